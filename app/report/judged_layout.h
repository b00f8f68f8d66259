// Where everything stands in the tally sheet of a judged axis, and the formulas between the cells.
#pragma once

#include "app/report/conversion_formula.h"

namespace simsa {

// How the points of a criterion come about in the spreadsheet.
enum class Way {
    InProportion, // of the combined mark, or of each mark: it is the same
    OfSheets,     // each mark is converted in its sheet's total, which has a formula
    OfCombined,   // the combined mark is converted, in a row of its own
    Value         // among the marks of each evaluator: no formula that could be followed
};

// The rows below the marks; for each criterion that is converted after combining there are one or
// two of its own.
struct Summary
{
    int count = 0;
    std::vector<std::optional<int>> marks;      // of each criterion: the combined mark
    std::vector<std::optional<int>> references; // the same, of the reference group only
    int criteria = 0;
    int combined = 0;
    std::optional<int> reference;
    int converted = 0;
    int points = 0;
};

struct JudgedLayout
{
    static constexpr int kHeaderRows = 3; // title, teams, criteria

    // All must outlive the layout. `index` is the axis's in the plan.
    JudgedLayout(const Plan &plan, size_t index, const Evidence &evidence, const Outcome &outcome);

    int column(size_t team, size_t criterion) const
    {
        return static_cast<int>(1 + team * (judged.criteria.size() + 1) + criterion);
    }
    int totalColumn(size_t team) const { return column(team, judged.criteria.size()); }
    int lastColumn() const { return column(evidence.teams.size(), 0) - 1; }
    CellRange marksIn(int column) const;

    const TeamOutcome &team(size_t index) const { return *outcome.team(evidence.teams[index].id); }
    // Whether an evaluator's marks for a team count: all of the axis are there, and a conflict of
    // interest has not put them aside.
    bool counts(size_t evaluator, size_t team) const;
    // Whether others are measured by the team's marks: who has too few sheets for points of its
    // own is nobody's measure either.
    bool isMeasure(const Conversion &conversion, size_t team) const;
    // Whether each sheet's total is converted before they are combined.
    bool convertsSheets() const;
    Way wayOf(const Criterion &criterion) const;
    bool hasWay(Way way) const;
    // Whether a sheet's marks come to points before they are combined with those of others.
    bool hasSheetTotals() const { return !hasWay(Way::Value) && !hasWay(Way::OfCombined); }

    int markDigits(const Criterion &criterion) const;
    int sheetDigits() const; // of one sheet's points for a team

    // A sheet's points for a team, which has all marks.
    QString sheetFormula(int row, size_t team) const;
    Rational sheetTotal(size_t evaluator, size_t team) const;
    // Of one criterion: the combined mark, and the points that it comes to.
    QString markFormula(size_t team, size_t criterion, size_t counted) const;
    std::optional<Rational> combinedMark(size_t team, size_t criterion) const;
    QString partFormula(size_t team, size_t criterion, size_t counted) const;
    // Of the axis.
    QString combinedFormula(size_t team, size_t counted) const;
    QString convertedFormula(size_t team) const;
    QString pointsFormula(size_t team) const;

    const Axis &axis;
    const JudgedBy &judged;
    const Evidence &evidence;
    const Outcome &outcome;
    const GroupEvidence &group;
    size_t leastForTeam; // sheets that must count for a team
    size_t firstField;   // of the axis's criteria in the group's form
    bool isExact;        // whether a spreadsheet adds whole numbers only
    Summary rows;

private:
    Summary layOut() const;
    Combine ruleOfParts() const;
    // Of the summary; one number a team.
    QString wholeRow(int row) const { return fixedRow(row, lastColumn()); }
    static QString fixedRow(int row, int lastColumn);
};

} // namespace simsa
