#include "app/base/json_reader.h"

#include "app/base/text_rule.h"

#include <algorithm>

namespace simsa {

JsonReader::JsonReader(const QJsonObject &object, QString place, std::vector<Error> *errors)
    : m_object(object), m_place(std::move(place)), m_errors(errors)
{
}

QString JsonReader::at(const QString &key) const
{
    return m_place.isEmpty() ? key : m_place + u'.' + key;
}

void JsonReader::fault(ErrorCode code, const QString &key, QString found, QString expected)
{
    // Enough for any person; a hostile file does not get to fill the memory with them.
    constexpr size_t kMostFaults = 1000;
    if (m_errors->size() >= kMostFaults)
        return;
    m_errors->push_back(
        {code, {}, key.isEmpty() ? m_place : at(key), std::move(found), std::move(expected)});
}

bool JsonReader::has(const char *key) const
{
    return m_object.contains(QLatin1StringView(key));
}

QJsonValue JsonReader::take(const char *key, QJsonValue::Type type, const char *typeName)
{
    const QString name = QString::fromLatin1(key);
    m_asked.insert(name);
    if (!m_object.contains(name)) {
        fault(ErrorCode::KeyMissing, name);
        return QJsonValue::Undefined;
    }
    const QJsonValue value = m_object.value(name);
    if (value.type() != type) {
        fault(ErrorCode::WrongType, name, {}, QString::fromLatin1(typeName));
        return QJsonValue::Undefined;
    }
    return value;
}

QString JsonReader::text(const char *key, int longest, bool mayBeEmpty)
{
    const QJsonValue value = take(key, QJsonValue::String, "text");
    if (value.isUndefined())
        return {};
    const QString text = value.toString();
    if (text.size() > longest)
        fault(ErrorCode::TextTooLong, QString::fromLatin1(key), QString::number(text.size()),
              QString::number(longest));
    else if (const auto broken = faultOf(text))
        fault(broken->code, QString::fromLatin1(key), broken->found);
    else if (!mayBeEmpty && writtenLength(text) == 0)
        fault(ErrorCode::EmptyText, QString::fromLatin1(key));
    return text;
}

int JsonReader::integer(const char *key, int least, int most)
{
    const QJsonValue value = take(key, QJsonValue::Double, "whole number");
    if (value.isUndefined())
        return least;
    const qint64 outside = static_cast<qint64>(most) + 1;
    const qint64 number = value.toInteger(outside);
    if (number < least || number > most) {
        fault(ErrorCode::OutOfRange, QString::fromLatin1(key), QString::number(value.toDouble()),
              QStringLiteral("%1–%2").arg(least).arg(most));
        return least;
    }
    return static_cast<int>(number);
}

bool JsonReader::boolean(const char *key)
{
    return take(key, QJsonValue::Bool, "yes or no").toBool();
}

Points JsonReader::points(const char *key)
{
    const QJsonValue value = take(key, QJsonValue::String, "decimal in quotes");
    if (value.isUndefined())
        return {};
    const std::optional<Points> points = Points::parse(value.toString());
    if (!points)
        fault(ErrorCode::NotADecimal, QString::fromLatin1(key), value.toString());
    return points.value_or(Points());
}

QByteArray JsonReader::hex(const char *key, int bytes)
{
    const QString spelled = text(key, 2 * bytes);
    const QByteArray raw = QByteArray::fromHex(spelled.toLatin1());
    if (!spelled.isEmpty() &&
        (raw.size() != bytes || QString::fromLatin1(raw.toHex()) != spelled)) {
        fault(ErrorCode::WrongType, QString::fromLatin1(key), {}, QStringLiteral("hexadecimal"));
        return {};
    }
    return raw;
}

int JsonReader::choice(const char *key, std::initializer_list<const char *> choices)
{
    const QString chosen = text(key);
    QStringList names;
    for (const char *name : choices)
        names.append(QString::fromLatin1(name));
    const qsizetype index = names.indexOf(chosen);
    if (index < 0 && !chosen.isEmpty())
        fault(ErrorCode::UnknownChoice, QString::fromLatin1(key), chosen,
              names.join(QStringLiteral(", ")));
    return static_cast<int>(std::max<qsizetype>(index, 0));
}

QString JsonReader::idText(const char *key)
{
    const QString value = text(key);
    if (!value.isEmpty() && !isValidId(value))
        fault(ErrorCode::BadId, QString::fromLatin1(key), value);
    return value;
}

QJsonObject JsonReader::object(const char *key)
{
    return take(key, QJsonValue::Object, "object").toObject();
}

JsonReader JsonReader::reader(const char *key)
{
    const QJsonValue value = take(key, QJsonValue::Object, "object");
    return JsonReader(value.toObject(), at(QString::fromLatin1(key)), m_errors);
}

void JsonReader::list(const char *key, int longest, const std::function<void(JsonReader &)> &each)
{
    const QString name = QString::fromLatin1(key);
    const QJsonArray items = take(key, QJsonValue::Array, "list").toArray();
    if (items.size() > longest) {
        fault(ErrorCode::ListTooLong, name, QString::number(items.size()),
              QString::number(longest));
        return;
    }
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QString place = QStringLiteral("%1[%2]").arg(name).arg(i);
        if (!items.at(i).isObject()) {
            fault(ErrorCode::WrongType, place, {}, QStringLiteral("object"));
            continue;
        }
        JsonReader item(items.at(i).toObject(), at(place), m_errors);
        each(item);
        item.finish();
    }
}

