// The small programme with marks on paper: no files, no workbook.
#pragma once

#include "app/report/evaluation_report.h"
#include "tests/support/printing.h"
#include "tests/support/small_plan.h"

#include <QTemporaryDir>

#include <algorithm>
#include <map>

namespace simsa::test {

inline QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

inline Points points(const char *number)
{
    return *Points::parse(text(number));
}

inline ReportFacts smallFacts()
{
    return {text("시험 사업"),
            text("P-1"),
            text("aaaa"),
            {{GroupId{text("expert")}, text("bbbb")}},
            text("cccc"),
            1,
            text("2026-01-15 09:00"),
            text("2026-01-20 18:00")};
}

// Marks of one evaluator for one team, in the order of the form; empty where nothing was given.
using Given = std::vector<std::vector<std::vector<const char *>>>; // evaluator, team, field

inline GroupEvidence given(const char *prefix, const Given &rows, size_t fields)
{
    GroupEvidence group;
    group.marks = MarkTable(rows.size(), rows.front().size(), fields);
    for (size_t e = 0; e < rows.size(); ++e) {
        group.evaluators.push_back({text(prefix) + QString::number(e + 1)});
        for (size_t t = 0; t < rows[e].size(); ++t)
            for (size_t f = 0; f < rows[e][t].size(); ++f)
                group.marks.set(e, t, f, *Points::parse(text(rows[e][t][f])));
    }
    return group;
}

// Teams a, b, c. E3 has no marks for c. c beats b.
inline Evidence smallEvidence()
{
    Evidence evidence;
    evidence.teams = smallTeams();
    evidence.groups[GroupId{text("expert")}] = given("E",
                                                     {{{"9", "4"}, {"5", "3"}, {"8", "4"}},
                                                      {{"8", "5"}, {"6", "2"}, {"7", "5"}},
                                                      {{"10", "5"}, {"4", "4"}, {}}},
                                                     2);
    evidence.groups[GroupId{text("user")}] =
        given("U", {{{"5", "4"}, {"3", "3"}, {"4", "4"}}, {{"4", "4"}, {"2", "3"}, {"5", "2"}}}, 2);
    const ItemId speed{text("speed")};
    evidence.measured = {{{TeamId{text("a")}, speed}, *Points::parse(text("4.25"))},
                         {{TeamId{text("b")}, speed}, Points::whole(3)},
                         {{TeamId{text("c")}, speed}, Points::whole(5)}};
    return evidence;
}

inline Report reportOf(const Plan &plan, const Evidence &evidence, const char *language = "ko")
{
    return evaluationReport(plan, evidence, evaluate(plan, evidence), smallFacts(), text(language));
}

inline Combine &combineOf(Plan &plan, size_t axis)
{
    return std::get<JudgedBy>(plan.axes[axis].source).combine;
}

inline QString formulaAt(const Table &table, int row, int column)
{
    const Formula *formula = table.at({row, column}).formula();
    return formula ? formula->text : QString();
}

inline QString shownAt(const Table &table, int row, int column)
{
    return shownText(table.at({row, column}));
}

// The cells of a table as texts, row by row.
inline QStringList rowsOf(const Table &table)
{
    QStringList rows;
    for (const std::vector<Cell> &row : table.rows) {
        QStringList cells;
        for (const Cell &cell : row)
            cells.append(shownText(cell));
        rows.append(cells.join(u'|'));
    }
    return rows;
}

inline const Table &tableOf(const Report &report, const char *key)
{
    for (const Table &table : report.tables)
        if (table.key == QLatin1String(key))
            return table;
    FAIL("no table " << key);
    return report.tables.front();
}

inline bool hasTable(const Report &report, const char *key)
{
    return std::any_of(report.tables.begin(), report.tables.end(),
                       [key](const Table &table) { return table.key == QLatin1String(key); });
}

} // namespace simsa::test
