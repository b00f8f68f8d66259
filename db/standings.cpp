#include "db/standings.h"

#include "app/exchange/sheet_file.h"
#include "app/plan/plan_json.h"
#include "db/acts.h"
#include "db/events.h"
#include "db/outcome_record.h"
#include "db/reason.h"

#include <QJsonArray>

#include <algorithm>

namespace simsa {
namespace {

using namespace Qt::StringLiterals;

constexpr char kSelectSheets[] =
    "SELECT s.number, e.id, s.hash, s.parent, s.revision, s.key, s.form, s.signed_at,"
    " s.issue, s.pledged_at"
    " FROM sheet s JOIN evaluator e ON e.number = s.evaluator ORDER BY e.number, s.revision, "
    "s.hash";
constexpr char kSelectDecisions[] =
    "SELECT e.id, d.chosen, d.among FROM decision d JOIN evaluator e ON e.number = d.evaluator"
    " ORDER BY d.number";
constexpr char kSelectIssues[] = "SELECT e.id, p.issue, p.issued_at FROM packet p"
                                 " JOIN evaluator e ON e.number = p.evaluator";
constexpr char kInsertDecision[] =
    "INSERT INTO decision (evaluator, chosen, among, reason, decided_at)"
    " SELECT number, ?2, ?3, ?4, ?5 FROM evaluator WHERE id = ?1";

std::set<QString> textsIn(const QJsonValue &list)
{
    std::set<QString> texts;
    const QJsonArray all = list.toArray();
    for (const QJsonValue text : all)
        texts.insert(text.toString());
    return texts;
}

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

std::map<GroupId, GroupRules> rulesOf(const Plan &plan)
{
    std::map<GroupId, GroupRules> rules;
    for (const Group &group : plan.groups)
        rules[group.id] = {formFingerprint(plan, group.id), group.attendance};
    return rules;
}

bool isApart(const KeptSheet &sheet)
{
    return sheet.standing != Standing::Counts && sheet.standing != Standing::Superseded &&
           sheet.standing != Standing::Conflict;
}

// Why a sheet stands apart by its own time, where a deadline leaves late sheets out.
std::optional<Standing> apartByTime(const KeptSheet &sheet, const Attendance &attendance,
                                    const SheetRecord &record)
{
    if (attendance.lateCounts || !attendance.deadline.isValid())
        return std::nullopt;
    if (isTooLate(sheet.signedAt, attendance))
        return Standing::Late;
    // A clock that says so could be set to any time; whether the sheet was in time is not known.
    const auto issued = record.issuedAt.find({sheet.evaluator, sheet.link.issue});
    if (issued != record.issuedAt.end() && sheet.signedAt < issued->second)
        return Standing::TimeUnsure;
    return std::nullopt;
}

bool isRevoked(const KeptSheet &sheet, const SheetRecord &record)
{
    const auto revoked = record.revocations.find(sheet.evaluator);
    return revoked != record.revocations.end() && sheet.link.issue < revoked->second.issue &&
           !revoked->second.sheets.contains(sheet.link.hash);
}

// Why a sheet stands apart from the others; nothing where it does not.
std::optional<Standing> whyApart(const KeptSheet &sheet, const Evaluator &evaluator,
                                 const GroupRules &rule, const SheetRecord &record)
{
    if (sheet.form != rule.form)
        return Standing::OtherForm;
    if (evaluator.isReplaced())
        return Standing::Replaced;
    if (const auto ruling = record.rulings.find(sheet.link.hash); ruling != record.rulings.end())
        return ruling->second ? std::nullopt : std::optional(Standing::Refused);
    if (isRevoked(sheet, record))
        return Standing::Revoked;
    const auto closing = record.closings.find(evaluator.group);
    if (closing != record.closings.end() && closing->second.form == rule.form &&
        !closing->second.sheets.contains(sheet.link.hash))
        return Standing::AfterClosing;
    return apartByTime(sheet, rule.attendance, record);
}

SheetLink linkOf(const KeptSheet &sheet)
{
    SheetLink link = sheet.link;
    link.isApart = isApart(sheet);
    return link;
}

// None once the result is confirmed: then nobody rules on sheets any more.
Result<std::vector<KeptSheet>> sheetsToRuleOn(Workbook &workbook)
{
    if (const auto ok = requireUnconfirmed(workbook); !ok)
        return failure(ok.error());
    return keptSheets(workbook);
}

} // namespace

SheetRecord loadSheetRecord(SQLite::Database &sql)
{
    SheetRecord record;
    SQLite::Statement select(sql, kSelectDecisions);
    while (select.executeStep())
        record.decisions[EvaluatorId{textOf(select.getColumn(0))}].push_back(
            {textOf(select.getColumn(1)), textOf(select.getColumn(2)).split(u' ')});
    SQLite::Statement issues(sql, kSelectIssues);
    while (issues.executeStep())
        record.issuedAt[{EvaluatorId{textOf(issues.getColumn(0))}, issues.getColumn(1).getInt()}] =
            textOf(issues.getColumn(2));
    for (const Event &told :
         eventsOf(sql, {event::kSheetRuled, event::kCollectionClosed, event::kPacketIssued})) {
        if (told.kind == event::kSheetRuled)
            record.rulings[told.detail.value("sheet"_L1).toString()] =
                told.detail.value("admitted"_L1).toBool();
        else if (told.kind == event::kCollectionClosed)
            record.closings[GroupId{told.detail.value("group"_L1).toString()}] = {
                told.detail.value("form"_L1).toString(), textsIn(told.detail.value("sheets"_L1))};
        else if (told.detail.value("reissued"_L1).toBool())
            record.revocations[EvaluatorId{told.detail.value("evaluator"_L1).toString()}] = {
                told.detail.value("issue"_L1).toInt(), textsIn(told.detail.value("stand"_L1))};
    }
    return record;
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

QString deadlineEnd(const Attendance &attendance)
{
    // Korea is nine hours ahead of UTC all year round: its day ends at 15:00.
    return toTimestamp(QDateTime(attendance.deadline, QTime(15, 0), Qt::UTC));
}

bool isTooLate(const QString &signedAt, const Attendance &attendance)
{
    // Timestamps sort as the times that they tell.
    return !attendance.lateCounts && attendance.deadline.isValid() &&
           signedAt >= deadlineEnd(attendance);
}

void judgeSheets(std::vector<KeptSheet> &sheets, const Plan &plan, const Panel &panel,
                 const SheetRecord &record)
{
    const std::map<GroupId, GroupRules> rules = rulesOf(plan);
    std::map<EvaluatorId, const Evaluator *> members;
    for (const Evaluator &evaluator : panel.evaluators)
        members[evaluator.id] = &evaluator;
    std::map<EvaluatorId, std::vector<size_t>> byEvaluator;
    for (size_t i = 0; i < sheets.size(); ++i) {
        const Evaluator &evaluator = *members.at(sheets[i].evaluator);
        if (const auto apart = whyApart(sheets[i], evaluator, rules.at(evaluator.group), record))
            sheets[i].standing = *apart;
        byEvaluator[sheets[i].evaluator].push_back(i);
    }
    for (const auto &[evaluator, indices] : byEvaluator) {
        std::vector<SheetLink> links;
        for (const size_t i : indices)
            links.push_back(linkOf(sheets[i]));
        const auto taken = record.decisions.find(evaluator);
        const std::vector<Standing> standings =
            standingsOf(links, taken == record.decisions.end() ? std::nullopt
                                                               : decisionOn(links, taken->second));
        for (size_t i = 0; i < indices.size(); ++i)
            if (!links[i].isApart)
                sheets[indices[i]].standing = standings[i];
    }
}

bool isClosed(const SheetRecord &record, const Plan &plan, const GroupId &group)
{
    const auto closing = record.closings.find(group);
    return closing != record.closings.end() && closing->second.form == formFingerprint(plan, group);
}

void closeCollection(Workbook &workbook, const GroupId &group)
{
    std::set<EvaluatorId> members;
    for (const Evaluator &evaluator : workbook.round().panel.evaluators)
        if (evaluator.group == group)
            members.insert(evaluator.id);
    QStringList hashes;
    for (const KeptSheet &sheet : loadSheets(workbook.database().sql()))
        if (members.contains(sheet.evaluator))
            hashes.append(sheet.link.hash);
    hashes.sort();
    workbook.addEvent(event::kCollectionClosed,
                      {{u"group"_s, group.value},
                       {u"form"_s, formFingerprint(workbook.round().plan, group)},
                       {u"sheets"_s, QJsonArray::fromStringList(hashes)}});
}

Result<std::vector<KeptSheet>> keptSheets(Workbook &workbook, const Plan &plan)
{
    return workbook.database().guarded([&]() -> Result<std::vector<KeptSheet>> {
        SQLite::Database &sql = workbook.database().sql();
        std::vector<KeptSheet> sheets = loadSheets(sql);
        judgeSheets(sheets, plan, workbook.round().panel, loadSheetRecord(sql));
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
        const Result<std::vector<KeptSheet>> sheets = sheetsToRuleOn(workbook);
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

Result<std::map<QString, int>> revisionsOf(Workbook &workbook)
{
    return keptSheets(workbook).map([](const std::vector<KeptSheet> &sheets) {
        std::map<QString, int> revisions;
        for (const KeptSheet &sheet : sheets)
            revisions[sheet.link.hash] = sheet.link.revision;
        return revisions;
    });
}

bool canAdmit(const KeptSheet &sheet)
{
    return isApart(sheet) && sheet.standing != Standing::OtherForm &&
           sheet.standing != Standing::Replaced;
}

bool canRefuse(const KeptSheet &sheet)
{
    return !isApart(sheet);
}

Result<> ruleSheet(Workbook &workbook, const EvaluatorId &evaluator, const QString &hash,
                   bool isAdmitted, const QString &reason)
{
    const Result<QString> clean = cleanReason(reason, workbook.path());
    if (!clean)
        return failure(clean.error());
    return workbook.change([&]() -> Result<> {
        const Result<std::vector<KeptSheet>> sheets = sheetsToRuleOn(workbook);
        if (!sheets)
            return failure(sheets.error());
        const auto sheet = std::find_if(sheets->begin(), sheets->end(), [&](const KeptSheet &kept) {
            return kept.evaluator == evaluator && kept.link.hash == hash;
        });
        if (sheet == sheets->end())
            return failure(
                {ErrorCode::SheetUnknown, workbook.path(), evaluator.value, receiptOf(hash)});
        if (!(isAdmitted ? canAdmit(*sheet) : canRefuse(*sheet)))
            return failure(
                {ErrorCode::SheetRuled, workbook.path(), evaluator.value, receiptOf(hash)});
        workbook.addEvent(event::kSheetRuled, {{u"evaluator"_s, evaluator.value},
                                               {u"sheet"_s, hash},
                                               {u"admitted"_s, isAdmitted},
                                               {u"reason"_s, *clean}});
        return noteOutcome(workbook, workbook.round().plan);
    });
}

} // namespace simsa
