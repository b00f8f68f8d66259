#include "db/results.h"

#include "app/base/canonical_json.h"
#include "app/plan/plan_json.h"
#include "db/unseen.h"

#include <algorithm>

namespace simsa {
namespace {

using namespace Qt::StringLiterals;

constexpr char kSelectMarks[] =
    "SELECT team, criterion, units FROM mark WHERE sheet = ? ORDER BY team, criterion";
constexpr char kSelectDeclared[] =
    "SELECT team, ground, declared_at FROM declared WHERE sheet = ? ORDER BY team";
constexpr char kSelectMeasured[] =
    "SELECT t.id, m.item, m.units FROM measurement m JOIN team t ON t.number = m.team"
    " ORDER BY m.number";
constexpr size_t kNoField = std::numeric_limits<size_t>::max();

// criterion number in the file → field in the group's form, or kNoField
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
                numbers.resize(number + 1, kNoField);
            numbers[number] = *field;
        }
    }
    return fields;
}

// What the plan does not know of bears on nothing under it.
Facts knownTo(const Plan &plan, Facts facts)
{
    const auto hasNoGate = [&](const auto &row) { return !plan.gate(row.gate); };
    std::erase_if(facts.findings, hasNoGate);
    std::erase_if(facts.opinions, hasNoGate);
    std::erase_if(facts.gateDecisions,
                  [&](const auto &row) { return !plan.gate(row.first.first); });
    std::erase_if(facts.adjustments,
                  [&](const AdjustmentGiven &row) { return !plan.adjustment(row.adjustment); });
    std::erase_if(facts.itemTargets, [&](const auto &row) { return !plan.item(row.first.second); });
    if (!plan.recognition)
        facts.recognitions.clear();
    if (!plan.verdict)
        facts.verdicts.clear();
    return facts;
}

// Lays the marks of sheets that count out for counting.
class MarkLoader
{
public:
    MarkLoader(Workbook &workbook, const Plan &plan, Evidence &evidence)
        : m_workbook(workbook), m_evidence(evidence),
          m_fields(fieldsByNumber(workbook.database().sql(), plan)),
          m_marks(workbook.database().sql(), kSelectMarks),
          m_declared(workbook.database().sql(), kSelectDeclared)
    {
        for (const Evaluator &evaluator : workbook.round().panel.evaluators) {
            if (evaluator.isReplaced())
                continue;
            std::vector<EvaluatorId> &group = evidence.groups[evaluator.group].evaluators;
            m_seats[evaluator.id] = {evaluator.group, group.size()};
            group.push_back(evaluator.id);
        }
        for (auto &[id, group] : evidence.groups) {
            group.marks = MarkTable(group.evaluators.size(), evidence.teams.size(),
                                    formOf(plan, id).fields.size());
            group.sheets.resize(group.evaluators.size());
        }
        for (const Recusal &recusal : workbook.round().panel.recusals) {
            m_recused.insert({recusal.evaluator, recusal.team});
            if (const auto seat = m_seats.find(recusal.evaluator); seat != m_seats.end())
                evidence.groups[seat->second.group].recused.push_back(recusal);
        }
    }

    Result<> load(const KeptSheet &sheet)
    {
        const Seat &seat = m_seats.at(sheet.evaluator);
        MarkTable &table = m_evidence.groups[seat.group].marks;
        m_evidence.groups[seat.group].sheets[seat.index] = sheet.link.hash;
        const std::vector<size_t> &fields = m_fields.at(seat.group);
        const Error broken{ErrorCode::RecordBroken, m_workbook.path(), sheet.evaluator.value};
        std::vector<bool> isRecused;
        std::vector<bool> isExcluded;
        for (const Team &team : m_evidence.teams) {
            isRecused.push_back(m_recused.contains({sheet.evaluator, team.id}));
            isExcluded.push_back(m_evidence.facts.excluded.contains({sheet.evaluator, team.id}));
        }
        if (!stepBack(sheet, isRecused))
            return failure(broken);
        std::vector<size_t> rows(m_evidence.teams.size());
        m_marks.reset();
        m_marks.bind(1, sheet.number);
        while (m_marks.executeStep()) {
            const size_t team = static_cast<size_t>(m_marks.getColumn(0).getInt64());
            const size_t criterion = static_cast<size_t>(m_marks.getColumn(1).getInt64());
            if (team >= table.teams() || criterion >= fields.size() ||
                fields[criterion] == kNoField || isRecused[team])
                return failure(broken);
            ++rows[team];
            if (!isExcluded[team])
                table.set(seat.index, team, fields[criterion],
                          Points::fromUnits(m_marks.getColumn(2).getInt64()));
        }
        return isWhole(rows, isRecused, table.fields()) ? Result<>() : failure(broken);
    }

    GroupEvidence &groupOf(const EvaluatorId &evaluator)
    {
        return m_evidence.groups[m_seats.at(evaluator).group];
    }

private:
    // An accepted sheet is complete; more rows or fewer are not what was signed. A team that has
    // withdrawn need not be answered.
    bool isWhole(const std::vector<size_t> &rows, const std::vector<bool> &isRecused,
                 size_t fields) const
    {
        for (size_t t = 0; t < rows.size(); ++t) {
            const bool hasLeft = m_evidence.facts.withdrawn.contains(m_evidence.teams[t].id);
            if (!isRecused[t] && rows[t] != fields && !(hasLeft && rows[t] == 0))
                return false;
        }
        return true;
    }

