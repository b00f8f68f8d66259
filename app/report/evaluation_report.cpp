#include "app/report/evaluation_report.h"

#include "app/report/gate_tables.h"
#include "app/report/opinions_table.h"
#include "app/report/procedure_tables.h"
#include "app/report/ranking_table.h"
#include "app/report/record_tables.h"
#include "app/report/report_words.h"
#include "app/report/rules_table.h"
#include "app/report/selection_tables.h"

namespace simsa {
namespace {

// Those tables around the axes' that have something to say.
std::vector<Table> tablesAround(const ReportInput &input, const QString &language,
                                std::set<QString> &taken)
{
    std::vector<Table> tables = gateTables(input, language, taken);
    const auto add = [&](bool isWanted, const QString &name, const auto &make) {
        if (isWanted)
            tables.push_back(make(input, tabName(name, taken), language));
    };
    add(input.plan.selection.has_value() && input.outcome.chosen.has_value(),
        ReportWords::tr("Order of operations"), orderTable);
    add(!input.outcome.tieBreaks.empty(), ReportWords::tr("Ties"), tiesTable);
    add(!input.evidence.facts.adjustments.empty(), ReportWords::tr("Bonuses and deductions"),
        adjustmentsTable);
    add(true, ReportWords::tr("Attendance"), attendanceTable);
    add(!input.panel.recusals.empty(), ReportWords::tr("Recused beforehand"), panelRecusalsTable);
    add(hasSteppedBack(input), ReportWords::tr("Declared conflicts of interest"), steppedBackTable);
    add(!input.amendments.empty(), ReportWords::tr("Amendments"),
        [](const ReportInput &i, const QString &name, const QString &l) {
            return amendmentsTable(i, true, name, l);
        });
    add(input.ledger.isNotified() || !input.ledger.objections.empty(),
        ReportWords::tr("Objections"), objectionsTable);
    add(!input.told.empty(), ReportWords::tr("Told"), toldTable);
    add(!input.sheets.empty(), ReportWords::tr("Sheets"), sheetsTable);
    add(!input.corrections.empty(), ReportWords::tr("Corrections"), correctionsTable);
    add(input.plan.targets.has_value(), ReportWords::tr("Achievement"),
        [](const ReportInput &i, const QString &name, const QString &l) {
            return targetsTable(i, {}, name, l);
        });
    add(hasOpinions(input), opinionsTitle(input),
        [](const ReportInput &i, const QString &name, const QString &l) {
            return opinionsTable(i, {}, name, l);
        });
    return tables;
}

} // namespace

Report evaluationReport(const ReportInput &input, const QString &language)
{
    // Our own tabs take their names first, so that an axis called "Ranking" gets a number.
    std::set<QString> taken;
    const Plan &plan = input.plan;
    const QString rankingName = tabName(ReportWords::tr("Ranking"), taken);
    const QString rulesName = tabName(ReportWords::tr("Inputs and rules"), taken);
    std::vector<Table> around = tablesAround(input, language, taken);
    std::vector<AxisTable> axes;
    for (size_t i = 0; i < plan.axes.size(); ++i) {
        const QString name = tabName(plan.axes[i].title.in(language), taken);
        const auto make = plan.axes[i].judged() ? judgedTable : measuredTable;
        axes.push_back(make(plan, i, input.evidence, input.outcome, name, language));
        if (plan.axes[i].judged())
            markCorrected(axes.back().table, input);
    }
    Report report;
    report.title = plan.title.in(language);
    report.tables.push_back(rankingTable(input, axes, rankingName, language));
    report.chart = rankingChart(input, report.tables.front());
    for (AxisTable &axis : axes)
        report.tables.push_back(std::move(axis.table));
    for (Table &table : around)
        report.tables.push_back(std::move(table));
    report.tables.push_back(rulesTable(plan, input.facts, rulesName, language));
    return report;
}

Report evaluationReport(const Plan &plan, const Evidence &evidence, const Outcome &outcome,
                        const ReportFacts &facts, const QString &language)
{
    return evaluationReport({plan, evidence, outcome, facts, {}, {}, {}}, language);
}

} // namespace simsa
