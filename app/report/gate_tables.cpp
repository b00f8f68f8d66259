#include "app/report/gate_tables.h"

#include "app/report/cells.h"
#include "app/report/formula.h"
#include "app/report/outcome_words.h"
#include "app/report/report_words.h"
#include "app/report/vote_count.h"
#include "app/sheet/form.h"

#include <algorithm>

namespace simsa {
namespace {

// The teams that a table is about: one, or all.
bool isAbout(const std::optional<TeamId> &only, const TeamId &team)
{
    return !only || *only == team;
}

QString viewpointTitle(const Gate &gate, const ViewpointId &id, const QString &language)
{
    for (const Viewpoint &viewpoint : gate.viewpoints)
        if (viewpoint.id == id)
            return viewpoint.title.in(language);
    return id.value;
}

Table gatesTable(const ReportInput &input, const std::optional<TeamId> &only, const QString &name,
                 const QString &language)
{
    Lines lines("gates", name, ReportWords::tr("Requirements apart from points"),
                {{ReportWords::tr("Requirement"), 24},
                 {ReportWords::tr("Team"), kTeamWidth},
                 {ReportWords::tr("Ruling"), 12},
                 {ReportWords::tr("Met"), 8},
                 {ReportWords::tr("Not met"), 8},
                 {ReportWords::tr("Withheld"), 8},
                 {ReportWords::tr("Decided by"), 14},
                 {ReportWords::tr("What is missing"), 40},
                 {ReportWords::tr("Reason and minority opinion"), kTextWidth}});
    for (size_t g = 0; g < input.plan.gates.size(); ++g) {
        const Gate &gate = input.plan.gates[g];
        for (const Team &team : input.evidence.teams) {
            if (!isAbout(only, team.id))
                continue;
            const GateRuling &ruling = input.outcome.team(team.id)->gates[g];
            const auto &decisions = input.evidence.facts.gateDecisions;
            const auto decision = decisions.find({gate.id, team.id});
            QStringList said;
            if (ruling.byCommittee && decision != decisions.end())
                said = {decision->second.reason, decision->second.minority};
            said.removeAll(QString());
            lines.add({textCell(gate.title.in(language)), textCell(team.name.in(language)),
                       textCell(rulingWord(ruling.ruling), Style::Centred),
                       countCell(static_cast<qint64>(ruling.tally.yes)),
                       countCell(static_cast<qint64>(ruling.tally.no)),
                       countCell(static_cast<qint64>(ruling.tally.other)),
                       textCell(ruling.byCommittee ? ReportWords::tr("committee")
                                                   : ReportWords::tr("vote"),
                                Style::Centred),
                       textCell(missingSentence(ruling, gate, language)),
                       textCell(said.join(QStringLiteral(" / ")))});
        }
    }
    return lines.take();
}

// Recognition and verdict.
Table votesTable(const ReportInput &input, const std::optional<TeamId> &only, const QString &name,
                 const QString &language)
{
    Lines lines("votes", name, ReportWords::tr("Recognition and verdict"),
                {{ReportWords::tr("Vote"), 24},
                 {ReportWords::tr("Team"), kTeamWidth},
                 {ReportWords::tr("Result"), 16},
                 {ReportWords::tr("For"), 10},
                 {ReportWords::tr("Against"), 10},
                 {ReportWords::tr("Withheld or mend"), 12},
                 {ReportWords::tr("Decided by"), 14},
                 {ReportWords::tr("Reason and minority opinion"), kTextWidth}});
    const auto add = [&](const QString &vote, const Team &team, const QString &result,
                         const VoteCount &count,
                         const std::map<TeamId, CommitteeDecision> &decisions) {
        QStringList said;
        if (const auto decision = decisions.find(team.id); decision != decisions.end())
            said = {decision->second.reason, decision->second.minority};
        said.removeAll(QString());
        lines.add(
            {textCell(vote), textCell(team.name.in(language)), textCell(result, Style::Centred),
             countCell(static_cast<qint64>(count.tally.yes)),
             countCell(static_cast<qint64>(count.tally.no)),
             countCell(static_cast<qint64>(count.tally.other)),
             textCell(count.isByCommittee ? ReportWords::tr("committee") : ReportWords::tr("vote"),
                      Style::Centred),
             textCell(said.join(QStringLiteral(" / ")))});
    };
    const auto has = [](const TeamOutcome &team, ReasonCode code) {
        return std::any_of(team.reasons.begin(), team.reasons.end(),
                           [code](const Reason &reason) { return reason.code == code; });
    };
    for (const Team &team : input.evidence.teams) {
        if (!isAbout(only, team.id))
            continue;
        const TeamOutcome &outcome = *input.outcome.team(team.id);
        const Facts &facts = input.evidence.facts;
        if (const auto count = recognitionCount(input.plan, outcome))
            add(ReportWords::tr("Recognition"), team,
                has(outcome, ReasonCode::NotRecognised)          ? ReportWords::tr("not recognised")
                : has(outcome, ReasonCode::RecognitionUndecided) ? rulingWord(Ruling::Undecided)
                                                                 : ReportWords::tr("recognised"),
                *count, facts.recognitions);
        if (const auto count = verdictCount(input.plan, facts, outcome))
            add(ReportWords::tr("Verdict"), team,
                outcome.verdict ? verdictWord(*outcome.verdict) : rulingWord(Ruling::Undecided),
                *count, facts.verdicts);
    }
    return lines.take();
}

// Who voted how, under their codes, and the counts as formulas over it.
class BallotsSheet
{
public:
    BallotsSheet(const ReportInput &input, const QString &name, const QString &language)
        : m_input(input), m_language(language),
          m_lines("ballots", name, ReportWords::tr("Ballots"), columnsOf(input, language))
    {
    }

