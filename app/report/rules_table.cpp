#include "app/report/rules_table.h"

#include "app/report/cells.h"
#include "app/report/formula.h"
#include "app/report/outcome_words.h"
#include "app/report/report_words.h"
#include "app/report/rule_words.h"

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
    void addParts();

    const Plan &m_plan;
    const ReportFacts &m_facts;
    QString m_language;
    Table m_table;
    int m_row = 0;
};

void RulesSheet::addFacts()
{
    add(ReportWords::tr("Programme"), m_facts.programmeTitle);
    add(ReportWords::tr("Programme id"), m_facts.programmeId);
    add(ReportWords::tr("Evaluation plan"), m_plan.title.in(m_language));
    add(ReportWords::tr("Plan version"), QString::number(m_facts.planVersion));
    add(ReportWords::tr("Plan fingerprint"), m_facts.planFingerprint);
    for (const auto &[id, fingerprint] : m_facts.formFingerprints) {
        const Group *group = m_plan.group(id);
        add(ReportWords::tr("Form fingerprint: %1")
                .arg(group ? group->title.in(m_language) : id.value),
            fingerprint);
    }
    add(ReportWords::tr("Digest of the inputs"), m_facts.digest);
    add(ReportWords::tr("Plan frozen at"), koreaTime(m_facts.frozenAt));
    add(ReportWords::tr("Report made at"), koreaTime(m_facts.madeAt));
}

void RulesSheet::addParts()
{
    ++m_row;
    int column = 0;
    for (const QString &title : {ReportWords::tr("Axis"), ReportWords::tr("Criterion or item"),
                                 ReportWords::tr("Worth (points)"), ReportWords::tr("Marks"),
                                 ReportWords::tr("Conversion"), ReportWords::tr("What to look at")})
        m_table.set({m_row, column++}, textCell(title, Style::Header));
    ++m_row;
    for (const PartRule &part : partRules(m_plan, m_language)) {
        m_table.rows.resize(static_cast<size_t>(m_row++));
        m_table.rows.push_back(
            {textCell(part.axis.title.in(m_language)), textCell(part.title.in(m_language)),
             pointsCell(part.points, digitsOf(part.points)), textCell(part.marks),
             textCell(part.conversion), textCell(part.hint.in(m_language))});
    }
}

Table RulesSheet::build()
{
    m_table.key = QStringLiteral("rules");
    m_table.titleRows = 1;
    m_table.headerRows = 1;
    m_table.columnWidths = {30, 70, 14, 28, 44, 30};
    m_table.set({m_row++, 0}, textCell(ReportWords::tr("Inputs and rules"), Style::Title));
    addFacts();
    for (const auto &rules : {scoringRules(m_plan, m_language), procedureRules(m_plan, m_language)})
        for (const RuleLine &rule : rules)
            add(rule.label, rule.text);
    add(ReportWords::tr("Formulas"),
        ReportWords::tr("Where a formula first rounds to 10 digits, or compares with a difference "
                        "of 0.0000000001, it only removes the spreadsheet's own error in the last "
                        "digits; the rule is the outer rounding."));
    addParts();
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
