#include "app/report/public_tables.h"

#include "app/report/cells.h"
#include "app/report/disclosure.h"
#include "app/report/formula.h"
#include "app/report/outcome_words.h"
#include "app/report/procedure_tables.h"
#include "app/report/record_tables.h"
#include "app/report/report_words.h"
#include "app/report/sum_notes.h"

#include <algorithm>

namespace simsa {
namespace {

using Teams = std::vector<const TeamOutcome *>;

bool isEverybodys(const Plan &plan)
{
    return plan.disclosure.scores == Disclosure::Scores::Everybody;
}

// Those who go through as the plan orders them; then everybody else in alphabetical order, for any
// other would tell of ranks.
Teams listed(const Plan &plan, const Outcome &outcome)
{
    const auto of = [&outcome](const std::vector<Status> &statuses) {
        Teams teams;
        for (const TeamOutcome &team : outcome.teams)
            if (std::find(statuses.begin(), statuses.end(), team.status) != statuses.end())
                teams.push_back(&team);
        return teams;
    };
    Teams teams = of({Status::Through});
    if (plan.disclosure.isAlphabetical)
        teams = alphabetical(std::move(teams));
    for (const std::vector<Status> &statuses :
         {std::vector{Status::Ranked}, std::vector{Status::Pending, Status::Incomplete},
          std::vector{Status::Out}}) {
        Teams others = of(statuses);
        if (statuses.front() != Status::Ranked || !isEverybodys(plan) ||
            plan.disclosure.isAlphabetical)
            others = alphabetical(std::move(others));
        teams.insert(teams.end(), others.begin(), others.end());
    }
    return teams;
}

class ResultSheet
{
public:
    ResultSheet(const ReportInput &input, const QString &name, const QString &language)
        : m_input(input), m_plan(input.plan), m_language(language),
          m_published(published(input.plan, input.outcome)),
          m_hasRanks(isEverybodys(input.plan) && !input.plan.disclosure.isAlphabetical),
          m_columns(columns()), m_lines("result", name, input.plan.title.in(language), m_columns)
    {
    }

    Table build()
    {
        for (const TeamOutcome *team : listed(m_plan, m_input.outcome))
            addTeam(*team);
        addNotes();
        return m_lines.take();
    }

private:
    std::vector<Lines::Column> columns() const
    {
        std::vector<Lines::Column> columns;
        if (m_hasRanks)
            columns.push_back({ReportWords::tr("Rank"), 8});
        columns.push_back({ReportWords::tr("Team"), 28});
        columns.push_back({ReportWords::tr("Result"), 14});
        columns.push_back({ReportWords::tr("Reason"), 50});
        if (m_plan.verdict)
            columns.push_back({ReportWords::tr("Verdict"), 14});
        if (m_published.empty())
            return columns;
        for (const Axis &axis : m_plan.axes)
            columns.push_back({withPoints(axis.title.in(m_language), axis.points), 14});
        if (!m_plan.adjustments.empty())
            columns.push_back({ReportWords::tr("Bonus and deduction"), 12});
        columns.push_back({withPoints(ReportWords::tr("Total"), m_plan.points()), 12});
        return columns;
    }

    void addTeam(const TeamOutcome &team)
    {
        std::vector<Cell> row;
        if (m_hasRanks)
            row.push_back(team.rank > 0 ? countCell(team.rank)
                                        : textCell(*missingCell().text(), Style::Centred));
        row.push_back(textCell(team.team.name.in(m_language)));
        row.push_back(textCell(statusText(team.status), Style::Centred));
        row.push_back(textCell(publicReasons(team, m_input.outcome, m_plan, m_language)));
        if (m_plan.verdict)
            row.push_back(
                textCell(team.verdict ? verdictWord(*team.verdict) : rulingWord(Ruling::Undecided),
                         Style::Centred));
        if (std::find(m_published.begin(), m_published.end(), &team) != m_published.end())
            addPoints(row, team);
        row.resize(m_columns.size()); // empty where points are withheld, not missing
        m_lines.add(std::move(row));
    }

    // Who has a total says nothing of a rank here.
    static QString statusText(Status status)
    {
        return status == Status::Ranked ? ReportWords::tr("evaluated") : statusWord(status);
    }

    void addPoints(std::vector<Cell> &row, const TeamOutcome &team) const
    {
        for (const AxisOutcome &axis : team.axes)
            row.push_back(shownCell(axis.shown, Style::Plain));
        if (!m_plan.adjustments.empty()) {
            const Points sum = rounded(team.adjustment, Points::kDigits);
            row.push_back(pointsCell(sum, digitsOf(sum)));
        }
        row.push_back(shownCell(team.shownTotal, Style::Bold));
    }

    void addNotes()
    {
        m_lines.note(stateSentence(m_input.ledger));
        const bool hasPublished = !m_published.empty();
        if (hasPublished && !isEverybodys(m_plan))
            m_lines.note(ReportWords::tr("Only the first team's points are published."));
        for (const TeamOutcome *team : m_published)
            if (const QString note = totalSumNote(m_plan, *team); !note.isEmpty()) {
                m_lines.note(note);
                break;
            }
        const std::optional<Chosen> &chosen = m_input.outcome.chosen;
        if (!m_plan.selection || !chosen)
            return;
        m_lines.note(ReportWords::tr("Planned seats: %1. Filled: %2. Vacant: %3.")
                         .arg(chosen->seats)
                         .arg(chosen->through.size())
                         .arg(chosen->vacant));
        if (chosen->vacant > 0)
            m_lines.note(m_plan.selection->vacancy == Selection::Vacancy::AdditionalRound
                             ? ReportWords::tr("A vacant seat is filled in an additional round.")
                             : ReportWords::tr("A vacant seat stays vacant."));
        m_lines.note(ReportWords::tr("Order of operations: %1.").arg(orderText(*m_plan.selection)));
        m_lines.note(m_plan.selection->backFills
                         ? ReportWords::tr("An empty seat goes to the next team that meets "
                                           "everything.")
                         : ReportWords::tr("An empty seat is not filled by the next team."));
    }