    Table build()
    {
        for (const Vote *vote : m_input.plan.ballots()) {
            const auto group = m_input.evidence.groups.find(vote->group);
            if (group != m_input.evidence.groups.end())
                addVote(*vote, group->second);
        }
        return m_lines.take();
    }

private:
    static std::vector<Lines::Column> columnsOf(const ReportInput &input, const QString &language)
    {
        std::vector<Lines::Column> columns{{ReportWords::tr("Vote"), 40},
                                           {ReportWords::tr("Evaluator"), 14}};
        for (const Team &team : input.evidence.teams)
            columns.push_back({team.name.in(language), 14});
        return columns;
    }

    void addVote(const Vote &vote, const GroupEvidence &group)
    {
        const Form form = formOf(m_input.plan, vote.group);
        const std::optional<size_t> field = form.indexOf(vote.id);
        if (!field || group.evaluators.empty())
            return;
        const Scale &scale = form.fields[*field].criterion.scale;
        const int firstRow = m_lines.row();
        const QString title = vote.title.in(m_language);
        for (size_t e = 0; e < group.evaluators.size(); ++e) {
            std::vector<Cell> row{textCell(title),
                                  textCell(group.evaluators[e].value, Style::Centred)};
            for (size_t t = 0; t < m_input.evidence.teams.size(); ++t)
                row.push_back(ballotCell(group, e, t, *field, scale));
            m_lines.add(std::move(row));
        }
        const int lastRow = m_lines.row() - 1;
        for (const Level &level : scale.levels)
            addCount(title, level, group, *field, firstRow, lastRow);
    }

    Cell ballotCell(const GroupEvidence &group, size_t evaluator, size_t team, size_t field,
                    const Scale &scale) const
    {
        const std::optional<Points> mark = group.marks.mark(evaluator, team, field);
        const Level *level = mark ? scale.levelOf(*mark) : nullptr;
        if (!level)
            return {{}, Style::Centred};
        const QString word = level->title.in(m_language);
        return isExcluded(group, evaluator, team) ? textCell(u'(' + word + u')', Style::Missing)
                                                  : textCell(word, Style::Centred);
    }

    bool isExcluded(const GroupEvidence &group, size_t evaluator, size_t team) const
    {
        return m_input.evidence.facts.excluded.contains(
            {group.evaluators[evaluator], m_input.evidence.teams[team].id});
    }

    void addCount(const QString &title, const Level &level, const GroupEvidence &group,
                  size_t field, int firstBallot, int lastBallot)
    {
        const int row = m_lines.row();
        std::vector<Cell> cells{textCell(title, Style::Bold),
                                textCell(level.title.in(m_language), Style::Bold)};
        for (size_t t = 0; t < m_input.evidence.teams.size(); ++t) {
            qint64 count = 0;
            for (size_t e = 0; e < group.evaluators.size(); ++e)
                if (group.marks.mark(e, t, field) == level.at && !isExcluded(group, e, t))
                    ++count;
            const int column = static_cast<int>(t) + 2;
            const QString ballots = rangeName({{firstBallot, column}, {lastBallot, column}});
            cells.push_back(formulaCell(
                QStringLiteral("COUNTIF(%1,$B%2)").arg(ballots, QString::number(row + 1)),
                Rational(count), 0, Style::Bold));
        }
        m_lines.add(std::move(cells));
    }

