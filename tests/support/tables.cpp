#include "tests/support/tables.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace simsa::test {
namespace {

QJsonValue changedAt(const QJsonValue &value, const QStringList &steps,
                     const std::function<QJsonValue(const QJsonValue &)> &change)
{
    if (steps.isEmpty())
        return change(value);
    const QString step = steps.first();
    bool isIndex = false;
    const int index = step.toInt(&isIndex);
    if (!isIndex) {
        QJsonObject object = value.toObject();
        const QJsonValue inner = changedAt(object.value(step), steps.mid(1), change);
        if (inner.isUndefined())
            object.remove(step);
        else
            object[step] = inner;
        return object;
    }
    QJsonArray array = value.toArray();
    REQUIRE(index <= array.size()); // one past the last appends
    const QJsonValue inner = changedAt(array.at(index), steps.mid(1), change);
    if (index == array.size())
        array.append(inner);
    else if (inner.isUndefined())
        array.removeAt(index);
    else
        array[index] = inner;
    return array;
}

} // namespace

QJsonObject changed(const QJsonObject &object, const QString &path,
                    const std::function<QJsonValue(const QJsonValue &)> &change)
{
    static const QRegularExpression kBetween(QStringLiteral("[.\\[\\]]+"));
    return changedAt(object, path.split(kBetween, Qt::SkipEmptyParts), change).toObject();
}

} // namespace simsa::test