    const ReportInput &m_input;
    const Plan &m_plan;
    QString m_language;
    Teams m_published;
    bool m_hasRanks;
    std::vector<Lines::Column> m_columns;
    Lines m_lines;
};

// Of an axis; or of the total, for which `axis` is none.
size_t publishedIn(const Teams &teams, std::optional<size_t> axis)
{
    return static_cast<size_t>(
        std::count_if(teams.begin(), teams.end(), [&](const TeamOutcome *team) {
            return axis ? team->axes[*axis].points.has_value() : team->total.has_value();
        }));
}

QString sheetsText(const ReportInput &input, const Axis &axis)
{
    const JudgedBy *judged = axis.judged();
    const auto group =
        judged ? input.evidence.groups.find(judged->group) : input.evidence.groups.end();
    if (group == input.evidence.groups.end())
        return {};
    const QString text = ReportWords::tr("%1 of %2")
                             .arg(sheetsIn(group->second))
                             .arg(group->second.evaluators.size());
    const qsizetype corrected = correctedSheets(input, judged->group);
    return corrected == 0
               ? text
               : ReportWords::tr("%1, corrected after signing: %2").arg(text).arg(corrected);
}

} // namespace

Cell shownCell(const QString &shown, Style style)
{
    const std::optional<Points> points = Points::parse(shown);
    if (!points)
        return missingCell();
    const qsizetype point = shown.indexOf(u'.');
    return pointsCell(*points, point < 0 ? 0 : static_cast<int>(shown.size() - point - 1), style);
}

Table publicResultTable(const ReportInput &input, const QString &name, const QString &language)
{
    return ResultSheet(input, name, language).build();
}

Table meansTable(const ReportInput &input, const QString &name, const QString &language)
{
    const Plan &plan = input.plan;
    const Teams teams = published(plan, input.outcome);
    bool withholds = !plan.disclosure.hasMeans;
    const auto mean = [&](std::optional<size_t> axis) {
        const Mean &of = axis ? input.outcome.axisMeans[*axis] : input.outcome.totalMean;
        const bool isTold =
            plan.disclosure.hasMeans && mayTell(of.counted, publishedIn(teams, axis));
        withholds = withholds || !isTold;
        if (!isTold)
            return std::pair{missingCell(), missingCell()};
        return std::pair{shownCell(of.shown, Style::Plain),
                         countCell(static_cast<qint64>(of.counted))};
    };
    Lines lines("means", name, ReportWords::tr("Points and means"),
                {{ReportWords::tr("Axis"), 40},
                 {ReportWords::tr("Worth (points)"), 12},
                 {ReportWords::tr("Mean of the teams"), 14},
                 {ReportWords::tr("Teams counted in the mean"), 14},
                 {ReportWords::tr("Sheets that count"), 14}});
    for (size_t i = 0; i < plan.axes.size(); ++i) {
        const Axis &axis = plan.axes[i];
        const auto [figure, counted] = mean(i);
        lines.add({textCell(axis.title.in(language)),
                   pointsCell(axis.points, digitsOf(axis.points)), figure, counted,
                   textCell(sheetsText(input, axis), Style::Centred)});
    }
    const auto [figure, counted] = mean(std::nullopt);
    lines.add({textCell(ReportWords::tr("Total"), Style::Bold),
               pointsCell(plan.points(), digitsOf(plan.points()), Style::Bold), figure, counted,
               textCell({})});
    if (withholds)
        lines.note(plan.disclosure.hasMeans
                       ? ReportWords::tr("A mean of so few teams would give away a single team's "
                                         "points, and is left out.")
                       : ReportWords::tr("The teams' means are not published."));
    return lines.take();
}

Teams published(const Plan &plan, const Outcome &outcome)
{
    Teams teams;
    int first = 0;
    const auto isAhead = [&](const TeamOutcome &team) {
        return team.status != Status::Out && team.status != Status::Incomplete && team.rank > 0;
    };
    for (const TeamOutcome &team : outcome.teams)
        if (isAhead(team) && (first == 0 || team.rank < first))
            first = team.rank;
    for (const TeamOutcome &team : outcome.teams)
        switch (plan.disclosure.scores) {
        case Disclosure::Scores::Nobody: break;
        case Disclosure::Scores::First:
            // As long as the one in front is not decided, nobody is the first.
            if (isAhead(team) && team.rank == first && team.status != Status::Pending)
                teams.push_back(&team);
            break;
        case Disclosure::Scores::Everybody: teams.push_back(&team); break;
        }
    return teams;
}

bool mayTell(size_t counted, size_t publishedOfThem)
{
    constexpr size_t kFewest = 3;
    const size_t withheld = counted - publishedOfThem;
    return counted > 0 && (withheld == 0 || withheld >= kFewest);
}

} // namespace simsa