    // Takes up from which teams the sheet steps back; false for one that it does not judge anyway.
    bool stepBack(const KeptSheet &sheet, std::vector<bool> &isRecused)
    {
        std::vector<SteppedBack> &all = groupOf(sheet.evaluator).steppedBack;
        m_declared.reset();
        m_declared.bind(1, sheet.number);
        while (m_declared.executeStep()) {
            const size_t team = static_cast<size_t>(m_declared.getColumn(0).getInt64());
            if (team >= isRecused.size() || isRecused[team])
                return false;
            isRecused[team] = true;
            all.push_back({sheet.evaluator, m_evidence.teams[team].id,
                           textOf(m_declared.getColumn(1)), textOf(m_declared.getColumn(2))});
        }
        return true;
    }

    struct Seat
    {
        GroupId group;
        size_t index; // within the group
    };
    Workbook &m_workbook;
    Evidence &m_evidence;
    std::map<EvaluatorId, Seat> m_seats;
    std::set<std::pair<EvaluatorId, TeamId>> m_recused;
    std::map<GroupId, std::vector<size_t>> m_fields;
    SQLite::Statement m_marks;
    SQLite::Statement m_declared;
};

void loadMeasured(SQLite::Database &sql, const Plan &plan, Evidence &evidence)
{
    std::map<ItemId, Points> most;
    for (const Item &item : plan.items())
        most[item.id] = item.most;
    SQLite::Statement select(sql, kSelectMeasured);
    while (select.executeStep()) { // the last value of each comes last
        const ItemId item{textOf(select.getColumn(1))};
        const Points value = Points::fromUnits(select.getColumn(2).getInt64());
        // One that the plan's item cannot have was entered under another version.
        if (most.contains(item) && value <= most[item])
            evidence.measured[{TeamId{textOf(select.getColumn(0))}, item}] = value;
    }
}

QString digestOf(const QString &plan, const std::vector<KeptSheet> &sheets,
                 const Evidence &evidence)
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
    for (const Team &team : evidence.teams)
        teams.append(team.id.value);
    teams.sort();
    QJsonObject json{
        {u"plan"_s, plan},
        {u"teams"_s, QJsonArray::fromStringList(teams)},
        {u"sheets"_s, QJsonArray::fromStringList(hashes)},
        {u"counting"_s, QJsonArray::fromStringList(counting)},
        {u"measured"_s, measured},
    };
    const QJsonObject facts = factsToJson(evidence.facts);
    if (facts != factsToJson({}))
        json[u"facts"_s] = facts;
    return sha256Hex(toCanonicalJson(json));
}

} // namespace

Result<Evidence> loadEvidence(Workbook &workbook, const Plan &plan,
                              const std::vector<KeptSheet> &sheets, const Facts &facts)
{
    return workbook.database().guarded([&]() -> Result<Evidence> {
        Evidence evidence;
        evidence.teams = workbook.round().teams;
        evidence.facts = knownTo(plan, facts);
        MarkLoader loader(workbook, plan, evidence);
        std::set<EvaluatorId> late;
        for (const KeptSheet &sheet : sheets) {
            if (sheet.standing == Standing::Late && late.insert(sheet.evaluator).second)
                ++loader.groupOf(sheet.evaluator).late;
            if (sheet.standing == Standing::Counts)
                if (const auto ok = loader.load(sheet); !ok)
                    return failure(ok.error());
        }
        loadMeasured(workbook.database().sql(), plan, evidence);
        return evidence;
    });
}

Result<Evidence> loadEvidence(Workbook &workbook, const std::vector<KeptSheet> &sheets)
{
    return loadLedger(workbook).and_then([&](const Ledger &ledger) {
        return loadEvidence(workbook, workbook.round().plan, sheets, ledger.facts);
    });
}

Result<Results> resultsUnder(Workbook &workbook, const Plan &plan, const Facts &facts)
{
    const Result<std::vector<KeptSheet>> sheets = keptSheets(workbook, plan);
    if (!sheets)
        return failure(sheets.error());
    Result<Evidence> evidence = loadEvidence(workbook, plan, *sheets, facts);
    if (!evidence)
        return failure(evidence.error());
    Results results;
    results.planFingerprint = planFingerprint(plan);
    for (const Group &group : plan.groups)
        results.formFingerprints[group.id] = formFingerprint(plan, group.id);
    results.digest = digestOf(results.planFingerprint, *sheets, *evidence);
    results.evidence = std::move(*evidence);
    results.outcome = evaluate(plan, results.evidence);
    return results;
}

Result<Results> loadResults(Workbook &workbook)
{
    if (const auto ok = requireFrozen(workbook); !ok)
        return failure(ok.error());
    // Sheets, values and acts from one moment, even while another program merges.
    return workbook.look([&]() -> Result<Results> {
        return loadLedger(workbook).and_then([&](const Ledger &ledger) {
            return resultsUnder(workbook, workbook.round().plan, ledger.facts);
        });
    });
}

} // namespace simsa
