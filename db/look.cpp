#include "db/look.h"

#include "db/events.h"
#include "db/unseen.h"

#include <algorithm>
#include <set>

namespace simsa {
namespace {

using namespace Qt::StringLiterals;

// Before a sheet counts or a team has a total, there is nothing that a look could tell.
bool tellsAnything(const Results &results)
{
    const std::vector<TeamOutcome> &teams = results.outcome.teams;
    if (std::any_of(teams.begin(), teams.end(),
                    [](const TeamOutcome &team) { return team.total.has_value(); }))
        return true;
    const Evidence &evidence = results.evidence;
    for (const auto &[id, group] : evidence.groups)
        for (size_t e = 0; e < group.marks.evaluators(); ++e)
            for (size_t t = 0; t < group.marks.teams(); ++t)
                if (group.marks.row(e, t)[0] != MarkTable::kMissing)
                    return true;
    return false;
}

// Digests; those of results that tell nothing yet are left out.
std::set<QString> sights(const Results &results)
{
    std::set<QString> digests{sightOf(results)};
    digests.erase(QString());
    return digests;
}

std::set<QString> sights(const ActPreview &preview)
{
    std::set<QString> digests{sightOf(preview.before), sightOf(preview.after)};
    digests.erase(QString());
    return digests;
}

std::set<QString> sights(const std::vector<VersionOutcome> &outcomes)
{
    std::set<QString> digests;
    for (const VersionOutcome &outcome : outcomes)
        if (!outcome.sight.isEmpty())
            digests.insert(outcome.sight);
    return digests;
}

std::set<QString> sights(const AmendmentPreview &preview)
{
    return sights(preview.outcomes);
}

std::set<QString> sights(const std::vector<KeptOutcome> &kept)
{
    std::set<QString> digests;
    for (const KeptOutcome &outcome : kept)
        if (outcome.occasion == KeptOutcome::Occasion::Change)
            digests.insert(outcome.digest);
    return digests;
}

// Those of them that no look is on record of.
std::set<QString> unnoted(SQLite::Database &sql, std::set<QString> digests)
{
    for (const Event &event : eventsOf(sql, {event::kResultsSeen}))
        digests.erase(event.detail.value("digest"_L1).toString());
    return digests;
}

Result<bool> isSeen(Workbook &workbook, const std::set<QString> &digests)
{
    return workbook.database().guarded(
        [&]() -> Result<bool> { return unnoted(workbook.database().sql(), digests).empty(); });
}

Result<> write(Workbook &workbook, const std::set<QString> &digests)
{
    // Whatever another program did to the plan meanwhile, these were the results that are shown.
    return workbook.database().guarded([&]() -> Result<> {
        SQLite::Database &sql = workbook.database().sql();
        WriteTransaction transaction(sql);
        for (const QString &digest : unnoted(sql, digests))
            workbook.addEvent(event::kResultsSeen, {{u"digest"_s, digest}});
        transaction.commit();
        return {};
    });
}

LookNote note(Workbook &workbook, const std::set<QString> &digests)
{
    // Asked without the lock first: results are shown far more often than they are new.
    const Result<bool> known = isSeen(workbook, digests);
    const Result<> done = known && *known ? Result<>() : write(workbook, digests);
    if (!done)
        return {false, Error{ErrorCode::LookNotNoted, workbook.path()}};
    return {!digests.empty(), {}};
}

template <typename T> Result<Shown<T>> shown(Workbook &workbook, Result<T> result)
{
    if (!result)
        return failure(result.error());
    const LookNote look = note(workbook, sights(*result));
    return Shown<T>{std::move(*result), look};
}

} // namespace

QString sightOf(const Results &results)
{
    return tellsAnything(results) ? results.digest : QString();
}

LookNote noteLook(Workbook &workbook, const Results &results)
{
    return note(workbook, sights(results));
}

Result<Shown<Results>> showResults(Workbook &workbook)
{
    return shown(workbook, loadResults(workbook));
}

Result<Shown<Report>> showReport(Workbook &workbook, const QString &language, Document document,
                                 const TeamId &team)
{
    const Result<Results> results = verifiedResults(workbook);
    if (!results)
        return failure(results.error());
    Result<Report> report = reportOf(workbook, *results, language, document, team);
    if (!report)
        return failure(report.error());
    std::set<QString> digests = sights(*results);
    if (document == Document::Internal) { // it lists what the outcome changed to after a notice
        const Result<std::vector<KeptOutcome>> kept = keptOutcomes(workbook);
        if (!kept)
            return failure(kept.error());
        digests.merge(sights(*kept));
    }
    return Shown<Report>{std::move(*report), note(workbook, digests)};
}

Result<VersionsTrial> tryVersions(Workbook &workbook)
{
    const Result<std::vector<VersionOutcome>> outcomes = versionOutcomes(workbook);
    if (!outcomes)
        return failure(outcomes.error());
    return isSeen(workbook, sights(*outcomes)).map([&](bool seen) {
        return VersionsTrial{{outcomes->begin(), outcomes->end()}, seen};
    });
}

Result<Shown<std::vector<VersionOutcome>>> showVersions(Workbook &workbook)
{
    return shown(workbook, versionOutcomes(workbook));
}

Result<Shown<std::vector<KeptOutcome>>> showTold(Workbook &workbook)
{
    return shown(workbook, keptOutcomes(workbook));
}

Result<ActsTrial> tryActs(Workbook &workbook, const std::vector<Act> &acts)
{
    const Result<ActPreview> preview = previewActs(workbook, acts);
    if (!preview)
        return failure(preview.error());
    return isSeen(workbook, sights(*preview)).map([](bool seen) { return ActsTrial{seen}; });
}

Result<Shown<ActPreview>> showActs(Workbook &workbook, const std::vector<Act> &acts)
{
    return shown(workbook, previewActs(workbook, acts));
}

Result<Shown<ActPreview>> recordAndShow(Workbook &workbook, const std::vector<Act> &acts)
{
    return shown(workbook, recordActs(workbook, acts));
}

Result<> recordBlind(Workbook &workbook, const std::vector<Act> &acts)
{
    return recordActs(workbook, acts).map([](const ActPreview &) {});
}

Result<AmendmentTrial> tryAmendment(Workbook &workbook, const Amendment &amendment)
{
    Result<AmendmentPreview> preview = previewAmendment(workbook, amendment);
    if (!preview)
        return failure(preview.error());
    return isSeen(workbook, sights(*preview)).map([&](bool seen) {
        return AmendmentTrial{preview->known, std::move(preview->effects),
                              std::move(preview->outcomes.back()), seen};
    });
}

Result<Shown<AmendmentPreview>> showAmendment(Workbook &workbook, const Amendment &amendment)
{
    Result<Shown<AmendmentPreview>> preview =
        shown(workbook, previewAmendment(workbook, amendment));
    if (preview && preview->look.isOnRecord)
        preview->what.known.resultsSeen = true;
    return preview;
}

Result<Shown<AmendmentPreview>> amendAndShow(Workbook &workbook, const Amendment &amendment)
{
    Result<AmendmentPreview> preview = previewAmendment(workbook, amendment);
    if (!preview)
        return failure(preview.error());
    // Noted only after it: the amendment tells what was known before it was made.
    if (const auto done = amend(workbook, amendment); !done)
        return failure(done.error());
    return shown(workbook, std::move(preview));
}

} // namespace simsa
