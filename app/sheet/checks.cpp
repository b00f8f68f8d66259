#include "app/sheet/checks.h"

#include <QHash>

#include <algorithm>
#include <map>
#include <numeric>

namespace simsa {
namespace {

using CheckKind = Check::Kind;

constexpr size_t kFewestCriteria = 3;
constexpr size_t kFewestOthers = 3;
constexpr qsizetype kShortestOpinion = 20; // characters

bool isMarkedInFull(const TeamMarks &team)
{
    return std::all_of(team.marks.begin(), team.marks.end(),
                       [](const std::optional<Points> &mark) { return mark.has_value(); });
}

std::vector<size_t> comparedTeams(const Marks &marks)
{
    std::vector<size_t> teams;
    for (size_t t = 0; t < marks.size(); ++t)
        if (!marks[t].isRecused() && isMarkedInFull(marks[t]))
            teams.push_back(t);
    return teams;
}

// Votes have no points, and their answers lie on no scale.
bool hasPoints(const Criterion &criterion)
{
    return criterion.points > Points();
}

// The fraction of its points that a mark gives, in lowest terms.
std::pair<qint64, qint64> partOf(const Criterion &criterion, Points mark)
{
    const qint64 most = criterion.scale.most.units(); // more than 0 in every plan
    const qint64 divisor = std::gcd(mark.units(), most);
    return {mark.units() / divisor, most / divisor};
}

bool isAllTheSame(const Form &form, const TeamMarks &team)
{
    std::vector<std::pair<qint64, qint64>> parts;
    for (size_t f = 0; f < form.fields.size(); ++f)
        if (hasPoints(form.fields[f].criterion))
            parts.push_back(partOf(form.fields[f].criterion, *team.marks[f]));
    return parts.size() >= kFewestCriteria &&
           std::all_of(parts.begin(), parts.end(),
                       [&](const auto &part) { return part == parts.front(); });
}

void addEqualTeams(std::vector<Check> &checks, const Marks &marks, const std::vector<size_t> &teams)
{
    std::map<std::vector<std::optional<Points>>, size_t> first; // team with such marks
    for (const size_t team : teams) {
        const auto [known, isNew] = first.try_emplace(marks[team].marks, team);
        if (!isNew)
            checks.push_back({CheckKind::EqualTeams, team, known->second});
    }
}

// `opinionOf` is what a team's marks say at the same place.
template <typename OpinionOf>
void addCopies(std::vector<Check> &checks, const std::vector<size_t> &teams,
               std::optional<size_t> field, const OpinionOf &opinionOf)
{
    QHash<QString, size_t> first; // team with such an opinion
    for (const size_t team : teams) {
        const QString opinion = opinionOf(team).trimmed();
        if (opinion.size() < kShortestOpinion)
            continue;
        if (const auto known = first.constFind(opinion); known != first.constEnd())
            checks.push_back({CheckKind::CopiedOpinion, team, *known, field});
        else
            first.insert(opinion, team);
    }
}

void addCopiedOpinions(std::vector<Check> &checks, const Form &form, const Marks &marks,
                       const std::vector<size_t> &teams)
{
    for (size_t f = 0; f < form.fields.size(); ++f)
        if (form.fields[f].criterion.opinion.isDemanded)
            addCopies(checks, teams, f, [&](size_t team) { return marks[team].remark(f); });
    addCopies(checks, teams, std::nullopt, [&](size_t team) { return marks[team].opinion; });
}

// Only the lowest and the highest mark can lie so far from their next.
void addFarFromOwn(std::vector<Check> &checks, const Form &form, const Marks &marks,
                   const std::vector<size_t> &teams)
{
    if (teams.size() <= kFewestOthers)
        return;
    for (size_t f = 0; f < form.fields.size(); ++f) {
        const Criterion &criterion = form.fields[f].criterion;
        if (!hasPoints(criterion))
            continue;
        std::vector<std::pair<Points, size_t>> given;
        for (const size_t team : teams)
            given.push_back({*marks[team].marks[f], team});
        std::sort(given.begin(), given.end());
        const Points span = criterion.scale.most - criterion.scale.least;
        const auto isFar = [span](Points lower, Points higher) {
            return (higher - lower) + (higher - lower) > span;
        };
        if (isFar(given[0].first, given[1].first))
            checks.push_back({CheckKind::FarFromOwn, given[0].second, {}, f});
        const size_t last = given.size() - 1;
        if (isFar(given[last - 1].first, given[last].first))
            checks.push_back({CheckKind::FarFromOwn, given[last].second, {}, f});
    }
}

} // namespace

std::vector<Check> checksOf(const Form &form, const Marks &marks)
{
    const std::vector<size_t> teams = comparedTeams(marks);
    std::vector<Check> checks;
    for (const size_t team : teams)
        if (isAllTheSame(form, marks[team]))
            checks.push_back({CheckKind::AllTheSame, team});
    addEqualTeams(checks, marks, teams);
    addCopiedOpinions(checks, form, marks, teams);
    addFarFromOwn(checks, form, marks, teams);
    std::stable_sort(checks.begin(), checks.end(),
                     [](const Check &a, const Check &b) { return a.team < b.team; });
    return checks;
}

} // namespace simsa
