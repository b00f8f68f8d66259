#include "db/workbook_report.h"

#include "app/report/comparison.h"
#include "app/report/disclosure.h"
#include "app/report/evaluation_report.h"
#include "db/packets.h"
#include "db/sheet_list.h"
#include "db/unseen.h"
#include "db/versions.h"

namespace simsa {
namespace {

// What one sheet says of a team in words.
TeamOpinion opinionOf(const SheetTeam &team, const Form &form)
{
    TeamOpinion opinion{team.team, team.opinion, {}};
    for (const Form::Field &field : form.fields)
        for (const SheetRemark &remark : team.remarks)
            if (remark.criterion == field.criterion.id)
                opinion.remarks.push_back({field.criterion.title, remark.text});
    return opinion;
}

// The opinions of the sheets that count, without their evaluators.
Result<std::vector<TeamOpinion>> opinionsOf(Workbook &workbook)
{
    const Result<std::vector<KeptSheet>> sheets = keptSheets(workbook);
    if (!sheets)
        return failure(sheets.error());
    std::map<GroupId, Form> forms;
    for (const Group &group : workbook.round().plan.groups)
        forms[group.id] = formOf(workbook.round().plan, group.id);
    return workbook.database().guarded([&]() -> Result<std::vector<TeamOpinion>> {
        SQLite::Database &sql = workbook.database().sql();
        const IssuedOrders orders = issuedOrders(sql);
        std::vector<TeamOpinion> opinions;
        SQLite::Statement select(sql, "SELECT plaintext FROM sheet WHERE number = ?");
        for (const KeptSheet &kept : *sheets) {
            if (kept.standing != Standing::Counts)
                continue;
            select.bind(1, kept.number);
            if (!select.executeStep())
                return failure({ErrorCode::RecordBroken, workbook.path(), kept.evaluator.value});
            const Result<SignedSheet> sheet = readKept(blobOf(select.getColumn(0)), orders);
            select.reset();
            if (!sheet)
                return failure(inFile(sheet.error(), workbook.path()));
            for (const SheetTeam &team : sheet->sheet.teams)
                if (!team.opinion.isEmpty() || !team.remarks.empty())
                    opinions.push_back(opinionOf(team, forms[sheet->sheet.group]));
        }
        return opinions;
    });
}

std::vector<AmendmentNote> notesOf(const std::vector<PlanVersion> &versions,
                                   const QString &language)
{
    std::vector<AmendmentNote> notes;
    for (size_t i = 1; i < versions.size(); ++i) {
        const PlanVersion &version = versions[i];
        notes.push_back({version.number, version.reason, version.approver, version.date,
                         ruleChanges(versions[i - 1].plan, version.plan, language),
                         version.agreed});
    }
    return notes;
}

std::vector<ToldOutcome> toldIn(const std::vector<KeptOutcome> &kept)
{
    std::vector<ToldOutcome> told;
    for (const KeptOutcome &one : kept) {
        ToldOutcome &outcome = told.emplace_back();
        switch (one.occasion) {
        case KeptOutcome::Occasion::Notice: break;
        case KeptOutcome::Occasion::Change: outcome.occasion = ToldOutcome::Occasion::Change; break;
        case KeptOutcome::Occasion::Confirmation:
            outcome.occasion = ToldOutcome::Occasion::Confirmation;
            break;
        }
        outcome.at = one.at;
        outcome.date = one.date;
        for (const auto &[team, placing] : one.teams)
            outcome.teams[team] = {placing.total, placing.rank, placing.status, placing.verdict};
    }
    return told;
}

} // namespace

Result<Results> verifiedResults(Workbook &workbook)
{
    return verifyWorkbook(workbook).and_then([&] { return loadResults(workbook); });
}

Result<Report> workbookReport(Workbook &workbook, const QString &language, Document document,
                              const TeamId &team)
{
    return verifiedResults(workbook).and_then([&](const Results &results) {
        return reportOf(workbook, results, language, document, team);
    });
}

Result<Report> reportOf(Workbook &workbook, const Results &results, const QString &language,
                        Document document, const TeamId &team)
{
    const Result<Ledger> ledger = loadLedger(workbook);
    if (!ledger)
        return failure(ledger.error());
    const Result<std::vector<PlanVersion>> versions = planVersions(workbook);
    if (!versions)
        return failure(versions.error());
    Result<std::vector<TeamOpinion>> opinions = opinionsOf(workbook);
    if (!opinions)
        return failure(opinions.error());
    Result<SheetList> list = sheetList(workbook);
    if (!list)
        return failure(list.error());
    const Result<std::vector<KeptOutcome>> kept = keptOutcomes(workbook);
    if (!kept)
        return failure(kept.error());
    Result<std::vector<Act>> acts = actsOf(workbook);
    if (!acts)
        return failure(acts.error());
    if (document == Document::Notice && !results.outcome.team(team))
        return failure({ErrorCode::UnknownTeam, workbook.path(), {}, team.value});

    const Round &round = workbook.round();
    const ReportFacts facts{workbook.programme().title,
                            workbook.programme().id,
                            results.planFingerprint,
                            results.formFingerprints,
                            results.digest,
                            round.planVersion,
                            round.frozenAt,
                            workbook.now()};
    ReportInput input{round.plan,
                      results.evidence,
                      results.outcome,
                      facts,
                      *ledger,
                      notesOf(*versions, language),
                      std::move(*opinions)};
    input.panel = round.panel;
    input.sheets = std::move(list->sheets);
    input.corrections = std::move(list->corrections);
    input.told = toldIn(*kept);
    input.acts = std::move(*acts);
    switch (document) {
    case Document::Internal: return internalReport(input, language);
    case Document::Public: return publicReport(input, language);
    case Document::Notice: return teamNotice(input, team, language);
    }
    return internalReport(input, language);
}

} // namespace simsa
