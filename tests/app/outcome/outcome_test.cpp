#include "tests/app/outcome/given.h"

#include <algorithm>

using namespace simsa;
using namespace simsa::test;
using namespace Qt::StringLiterals;

namespace {

QString totalOf(const Outcome &outcome, const char *team)
{
    return outcome.team(TeamId{QString::fromLatin1(team)})->shownTotal;
}

int rankOf(const Outcome &outcome, const char *team)
{
    return outcome.team(TeamId{QString::fromLatin1(team)})->rank;
}

Plan trimmedPlan(Combine::Of of = Combine::Of::Total)
{
    return onePlan(Conversion::Direct, {Combine::Rule::Trimmed, 1, of}, {2, Rounding::At::Axis});
}

} // namespace

TEST_CASE("A missing mark is never a zero: the divisor is the number of marks that count",
          "[outcome]")
{
    const Outcome outcome = evaluate(
        onePlan(), oneEvidence({u"a"_s, u"b"_s}, {{{"8"}, {"8"}}, {{"6"}, {""}}, {{""}, {""}}}));
    CHECK(totalOf(outcome, "a") == u"7.0"_s);
    CHECK(totalOf(outcome, "b") == u"8.0"_s);
    CHECK(outcome.team(TeamId{u"a"_s})->axes[0].counted == 2);
    CHECK(outcome.team(TeamId{u"b"_s})->axes[0].counted == 1);
    CHECK(outcome.team(TeamId{u"b"_s})->axes[0].expected == 3);
}

TEST_CASE("A zero is a mark and counts", "[outcome]")
{
    const Outcome outcome = evaluate(onePlan(), oneEvidence({u"a"_s}, {{{"8"}}, {{"0"}}}));
    CHECK(totalOf(outcome, "a") == u"4.0"_s);
    CHECK(outcome.teams[0].axes[0].counted == 2);
}

TEST_CASE("A sheet with a hole in a team's row does not count for that team", "[outcome]")
{
    Plan plan = onePlan();
    std::get<JudgedBy>(plan.axes[0].source).criteria = {
        criterionOf("c", Points::whole(5), Points::whole(5)),
        criterionOf("d", Points::whole(5), Points::whole(5))};
    const Outcome outcome =
        evaluate(plan, oneEvidence({u"a"_s}, {{{"5", ""}}, {{"", "5"}}, {{"3", "4"}}}));
    CHECK(totalOf(outcome, "a") == u"7.0"_s);
    CHECK(outcome.teams[0].axes[0].counted == 1);
}

TEST_CASE("A team without marks has a reason and no rank, and is no zero in the mean", "[outcome]")
{
    const Outcome outcome =
        evaluate(onePlan(), oneEvidence({u"a"_s, u"b"_s, u"c"_s}, {{{""}, {"4"}, {"8"}}}));
    const TeamOutcome &team = *outcome.team(TeamId{u"a"_s});
    CHECK(team.status == Status::Incomplete);
    CHECK(team.rank == 0);
    CHECK_FALSE(team.total);
    CHECK(team.shownTotal.isEmpty());
    CHECK(team.axes[0].shown.isEmpty());
    REQUIRE(team.reasons.size() == 1);
    CHECK(team.reasons[0].code == ReasonCode::NoMarks);
    CHECK(team.reasons[0].axis == AxisId{u"x"_s});
    CHECK(outcome.teams.back().team.id == team.team.id);
    CHECK(rankOf(outcome, "c") == 1);
    CHECK(outcome.axisMeans[0].counted == 2);
    CHECK(outcome.axisMeans[0].shown == u"6.00"_s);
    CHECK(outcome.totalMean.shown == u"6.0"_s);
}

TEST_CASE("Without any evidence there is no rank, no mean, and a reason for each axis", "[outcome]")
{
    Plan plan = onePlan();
    plan.axes.push_back({AxisId{u"m"_s},
                         {},
                         Points::whole(5),
                         MeasuredBy{{{ItemId{u"i"_s}, {}, Points::whole(5), Points::whole(5)}}},
                         Conversion::RatioToBest,
                         {}});
    Evidence evidence;
    evidence.teams = teamsNamed({u"a"_s});
    const Outcome outcome = evaluate(plan, evidence);
    REQUIRE(outcome.teams[0].reasons.size() == 2);
    CHECK(outcome.teams[0].reasons[1].code == ReasonCode::NoValue);
    CHECK(outcome.totalMean.counted == 0);
    CHECK(outcome.totalMean.shown.isEmpty());
    CHECK(evaluate(plan, {}).teams.empty());
}

TEST_CASE("Equal totals share a rank and the next is skipped", "[outcome]")
{
    const Outcome outcome =
        evaluate(onePlan(), oneEvidence({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s},
                                        {{{"5"}, {"9"}, {"7"}, {"7"}, {"5"}}}));
    CHECK(rankOf(outcome, "b") == 1);
    CHECK(rankOf(outcome, "c") == 2);
    CHECK(rankOf(outcome, "d") == 2);
    CHECK(rankOf(outcome, "a") == 4);
    CHECK(rankOf(outcome, "e") == 4);
    // Among equals the order of the evidence stays.
    CHECK(outcome.teams[1].team.id == TeamId{u"c"_s});
    CHECK(outcome.teams[3].team.id == TeamId{u"a"_s});
}

