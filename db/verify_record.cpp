// The chain of events, and the tables against it: what the chain says was done has to be there, and
// nothing else.
#include "db/verify_record.h"

#include "app/base/canonical_json.h"
#include "app/base/text_rule.h"
#include "db/acts.h"
#include "db/events.h"
#include "db/versions.h"

#include <algorithm>

namespace simsa {
namespace {

using namespace Qt::StringLiterals;

constexpr char kSelectFrozen[] = "SELECT fingerprint FROM plan WHERE version = 1"
                                 " AND frozen_at IS NOT NULL";
constexpr char kSelectAmended[] = "SELECT version, fingerprint, frozen_at IS NOT NULL FROM plan"
                                  " WHERE version > 1 ORDER BY version";
constexpr char kSelectPackets[] = "SELECT e.id, p.issue, p.plan, p.team_order FROM packet p"
                                  " JOIN evaluator e ON e.number = p.evaluator";
constexpr char kSelectSheetHashes[] =
    "SELECT e.id, s.hash FROM sheet s JOIN evaluator e ON e.number = s.evaluator"
    " ORDER BY s.number";
constexpr char kSelectValues[] =
    "SELECT t.id, m.item, m.units FROM measurement m JOIN team t ON t.number = m.team"
    " ORDER BY m.number";
constexpr char kSelectDecided[] = "SELECT e.id, d.chosen, d.among, d.reason FROM decision d"
                                  " JOIN evaluator e ON e.number = d.evaluator ORDER BY d.number";

// What the chain says was done, or what the tables say is there: one line each, by kind of event.
using Lines = std::map<QString, QStringList>;

QString line(const QJsonArray &parts)
{
    return QString::fromUtf8(toCanonicalJson(parts));
}

void addLines(const Event &told, Lines &lines)
{
    QStringList &list = lines[told.kind];
    const auto addAll = [&](QLatin1StringView rows) {
        const QJsonArray all = told.detail.value(rows).toArray();
        for (const QJsonValue row : all)
            list.append(line(row.toArray()));
    };
    const auto add = [&](std::initializer_list<QLatin1StringView> keys) {
        QJsonArray parts;
        for (const QLatin1StringView key : keys)
            parts.append(told.detail.value(key));
        list.append(line(parts));
    };
    if (told.kind == event::kSheetsAccepted)
        addAll("sheets"_L1);
    else if (told.kind == event::kValuesEntered)
        addAll("values"_L1);
    else if (told.kind == event::kPacketIssued)
        list.append(line({told.detail.value("evaluator"_L1), told.detail.value("issue"_L1),
                          told.detail.value("version"_L1), // of an open packet no order
                          told.detail.value("order"_L1).toArray()}));
    else if (told.kind == event::kConflictDecided)
        add({"evaluator"_L1, "chosen"_L1, "among"_L1, "reason"_L1});
    else if (told.kind == event::kProgrammeCreated)
        add({"programme"_L1, "title"_L1});
    else if (told.kind == event::kPlanFrozen)
        add({"plan"_L1, "teams"_L1, "evaluators"_L1, "people"_L1});
    else if (told.kind == event::kPlanAmended)
        add({"version"_L1, "plan"_L1});
}

using Row = SQLite::Statement;

QStringList rowsOf(SQLite::Database &sql, const char *select,
                   const std::function<QJsonArray(Row &)> &row)
{
    QStringList lines;
    Row statement(sql, select);
    while (statement.executeStep())
        lines.append(line(row(statement)));
    return lines;
}

QJsonArray idsOf(SQLite::Database &sql, const char *select)
{
    QJsonArray ids;
    Row statement(sql, select);
    while (statement.executeStep())
        ids.append(textOf(statement.getColumn(0)));
    return ids;
}

QStringList frozenLines(Workbook &workbook)
{
    SQLite::Database &sql = workbook.database().sql();
    const QJsonArray teams = idsOf(sql, "SELECT id FROM team ORDER BY number");
    const QJsonArray evaluators =
        idsOf(sql, "SELECT id FROM evaluator WHERE added = 0 ORDER BY number");
    const QString people = peopleHash(workbook.round());
    return rowsOf(sql, kSelectFrozen, [&](Row &row) {
        return QJsonArray{textOf(row.getColumn(0)), teams, evaluators, people};
    });
}

Lines linesInTables(Workbook &workbook)
{
    SQLite::Database &sql = workbook.database().sql();
    const auto text = [](Row &row, int column) { return textOf(row.getColumn(column)); };
    Lines lines;
    lines[event::kProgrammeCreated].append(
        line({workbook.programme().id, workbook.programme().title}));
    lines[event::kPlanFrozen] = frozenLines(workbook);
    lines[event::kPlanAmended] = rowsOf(sql, kSelectAmended, [&](Row &row) {
        QJsonArray parts{row.getColumn(0).getInt(), text(row, 1)};
        if (row.getColumn(2).getInt() == 0)
            parts.append(u"open"_s); // an amendment is frozen as it comes
        return parts;
    });
    lines[event::kSheetsAccepted] = rowsOf(sql, kSelectSheetHashes, [&](Row &row) {
        return QJsonArray{text(row, 0), text(row, 1)};
    });
    lines[event::kValuesEntered] = rowsOf(sql, kSelectValues, [&](Row &row) {
        return QJsonArray{text(row, 0), text(row, 1),
                          Points::fromUnits(row.getColumn(2).getInt64()).toString()};
    });
    lines[event::kPacketIssued] = rowsOf(sql, kSelectPackets, [&](Row &row) {
        const QStringList order = text(row, 3).split(u' ', Qt::SkipEmptyParts);
        return QJsonArray{text(row, 0), row.getColumn(1).getInt(), row.getColumn(2).getInt(),
                          QJsonArray::fromStringList(order)};
    });
    lines[event::kConflictDecided] = rowsOf(sql, kSelectDecided, [&](Row &row) {
        const QJsonArray among = QJsonArray::fromStringList(text(row, 2).split(u' '));
        return QJsonArray{text(row, 0), text(row, 1), among, text(row, 3)};
    });
    return lines;
}

// The chain alone cannot miss its own last link, nor a row that went with its triggers.
Result<> compare(Lines told, Lines kept)
{
    for (const QString &kind :
         {event::kProgrammeCreated, event::kPlanFrozen, event::kPlanAmended, event::kPacketIssued,
          event::kSheetsAccepted, event::kValuesEntered, event::kConflictDecided}) {
        if (kind == event::kPacketIssued) { // whose table is not in the order of time
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

QStringList carriedItems(const Plan &plan)
{
    QStringList ids;
    for (const Item &item : plan.items())
        if (item.isCarried)
            ids.append(item.id.value);
    return ids;
}

// The total of the round before is what it was when the teams were taken over.
Result<> checkCarried(const std::vector<Event> &events, const Plan &plan)
{
    const QStringList carried = carriedItems(plan);
    QStringList taken;
    QStringList entered;
    for (const Event &told : events) {
        const bool isTaken = told.kind == event::kEntrantsTaken;
        if (isTaken)
            taken.clear(); // the round was opened again
        const QJsonArray rows = told.detail.value(isTaken ? "totals"_L1 : "values"_L1).toArray();
        for (const QJsonValue row : rows) {
            const QJsonArray parts = row.toArray();
            if (isTaken)
                taken.append(line(parts));
            else if (told.kind == event::kValuesEntered && carried.contains(parts.at(1).toString()))
                entered.append(line({parts.at(0), parts.at(2)}));
        }
    }
    if (carried.isEmpty())
        return {};
    for (qsizetype i = 0; i < std::max(taken.size(), entered.size()); ++i)
        if (taken.value(i) != entered.value(i))
            return failure(ErrorCode::RecordBroken, event::kEntrantsTaken, entered.value(i),
                           taken.value(i));
    return {};
}

// A notice and a confirmation tell an outcome, which the next event keeps; the closing of a group
// is followed by the sheets that it lets stand.
Result<> checkFollowed(const std::vector<Event> &events)
{
    for (size_t i = 0; i < events.size(); ++i) {
        if (events[i].kind != event::kAct)
            continue;
        const Result<Act> act = actFromJson(events[i].detail);
        QString next;
        if (act && (act->kind == ActKind::Notified || act->kind == ActKind::Confirmed))
            next = event::kOutcomeKept;
        else if (act && act->kind == ActKind::GroupClosed)
            next = event::kCollectionClosed;
        const bool isFollowed =
            next.isEmpty() || (i + 1 < events.size() && events[i + 1].kind == next);
        if (!act || !isFollowed)
            return failure(ErrorCode::RecordBroken, u"event %1"_s.arg(events[i].number));
    }
    return {};
}

// Who was added after the freeze is who the acts say, in their order.
Result<> checkAdded(const Ledger &ledger, const Panel &panel)
{
    QStringList told;
    QStringList found;
    const auto add = [](QStringList &lines, const Evaluator &evaluator, const QString &replaces,
                        QStringList recused) {
        recused.sort();
        lines.append(line({evaluator.id.value, evaluator.group.value, evaluator.name, replaces,
                           recused.join(u' ')}));
    };
    for (const Added &added : ledger.added) {
        QStringList recused;
        for (const TeamId &team : added.recused)
            recused.append(team.value);
        add(told, added.evaluator, added.replaces.value_or(EvaluatorId()).value, recused);
    }
    for (const Evaluator &evaluator : panel.evaluators) {
        if (!evaluator.isAdded)
            continue;
        QString replaces;
        for (const Evaluator &other : panel.evaluators)
            if (other.replacedBy == evaluator.id)
                replaces = other.id.value;
        QStringList recused;
        for (const Recusal &recusal : panel.recusals)
            if (recusal.evaluator == evaluator.id)
                recused.append(recusal.team.value);
        add(found, evaluator, replaces, recused);
    }
    for (qsizetype i = 0; i < std::max(told.size(), found.size()); ++i)
        if (told.value(i) != found.value(i))
            return failure(ErrorCode::RecordBroken, u"evaluator"_s, found.value(i), told.value(i));
    return {};
}

// Exactly the criteria that some version of the plan asks for.
Result<> checkCriteria(SQLite::Database &sql, const std::vector<PlanVersion> &versions)
{
    QStringList expected;
    for (const PlanVersion &version : versions)
        for (const Group &group : version.plan.groups)
            for (const Form::Field &field : formOf(version.plan, group.id).fields)
                expected.append(line({group.id.value, field.criterion.id.value}));
    expected.removeDuplicates();
    QStringList found = rowsOf(sql, "SELECT group_id, id FROM criterion", [](Row &row) {
        return QJsonArray{textOf(row.getColumn(0)), textOf(row.getColumn(1))};
    });
    expected.sort();
    found.sort();
    for (qsizetype i = 0; i < std::max(expected.size(), found.size()); ++i)
        if (expected.value(i) != found.value(i))
            return failure(ErrorCode::RecordBroken, u"criterion"_s, found.value(i),
                           expected.value(i));
    return {};
}

// No program that keeps the rule of texts wrote another.
bool isClean(const QJsonValue &value)
{
    if (value.isString())
        return !faultOf(value.toString());
    const QJsonArray items = value.toArray();
    const QJsonObject members = value.toObject();
    return std::all_of(items.begin(), items.end(), isClean) &&
           std::all_of(members.begin(), members.end(), isClean);
}

Result<> checkNames(const Round &round)
{
    for (const Team &team : round.teams)
        if (!isClean(QJsonArray{team.name.ko, team.name.en, team.origin}))
            return failure(ErrorCode::RecordBroken, team.id.value);
    for (const Evaluator &evaluator : round.panel.evaluators)
        if (!isClean(evaluator.name))
            return failure(ErrorCode::RecordBroken, evaluator.id.value);
    return {};
}

Result<> verifyChain(SQLite::Database &sql)
{
    SQLite::Statement select(sql, "SELECT number, json, hash FROM event ORDER BY number");
    QString parent;
    qint64 expected = 1;
    while (select.executeStep()) {
        const QByteArray json = blobOf(select.getColumn(1));
        const Result<QJsonObject> told = parseCanonicalObject(json);
        const QString hash = textOf(select.getColumn(2));
        if (!told || hash != sha256Hex(json) || select.getColumn(0).getInt64() != expected ||
            told->value("number"_L1).toInteger() != expected ||
            told->value("parent"_L1).toString() != parent || !isClean(*told))
            return failure(ErrorCode::RecordBroken, u"event %1"_s.arg(expected));
        parent = hash;
        ++expected;
    }
    return {};
}

} // namespace

Result<> verifyRecord(Workbook &workbook)
{
    SQLite::Database &sql = workbook.database().sql();
    if (const auto ok = verifyChain(sql); !ok)
        return ok;
    const std::vector<Event> events = eventsOf(sql);
    Lines told;
    for (const Event &one : events)
        addLines(one, told);
    if (const auto ok = compare(std::move(told), linesInTables(workbook)); !ok)
        return ok;
    if (const auto ok = checkNames(workbook.round()); !ok)
        return ok;
    // Each version's text against its fingerprint, and who amended it.
    const Result<std::vector<PlanVersion>> versions = planVersions(workbook);
    if (!versions)
        return failure(ErrorCode::RecordBroken, versions.error().place);
    if (const auto ok = checkCriteria(sql, *versions); !ok)
        return ok;
    if (workbook.state() == RoundState::Frozen)
        if (const auto ok = checkCarried(events, workbook.round().plan); !ok)
            return ok;
    if (const auto ok = checkFollowed(events); !ok)
        return ok;
    return loadLedger(workbook).and_then(
        [&](const Ledger &ledger) { return checkAdded(ledger, workbook.round().panel); });
}

} // namespace simsa
