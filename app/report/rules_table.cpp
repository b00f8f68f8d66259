#include "app/report/rules_table.h"

#include "app/report/axis_table.h"
#include "app/report/formula.h"
#include "app/report/report_words.h"

namespace simsa {
namespace {

class RulesSheet
{
public:
    RulesSheet(const Plan &plan, const ReportFacts &facts, const QString &language)
        : m_plan(plan), m_facts(facts), m_language(language)
    {
    }
    Table build();

private:
    void add(const QString &label, const QString &text)
    {
        m_table.set({m_row, 0}, textCell(label, Style::Bold));
        m_table.set({m_row++, 1}, textCell(text));
    }
    void addFacts();
    void addRules();
    void addFields();
    void addField(const Axis &axis, const Text &title, Points points, const QString &scale);
    QString groupTitle(const GroupId &id) const;
    QString sourceSentence(const Axis &axis) const;

    const Plan &m_plan;
    const ReportFacts &m_facts;
    QString m_language;
    Table m_table;
    int m_row = 0;
};

QString combineSentence(const Combine &combine)
{
    const bool isOfTotals = combine.of == Combine::Of::Total;
    if (combine.rule == Combine::Rule::Mean)
        return isOfTotals
                   ? ReportWords::tr("Each sheet's marks are added up, and the mean of the sheets "
                                     "is taken.")
                   : ReportWords::tr("The mean of each criterion is taken, and the means are added "
                                     "up.");
    const QString sentence =
        isOfTotals ? ReportWords::tr("Each sheet's marks are added up; the highest %1 and the "
                                     "lowest %1 are left out, and the mean of the rest is taken.")
                   : ReportWords::tr("For each criterion the highest %1 and the lowest %1 marks "
                                     "are left out and the mean of the rest is taken; the means "
                                     "are added up.");
    return sentence.arg(combine.trim);
}

QString conversionSentence(const Axis &axis)
{
    switch (axis.conversion) {
    case Conversion::Direct: return ReportWords::tr("The result is the axis's points.");
    case Conversion::Linear:
        return ReportWords::tr("Converted: %1 points × result ÷ the most that the result can be.")
            .arg(axis.points.toString());
    case Conversion::RatioToBest:
        return ReportWords::tr("Converted: %1 points × result ÷ the best team's result.")
            .arg(axis.points.toString());
    }
    return {};
}

QString roundingSentence(const Rounding &rounding)
{
    switch (rounding.at) {
    case Rounding::At::Leaf:
        return ReportWords::tr("The points of each criterion or item and those of the axis are "
                               "rounded half up to %1 digits after the point.")
            .arg(rounding.digits);
    case Rounding::At::Axis:
        return ReportWords::tr("The axis's points are rounded half up to %1 digits after the "
                               "point.")
            .arg(rounding.digits);
    case Rounding::At::Total:
        return ReportWords::tr("The axis counts without rounding; it is shown with %1 digits "
                               "after the point.")
            .arg(rounding.digits);
    }
    return {};
}

QString RulesSheet::groupTitle(const GroupId &id) const
{
    const Group *group = m_plan.group(id);
    return group ? group->title.in(m_language) : id.value;
}

QString RulesSheet::sourceSentence(const Axis &axis) const
{
    if (const JudgedBy *judged = axis.judged())
        return ReportWords::tr("Judged by: %1.").arg(groupTitle(judged->group)) + u' ' +
               combineSentence(judged->combine);
    return ReportWords::tr("Measured: each value counts as the item's points × value ÷ the "
                           "highest possible value, and the items are added up.");
}

void RulesSheet::addFacts()
{
    add(ReportWords::tr("Programme"), m_facts.programmeTitle);
    add(ReportWords::tr("Programme id"), m_facts.programmeId);
    add(ReportWords::tr("Evaluation plan"), m_plan.title.in(m_language));
    add(ReportWords::tr("Plan version"), QString::number(m_facts.planVersion));
    add(ReportWords::tr("Plan fingerprint"), m_facts.planFingerprint);
    for (const auto &[group, fingerprint] : m_facts.formFingerprints)
        add(ReportWords::tr("Form fingerprint: %1").arg(groupTitle(group)), fingerprint);
    add(ReportWords::tr("Digest of the inputs"), m_facts.digest);
    add(ReportWords::tr("Plan frozen at"), m_facts.frozenAt);
    add(ReportWords::tr("Report made at"), m_facts.madeAt);
}

void RulesSheet::addRules()
{
    for (const Axis &axis : m_plan.axes)
        add(withPoints(axis.title.in(m_language), axis.points),
            QStringList{sourceSentence(axis), conversionSentence(axis),
                        roundingSentence(axis.rounding)}
                .join(u' '));
    add(withPoints(ReportWords::tr("Total"), m_plan.points()),
        ReportWords::tr("The points of the axes are added up and rounded half up to %1 digits "
                        "after the point.")
            .arg(m_plan.totalDigits));
    add(ReportWords::tr("Mean of the teams"),
        ReportWords::tr("Rounded half up to %1 digits after the point for an axis and to %2 for "
                        "the total. A team without a value is not counted.")
            .arg(m_plan.meanAxisDigits)
            .arg(m_plan.meanTotalDigits));
    add(ReportWords::tr("Equal totals"),
        ReportWords::tr("Equal totals share a rank, and the next rank is skipped."));
    add(ReportWords::tr("Missing marks"),
        ReportWords::tr("A missing mark is an empty cell; it is never counted as zero."));
    add(ReportWords::tr("Formulas"),
        ReportWords::tr("Where a formula first rounds to 10 digits, it only removes the "
                        "spreadsheet's own error in the last digits; the rule is the outer "
                        "rounding."));
}

void RulesSheet::addField(const Axis &axis, const Text &title, Points points, const QString &scale)
{
    m_table.set({m_row, 0}, textCell(axis.title.in(m_language)));
    m_table.set({m_row, 1}, textCell(title.in(m_language)));
    m_table.set({m_row, 2}, {Number{points, digitsOf(points)}});
    m_table.set({m_row++, 3}, textCell(scale));
}

void RulesSheet::addFields()
{
    ++m_row;
    const QString titles[] = {ReportWords::tr("Axis"), ReportWords::tr("Criterion or item"),
                              ReportWords::tr("Worth (points)"), ReportWords::tr("Marks")};
    for (int column = 0; column < 4; ++column)
        m_table.set({m_row, column}, textCell(titles[column], Style::Header));
    ++m_row;
    for (const Axis &axis : m_plan.axes) {
        if (const JudgedBy *judged = axis.judged())
            for (const Criterion &criterion : judged->criteria)
                addField(axis, criterion.title, criterion.points,
                         ReportWords::tr("%1 to %2 in steps of %3")
                             .arg(criterion.scale.least.toString(), criterion.scale.most.toString(),
                                  criterion.scale.step.toString()));
        if (const MeasuredBy *measured = axis.measured())
            for (const Item &item : measured->items)
                addField(axis, item.title, item.points,
                         ReportWords::tr("Value up to %1").arg(item.most.toString()));
    }
}

Table RulesSheet::build()
{
    m_table.key = QStringLiteral("rules");
    m_table.titleRows = 1;
    m_table.headerRows = 1;
    m_table.columnWidths = {30, 70, 14, 28};
    m_table.set({m_row++, 0}, textCell(ReportWords::tr("Inputs and rules"), Style::Title));
    addFacts();
    addRules();
    addFields();
    return std::move(m_table);
}

} // namespace

Table rulesTable(const Plan &plan, const ReportFacts &facts, const QString &name,
                 const QString &language)
{
    Table table = RulesSheet(plan, facts, language).build();
    table.name = name;
    return table;
}

} // namespace simsa
