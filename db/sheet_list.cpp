#include "db/sheet_list.h"

#include "db/packets.h"

#include <algorithm>

namespace simsa {
namespace {

constexpr char kSelectSheet[] = "SELECT plaintext, merged_at FROM sheet WHERE number = ?";

// A question of any version of the plan: a correction may be older than an amendment.
struct Question
{
    Text title;
    bool isBallot = false;
};

Question questionOf(const Form &form, const CriterionId &id)
{
    const std::optional<size_t> field = form.indexOf(id);
    if (!field)
        return {{id.value, id.value}, false};
    return {form.fields[*field].criterion.title, form.fields[*field].axis.value.isEmpty()};
}

std::optional<Points> markIn(const Sheet &sheet, const TeamId &team, const CriterionId &criterion)
{
    for (const SheetTeam &row : sheet.teams)
        if (row.team == team)
            for (const SheetMark &mark : row.marks)
                if (mark.criterion == criterion)
                    return mark.mark;
    return std::nullopt;
}

QString groundIn(const Sheet &sheet, const TeamId &team)
{
    for (const DeclaredRecusal &declared : sheet.declared)
        if (declared.team == team)
            return declared.ground;
    return {};
}

void addReplaced(const Sheet &sheet, const QString &receipt, const Form &form,
                 std::vector<SheetCorrection> &corrections)
{
    using What = SheetCorrection::What;
    const auto add = [&](const TeamId &team, What what) -> SheetCorrection & {
        SheetCorrection &correction = corrections.emplace_back();
        correction.evaluator = sheet.evaluator;
        correction.revision = sheet.revision;
        correction.receipt = receipt;
        correction.signedAt = sheet.signedAt;
        correction.reason = sheet.reason;
        correction.team = team;
        correction.what = what;
        return correction;
    };
    for (const Replaced &replaced : sheet.replaced) {
        for (const auto &[criterion, before] : replaced.marks) {
            SheetCorrection &correction = add(replaced.team, What::Mark);
            const Question question = questionOf(form, criterion);
            correction.criterion = question.title;
            correction.isBallot = question.isBallot;
            correction.before = before;
            correction.now = markIn(sheet, replaced.team, criterion);
        }
        if (replaced.opinion)
            add(replaced.team, What::Opinion);
        for (const auto &[criterion, hash] : replaced.remarks)
            add(replaced.team, What::Opinion).criterion = questionOf(form, criterion).title;
        if (replaced.ground) {
            SheetCorrection &correction = add(replaced.team, What::Recusal);
            correction.groundBefore = *replaced.ground;
            correction.groundNow = groundIn(sheet, replaced.team);
        }
    }
}

} // namespace

Result<SheetList> sheetList(Workbook &workbook)
{
    const Result<std::vector<KeptSheet>> kept = keptSheets(workbook);
    if (!kept)
        return failure(kept.error());
    std::map<GroupId, Form> forms;
    for (const Group &group : workbook.round().plan.groups)
        forms[group.id] = formOf(workbook.round().plan, group.id);
    return workbook.database().guarded([&]() -> Result<SheetList> {
        SQLite::Database &sql = workbook.database().sql();
        const IssuedOrders orders = issuedOrders(sql);
        SheetList list;
        SQLite::Statement select(sql, kSelectSheet);
        for (const KeptSheet &one : *kept) {
            select.reset();
            select.bind(1, one.number);
            if (!select.executeStep())
                return failure({ErrorCode::RecordBroken, workbook.path(), one.evaluator.value});
            const Result<SignedSheet> read = readKept(blobOf(select.getColumn(0)), orders);
            if (!read)
                return failure(inFile(read.error(), workbook.path()));
            const Sheet &sheet = read->sheet;
            const QString receipt = receiptOf(one.link.hash);
            list.sheets.push_back({sheet.group, one.evaluator, sheet.revision, receipt,
                                   one.signedAt, textOf(select.getColumn(1)), one.standing,
                                   sheet.reason});
            addReplaced(sheet, receipt, forms[sheet.group], list.corrections);
        }
        return list;
    });
}

} // namespace simsa
