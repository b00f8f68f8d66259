#include "app/report/evaluation_report.h"

#include "app/report/ranking_table.h"
#include "app/report/report_words.h"
#include "app/report/rules_table.h"

namespace simsa {

Report evaluationReport(const Plan &plan, const Evidence &evidence, const Outcome &outcome,
                        const ReportFacts &facts, const QString &language)
{
    // Our own tabs take their names first, so that an axis called "Ranking" gets a number.
    std::set<QString> taken;
    const QString rankingName = tabName(ReportWords::tr("Ranking"), taken);
    const QString rulesName = tabName(ReportWords::tr("Inputs and rules"), taken);
    std::vector<AxisTable> axes;
    for (size_t i = 0; i < plan.axes.size(); ++i) {
        const QString name = tabName(plan.axes[i].title.in(language), taken);
        const auto make = plan.axes[i].judged() ? judgedTable : measuredTable;
        axes.push_back(make(plan, i, evidence, outcome, name, language));
    }
    Report report;
    report.title = plan.title.in(language);
    report.tables.push_back(rankingTable(plan, evidence, outcome, axes, rankingName, language));
    report.chart = rankingChart(plan, outcome, report.tables.front());
    for (AxisTable &axis : axes)
        report.tables.push_back(std::move(axis.table));
    report.tables.push_back(rulesTable(plan, facts, rulesName, language));
    return report;
}

} // namespace simsa