    const ReportInput &m_input;
    QString m_language;
    Lines m_lines;
};

Table findingsTable(const ReportInput &input, const std::optional<TeamId> &only,
                    const QString &name, const QString &language)
{
    Lines lines("findings", name, ReportWords::tr("Findings"),
                {{ReportWords::tr("Requirement"), 24},
                 {ReportWords::tr("Team"), kTeamWidth},
                 {ReportWords::tr("Viewpoint"), 14},
                 {ReportWords::tr("Severity"), 14},
                 {ReportWords::tr("Effect"), 30},
                 {ReportWords::tr("Finding"), kTextWidth},
                 {ReportWords::tr("Evidence"), 30}});
    for (const Finding &finding : input.evidence.facts.findings) {
        if (!isAbout(only, finding.team))
            continue;
        const Gate *gate = input.plan.gate(finding.gate);
        lines.add({textCell(gate ? gate->title.in(language) : finding.gate.value),
                   textCell(namesOf({finding.team}, input.outcome, language)),
                   textCell(gate ? viewpointTitle(*gate, finding.viewpoint, language)
                                 : finding.viewpoint.value),
                   textCell(severityWord(finding.severity), Style::Centred),
                   textCell(effectOf(finding.severity)), textCell(finding.text),
                   textCell(finding.evidence)});
    }
    return lines.take();
}

Table viewpointsTable(const ReportInput &input, const std::optional<TeamId> &only,
                      const QString &name, const QString &language)
{
    std::vector<Lines::Column> columns{{ReportWords::tr("Requirement"), 24},
                                       {ReportWords::tr("Team"), kTeamWidth},
                                       {ReportWords::tr("Viewpoint"), 14},
                                       {ReportWords::tr("Opinion"), kTextWidth}};
    if (!only)
        columns.push_back({ReportWords::tr("Signed by"), 20});
    Lines lines("viewpoints", name, ReportWords::tr("Opinions by viewpoint"), columns);
    for (const ViewpointOpinion &opinion : input.evidence.facts.opinions) {
        if (!isAbout(only, opinion.team))
            continue;
        const Gate *gate = input.plan.gate(opinion.gate);
        std::vector<Cell> row{textCell(gate ? gate->title.in(language) : opinion.gate.value),
                              textCell(namesOf({opinion.team}, input.outcome, language)),
                              textCell(gate ? viewpointTitle(*gate, opinion.viewpoint, language)
                                            : opinion.viewpoint.value),
                              textCell(opinion.text)};
        if (!only)
            row.push_back(textCell(opinion.by));
        lines.add(std::move(row));
    }
    return lines.take();
}

} // namespace

std::vector<Table> gateTables(const ReportInput &input, const QString &language,
                              std::set<QString> &taken, const std::optional<TeamId> &only)
{
    std::vector<Table> tables;
    const auto name = [&taken](const QString &wanted) { return tabName(wanted, taken); };
    const auto isTheirs = [&only](const auto &said) { return isAbout(only, said.team); };
    const Facts &facts = input.evidence.facts;
    if (!input.plan.gates.empty())
        tables.push_back(gatesTable(input, only, name(ReportWords::tr("Requirements")), language));
    if (input.plan.recognition || input.plan.verdict)
        tables.push_back(votesTable(input, only, name(ReportWords::tr("Votes")), language));
    if (!only && !input.plan.ballots().empty())
        tables.push_back(BallotsSheet(input, name(ReportWords::tr("Ballots")), language).build());
    if (std::any_of(facts.findings.begin(), facts.findings.end(), isTheirs))
        tables.push_back(findingsTable(input, only, name(ReportWords::tr("Findings")), language));
    if (std::any_of(facts.opinions.begin(), facts.opinions.end(), isTheirs))
        tables.push_back(
            viewpointsTable(input, only, name(ReportWords::tr("Viewpoints")), language));
    return tables;
}

QString effectOf(Severity severity)
{
    return severity == Severity::Grave ? ReportWords::tr("the requirement can be failed for it")
                                       : ReportWords::tr("does not affect the outcome");
}

} // namespace simsa