TEST_CASE("Totals are compared as they are printed: a difference that rounds away is a tie",
          "[outcome]")
{
    Plan plan = onePlan(Conversion::Direct, {}, {6, Rounding::At::Total});
    const Evidence evidence = oneEvidence({u"a"_s, u"b"_s}, {{{"7.04"}, {"6.95"}}});
    CHECK(rankOf(evaluate(plan, evidence), "b") == 1);
    plan.totalDigits = 2;
    CHECK(rankOf(evaluate(plan, evidence), "b") == 2);
}

TEST_CASE("Where rounding happens decides: 82.92 and 82.85 change places", "[outcome]")
{
    Plan plan;
    const std::vector<std::array<const char *, 2>> values = {
        {"33.64", "33.55"}, {"28.64", "28.55"}, {"20.64", "20.75"}};
    Evidence evidence;
    evidence.teams = teamsNamed({u"A"_s, u"B"_s});
    for (size_t i = 0; i < values.size(); ++i) {
        const ItemId item{QStringLiteral("i%1").arg(i)};
        plan.axes.push_back({AxisId{item.value},
                             {},
                             Points::whole(40),
                             MeasuredBy{{{item, {}, Points::whole(40), Points::whole(40)}}},
                             Conversion::Direct,
                             {1, Rounding::At::Axis}});
        evidence.measured[{TeamId{u"A"_s}, item}] = points(values[i][0]);
        evidence.measured[{TeamId{u"B"_s}, item}] = points(values[i][1]);
    }
    SECTION("each axis first")
    {
        const Outcome outcome = evaluate(plan, evidence);
        CHECK(totalOf(outcome, "A") == u"82.8"_s);
        CHECK(totalOf(outcome, "B") == u"83.0"_s);
        CHECK(rankOf(outcome, "B") == 1);
    }
    SECTION("the total alone")
    {
        for (Axis &axis : plan.axes)
            axis.rounding.at = Rounding::At::Total;
        const Outcome outcome = evaluate(plan, evidence);
        CHECK(totalOf(outcome, "A") == u"82.9"_s);
        CHECK(totalOf(outcome, "B") == u"82.9"_s);
        CHECK(rankOf(outcome, "A") == 1);
        CHECK(rankOf(outcome, "B") == 1);
        // Printed with its digits all the same.
        CHECK(outcome.team(TeamId{u"A"_s})->axes[0].shown == u"33.6"_s);
    }
    SECTION("two digits in the total")
    {
        for (Axis &axis : plan.axes)
            axis.rounding.at = Rounding::At::Total;
        plan.totalDigits = 2;
        CHECK(totalOf(evaluate(plan, evidence), "A") == u"82.92"_s);
        CHECK(rankOf(evaluate(plan, evidence), "B") == 2);
    }
}

TEST_CASE("Rounding at the leaf rounds each criterion before they are added", "[outcome]")
{
    Plan plan = onePlan(Conversion::Direct, {Combine::Rule::Mean, 0, Combine::Of::Criterion},
                        {0, Rounding::At::Leaf});
    std::get<JudgedBy>(plan.axes[0].source).criteria = {
        criterionOf("c", Points::whole(5), Points::whole(5)),
        criterionOf("d", Points::whole(5), Points::whole(5))};
    const Evidence evidence = oneEvidence({u"a"_s}, {{{"1", "2"}}, {{"2", "3"}}});
    CHECK(totalOf(evaluate(plan, evidence), "a") == u"5.0"_s); // 1.5 → 2 and 2.5 → 3
    plan.axes[0].rounding.at = Rounding::At::Axis;
    CHECK(totalOf(evaluate(plan, evidence), "a") == u"4.0"_s); // 1.5 + 2.5
}

TEST_CASE("A trimmed mean leaves out one highest and one lowest, also among equals", "[outcome]")
{
    struct Case
    {
        std::vector<const char *> marks;
        const char *total;
    };
    const Case c = GENERATE(values<Case>({
        {{"10", "10", "4", "2", "2"}, "5.33"}, // (10 + 4 + 2) / 3
        {{"10", "10", "10"}, "10.00"},
        {{"1", "9", "5"}, "5.00"},
        {{"9", "1", "2", "8"}, "5.00"},
    }));
    MarksOfGroup marks;
    for (const char *mark : c.marks)
        marks.push_back({{mark}});
    Plan plan = trimmedPlan(GENERATE(Combine::Of::Total, Combine::Of::Criterion));
    plan.totalDigits = 2;
    CHECK(totalOf(evaluate(plan, oneEvidence({u"a"_s}, marks)), "a") ==
          QString::fromLatin1(c.total));
}

