#include "db/events.h"

#include "app/base/canonical_json.h"
#include "app/exchange/sheet_file.h"

#include <stdexcept>

namespace simsa {
namespace {

constexpr char kLastLink[] = "SELECT number, hash FROM event ORDER BY number DESC LIMIT 1";
constexpr char kInsertEvent[] = "INSERT INTO event (number, json, hash) VALUES (?, ?, ?)";
constexpr char kSelectEvents[] = "SELECT number, json FROM event ORDER BY number";

} // namespace

void appendEvent(SQLite::Database &sql, const QString &at, const QString &kind,
                 const QJsonObject &detail)
{
    int64_t number = 0;
    QString parent;
    {
        SQLite::Statement last(sql, kLastLink);
        if (last.executeStep()) {
            number = last.getColumn(0).getInt64();
            parent = textOf(last.getColumn(1));
        }
    }
    const QByteArray json = toCanonicalJson(QJsonObject{
        {QStringLiteral("number"), static_cast<qint64>(number + 1)},
        {QStringLiteral("at"), at},
        {QStringLiteral("kind"), kind},
        {QStringLiteral("detail"), detail},
        {QStringLiteral("parent"), parent},
    });
    SQLite::Statement insert(sql, kInsertEvent);
    insert.bind(1, number + 1);
    bindText(insert, 2, QString::fromUtf8(json));
    bindText(insert, 3, sha256Hex(json));
    insert.exec();
}

std::vector<Event> eventsOf(SQLite::Database &sql, const QStringList &kinds)
{
    std::vector<Event> events;
    SQLite::Statement select(sql, kSelectEvents);
    while (select.executeStep()) {
        const QByteArray bytes = blobOf(select.getColumn(1));
        const Result<QJsonObject> json = parseJsonObject(bytes);
        if (!json)
            throw std::runtime_error("an event cannot be read");
        const QString kind = json->value(QLatin1String("kind")).toString();
        if (kinds.isEmpty() || kinds.contains(kind))
            events.push_back({select.getColumn(0).getInt64(),
                              json->value(QLatin1String("at")).toString(), kind,
                              json->value(QLatin1String("detail")).toObject()});
    }
    return events;
}

std::optional<Event> lastEvent(SQLite::Database &sql, const QStringList &kinds)
{
    std::vector<Event> events = eventsOf(sql, kinds);
    return events.empty() ? std::nullopt : std::optional<Event>(std::move(events.back()));
}

} // namespace simsa
