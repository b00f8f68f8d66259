#include "db/results.h"

#include "app/base/canonical_json.h"
#include "app/plan/plan_json.h"

#include <algorithm>

namespace simsa {
namespace {

constexpr char kSelectMarks[] =
    "SELECT team, criterion, units FROM mark WHERE sheet = ? ORDER BY team, criterion";
constexpr char kSelectMeasurements[] =
    "SELECT t.id, m.item, m.units FROM measurement m JOIN team t ON t.number = m.team"
    " ORDER BY m.number";

// criterion number in the file → field in the group's form
std::map<GroupId, std::vector<size_t>> fieldsByNumber(SQLite::Database &sql, const Plan &plan)
{
    std::map<GroupId, std::vector<size_t>> fields;
    for (const Group &group : plan.groups) {
        const Form form = formOf(plan, group.id);
        std::vector<size_t> &numbers = fields[group.id];
        SQLite::Statement select(sql, "SELECT number, id FROM criterion WHERE group_id = ?");
        bindText(select, 1, group.id.value);
        while (select.executeStep()) {
            const size_t number = static_cast<size_t>(select.getColumn(0).getInt64());
            const auto field = form.indexOf(CriterionId{textOf(select.getColumn(1))});
            if (!field)
                continue;
            if (numbers.size() <= number)
                numbers.resize(number + 1);
            numbers[number] = *field;
        }
    }
    return fields;
}

struct Seat
{
    GroupId group;
    size_t index; // within the group
};

std::map<EvaluatorId, Seat> seatEvaluators(const Round &round, Evidence &evidence)
{
    std::map<EvaluatorId, Seat> seats;
    for (const Evaluator &evaluator : round.panel.evaluators) {
        std::vector<EvaluatorId> &group = evidence.groups[evaluator.group].evaluators;
        seats[evaluator.id] = {evaluator.group, group.size()};
        group.push_back(evaluator.id);
    }
    for (auto &[id, group] : evidence.groups)
        group.marks = MarkTable(group.evaluators.size(), round.teams.size(),
                                formOf(round.plan, id).fields.size());
    return seats;
}

QString digestOf(const Round &round, const std::vector<KeptSheet> &sheets, const Evidence &evidence)
{
    QStringList hashes;
    QStringList counting;
    for (const KeptSheet &sheet : sheets) {
        hashes.append(sheet.link.hash);
        if (sheet.standing == Standing::Counts)
            counting.append(sheet.link.hash);
    }
    hashes.sort();
    counting.sort();
    QJsonArray measured;
    for (const auto &[key, value] : evidence.measured)
        measured.append(QJsonArray{key.first.value, key.second.value, value.toString()});
    QStringList teams;
    for (const Team &team : round.teams)
        teams.append(team.id.value);
    teams.sort();
    return sha256Hex(toCanonicalJson(QJsonObject{
        {QStringLiteral("plan"), round.fingerprint},
        {QStringLiteral("teams"), QJsonArray::fromStringList(teams)},
        {QStringLiteral("sheets"), QJsonArray::fromStringList(hashes)},
        {QStringLiteral("counting"), QJsonArray::fromStringList(counting)},
        {QStringLiteral("measured"), measured},
    }));
}

} // namespace

Result<Evidence> loadEvidence(Workbook &workbook, const std::vector<KeptSheet> &sheets)
{
    return workbook.database().guarded([&]() -> Result<Evidence> {
        SQLite::Database &sql = workbook.database().sql();
        const Round &round = workbook.round();
        Evidence evidence;
        evidence.teams = round.teams;
        const std::map<EvaluatorId, Seat> seats = seatEvaluators(round, evidence);
        const auto fields = fieldsByNumber(sql, round.plan);
        std::set<std::pair<EvaluatorId, TeamId>> recused;
        std::map<EvaluatorId, size_t> recusedTeams;
        for (const Recusal &recusal : round.panel.recusals) {
            recused.insert({recusal.evaluator, recusal.team});
            ++recusedTeams[recusal.evaluator];
        }
        SQLite::Statement marks(sql, kSelectMarks);
        for (const KeptSheet &sheet : sheets) {
            if (sheet.standing != Standing::Counts)
                continue;
            const Seat &seat = seats.at(sheet.evaluator);
            MarkTable &table = evidence.groups[seat.group].marks;
            const std::vector<size_t> &fieldOf = fields.at(seat.group);
            marks.bind(1, sheet.number);
            size_t rows = 0;
            while (marks.executeStep()) {
                const size_t team = static_cast<size_t>(marks.getColumn(0).getInt64());
                const size_t criterion = static_cast<size_t>(marks.getColumn(1).getInt64());
                if (team >= table.teams() || criterion >= fieldOf.size() ||
                    recused.contains({sheet.evaluator, round.teams[team].id}))
                    return failure(
                        {ErrorCode::RecordBroken, workbook.path(), sheet.evaluator.value});
                ++rows;
                table.set(seat.index, team, fieldOf[criterion],
                          Points::fromUnits(marks.getColumn(2).getInt64()));
            }
            marks.reset();
            // An accepted sheet is complete; more rows or fewer are not what was signed.
            const size_t judged = table.teams() - recusedTeams[sheet.evaluator];
            if (rows != judged * table.fields())
                return failure({ErrorCode::RecordBroken, workbook.path(), sheet.evaluator.value});
        }
        SQLite::Statement measured(sql, kSelectMeasurements);
        while (measured.executeStep()) // the last value of each comes last
            evidence.measured[{TeamId{textOf(measured.getColumn(0))},
                               ItemId{textOf(measured.getColumn(1))}}] =
                Points::fromUnits(measured.getColumn(2).getInt64());
        return evidence;
    });
}

Result<Results> loadResults(Workbook &workbook)
{
    if (workbook.state() != RoundState::Frozen)
        return failure({ErrorCode::RoundNotFrozen, workbook.path()});
    const Round &round = workbook.round();
    Result<std::vector<KeptSheet>> sheets = std::vector<KeptSheet>();
    // Sheets and values from one moment, even while another program merges.
    Result<Evidence> evidence = workbook.database().guarded([&]() -> Result<Evidence> {
        const SQLite::Transaction moment(workbook.database().sql());
        sheets = keptSheets(workbook);
        if (!sheets)
            return failure(sheets.error());
        return loadEvidence(workbook, *sheets);
    });
    if (!evidence)
        return failure(evidence.error());
    Results results;
    results.planFingerprint = round.fingerprint;
    for (const Group &group : round.plan.groups)
        results.formFingerprints[group.id] = formFingerprint(round.plan, group.id);
    results.digest = digestOf(round, *sheets, *evidence);
    results.evidence = std::move(*evidence);
    results.outcome = evaluate(round.plan, results.evidence);
    return results;
}

Result<std::vector<EvaluatorStatus>> handInStatus(Workbook &workbook)
{
    const Result<std::vector<KeptSheet>> sheets = keptSheets(workbook);
    if (!sheets)
        return failure(sheets.error());
    std::map<EvaluatorId, EvaluatorStatus> byId;
    for (const Evaluator &evaluator : workbook.round().panel.evaluators)
        byId[evaluator.id] = {evaluator, HandIn::NoPacket, 0, {}, {}};
    const Result<> loaded = workbook.database().guarded([&]() -> Result<> {
        SQLite::Statement issued(workbook.database().sql(),
                                 "SELECT DISTINCT e.id FROM packet p"
                                 " JOIN evaluator e ON e.number = p.evaluator");
        while (issued.executeStep())
            byId[EvaluatorId{textOf(issued.getColumn(0))}].handIn = HandIn::Waiting;
        return {};
    });
    if (!loaded)
        return failure(loaded.error());
    for (const KeptSheet &sheet : *sheets) {
        EvaluatorStatus &status = byId[sheet.evaluator];
        if (sheet.standing == Standing::Conflict)
            status.handIn = HandIn::InConflict;
        if (sheet.standing == Standing::Counts)
            status = {status.evaluator, HandIn::HandedIn, sheet.link.revision,
                      receiptOf(sheet.link.hash), sheet.signedAt};
    }
    std::vector<EvaluatorStatus> statuses;
    for (const Evaluator &evaluator : workbook.round().panel.evaluators)
        statuses.push_back(byId[evaluator.id]);
    return statuses;
}

} // namespace simsa
