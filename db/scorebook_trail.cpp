#include "db/scorebook_trail.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace simsa {
namespace {

using Changed = TrailEntry::What;

// In the order of TrailEntry::What.
const std::array kKinds{
    QStringLiteral("mark"), QStringLiteral("opinion"),      QStringLiteral("recusal"),
    QStringLiteral("note"), QStringLiteral("confirmation"), QStringLiteral("pledge"),
    QStringLiteral("key"),  QStringLiteral("packet"),       QStringLiteral("correction")};

constexpr char kAddLine[] = "INSERT INTO trail (at, what, team, criterion, position, old, new)"
                            " VALUES (?, ?, ?, ?, ?, ?, ?)";
constexpr char kSelectLines[] = "SELECT number, at, what, team, criterion, position, old, new"
                                " FROM trail ORDER BY number";

constexpr qsizetype kTimestampLength = 20;

void bindOptional(SQLite::Statement &statement, int index, const std::optional<QString> &text)
{
    if (text)
        bindText(statement, index, *text);
    else
        statement.bind(index);
}

std::optional<QString> optionalText(const SQLite::Column &column)
{
    return column.isNull() ? std::nullopt : std::optional<QString>(textOf(column));
}

// Nothing where the line is of a kind that nobody writes.
std::optional<TrailEntry> entryOf(SQLite::Statement &line)
{
    const auto kind = std::find(kKinds.begin(), kKinds.end(), textOf(line.getColumn(2)));
    if (kind == kKinds.end())
        return std::nullopt;
    return TrailEntry{static_cast<Changed>(kind - kKinds.begin()),
                      textOf(line.getColumn(1)),
                      TeamId{textOf(line.getColumn(3))},
                      CriterionId{textOf(line.getColumn(4))},
                      line.getColumn(5).getInt64(),
                      optionalText(line.getColumn(6)),
                      optionalText(line.getColumn(7))};
}

// Everything that stands in the tables, each thing under a name of its own.
using Contents = QHash<QString, QString>;

QString nameOf(Changed what, const QString &team, const QString &criterion)
{
    return kKinds[static_cast<size_t>(what)] + u'/' + team + u'/' + criterion;
}

bool changeText(Contents &contents, const QString &name, const TrailEntry &line)
{
    QString &text = contents[name];
    const QString old = line.old.value_or(QString());
    if (line.position < 0 || line.position > text.size() ||
        QStringView(text).mid(line.position, std::min(old.size(), text.size() - line.position)) !=
            old)
        return false;
    text.replace(line.position, old.size(), line.fresh.value_or(QString()));
    if (text.isEmpty())
        contents.remove(name);
    return true;
}

bool changeValue(Contents &contents, const QString &name, const TrailEntry &line)
{
    const auto before = contents.constFind(name);
    if ((before != contents.constEnd()) != line.old.has_value() ||
        (line.old && *before != *line.old))
        return false;
    if (line.fresh)
        contents[name] = *line.fresh;
    else
        contents.remove(name);
    return true;
}

std::optional<Contents> replayed(SQLite::Database &sql)
{
    Contents contents;
    QString at; // of the line before; often the same, and slow to read
    SQLite::Statement lines(sql, kSelectLines);
    for (int64_t number = 1; lines.executeStep(); ++number) {
        const std::optional<TrailEntry> line = entryOf(lines);
        if (!line || lines.getColumn(0).getInt64() != number ||
            (line->at != at && !isTimestamp(line->at)))
            return std::nullopt;
        at = line->at;
        const QString name = nameOf(line->what, line->team.value, line->criterion.value);
        const bool isText = line->what == Changed::Opinion || line->what == Changed::Note;
        if (!(isText ? changeText(contents, name, *line) : changeValue(contents, name, *line)))
            return std::nullopt;
        // Whoever changes an answer has looked at it.
        if (line->what == Changed::Mark || line->what == Changed::Opinion)
            contents.remove(nameOf(Changed::Confirmation, line->team.value, line->criterion.value));
    }
    return contents;
}

struct Source
{
    Changed what;
    const char *rows; // team, criterion, value
};

constexpr std::array kSources{
    Source{Changed::Mark, "SELECT team, criterion, units FROM mark"},
    Source{Changed::Opinion, "SELECT team, criterion, text FROM opinion"},
    Source{Changed::Recusal, "SELECT team, '', at || ' ' || ground FROM recusal"},
    Source{Changed::Note, "SELECT team, '', text FROM note"},
    Source{Changed::Confirmation, "SELECT team, criterion, 'asked' FROM mark WHERE unconfirmed"
                                  " UNION SELECT team, criterion, 'asked' FROM opinion"
                                  " WHERE unconfirmed"},
    Source{Changed::Pledge, "SELECT '', '', at FROM pledge"},
    Source{Changed::Packet, "SELECT '', '', CAST(max(issue) AS TEXT) FROM packet"},
    Source{Changed::Correction, "SELECT '', '', reason FROM correction"},
};

Contents stored(SQLite::Database &sql)
{
    Contents contents;
    for (const Source &source : kSources) {
        SQLite::Statement rows(sql, source.rows);
        while (rows.executeStep()) {
            const SQLite::Column value = rows.getColumn(2);
            contents[nameOf(source.what, textOf(rows.getColumn(0)), textOf(rows.getColumn(1)))] =
                source.what == Changed::Mark ? Points::fromUnits(value.getInt64()).toString()
                                             : textOf(value);
        }
    }
    if (const std::optional<ScorebookKey> key = readKey(sql))
        contents[nameOf(Changed::Key, {}, {})] = key->digest();
    return contents;
}

} // namespace

