// Reads one JSON object field by field, collecting every fault with its path ("axes[1].points"),
// so that a person is told all of them at once and never only the first.
#pragma once

#include "app/base/error.h"
#include "app/base/id.h"
#include "app/base/points.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <functional>
#include <vector>

namespace simsa {

class JsonReader
{
public:
    // errors must outlive the reader. place is the path of this object, empty at the top.
    JsonReader(const QJsonObject &object, QString place, std::vector<Error> *errors);

    bool has(const char *key) const;
    bool isObject(const char *key) const;

    // Each returns a harmless value when the field is missing or wrong, and notes the fault.
    // A text keeps the rule of text_rule.h.
    QString text(const char *key, int longest = 400, bool mayBeEmpty = false);
    int integer(const char *key, int least, int most);
    bool boolean(const char *key);
    Points points(const char *key);
    // Lowercase hexadecimal of exactly `bytes` bytes.
    QByteArray hex(const char *key, int bytes);
    // One of the given choices; answers the index, 0 when it is none of them.
    int choice(const char *key, std::initializer_list<const char *> choices);
    // As above, for an enumeration whose names stand in its order.
    template <typename Enum> Enum choice(const char *key, std::initializer_list<const char *> names)
    {
        return static_cast<Enum>(choice(key, names));
    }
    template <typename IdType> IdType id(const char *key) { return IdType{idText(key)}; }

    QJsonObject object(const char *key);
    JsonReader reader(const char *key);
    // Calls `each` for every element of a list of objects.
    void list(const char *key, int longest, const std::function<void(JsonReader &)> &each);
    QStringList texts(const char *key, int longest);
    std::vector<int> integers(const char *key, int longest, int least, int most);
    std::vector<Points> pointsList(const char *key, int longest);
    QDate date(const char *key); // "2026-01-26"

    // Says KeyUnknown for everything that nobody asked for. Call last.
    void finish();

    QString at(const QString &key) const;
    void fault(ErrorCode code, const QString &key, QString found = {}, QString expected = {});

private:
    QJsonValue take(const char *key, QJsonValue::Type type, const char *typeName);
    QString idText(const char *key);

    QJsonObject m_object;
    QString m_place;
    std::vector<Error> *m_errors;
    QSet<QString> m_asked;
};

} // namespace simsa