TEST_CASE("A trimmed mean of too few marks is no number rather than a wrong one", "[outcome]")
{
    const Outcome outcome =
        evaluate(trimmedPlan(),
                 oneEvidence({u"a"_s, u"b"_s}, {{{"4"}, {"4"}}, {{"8"}, {"8"}}, {{"6"}, {""}}}));
    CHECK(outcome.team(TeamId{u"a"_s})->rank == 1);
    CHECK_FALSE(outcome.team(TeamId{u"b"_s})->total);
    CHECK(outcome.team(TeamId{u"b"_s})->axes[0].counted == 2);
    CHECK(outcome.team(TeamId{u"b"_s})->reasons.size() == 1);
}

TEST_CASE("Trimming totals and trimming criteria are different rules", "[outcome]")
{
    Plan plan = trimmedPlan();
    std::get<JudgedBy>(plan.axes[0].source).criteria = {
        criterionOf("c", Points::whole(5), Points::whole(5)),
        criterionOf("d", Points::whole(5), Points::whole(5))};
    const Evidence evidence = oneEvidence({u"a"_s}, {{{"5", "0"}}, {{"0", "4"}}, {{"3", "3"}}});
    // Totals 5, 4, 6: the middle one is 5. Criteria: the middle ones are 3 and 3.
    CHECK(totalOf(evaluate(plan, evidence), "a") == u"5.0"_s);
    std::get<JudgedBy>(plan.axes[0].source).combine.of = Combine::Of::Criterion;
    CHECK(totalOf(evaluate(plan, evidence), "a") == u"6.0"_s);
}

TEST_CASE("Ratio to best gives the best team the full points and the others their share",
          "[outcome]")
{
    const Plan plan = onePlan(Conversion::RatioToBest);
    SECTION("as usual")
    {
        const Outcome outcome =
            evaluate(plan, oneEvidence({u"a"_s, u"b"_s, u"c"_s}, {{{"4"}, {"3"}, {"0"}}}));
        CHECK(totalOf(outcome, "a") == u"10.0"_s);
        CHECK(totalOf(outcome, "b") == u"7.5"_s);
        CHECK(totalOf(outcome, "c") == u"0.0"_s);
    }
    SECTION("where the best is nothing, everybody has nothing")
    {
        const Outcome outcome = evaluate(plan, oneEvidence({u"a"_s, u"b"_s}, {{{"0"}, {"0"}}}));
        CHECK(totalOf(outcome, "a") == u"0.0"_s);
        CHECK(rankOf(outcome, "b") == 1);
    }
    SECTION("a team without marks is not the best and takes no share")
    {
        const Outcome outcome = evaluate(plan, oneEvidence({u"a"_s, u"b"_s}, {{{""}, {"2"}}}));
        CHECK(totalOf(outcome, "b") == u"10.0"_s);
        CHECK(rankOf(outcome, "a") == 0);
    }
}

TEST_CASE("Nothing depends on the order of evaluators or teams", "[outcome]")
{
    const std::vector<std::vector<const char *>> columns = {
        {"7", "3", "9"}, {"8", "8", "1"}, {"2.5", "10", "6"}, {"7", "3", "9"}};
    const Plan plan =
        onePlan(Conversion::RatioToBest, {Combine::Rule::Trimmed, 1, Combine::Of::Total}, {});
    const QStringList names{u"a"_s, u"b"_s, u"c"_s};
    std::map<QString, std::pair<QString, int>> first;
    std::vector<size_t> evaluators{0, 1, 2, 3};
    do {
        std::vector<size_t> teams{0, 1, 2};
        do {
            MarksOfGroup marks;
            for (const size_t e : evaluators) {
                marks.emplace_back();
                for (const size_t t : teams)
                    marks.back().push_back({columns[e][t]});
            }
            QStringList ids;
            for (const size_t t : teams)
                ids.append(names[static_cast<qsizetype>(t)]);
            std::map<QString, std::pair<QString, int>> found;
            for (const TeamOutcome &team : evaluate(plan, oneEvidence(ids, marks)).teams)
                found[team.team.id.value] = {team.shownTotal, team.rank};
            if (first.empty())
                first = found;
            CHECK(found == first);
        } while (std::next_permutation(teams.begin(), teams.end()));
    } while (std::next_permutation(evaluators.begin(), evaluators.end()));
}

TEST_CASE("Scales that share no divisor are counted without loss", "[outcome]")
{
    // The least common multiple of these maxima does not fit into 64 bits.
    Plan plan = onePlan(Conversion::Linear, {}, {6, Rounding::At::Total});
    JudgedBy &judged = std::get<JudgedBy>(plan.axes[0].source);
    judged.criteria.clear();
    std::vector<const char *> row;
    for (const char *most :
         {"10.1", "10.3", "10.7", "10.9", "11.3", "12.7", "13.1", "13.7", "13.9", "14.9"}) {
        judged.criteria.push_back(criterionOf(most, Points::whole(1), points(most)));
        row.push_back(most);
    }
    // Compared as fractions: what an overflow takes away may lie behind the printed digits.
    const auto exact = [&] {
        return *evaluate(plan, oneEvidence({u"a"_s}, {{row}})).teams[0].axes[0].exact;
    };
    CHECK(exact() == 10);
    row.back() = "0";
    CHECK(exact() == 9);
    row.front() = "5.05";
    CHECK(exact() == Rational(17, 2));
}
