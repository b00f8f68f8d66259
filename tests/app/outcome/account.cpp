#include "tests/app/outcome/account.h"

#include "tests/app/outcome/second_opinion.h"

#include <algorithm>

namespace simsa::test {
namespace {

std::string text(const Rational &value)
{
    return value.str();
}

std::string text(const Fraction &value)
{
    return value.bottom == 1 ? value.top.str() : value.top.str() + "/" + value.bottom.str();
}

std::string text(Points points)
{
    return points.toString().toStdString();
}

std::string text(size_t value)
{
    return std::to_string(value);
}

std::string text(const Tally &tally)
{
    return text(tally.counted) + ": " + text(tally.yes) + " yes, " + text(tally.no) + " no, " +
           text(tally.other) + " other";
}

template <typename Value> std::string text(const std::optional<Value> &value)
{
    return value ? text(*value) : "none";
}

template <typename Enum> std::string number(Enum value)
{
    return "#" + std::to_string(static_cast<int>(value));
}

std::string joined(const std::vector<std::string> &parts, const char *between = ", ")
{
    std::string all;
    for (const std::string &part : parts)
        all += (all.empty() ? "" : between) + part;
    return all;
}

std::string sorted(std::vector<std::string> parts)
{
    std::sort(parts.begin(), parts.end());
    return joined(parts);
}

template <typename Evaluated> class Writer
{
public:
    Writer(const Evaluated &evaluated, const Names &names) : m_names(names)
    {
        for (const auto &team : evaluated.teams)
            writeTeam(team);
        for (size_t i = 0; i < evaluated.axisMeans.size(); ++i)
            writeMean("mean of axis " + std::to_string(i), evaluated.axisMeans[i]);
        writeMean("mean total", evaluated.totalMean);
        writeTies(evaluated.tieBreaks);
        if (evaluated.chosen)
            writeChosen("chosen", *evaluated.chosen);
        for (const Alternative &other : evaluated.alternatives)
            writeAlternative(other);
        writeUndecided(evaluated.undecided);
    }

    Account account;

private:
    std::string name(const TeamId &team) const
    {
        const auto it = m_names.find(team);
        return (it == m_names.end() ? team : it->second).value.toStdString();
    }

    std::string list(const std::vector<TeamId> &teams) const
    {
        std::vector<std::string> ids;
        for (const TeamId &team : teams)
            ids.push_back(name(team));
        return sorted(ids);
    }

    void write(const std::string &where, const std::string &what)
    {
        const bool isNew = account.emplace(where, what).second;
        if (!isNew) // two lines of one name would hide each other
            account[where] += " | " + what;
    }

    template <typename AxisPart> void writeAxis(const std::string &at, const AxisPart &axis)
    {
        write(at + "sheets", text(axis.counted) + " of " + text(axis.expected) + ", panel " +
                                 text(axis.panel) + ", recused " + text(axis.recused));
        write(at + "open", axis.isOpen ? "yes" : "no");
        write(at + "excluded", text(axis.excluded));
        std::vector<std::string> leaves;
        if (axis.points)
            for (const auto &leaf : axis.leaves)
                leaves.push_back(text(leaf));
        write(at + "leaves", joined(leaves));
        write(at + "combined", text(axis.combined));
        write(at + "exact", text(axis.exact));
        write(at + "points", text(axis.points));
        write(at + "shown", axis.shown.toStdString());
    }

    void writeGate(const std::string &at, const GateRuling &ruling)
    {
        std::vector<std::string> missing;
        for (const ViewpointId &viewpoint : ruling.withoutOpinion)
            missing.push_back(viewpoint.value.toStdString());
        write(at + "gate " + ruling.gate.value.toStdString(),
              "ruling " + number(ruling.ruling) + " missing " + number(ruling.missing) +
                  " without " + sorted(missing) + "; " + text(ruling.tally) +
                  (ruling.byCommittee ? " by committee" : ""));
    }

    template <typename TeamPart> void writeTeam(const TeamPart &team)
    {
        const std::string at = "team " + name(team.team.id) + " ";
        for (size_t i = 0; i < team.axes.size(); ++i)
            writeAxis(at + "axis " + std::to_string(i) + " ", team.axes[i]);
        write(at + "adjustment", text(team.adjustment));
        write(at + "exact", text(team.exact));
        write(at + "total", text(team.total) + " " + team.shownTotal.toStdString());
        write(at + "scoreRank", std::to_string(team.scoreRank));
        write(at + "rank", std::to_string(team.rank));
        write(at + "status", number(team.status));
        std::vector<std::string> reasons;
        for (const Reason &reason : team.reasons)
            reasons.push_back(number(reason.code) + reason.axis.value.toStdString() +
                              reason.gate.value.toStdString() +
                              (reason.minimum < 0 ? "" : " minimum " + number(reason.minimum)));
        write(at + "reasons", sorted(reasons));
        for (const GateRuling &ruling : team.gates)
            writeGate(at, ruling);
        write(at + "recognition", text(team.recognition));
        write(at + "verdict", text(team.verdict) + " of " + text(team.verdictTally));
    }

    void writeMean(const std::string &where, const Mean &mean)
    {
        write(where, mean.shown.toStdString() + " of " + text(mean.counted));
    }

    void writeTies(const std::vector<TieBreak> &breaks)
    {
        std::vector<std::string> lines;
        for (const TieBreak &tie : breaks) {
            std::vector<std::string> order;
            for (const std::vector<TeamId> &group : tie.order)
                order.push_back(list(group));
            const std::string step =
                tie.step ? number(tie.step->by) + " " + tie.step->axis.value.toStdString()
                         : "no step";
            lines.push_back("[" + list(tie.tied) + "] by " + step + ": " + joined(order, " > "));
        }
        write("ties", sorted(lines));
    }

    void writeUndecided(const std::vector<Undecided> &undecided)
    {
        std::vector<std::string> lines;
        for (const Undecided &one : undecided)
            lines.push_back(number(one.what) + " " + list(one.teams) + " " +
                            one.gate.value.toStdString());
        write("undecided", sorted(lines));
    }

    void writeChosen(const std::string &where, const Chosen &chosen)
    {
        write(where + " seats",
              std::to_string(chosen.seats) + ", vacant " + std::to_string(chosen.vacant));
        write(where + " through", list(chosen.through));
        write(where + " cut", list(chosen.cut));
        write(where + " tied", list(chosen.tied));
        write(where + " pending", list(chosen.pending));
    }

    void writeAlternative(const Alternative &other)
    {
        const std::string where = "alternative " + number(other.selection.order) +
                                  (other.selection.gateFillsQuota ? " gate fills quota" : "") +
                                  (other.selection.backFills ? " back-fills" : "");
        writeChosen(where, other.chosen);
        write(where + " added", list(other.added));
        write(where + " lost", list(other.lost));
    }

    const Names &m_names;
};

} // namespace

Account accountOf(const Outcome &outcome, const Names &names)
{
    return Writer(outcome, names).account;
}

Account accountOf(const Opinion &opinion)
{
    const Names names;
    return Writer(opinion, names).account;
}

Account ofTeam(const Account &account, const TeamId &team)
{
    const std::string begins = "team " + team.value.toStdString() + " ";
    Account lines;
    for (const auto &[where, what] : account)
        if (where.compare(0, begins.size(), begins) == 0)
            lines.emplace(where, what);
    return lines;
}

Account withoutLines(const Account &account, const std::vector<std::string> &containing)
{
    Account lines;
    for (const auto &[where, what] : account)
        if (std::none_of(containing.begin(), containing.end(), [&](const std::string &part) {
                return where.find(part) != std::string::npos;
            }))
            lines.emplace(where, what);
    return lines;
}

std::string differences(const Account &one, const Account &other)
{
    std::string lines;
    for (const auto &[where, what] : one) {
        const auto it = other.find(where);
        if (it == other.end())
            lines += where + ": " + what + " <> nothing\n";
        else if (it->second != what)
            lines += where + ": " + what + " <> " + it->second + "\n";
    }
    for (const auto &[where, what] : other)
        if (one.count(where) == 0)
            lines += where + ": nothing <> " + what + "\n";
    return lines;
}

} // namespace simsa::test