QStringList JsonReader::texts(const char *key, int longest)
{
    const QString name = QString::fromLatin1(key);
    const QJsonArray items = take(key, QJsonValue::Array, "list").toArray();
    QStringList result;
    if (items.size() > longest)
        fault(ErrorCode::ListTooLong, name, QString::number(items.size()),
              QString::number(longest));
    for (qsizetype i = 0; i < std::min<qsizetype>(items.size(), longest); ++i) {
        if (items.at(i).isString())
            result.append(items.at(i).toString());
        else
            fault(ErrorCode::WrongType, QStringLiteral("%1[%2]").arg(name).arg(i), {},
                  QStringLiteral("text"));
    }
    return result;
}

std::vector<Points> JsonReader::pointsList(const char *key, int longest)
{
    const QString name = QString::fromLatin1(key);
    const QJsonArray items = take(key, QJsonValue::Array, "list").toArray();
    std::vector<Points> result;
    if (items.size() > longest)
        fault(ErrorCode::ListTooLong, name, QString::number(items.size()),
              QString::number(longest));
    for (qsizetype i = 0; i < std::min<qsizetype>(items.size(), longest); ++i) {
        const QString place = QStringLiteral("%1[%2]").arg(name).arg(i);
        const std::optional<Points> points = Points::parse(items.at(i).toString());
        if (!items.at(i).isString())
            fault(ErrorCode::WrongType, place, {}, QStringLiteral("decimal in quotes"));
        else if (!points)
            fault(ErrorCode::NotADecimal, place, items.at(i).toString());
        result.push_back(points.value_or(Points()));
    }
    return result;
}

std::vector<int> JsonReader::integers(const char *key, int longest, int least, int most)
{
    const QString name = QString::fromLatin1(key);
    const QJsonArray items = take(key, QJsonValue::Array, "list").toArray();
    std::vector<int> result;
    if (items.size() > longest)
        fault(ErrorCode::ListTooLong, name, QString::number(items.size()),
              QString::number(longest));
    for (qsizetype i = 0; i < std::min<qsizetype>(items.size(), longest); ++i) {
        const qint64 number = items.at(i).toInteger(static_cast<qint64>(most) + 1);
        if (number < least || number > most)
            fault(ErrorCode::OutOfRange, QStringLiteral("%1[%2]").arg(name).arg(i),
                  items.at(i).toVariant().toString(), QStringLiteral("%1–%2").arg(least).arg(most));
        else
            result.push_back(static_cast<int>(number));
    }
    return result;
}

QDate JsonReader::date(const char *key)
{
    const QString spelled = text(key);
    const QDate date = QDate::fromString(spelled, Qt::ISODate);
    if (!spelled.isEmpty() && (!date.isValid() || date.toString(Qt::ISODate) != spelled)) {
        fault(ErrorCode::WrongType, QString::fromLatin1(key), spelled, QStringLiteral("date"));
        return {};
    }
    return date;
}

bool JsonReader::isObject(const char *key) const
{
    return m_object.value(QLatin1StringView(key)).isObject();
}

void JsonReader::finish()
{
    for (auto it = m_object.begin(); it != m_object.end(); ++it)
        if (!m_asked.contains(it.key()))
            fault(ErrorCode::KeyUnknown, it.key());
}

} // namespace simsa
