#include "ui/words/spare_words.h"

#include "ui/words/language.h"

#include <QCoreApplication>

#include <algorithm>

namespace simsa {
namespace {

struct SpareWords
{
    Q_DECLARE_TR_FUNCTIONS(SpareWords)
};

constexpr size_t kFew = 3; // evaluators

QString teamName(const Round &round, const TeamId &id)
{
    for (const Team &team : round.teams)
        if (team.id == id)
            return team.name.in(currentLanguage());
    return id.value;
}

std::optional<SheetsNeeded> nearest(const std::vector<SheetsNeeded> &all, const GroupId &group)
{
    std::optional<SheetsNeeded> found;
    for (const SheetsNeeded &one : all)
        if (one.group == group && (!found || one.spare() < found->spare()))
            found = one;
    return found;
}

size_t membersOf(const Round &round, const GroupId &group)
{
    return static_cast<size_t>(std::count_if(
        round.panel.evaluators.begin(), round.panel.evaluators.end(),
        [&](const Evaluator &member) { return member.group == group && !member.isReplaced(); }));
}

} // namespace

QStringList spareWarnings(const Round &round)
{
    const auto all = sheetsNeeded(round.plan, round.teams, round.panel, {});
    QStringList warnings;
    for (const Group &group : round.plan.groups) {
        const QString title = group.title.in(currentLanguage());
        const std::optional<SheetsNeeded> team = nearest(all, group.id);
        // That a team needs one sheet says nothing as long as two or more judge it.
        if (team && team->spare() < (team->needed > 1 ? kFew : 1))
            warnings.append(
                (team->isForPoints
                     ? SpareWords::tr("Warning: if %1 more of “%2” step back from %3, it has no "
                                      "total.")
                     : SpareWords::tr("Warning: if %1 more of “%2” step back from %3, their vote "
                                      "on it decides nothing."))
                    .arg(team->spare() + 1)
                    .arg(title, teamName(round, team->team)));
        const size_t quorum = static_cast<size_t>(group.attendance.quorum);
        const size_t members = membersOf(round, group.id);
        if (quorum > 0 && members >= quorum && members - quorum < kFew)
            warnings.append(
                SpareWords::tr("Warning: if %1 of “%2” do not hand in, the quorum of %3 "
                               "is missed, and no team has a total.")
                    .arg(members - quorum + 1)
                    .arg(title)
                    .arg(quorum));
    }
    return warnings;
}

QString tooFewText(const SheetsNeeded &one, const Round &round)
{
    const QString text =
        one.isForPoints
            ? SpareWords::tr(
                  "Warning: of “%2” too few are left to judge %3: %1, where the plan "
                  "needs %4. It will have no total, and the outcome stays provisional "
                  "until an amendment, an added evaluator or a vote on the team decides.")
            : SpareWords::tr("Warning: of “%2” too few are left to vote on %3: %1, where the plan "
                             "needs %4. Their vote will decide nothing, and the outcome stays "
                             "provisional until a committee's decision is recorded.");
    return text.arg(one.possible)
        .arg(round.plan.group(one.group)->title.in(currentLanguage()), teamName(round, one.team))
        .arg(one.needed);
}

} // namespace simsa
