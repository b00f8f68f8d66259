// Tables and JSON written out in a test.
#pragma once

#include "app/base/csv.h"
#include "tests/support/printing.h"

#include <QJsonObject>
#include <QJsonValue>

#include <functional>

namespace simsa::test {

inline CsvTable csv(const char *text)
{
    return must(parseCsv(QString::fromUtf8(text)));
}

// The object with another value at a path such as "axes[1].points"; Undefined takes it away.
QJsonObject changed(const QJsonObject &object, const QString &path,
                    const std::function<QJsonValue(const QJsonValue &)> &change);

inline QJsonObject with(const QJsonObject &object, const char *path, const QJsonValue &value)
{
    return changed(object, QString::fromLatin1(path), [&](const QJsonValue &) { return value; });
}

inline QJsonObject without(const QJsonObject &object, const char *path)
{
    return with(object, path, QJsonValue::Undefined);
}

} // namespace simsa::test
