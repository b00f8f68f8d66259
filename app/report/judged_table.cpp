#include "app/report/axis_table.h"
#include "app/report/cells.h"
#include "app/report/formula.h"
#include "app/report/judged_layout.h"
#include "app/report/report_words.h"

namespace simsa {
namespace {

class JudgedSheet
{
public:
    JudgedSheet(const Plan &plan, size_t axis, const Evidence &evidence, const Outcome &outcome,
                const QString &name, const QString &language)
        : m(plan, axis, evidence, outcome), m_axisIndex(axis),
          m_digits(workingDigits(plan.axes[axis])), m_language(language)
    {
        Table &table = m_result.table;
        table.key = QStringLiteral("axis-") + m.axis.id.value;
        table.name = name;
        table.titleRows = 1;
        table.headerRows = JudgedLayout::kHeaderRows;
        table.headerColumns = 1;
    }

    AxisTable build();

private:
    void addHeader();
    void addTeamHeader(size_t team);
    void addLabels();
    void addEvaluators();
    void addSheet(size_t evaluator, size_t team, int row);
    void addSummary(size_t team);
    void addMark(size_t team, size_t criterion, const AxisOutcome &outcome);
    void addCriterion(size_t team, size_t criterion, const AxisOutcome &outcome);
    void addAxis(size_t team, const AxisOutcome &outcome);
    void setFigure(CellAddress at, const QString &formula, const Rational &value)
    {
        m_result.table.set(at, formulaCell(formula, value, m_digits, Style::Bold));
    }

