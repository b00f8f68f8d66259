#include "db/standings.h"

#include "app/plan/plan_json.h"
#include "db/events.h"
#include "db/outcome_record.h"
#include "db/reason.h"

#include <QJsonArray>

#include <algorithm>

namespace simsa {
namespace {

constexpr char kSelectSheets[] =
    "SELECT s.number, e.id, s.hash, s.parent, s.revision, s.key, s.form, s.signed_at,"
    " s.issue, s.pledged_at"
    " FROM sheet s JOIN evaluator e ON e.number = s.evaluator ORDER BY e.number, s.revision, "
    "s.hash";
constexpr char kSelectDecisions[] =
    "SELECT e.id, d.chosen, d.among FROM decision d JOIN evaluator e ON e.number = d.evaluator"
    " ORDER BY d.number";
constexpr char kInsertDecision[] =
    "INSERT INTO decision (evaluator, chosen, among, reason, decided_at)"
    " SELECT number, ?2, ?3, ?4, ?5 FROM evaluator WHERE id = ?1";

// The last decision that chose one of these sheets. One about sheets that do not stand here, of
// another form, says nothing of these.
std::optional<Decision> decisionOn(const std::vector<SheetLink> &sheets,
                                   const std::vector<Decision> &decisions)
{
    const auto isHere = [&](const Decision &decision) {
        return std::any_of(sheets.begin(), sheets.end(), [&](const SheetLink &sheet) {
            return !sheet.isApart && sheet.hash == decision.chosen;
        });
    };
    const auto last = std::find_if(decisions.rbegin(), decisions.rend(), isHere);
    return last == decisions.rend() ? std::nullopt : std::optional<Decision>(*last);
}

struct GroupRules
{
    QString form;
    Attendance attendance;
};

std::map<EvaluatorId, GroupRules> rulesByEvaluator(const Plan &plan, const Panel &panel)
{
    std::map<GroupId, GroupRules> byGroup;
    for (const Group &group : plan.groups)
        byGroup[group.id] = {formFingerprint(plan, group.id), group.attendance};
    std::map<EvaluatorId, GroupRules> rules;
    for (const Evaluator &evaluator : panel.evaluators)
        rules[evaluator.id] = byGroup[evaluator.group];
    return rules;
}

bool isApart(const KeptSheet &sheet)
{
    return sheet.standing == Standing::OtherForm || sheet.standing == Standing::Late;
}

SheetLink linkOf(const KeptSheet &sheet)
{
    SheetLink link = sheet.link;
    link.isApart = isApart(sheet);
    return link;
}

} // namespace

std::map<EvaluatorId, std::vector<Decision>> loadDecisions(SQLite::Database &sql)
{
    std::map<EvaluatorId, std::vector<Decision>> decisions;
    SQLite::Statement select(sql, kSelectDecisions);
    while (select.executeStep())
        decisions[EvaluatorId{textOf(select.getColumn(0))}].push_back(
            {textOf(select.getColumn(1)), textOf(select.getColumn(2)).split(u' ')});
    return decisions;
}

std::vector<KeptSheet> loadSheets(SQLite::Database &sql)
{
    std::vector<KeptSheet> sheets;
    SQLite::Statement select(sql, kSelectSheets);
    while (select.executeStep())
        sheets.push_back({select.getColumn(0).getInt64(),
                          EvaluatorId{textOf(select.getColumn(1))},
                          {textOf(select.getColumn(2)), textOf(select.getColumn(3)),
                           select.getColumn(4).getInt(),
                           QString::fromLatin1(blobOf(select.getColumn(5)).toHex()),
                           select.getColumn(8).getInt()},
                          textOf(select.getColumn(6)),
                          textOf(select.getColumn(7)),
                          textOf(select.getColumn(9)),
                          Standing::Conflict});
    return sheets;
}

bool isTooLate(const QString &signedAt, const Attendance &attendance)
{
    if (attendance.lateCounts || !attendance.deadline.isValid())
        return false;
    // Korea is nine hours ahead of UTC all year round: its day ends at 15:00. Timestamps sort as
    // the times that they tell.
    const QDateTime end(attendance.deadline, QTime(15, 0), Qt::UTC);
    return signedAt >= toTimestamp(end);
}

void judgeSheets(std::vector<KeptSheet> &sheets, const Plan &plan, const Panel &panel,
                 const std::map<EvaluatorId, std::vector<Decision>> &decisions)
{
    const std::map<EvaluatorId, GroupRules> rules = rulesByEvaluator(plan, panel);
    std::map<EvaluatorId, std::vector<size_t>> byEvaluator;
    for (size_t i = 0; i < sheets.size(); ++i) {
        const GroupRules &rule = rules.at(sheets[i].evaluator);
        if (sheets[i].form != rule.form)
            sheets[i].standing = Standing::OtherForm;
        else if (isTooLate(sheets[i].signedAt, rule.attendance))
            sheets[i].standing = Standing::Late;
        byEvaluator[sheets[i].evaluator].push_back(i);
    }
    for (const auto &[evaluator, indices] : byEvaluator) {
        std::vector<SheetLink> links;
        for (const size_t i : indices)
            links.push_back(linkOf(sheets[i]));
        const auto taken = decisions.find(evaluator);
        const std::vector<Standing> standings = standingsOf(
            links, taken == decisions.end() ? std::nullopt : decisionOn(links, taken->second));
        for (size_t i = 0; i < indices.size(); ++i)
            if (!links[i].isApart)
                sheets[indices[i]].standing = standings[i];
    }
}

Result<std::vector<KeptSheet>> keptSheets(Workbook &workbook, const Plan &plan)
{
    return workbook.database().guarded([&]() -> Result<std::vector<KeptSheet>> {
        SQLite::Database &sql = workbook.database().sql();
        std::vector<KeptSheet> sheets = loadSheets(sql);
        judgeSheets(sheets, plan, workbook.round().panel, loadDecisions(sql));
        return sheets;
    });
}

Result<std::vector<KeptSheet>> keptSheets(Workbook &workbook)
{
    return keptSheets(workbook, workbook.round().plan);
}

Result<> decide(Workbook &workbook, const EvaluatorId &evaluator, const QString &hash,
                const QString &reason)
{
    const Result<QString> clean = cleanReason(reason, workbook.path());
    if (!clean)
        return failure(clean.error());
    return workbook.change([&]() -> Result<> {
        const Result<std::vector<KeptSheet>> sheets = keptSheets(workbook);
        if (!sheets)
            return failure(sheets.error());
        QStringList among;
        std::vector<SheetLink> links;
        for (const KeptSheet &sheet : *sheets)
            if (sheet.evaluator == evaluator) {
                links.push_back(linkOf(sheet));
                if (sheet.standing == Standing::Conflict)
                    among.append(sheet.link.hash);
            }
        if (!among.contains(hash))
            return failure({ErrorCode::NoConflict, workbook.path(), evaluator.value, hash});
        // A sheet that later revisions follow would not be the one that counts.
        const std::vector<Standing> standings = standingsOf(links, Decision{hash, among});
        const auto chosen = std::find_if(links.begin(), links.end(),
                                         [&](const SheetLink &link) { return link.hash == hash; });
        if (standings[static_cast<size_t>(chosen - links.begin())] != Standing::Counts)
            return failure({ErrorCode::ReplacedSheet, workbook.path(), evaluator.value});
        SQLite::Statement insert(workbook.database().sql(), kInsertDecision);
        bindText(insert, 1, evaluator.value);
        bindText(insert, 2, hash);
        bindText(insert, 3, among.join(u' '));
        bindText(insert, 4, *clean);
        bindText(insert, 5, workbook.now());
        insert.exec();
        workbook.addEvent(event::kConflictDecided,
                          {{QStringLiteral("evaluator"), evaluator.value},
                           {QStringLiteral("chosen"), hash},
                           {QStringLiteral("among"), QJsonArray::fromStringList(among)},
                           {QStringLiteral("reason"), *clean}});
        return noteOutcome(workbook, workbook.round().plan);
    });
}

} // namespace simsa
