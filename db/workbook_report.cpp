#include "db/workbook_report.h"

#include "app/exchange/sheet_file.h"
#include "app/report/comparison.h"
#include "app/report/disclosure.h"
#include "app/report/evaluation_report.h"
#include "db/acts.h"
#include "db/versions.h"

namespace simsa {
namespace {

// The opinions of the sheets that count, without their evaluators.
Result<std::vector<TeamOpinion>> opinionsOf(Workbook &workbook)
{
    const Result<std::vector<KeptSheet>> sheets = keptSheets(workbook);
    if (!sheets)
        return failure(sheets.error());
    return workbook.database().guarded([&]() -> Result<std::vector<TeamOpinion>> {
        std::vector<TeamOpinion> opinions;
        SQLite::Statement select(workbook.database().sql(),
                                 "SELECT plaintext FROM sheet WHERE number = ?");
        for (const KeptSheet &kept : *sheets) {
            if (kept.standing != Standing::Counts)
                continue;
            select.bind(1, kept.number);
            if (!select.executeStep())
                return failure({ErrorCode::RecordBroken, workbook.path(), kept.evaluator.value});
            const Result<SignedSheet> sheet = readPlaintext(blobOf(select.getColumn(0)));
            select.reset();
            if (!sheet)
                return failure(inFile(sheet.error(), workbook.path()));
            for (const SheetTeam &team : sheet->sheet.teams)
                if (!team.opinion.isEmpty())
                    opinions.push_back({team.team, team.opinion});
        }
        return opinions;
    });
}

template <typename Note>
std::vector<Note> notesOf(const std::vector<PlanVersion> &versions, const QString &language)
{
    std::vector<Note> notes;
    for (size_t i = 1; i < versions.size(); ++i) {
        const PlanVersion &version = versions[i];
        notes.push_back({version.number, version.reason, version.approver, version.date,
                         ruleChanges(versions[i - 1].plan, version.plan, language),
                         version.agreed});
    }
    return notes;
}

} // namespace

Result<Report> workbookReport(Workbook &workbook, const QString &language, Document document,
                              const TeamId &team)
{
    // What leaves as a document is compared with the signed sheets first.
    if (const auto verified = verifyWorkbook(workbook); !verified)
        return failure(verified.error());
    const Result<Results> results = loadResults(workbook);
    if (!results)
        return failure(results.error());
    const Result<Ledger> ledger = loadLedger(workbook);
    if (!ledger)
        return failure(ledger.error());
    const Result<std::vector<PlanVersion>> versions = planVersions(workbook);
    if (!versions)
        return failure(versions.error());
    Result<std::vector<TeamOpinion>> opinions = opinionsOf(workbook);
    if (!opinions)
        return failure(opinions.error());
    if (document == Document::Notice && !results->outcome.team(team))
        return failure({ErrorCode::UnknownTeam, workbook.path(), {}, team.value});

    const Round &round = workbook.round();
    ReportInput input{round.plan, results->evidence, results->outcome, {}, *ledger, {}, {}};
    input.facts = {workbook.programme().title,
                   workbook.programme().id,
                   results->planFingerprint,
                   results->formFingerprints,
                   results->digest,
                   round.planVersion,
                   round.frozenAt,
                   workbook.now()};
    input.amendments = notesOf<decltype(input.amendments)::value_type>(*versions, language);
    input.opinions = std::move(*opinions);
    switch (document) {
    case Document::Internal: return internalReport(input, language);
    case Document::Public: return publicReport(input, language);
    case Document::Notice: return teamNotice(input, team, language);
    }
    return internalReport(input, language);
}

} // namespace simsa