void addTrailLine(SQLite::Database &sql, const TrailEntry &entry)
{
    SQLite::Statement insert(sql, kAddLine);
    bindText(insert, 1, entry.at);
    bindText(insert, 2, kKinds[static_cast<size_t>(entry.what)]);
    bindText(insert, 3, entry.team.value);
    bindText(insert, 4, entry.criterion.value);
    insert.bind(5, static_cast<int64_t>(entry.position));
    bindOptional(insert, 6, entry.old);
    bindOptional(insert, 7, entry.fresh);
    insert.exec();
}

TrailEntry textChange(Changed what, const TeamId &team, const CriterionId &criterion,
                      const QString &before, const QString &after)
{
    const auto start = std::mismatch(before.begin(), before.end(), after.begin(), after.end());
    qsizetype position = start.first - before.begin();
    const auto end = std::mismatch(before.rbegin(), std::make_reverse_iterator(start.first),
                                   after.rbegin(), std::make_reverse_iterator(start.second));
    qsizetype same = end.first - before.rbegin();
    // Half of a character outside the first plane is no text that can be stored.
    if (position > 0 && before.at(position - 1).isHighSurrogate())
        --position;
    if (same > 0 && before.at(before.size() - same).isLowSurrogate())
        --same;
    return {what,
            {},
            team,
            criterion,
            position,
            before.mid(position, before.size() - same - position),
            after.mid(position, after.size() - same - position)};
}

QString trailTextOf(const TeamMarks &recused)
{
    return recused.declaredAt + u' ' + recused.ground;
}

std::vector<TrailEntry> readTrail(SQLite::Database &sql)
{
    std::vector<TrailEntry> trail;
    SQLite::Statement lines(sql, kSelectLines);
    while (lines.executeStep()) {
        std::optional<TrailEntry> entry = entryOf(lines);
        if (!entry)
            continue;
        if (entry->what == Changed::Recusal)
            for (std::optional<QString> *ground : {&entry->old, &entry->fresh})
                if (*ground)
                    *ground = (*ground)->mid(kTimestampLength + 1);
        trail.push_back(std::move(*entry));
    }
    return trail;
}

bool agreesWithTrail(SQLite::Database &sql)
{
    const std::optional<Contents> contents = replayed(sql);
    return contents && *contents == stored(sql);
}

} // namespace simsa
