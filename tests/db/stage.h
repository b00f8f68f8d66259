// A round with everything around it: an independence gate, one team to be eliminated, a period for
// objections; and what persons do in it.
#pragma once

#include "app/base/canonical_json.h"
#include "db/acts.h"
#include "db/amend.h"
#include "tests/db/outside.h"

namespace simsa::test {

// smallPlan with a gate `own` by committee (viewpoint `tech`), quota 1, and objections.
Plan stagePlan();

// An act as a file spells it.
inline Act act(const char *json)
{
    return must(parseJsonObject(QByteArray(json)).and_then(actFromJson));
}

// That E1 judges team a no more.
inline constexpr char kExclude[] = R"({"kind": "excluded", "evaluator": "E1", "team": "a",
                                "reason": "지난해 자문한 사실이 확인됨"})";

// An opinion of the gate's one viewpoint, and the committee's decision, for each team.
std::vector<Act> gateActs(const std::vector<const char *> &teams);

class Stage : public TestProgramme
{
public:
    explicit Stage(const Plan &plan = stagePlan());

    // Everybody's sheets, every mark full but those of `low`, who gives 1 everywhere; and the
    // benchmark 5, 4, 3 for a, b, c, which parts the teams.
    void fill(const char *low = nullptr);
    // Everything up to the notice of 15 January 2026.
    void notify();

    ActPreview record(const std::vector<Act> &acts) { return must(recordActs(workbook(), acts)); }
    Error refused(const std::vector<Act> &acts);
    Status statusOf(const char *team);
    QString totalOf(const char *team);

    // Hands in an answer to the packet that holds after an amendment.
    QString handInAgain(const char *evaluator, std::optional<Points> mark = {});
};

// The plan with another criterion for the experts, which their sheets have no mark for.
Plan withAnotherCriterion(Plan plan);

// stagePlan with so many seats in its quota.
Plan withQuota(int quota);

Amendment amendmentTo(const Plan &plan);

} // namespace simsa::test
