// One evaluator's marks and opinions, as far as they are given; and what is still missing.
#pragma once

#include "app/base/result.h"
#include "app/sheet/form.h"

#include <optional>
#include <vector>

namespace simsa {

// The marks for one team, in the order of the form's fields.
struct TeamMarks
{
    TeamId team;
    std::vector<std::optional<Points>> marks;
    QString opinion; // 종합의견
};

// In the order in which the evaluator sees the teams; recused teams are not among them.
using Marks = std::vector<TeamMarks>;

Marks emptyMarks(const Form &form, const std::vector<TeamId> &teams);

// Range and step. Errors: MarkOffRange, MarkOffStep, with found and expected; no place.
Result<> checkMark(const Scale &scale, Points mark);

inline constexpr int kLongestOpinion = 20'000; // characters

// As it can be signed: line breaks as "\n", no other control characters than those and tabs.
QString cleanOpinion(const QString &typed);

// One thing that is left to do. Without a criterion it is the team's opinion.
struct Unanswered
{
    size_t team;                 // index in Marks
    std::optional<size_t> field; // index in Form::fields
    bool operator==(const Unanswered &) const = default;
};

std::vector<Unanswered> missingIn(const Form &form, const Marks &marks);

// How many marks and demanded opinions a complete sheet has.
size_t answersIn(const Form &form, size_t teams);

// The marks given for a team, added. Nothing when a mark is missing.
std::optional<Points> totalOf(const TeamMarks &team);

// As typed into a spreadsheet. Columns: team, one column a criterion, and where there are
// opinions `opinion`; a column `evaluator` chooses the rows that are this evaluator's. Every team
// and mark must be there. Errors name line and column.
Result<Marks> marksFromCsv(const CsvTable &table, const Form &form,
                           const std::vector<TeamId> &teams, const EvaluatorId &evaluator);

} // namespace simsa
