#include "app/base/canonical_json.h"
#include "app/plan/plan_json.h"
#include "db/results.h"

#include <algorithm>

namespace simsa {
namespace {

// Kinds of event that leave something in a table.
const QString kCreated = QStringLiteral("programmeCreated");
const QString kFrozen = QStringLiteral("planFrozen");
const QString kPackets = QStringLiteral("packetIssued");
const QString kSheets = QStringLiteral("sheetsAccepted");
const QString kValues = QStringLiteral("valuesEntered");
const QString kDecisions = QStringLiteral("conflictDecided");

constexpr char kSelectFrozenFacts[] =
    "SELECT fingerprint FROM plan WHERE frozen_at IS NOT NULL ORDER BY version";
constexpr char kSelectPacketFacts[] =
    "SELECT e.id, p.issue FROM packet p JOIN evaluator e ON e.number = p.evaluator";
constexpr char kSelectSheetFacts[] =
    "SELECT e.id, s.hash FROM sheet s JOIN evaluator e ON e.number = s.evaluator"
    " ORDER BY s.number";
constexpr char kSelectValueFacts[] =
    "SELECT t.id, m.item, m.units FROM measurement m JOIN team t ON t.number = m.team"
    " ORDER BY m.number";
constexpr char kSelectDecisionFacts[] =
    "SELECT e.id, d.chosen, d.among, d.reason FROM decision d"
    " JOIN evaluator e ON e.number = d.evaluator ORDER BY d.number";

// What the chain says was done, or what the tables say is there: one line each, by kind of event.
using Facts = std::map<QString, QStringList>;

QString line(const QJsonArray &parts)
{
    return QString::fromUtf8(toCanonicalJson(parts));
}

void addFacts(const QJsonObject &event, Facts &facts)
{
    const QString kind = event.value(QLatin1String("kind")).toString();
    const QJsonObject detail = event.value(QLatin1String("detail")).toObject();
    const auto addAll = [&](const char *list) {
        const QJsonArray rows = detail.value(QLatin1StringView(list)).toArray();
        for (const QJsonValue row : rows)
            facts[kind].append(line(row.toArray()));
    };
    const auto add = [&](std::initializer_list<const char *> keys) {
        QJsonArray parts;
        for (const char *key : keys)
            parts.append(detail.value(QLatin1StringView(key)));
        facts[kind].append(line(parts));
    };
    if (kind == kSheets)
        addAll("sheets");
    else if (kind == kValues)
        addAll("values");
    else if (kind == kPackets)
        add({"evaluator", "issue"});
    else if (kind == kDecisions)
        add({"evaluator", "chosen", "among", "reason"});
    else if (kind == kCreated)
        add({"programme", "title"});
    else if (kind == kFrozen)
        add({"plan", "teams", "evaluators", "people"});
}

QStringList rowsOf(SQLite::Database &sql, const char *select,
                   const std::function<QJsonArray(SQLite::Statement &)> &row)
{
    QStringList lines;
    SQLite::Statement statement(sql, select);
    while (statement.executeStep())
        lines.append(line(row(statement)));
    return lines;
}

QJsonArray idsOf(SQLite::Database &sql, const char *select)
{
    QJsonArray ids;
    SQLite::Statement statement(sql, select);
    while (statement.executeStep())
        ids.append(textOf(statement.getColumn(0)));
    return ids;
}

Facts factsInTables(Workbook &workbook)
{
    SQLite::Database &sql = workbook.database().sql();
    const Round &round = workbook.round();
    using Row = SQLite::Statement;
    const auto text = [](Row &row, int column) { return textOf(row.getColumn(column)); };
    Facts facts;
    facts[kCreated].append(line({workbook.programme().id, workbook.programme().title}));
    facts[kSheets] = rowsOf(sql, kSelectSheetFacts, [&](Row &row) {
        return QJsonArray{text(row, 0), text(row, 1)};
    });
    facts[kValues] = rowsOf(sql, kSelectValueFacts, [&](Row &row) {
        return QJsonArray{text(row, 0), text(row, 1),
                          Points::fromUnits(row.getColumn(2).getInt64()).toString()};
    });
    facts[kPackets] = rowsOf(sql, kSelectPacketFacts, [&](Row &row) {
        return QJsonArray{text(row, 0), row.getColumn(1).getInt()};
    });
    facts[kDecisions] = rowsOf(sql, kSelectDecisionFacts, [&](Row &row) {
        const QJsonArray among = QJsonArray::fromStringList(text(row, 2).split(u' '));
        return QJsonArray{text(row, 0), text(row, 1), among, text(row, 3)};
    });
    const QJsonArray teams = idsOf(sql, "SELECT id FROM team ORDER BY number");
    const QJsonArray evaluators = idsOf(sql, "SELECT id FROM evaluator ORDER BY number");
    facts[kFrozen] = rowsOf(sql, kSelectFrozenFacts, [&](Row &row) {
        return QJsonArray{text(row, 0), teams, evaluators, peopleHash(round)};
    });
    return facts;
}

// The chain alone cannot miss its own last link, nor a row that went with its triggers.
Result<> compare(Facts told, Facts kept)
{
    for (const QString &kind : {kCreated, kFrozen, kPackets, kSheets, kValues, kDecisions}) {
        if (kind == kPackets) { // whose table is not in the order of time
            told[kind].sort();
            kept[kind].sort();
        }
        const QStringList &expected = told[kind];
        const QStringList &found = kept[kind];
        for (qsizetype i = 0; i < std::max(expected.size(), found.size()); ++i)
            if (expected.value(i) != found.value(i))
                return failure(ErrorCode::RecordBroken, kind, found.value(i), expected.value(i));
    }
    return {};
}

Result<> verifyEvents(Workbook &workbook)
{
    SQLite::Database &sql = workbook.database().sql();
    SQLite::Statement select(sql, "SELECT number, json, hash FROM event ORDER BY number");
    Facts told;
    QString parent;
    qint64 expected = 1;
    while (select.executeStep()) {
        const QByteArray json = blobOf(select.getColumn(1));
        const Result<QJsonObject> event = parseCanonicalObject(json);
        const QString hash = textOf(select.getColumn(2));
        if (!event || hash != sha256Hex(json) || select.getColumn(0).getInt64() != expected ||
            event->value(QLatin1String("number")).toInteger() != expected ||
            event->value(QLatin1String("parent")).toString() != parent)
            return failure(ErrorCode::RecordBroken, QStringLiteral("event %1").arg(expected));
        addFacts(*event, told);
        parent = hash;
        ++expected;
    }
    return compare(std::move(told), factsInTables(workbook));
}

// The marks as signed, in the way the table keeps them.
std::map<std::pair<QString, QString>, qint64> marksOf(const Sheet &sheet)
{
    std::map<std::pair<QString, QString>, qint64> marks;
    for (const SheetTeam &team : sheet.teams)
        for (const SheetMark &mark : team.marks)
            marks[{team.team.value, mark.criterion.value}] = mark.mark.units();
    return marks;
}

// The pages of the file are whole, and its tables and triggers are those that the program makes.
Result<> verifyFile(SQLite::Database &sql)
{
    if (sql.execAndGet("PRAGMA integrity_check(1)").getString() != "ok")
        return failure(ErrorCode::RecordBroken, QStringLiteral("integrity_check"));
    if (schemaOf(sql) != expectedSchema(kWorkbookKind))
        return failure(ErrorCode::RecordBroken, QStringLiteral("sqlite_schema"));
    return {};
}

Result<> verifySheets(Workbook &workbook, const ProgrammeKeys *keys, const Progress &progress)
{
    SQLite::Database &sql = workbook.database().sql();
    const Round &round = workbook.round();
    std::map<EvaluatorId, GroupId> groups;
    for (const Evaluator &member : round.panel.evaluators)
        groups[member.id] = member.group;
    const int count = sql.execAndGet("SELECT count(*) FROM sheet").getInt();
    SQLite::Statement sheets(sql, "SELECT s.number, e.id, s.hash, s.parent, s.revision, s.key,"
                                  " s.plaintext, s.form, s.signed_at FROM sheet s JOIN evaluator e"
                                  " ON e.number = s.evaluator");
    SQLite::Statement stored(sql, "SELECT t.id, c.id, m.units FROM mark m"
                                  " JOIN team t ON t.number = m.team"
                                  " JOIN criterion c ON c.number = m.criterion WHERE m.sheet = ?");
    int done = 0;
    while (sheets.executeStep()) {
        const QString evaluator = textOf(sheets.getColumn(1));
        const Result<SignedSheet> sheet = readPlaintext(blobOf(sheets.getColumn(6)));
        const bool isSame = sheet && sheet->hash == textOf(sheets.getColumn(2)) &&
                            sheet->sheet.parent == textOf(sheets.getColumn(3)) &&
                            sheet->sheet.revision == sheets.getColumn(4).getInt() &&
                            sheet->sheet.key == blobOf(sheets.getColumn(5)) &&
                            sheet->sheet.evaluator.value == evaluator &&
                            sheet->sheet.formFingerprint == textOf(sheets.getColumn(7)) &&
                            sheet->sheet.signedAt == textOf(sheets.getColumn(8));
        const bool belongs =
            isSame && sheet->sheet.programme == workbook.programme().id &&
            sheet->sheet.group == groups[sheet->sheet.evaluator] &&
            sheet->sheet.formFingerprint == formFingerprint(round.plan, sheet->sheet.group) &&
            (!keys || provesEnrolment(*sheet, keys->enrolmentSecret(sheet->sheet.evaluator,
                                                                    sheet->sheet.issue)));
        if (!belongs)
            return failure(ErrorCode::RecordBroken, evaluator);
        std::map<std::pair<QString, QString>, qint64> marks = marksOf(sheet->sheet);
        stored.bind(1, sheets.getColumn(0).getInt64());
        while (stored.executeStep()) {
            const std::pair key{textOf(stored.getColumn(0)), textOf(stored.getColumn(1))};
            const auto it = marks.find(key);
            if (it == marks.end() || it->second != stored.getColumn(2).getInt64())
                return failure(ErrorCode::RecordBroken, evaluator + QStringLiteral(" / ") +
                                                            key.first + QStringLiteral(" / ") +
                                                            key.second);
            marks.erase(it);
        }
        stored.reset();
        if (!marks.empty())
            return failure(ErrorCode::RecordBroken,
                           evaluator + QStringLiteral(" / ") + marks.begin()->first.first +
                               QStringLiteral(" / ") + marks.begin()->first.second);
        if (progress && !progress(++done, count))
            return failure(ErrorCode::Cancelled);
    }
    return {};
}

} // namespace

Result<> verifyWorkbook(Workbook &workbook, const ProgrammeKeys *keys, const Progress &progress)
{
    // Read anew, so that the plan and the people compared are those of the file.
    if (const auto loaded = workbook.reload(); !loaded)
        return loaded;
    return named(workbook.database().guarded([&]() -> Result<> {
        SQLite::Database &sql = workbook.database().sql();
        const SQLite::Transaction moment(sql); // another program may be merging
        if (const auto ok = verifyEvents(workbook); !ok)
            return ok;
        if (const auto ok = verifySheets(workbook, keys, progress); !ok)
            return ok;
        // Last: where a row was changed, the row is what a person wants to hear of.
        return verifyFile(sql);
    }),
                 workbook.path());
}

} // namespace simsa
