// JSON Schema (draft 2020-12) as far as resources/formats uses it, so that a test can compare a
// schema with what the reader accepts.
#pragma once

#include <QJsonObject>
#include <QStringList>

namespace simsa::test {

class Schema
{
public:
    explicit Schema(const QJsonObject &root) : m_root(root) {}

    // Where the value breaks the schema and by which keyword, "axes[0].points pattern"; empty where
    // it keeps it. The test fails on a keyword that is not known here.
    QStringList faultsOf(const QJsonValue &value) const;

private:
    void check(const QJsonValue &schema, const QJsonValue &value, const QString &place,
               QStringList &faults) const;
    bool keeps(const QJsonValue &schema, const QJsonValue &value) const;
    void checkKeyword(const QString &keyword, const QJsonObject &schema, const QJsonValue &value,
                      const QString &place, QStringList &faults) const;
    void checkMembers(const QJsonObject &schema, const QJsonObject &object, const QString &place,
                      QStringList &faults) const;

    QJsonObject m_root;
};

Schema planSchema();

} // namespace simsa::test