    const JudgedLayout m;
    size_t m_axisIndex;
    int m_digits;
    QString m_language;
    AxisTable m_result;
};

void JudgedSheet::addHeader()
{
    Table &table = m_result.table;
    table.set({0, 0},
              textCell(withPoints(m.axis.title.in(m_language), m.axis.points), Style::Title));
    table.set({1, 0}, textCell(ReportWords::tr("Evaluator"), Style::Header));
    table.set({2, 0}, textCell({}, Style::Header));
    table.merged.push_back({{1, 0}, {2, 0}});
    table.columnWidths.push_back(20);
    for (size_t t = 0; t < m.evidence.teams.size(); ++t)
        addTeamHeader(t);
}

void JudgedSheet::addTeamHeader(size_t team)
{
    Table &table = m_result.table;
    for (int c = m.column(team, 0); c <= m.totalColumn(team); ++c)
        table.set({1, c}, textCell({}, Style::Header));
    table.set({1, m.column(team, 0)},
              textCell(m.evidence.teams[team].name.in(m_language), Style::Header));
    table.merged.push_back({{1, m.column(team, 0)}, {1, m.totalColumn(team)}});
    for (size_t c = 0; c < m.judged.criteria.size(); ++c) {
        const Criterion &criterion = m.judged.criteria[c];
        table.set(
            {2, m.column(team, c)},
            textCell(withPoints(criterion.title.in(m_language), criterion.points), Style::Header));
        table.columnWidths.push_back(11);
    }
    table.set({2, m.totalColumn(team)}, textCell(ReportWords::tr("Sheet total"), Style::Header));
    table.columnWidths.push_back(10);
}

void JudgedSheet::addLabels()
{
    const auto label = [this](std::optional<int> row, const QString &text) {
        if (row)
            m_result.table.set({*row, 0}, textCell(text, Style::Bold));
    };
    label(m.rows.count, ReportWords::tr("Sheets counted"));
    for (size_t c = 0; c < m.judged.criteria.size(); ++c) {
        const QString title = m.judged.criteria[c].title.in(m_language);
        label(m.rows.marks[c], ReportWords::tr("%1: combined mark").arg(title));
        label(m.rows.references[c], ReportWords::tr("%1: of the teams compared with").arg(title));
    }
    label(m.rows.criteria, ReportWords::tr("Each criterion, combined"));
    label(m.rows.combined, ReportWords::tr("Combined"));
    label(m.rows.reference, ReportWords::tr("Combined: of the teams compared with"));
    label(m.rows.converted, ReportWords::tr("Converted"));
    label(m.rows.points, ReportWords::tr("Points"));
}

void JudgedSheet::addEvaluators()
{
    Table &table = m_result.table;
    for (size_t e = 0; e < m.group.evaluators.size(); ++e) {
        const int row = JudgedLayout::kHeaderRows + static_cast<int>(e);
        table.set({row, m.lastColumn()}, {});
        table.set({row, 0}, textCell(m.group.evaluators[e].value, Style::Centred));
        for (size_t t = 0; t < m.evidence.teams.size(); ++t)
            addSheet(e, t, row);
    }
}

// Marks that do not count are text, which no formula takes up.
void JudgedSheet::addSheet(size_t evaluator, size_t team, int row)
{
    Table &table = m_result.table;
    const bool counts = m.counts(evaluator, team);
    for (size_t c = 0; c < m.judged.criteria.size(); ++c) {
        const int digits = m.markDigits(m.judged.criteria[c]);
        const std::optional<Points> mark = m.group.marks.mark(evaluator, team, m.firstField + c);
        if (mark && counts)
            table.set({row, m.column(team, c)}, pointsCell(*mark, digits));
        else if (mark)
            table.set({row, m.column(team, c)},
                      textCell(u'(' + toFixed(toRational(*mark), digits) + u')', Style::Missing));
    }
    if (counts && m.hasSheetTotals())
        table.set(
            {row, m.totalColumn(team)},
            formulaCell(m.sheetFormula(row, team), m.sheetTotal(evaluator, team), m.sheetDigits()));
}

void JudgedSheet::addMark(size_t team, size_t index, const AxisOutcome &outcome)
{
    if (!m.rows.marks[index])
        return;
    const CellAddress at{*m.rows.marks[index], m.totalColumn(team)};
    const std::optional<Rational> mark = m.combinedMark(team, index);
    if (mark)
        setFigure(at, m.markFormula(team, index, outcome.counted), *mark);
    else
        m_result.table.set(at, missingCell());
    if (!m.rows.references[index])
        return;
    const CellAddress reference{*m.rows.references[index], at.column};
    if (mark && m.isMeasure(m.judged.criteria[index].conversion, team))
        setFigure(reference, cellName(at), *mark);
    else
        m_result.table.set(reference, missingCell());
}

void JudgedSheet::addCriterion(size_t team, size_t index, const AxisOutcome &outcome)
{
    const CellAddress at{m.rows.criteria, m.column(team, index)};
    const Way way = m.wayOf(m.judged.criteria[index]);
    if (outcome.leaves.size() != m.judged.criteria.size())
        m_result.table.set(at, missingCell());
    else if (way == Way::Value || way == Way::OfSheets)
        m_result.table.set(at, valueCell(outcome.leaves[index], m_digits, Style::Bold));
    else
        setFigure(at, m.partFormula(team, index, outcome.counted), outcome.leaves[index]);
}

void JudgedSheet::addAxis(size_t team, const AxisOutcome &outcome)
{
    Table &table = m_result.table;
    const int at = m.totalColumn(team);
    const CellAddress combined{m.rows.combined, at};
    const bool hasFormula =
        !m.convertsSheets() && !(m.hasWay(Way::Value) && m.judged.combine.of == Combine::Of::Total);
    if (hasFormula)
        setFigure(combined, m.combinedFormula(team, outcome.counted), *outcome.combined);
    else
        table.set(combined, valueCell(*outcome.combined, m_digits, Style::Bold));
    if (m.rows.reference) {
        const CellAddress reference{*m.rows.reference, at};
        if (isReference(m.axis.conversion, m.evidence, m.team(team)))
            setFigure(reference, cellName(combined), *outcome.combined);
        else
            table.set(reference, missingCell());
    }
    setFigure({m.rows.converted, at}, m.convertedFormula(team), *outcome.exact);
    table.set({m.rows.points, at}, formulaCell(m.pointsFormula(team), *outcome.points,
                                               shownDigits(m.axis), Style::Bold));
}

void JudgedSheet::addSummary(size_t team)
{
    Table &table = m_result.table;
    const AxisOutcome &outcome = m.team(team).axes[m_axisIndex];
    const int at = m.totalColumn(team);
    for (int row = m.rows.count; row <= m.rows.points; ++row)
        for (int c = m.column(team, 0); c <= at; ++c)
            table.set({row, c}, {{}, Style::Bold});
    // Every sheet that counts has all marks of the axis; a total it has not always.
    const CellRange sheets = m.marksIn(m.hasSheetTotals() ? at : m.column(team, 0));
    table.set({m.rows.count, at}, formulaCell(QStringLiteral("COUNT(%1)").arg(rangeName(sheets)),
                                              Rational(outcome.counted), 0, Style::Bold));
    for (size_t c = 0; c < m.judged.criteria.size(); ++c) {
        addMark(team, c, outcome);
        addCriterion(team, c, outcome);
    }
    m_result.points.push_back({m.rows.points, at});
    if (outcome.combined)
        return addAxis(team, outcome);
    for (int row = m.rows.combined; row <= m.rows.points; ++row)
        table.set({row, at}, missingCell());
}

AxisTable JudgedSheet::build()
{
    addHeader();
    addEvaluators();
    addLabels();
    for (size_t t = 0; t < m.evidence.teams.size(); ++t)
        addSummary(t);
    if (m.convertsSheets() || m.hasWay(Way::Value) || m.hasWay(Way::OfSheets))
        m_result.table.set(
            {m.rows.points + 2, 0},
            textCell(ReportWords::tr("Figures without a formula: each evaluator's own numbers are "
                                     "converted before they are combined; see Inputs and rules."),
                     Style::Note));
    return std::move(m_result);
}

} // namespace

AxisTable judgedTable(const Plan &plan, size_t axis, const Evidence &evidence,
                      const Outcome &outcome, const QString &name, const QString &language)
{
    return JudgedSheet(plan, axis, evidence, outcome, name, language).build();
}

} // namespace simsa
