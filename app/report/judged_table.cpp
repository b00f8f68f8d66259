#include "app/report/axis_table.h"
#include "app/report/formula.h"
#include "app/report/report_words.h"
#include "app/sheet/form.h"

#include <algorithm>

namespace simsa {
namespace {

constexpr int kHeaderRows = 3; // title, teams, criteria

class JudgedSheet
{
public:
    JudgedSheet(const Plan &plan, size_t axis, const Evidence &evidence, const Outcome &outcome,
                const QString &name, const QString &language);
    AxisTable build();

private:
    void addHeader();
    void addEvaluators();
    void addSummary(size_t team);

    int column(size_t team, size_t criterion) const
    {
        return static_cast<int>(1 + team * (m_judged.criteria.size() + 1) + criterion);
    }
    int totalColumn(size_t team) const { return column(team, m_judged.criteria.size()); }
    int lastColumn() const { return column(m_evidence.teams.size(), 0) - 1; }
    int summaryRow(int index) const { return kHeaderRows + m_evaluatorRows + index; }
    CellRange marksIn(int column) const
    {
        return {{kHeaderRows, column}, {summaryRow(0) - 1, column}};
    }
    int markDigits(const Criterion &criterion) const;
    int sheetDigits() const;
    QString sheetFormula(int row, size_t team) const;
    QString leafFormula(size_t team, size_t criterion) const;
    QString combinedFormula(size_t team) const;

