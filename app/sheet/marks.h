// One evaluator's marks and opinions, as far as they are given; and what is still missing.
#pragma once

#include "app/base/result.h"
#include "app/sheet/form.h"

#include <optional>
#include <set>
#include <vector>

namespace simsa {

// The marks for one team, in the order of the form's fields.
struct TeamMarks
{
    TeamId team;
    std::vector<std::optional<Points>> marks;
    QString opinion; // 종합의견
    // Opinions on single criteria, by field; empty, or as many as there are fields.
    std::vector<QString> remarks = {};
    // Why the evaluator steps back from this team (회피); empty while the team is judged. Its marks
    // are then neither asked for nor missed, and stay out of the sheet.
    QString ground = {};
    QString declaredAt = {}; // timestamp of that
    // What was carried over from an earlier form and waits for the evaluator's word: fields, with
    // their remarks; nothing stands for the overall opinion.
    std::set<std::optional<size_t>> toConfirm = {};

    bool isRecused() const { return !ground.isEmpty(); }
    QString remark(size_t field) const
    {
        return field < remarks.size() ? remarks[field] : QString();
    }
};

// In the order in which the evaluator sees the teams; teams from which the programme has recused
// the evaluator (제척·기피) are not among them.
using Marks = std::vector<TeamMarks>;

Marks emptyMarks(const Form &form, const std::vector<TeamId> &teams);

// Range and step. Errors: MarkOffRange, MarkOffStep, with found and expected; no place.
Result<> checkMark(const Scale &scale, Points mark);

inline constexpr int kLongestOpinion = 20'000; // characters

// One thing that is left to do.
struct Unanswered
{
    enum class Lacks { Mark, Opinion, Confirmation };
    size_t team;                 // index in Marks
    std::optional<size_t> field; // index in Form::fields; nothing for the overall opinion
    Lacks lacks = Lacks::Mark;
    bool operator==(const Unanswered &) const = default;
};

// In the order of the sheet; nothing of teams from which the evaluator stepped back.
std::vector<Unanswered> missingIn(const Form &form, const Marks &marks);

// How many answers a complete sheet has: for each judged team its marks, the demanded opinions on
// criteria and the demanded overall opinion. At most one Unanswered stands for each.
size_t answersIn(const Form &form, const Marks &marks);
size_t answersForTeam(const Form &form);

// The marks given for a team, added. Nothing when a mark is missing.
std::optional<Points> totalOf(const TeamMarks &team);

// As typed into a spreadsheet. Columns: team, one column a criterion, where there are opinions
// `opinion`, and for opinions on single criteria `opinion.CRITERION`; a column `evaluator` chooses
// the rows that are this evaluator's, a column `recused` tells why the evaluator steps back from
// the row's team, whose other cells are then empty. No others. Every team and mark must be there.
// Errors name line and column; CsvNotOfEvaluator where rows are told apart by evaluator and none is
// this one's.
Result<Marks> marksFromCsv(const CsvTable &table, const Form &form,
                           const std::vector<TeamId> &teams, const EvaluatorId &evaluator);

} // namespace simsa
