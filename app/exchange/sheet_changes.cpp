// What one sheet replaces of another, and whose teams stand behind the code names.
#include "app/exchange/sheet_file.h"

#include <map>
#include <set>

namespace simsa {
namespace {

struct Opinion
{
    QString text;
    QByteArray salt;
    // The same words are the same opinion; their salt is new with every revision.
    bool operator==(const Opinion &other) const { return text == other.text; }
};

// What a sheet says of one team.
struct Answers
{
    std::map<CriterionId, Points> marks;
    std::map<CriterionId, Opinion> opinions; // the overall one under the empty name
    QString ground;
};

std::map<TeamId, Answers> answersOf(const Sheet &sheet)
{
    std::map<TeamId, Answers> all;
    for (const SheetTeam &team : sheet.teams) {
        Answers &answers = all[team.team];
        for (const SheetMark &mark : team.marks)
            answers.marks[mark.criterion] = mark.mark;
        for (const SheetRemark &remark : team.remarks)
            answers.opinions[remark.criterion] = {remark.text, remark.salt};
        if (!team.opinion.isEmpty())
            answers.opinions[CriterionId{}] = {team.opinion, team.salt};
    }
    for (const DeclaredRecusal &recusal : sheet.declared)
        all[recusal.team].ground = recusal.ground;
    return all;
}

// What stood under each name whose value is another one now, or was none, or is none; ascending.
template <typename Value>
std::map<CriterionId, std::optional<Value>> differing(const std::map<CriterionId, Value> &before,
                                                      const std::map<CriterionId, Value> &after)
{
    std::map<CriterionId, std::optional<Value>> old;
    for (const auto &[name, value] : before) {
        const auto now = after.find(name);
        if (now == after.end() || !(now->second == value))
            old[name] = value;
    }
    for (const auto &[name, value] : after)
        if (!before.contains(name))
            old[name] = std::nullopt;
    return old;
}

// Nothing where the two say the same.
std::optional<Replaced> replacedOf(const TeamId &team, const Answers &before, const Answers &after)
{
    Replaced replaced{team};
    for (const auto &[criterion, mark] : differing(before.marks, after.marks))
        replaced.marks.emplace_back(criterion, mark);
    for (const auto &[criterion, opinion] : differing(before.opinions, after.opinions)) {
        const QString hash = opinion ? opinionHash(opinion->text, opinion->salt) : QString();
        if (criterion == CriterionId{})
            replaced.opinion = hash;
        else
            replaced.remarks.emplace_back(criterion, hash);
    }
    if (before.ground != after.ground)
        replaced.ground = before.ground;
    if (replaced.marks.empty() && !replaced.opinion && replaced.remarks.empty() && !replaced.ground)
        return std::nullopt;
    return replaced;
}

} // namespace

std::vector<Replaced> replacedIn(const Sheet &earlier, const Sheet &later)
{
    std::map<TeamId, Answers> before = answersOf(earlier);
    std::map<TeamId, Answers> after = answersOf(later);
    std::vector<Replaced> replaced;
    const auto compare = [&](const TeamId &team) {
        if (auto old = replacedOf(team, before[team], after[team]))
            replaced.push_back(std::move(*old));
    };
    for (const SheetTeam &team : later.teams)
        compare(team.team);
    for (const DeclaredRecusal &recusal : later.declared)
        compare(recusal.team);
    return replaced;
}

TeamId codeOf(size_t position)
{
    return TeamId{QStringLiteral("T%1").arg(position + 1)};
}

void mapBack(Sheet &sheet, const std::vector<TeamId> &order)
{
    if (order.empty())
        return;
    std::map<TeamId, TeamId> behind;
    for (size_t i = 0; i < order.size(); ++i)
        behind[codeOf(i)] = order[i];
    const auto put = [&](TeamId &name) {
        const auto team = behind.find(name);
        name = team == behind.end() ? TeamId{} : team->second;
    };
    for (SheetTeam &team : sheet.teams)
        put(team.team);
    for (TeamId &team : sheet.recused)
        put(team);
    for (DeclaredRecusal &recusal : sheet.declared)
        put(recusal.team);
    for (Replaced &old : sheet.replaced)
        put(old.team);
}

} // namespace simsa