    const Axis &m_axis;
    const JudgedBy &m_judged;
    const Evidence &m_evidence;
    const Outcome &m_outcome;
    size_t m_axisIndex;
    QString m_language;
    GroupEvidence m_nobody;
    const GroupEvidence &m_group;
    size_t m_firstField;
    int m_evaluatorRows;
    bool m_isExact;
    AxisTable m_result;
};

enum Summary { Count, EachCriterion, CombinedRow, Converted, PointsRow };

const GroupEvidence &groupOf(const Evidence &evidence, const GroupId &id,
                             const GroupEvidence &nobody)
{
    const auto it = evidence.groups.find(id);
    return it == evidence.groups.end() ? nobody : it->second;
}

// Whether every mark counts as a whole number of points, which a spreadsheet adds without error.
bool countsInWholePoints(const Criterion &criterion)
{
    return digitsOf(criterion.scale.least) == 0 && digitsOf(criterion.scale.step) == 0 &&
           criterion.points.units() % criterion.scale.most.units() == 0;
}

Rational pointsOf(const Criterion &criterion, Points mark)
{
    return toRational(criterion.points) * toRational(mark) / toRational(criterion.scale.most);
}

JudgedSheet::JudgedSheet(const Plan &plan, size_t axis, const Evidence &evidence,
                         const Outcome &outcome, const QString &name, const QString &language)
    : m_axis(plan.axes[axis]), m_judged(*plan.axes[axis].judged()), m_evidence(evidence),
      m_outcome(outcome), m_axisIndex(axis), m_language(language),
      m_group(groupOf(evidence, m_judged.group, m_nobody)),
      m_firstField(formOf(plan, m_judged.group).indexOf(m_judged.criteria.front().id).value_or(0)),
      // With nobody in the group one empty row stays, so that the formulas have a range.
      m_evaluatorRows(std::max(1, static_cast<int>(m_group.evaluators.size()))),
      m_isExact(
          std::all_of(m_judged.criteria.begin(), m_judged.criteria.end(), countsInWholePoints))
{
    m_result.table.key = QStringLiteral("axis-") + m_axis.id.value;
    m_result.table.name = name;
    m_result.table.titleRows = 1;
    m_result.table.headerRows = kHeaderRows;
    m_result.table.headerColumns = 1;
}

int JudgedSheet::markDigits(const Criterion &criterion) const
{
    return std::max(digitsOf(criterion.scale.least), digitsOf(criterion.scale.step));
}

// Of one sheet's points for a team.
int JudgedSheet::sheetDigits() const
{
    int digits = 0;
    for (const Criterion &criterion : m_judged.criteria)
        for (const Points mark : {criterion.scale.least, criterion.scale.step})
            digits = std::max(digits, digitsOf(pointsOf(criterion, mark), workingDigits(m_axis)));
    return digits;
}

QString JudgedSheet::sheetFormula(int row, size_t team) const
{
    const bool isPlain = std::all_of(m_judged.criteria.begin(), m_judged.criteria.end(),
                                     [](const Criterion &c) { return c.points == c.scale.most; });
    if (isPlain)
        return QStringLiteral("SUM(%1)").arg(
            rangeName({{row, column(team, 0)}, {row, totalColumn(team) - 1}}));
    QStringList terms;
    for (size_t c = 0; c < m_judged.criteria.size(); ++c)
        terms.append(pointsOfMark(cellName({row, column(team, c)}), m_judged.criteria[c].points,
                                  m_judged.criteria[c].scale.most));
    return terms.join(u'+');
}

QString JudgedSheet::leafFormula(size_t team, size_t criterion) const
{
    Combine combine = m_judged.combine;
    if (combine.of == Combine::Of::Total)
        combine.rule = Combine::Rule::Mean; // shown only; the sheets' totals are what is combined
    const Criterion &c = m_judged.criteria[criterion];
    const QString points = pointsOfMark(combineRange(marksIn(column(team, criterion)), combine),
                                        c.points, c.scale.most);
    return m_axis.rounding.at == Rounding::At::Leaf
               ? roundTo(points, m_axis.rounding.digits, m_isExact)
               : points;
}

QString JudgedSheet::combinedFormula(size_t team) const
{
    if (m_judged.combine.of == Combine::Of::Total)
        return combineRange(marksIn(totalColumn(team)), m_judged.combine);
    return QStringLiteral("SUM(%1)").arg(
        rangeName({{summaryRow(EachCriterion), column(team, 0)},
                   {summaryRow(EachCriterion), totalColumn(team) - 1}}));
}

void JudgedSheet::addHeader()
{
    Table &table = m_result.table;
    table.set({0, 0},
              textCell(withPoints(m_axis.title.in(m_language), m_axis.points), Style::Title));
    table.set({1, 0}, textCell(ReportWords::tr("Evaluator"), Style::Header));
    table.set({2, 0}, textCell({}, Style::Header));
    table.merged.push_back({{1, 0}, {2, 0}});
    table.columnWidths.push_back(20);
    for (size_t t = 0; t < m_evidence.teams.size(); ++t) {
        const Team &team = m_evidence.teams[t];
        for (int c = column(t, 0); c <= totalColumn(t); ++c)
            table.set({1, c}, textCell({}, Style::Header));
        table.set({1, column(t, 0)}, textCell(team.name.in(m_language), Style::Header));
        table.merged.push_back({{1, column(t, 0)}, {1, totalColumn(t)}});
        for (size_t c = 0; c < m_judged.criteria.size(); ++c) {
            const Criterion &criterion = m_judged.criteria[c];
            table.set({2, column(t, c)},
                      textCell(withPoints(criterion.title.in(m_language), criterion.points),
                               Style::Header));
            table.columnWidths.push_back(11);
        }
        table.set({2, totalColumn(t)}, textCell(ReportWords::tr("Sheet total"), Style::Header));
        table.columnWidths.push_back(10);
    }
}

void JudgedSheet::addEvaluators()
{
    Table &table = m_result.table;
    const int digits = sheetDigits();
    for (size_t e = 0; e < m_group.evaluators.size(); ++e) {
        const int row = kHeaderRows + static_cast<int>(e);
        table.set({row, lastColumn()}, {});
        table.set({row, 0}, textCell(m_group.evaluators[e].value, Style::Centred));
        for (size_t t = 0; t < m_evidence.teams.size(); ++t) {
            if (!m_group.marks.mark(e, t, m_firstField))
                continue; // nothing given for this team: the cells stay empty
            Rational total = 0;
            for (size_t c = 0; c < m_judged.criteria.size(); ++c) {
                const Criterion &criterion = m_judged.criteria[c];
                const std::optional<Points> mark = m_group.marks.mark(e, t, m_firstField + c);
                if (!mark)
                    continue;
                table.set({row, column(t, c)}, {Number{*mark, markDigits(criterion)}});
                total += pointsOf(criterion, *mark);
            }
            table.set({row, totalColumn(t)}, formulaCell(sheetFormula(row, t), total, digits));
        }
    }
}

void JudgedSheet::addSummary(size_t team)
{
    Table &table = m_result.table;
    const AxisOutcome &outcome = m_outcome.team(m_evidence.teams[team].id)->axes[m_axisIndex];
    const int at = totalColumn(team);
    const int digits = workingDigits(m_axis);
    for (int row = summaryRow(Count); row <= summaryRow(PointsRow); ++row)
        for (int c = column(team, 0); c < at; ++c)
            table.set({row, c}, {{}, Style::Bold});
    table.set({summaryRow(Count), at},
              formulaCell(QStringLiteral("COUNT(%1)").arg(rangeName(marksIn(at))),
                          Rational(outcome.counted), 0, Style::Bold));
    for (size_t c = 0; c < m_judged.criteria.size(); ++c)
        table.set({summaryRow(EachCriterion), column(team, c)},
                  c < outcome.leaves.size()
                      ? formulaCell(leafFormula(team, c), outcome.leaves[c], digits, Style::Bold)
                      : missingCell());
    table.set({summaryRow(EachCriterion), at}, {{}, Style::Bold});
    const CellAddress points{summaryRow(PointsRow), at};
    m_result.points.push_back(points);
    if (!outcome.combined) {
        for (int row = summaryRow(CombinedRow); row <= points.row; ++row)
            table.set({row, at}, missingCell());
        return;
    }
    const CellAddress combined{summaryRow(CombinedRow), at};
    const CellAddress converted{summaryRow(Converted), at};
    const CellRange all{{combined.row, 1}, {combined.row, lastColumn()}};
    table.set(combined, formulaCell(combinedFormula(team), *outcome.combined, digits, Style::Bold));
    table.set(converted, formulaCell(convertFormula(m_axis, combined, all), *outcome.exact, digits,
                                     Style::Bold));
    table.set(points, formulaCell(pointsFormula(m_axis, converted, m_isExact), *outcome.points,
                                  m_axis.rounding.digits, Style::Bold));
}

AxisTable JudgedSheet::build()
{
    addHeader();
    addEvaluators();
    const QString labels[] = {
        ReportWords::tr("Sheets counted"), ReportWords::tr("Each criterion, combined"),
        ReportWords::tr("Combined"), ReportWords::tr("Converted"), ReportWords::tr("Points")};
    for (int i = 0; i <= PointsRow; ++i)
        m_result.table.set({summaryRow(i), 0}, textCell(labels[i], Style::Bold));
    for (size_t t = 0; t < m_evidence.teams.size(); ++t)
        addSummary(t);
    return std::move(m_result);
}

} // namespace

AxisTable judgedTable(const Plan &plan, size_t axis, const Evidence &evidence,
                      const Outcome &outcome, const QString &name, const QString &language)
{
    return JudgedSheet(plan, axis, evidence, outcome, name, language).build();
}

} // namespace simsa
