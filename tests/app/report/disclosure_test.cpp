#include "tests/app/report/disclosure_fixture.h"

using namespace simsa;
using namespace simsa::test;

namespace {

// What one team's points are, under every name that a document could give them.
std::vector<std::pair<Rational, int>> figuresOf(const Plan &plan, const TeamOutcome &team)
{
    std::vector<std::pair<Rational, int>> figures{{*team.total, plan.totalDigits}};
    for (size_t a = 0; a < plan.axes.size(); ++a) {
        const AxisOutcome &axis = team.axes[a];
        figures.push_back({*axis.points, plan.axes[a].rounding.digits});
        for (const Rational &part : axis.leaves)
            for (const int digits : {2, 3})
                figures.push_back({part, digits});
        figures.push_back({*axis.combined, 3});
    }
    return figures;
}

// A figure that something else has as well says nothing.
bool isTold(const std::vector<std::pair<Rational, int>> &told, const Rational &figure)
{
    return std::any_of(told.begin(), told.end(),
                       [&](const auto &other) { return other.first == figure; });
}

std::vector<std::pair<Rational, int>> meansAndMaxima(const DecidedRound &round)
{
    std::vector<std::pair<Rational, int>> figures{{toRational(round.plan.points()), 0}};
    const auto add = [&](const Mean &mean) {
        figures.push_back({toRational(*Points::parse(mean.shown)), 2});
    };
    for (const Mean &mean : round.outcome.axisMeans)
        add(mean);
    add(round.outcome.totalMean);
    for (const Axis &axis : round.plan.axes) {
        figures.push_back({toRational(axis.points), 0});
        if (const JudgedBy *judged = axis.judged())
            for (const Criterion &criterion : judged->criteria)
                figures.push_back({toRational(criterion.points), 0});
        if (const MeasuredBy *measured = axis.measured())
            for (const Item &item : measured->items)
                figures.push_back({toRational(item.points), 0});
    }
    return figures;
}

void checkNobodyIsNamed(const Said &said, const DecidedRound &round)
{
    for (const auto &[group, evidence] : round.evidence.groups)
        for (const EvaluatorId &evaluator : evidence.evaluators) {
            CAPTURE(evaluator.value);
            CHECK(said.placesOf(evaluator.value).isEmpty());
        }
    CHECK(said.placesOf(text("홍길동")).isEmpty());
    CHECK(said.placesOf(text("지도교수")).isEmpty());
}

void checkNoFigureOf(const Said &said, const DecidedRound &round, const TeamOutcome &team,
                     const std::vector<std::pair<Rational, int>> &told)
{
    for (const auto &[figure, digits] : figuresOf(round.plan, team)) {
        CAPTURE(team.team.id.value, toFixed(figure, digits));
        if (!isTold(told, figure))
            CHECK(said.placesOfFigure(figure, digits).isEmpty());
    }
}

DecidedRound roundWithSecrets()
{
    DecidedRound round;
    for (ViewpointOpinion &opinion : round.evidence.facts.opinions)
        opinion.by = text("홍길동");
    for (const Team &team : round.evidence.teams)
        round.opinions.push_back(
            {team.id,
             text("의견: ") + team.name.ko,
             {{{text("기술성"), text("Technology")}, text("항목 의견: ") + team.name.ko}}});
    GroupEvidence &experts = round.evidence.groups[round.plan.groups.front().id];
    experts.steppedBack = {{experts.evaluators.front(), round.evidence.teams.front().id,
                            text("지도교수였음"), text("2026-01-15T00:30:00Z")}};
    round.amendments = {{2,
                         text("정예팀 수 조정"),
                         text("과기정통부"),
                         QDate(2026, 1, 15),
                         {text("탈락 수 1 → 2")},
                         {TeamId{text("garam")}}}};
    return round;
}

} // namespace

TEST_CASE("Scenario 39: nothing withheld is found anywhere in the public document", "[report]")
{
    const DecidedRound round = roundWithSecrets();
    const Report report = publicReport(round.input(), text("ko"));
    const Said said = saidBy(report);
    const auto first = published(round.plan, round.outcome);
    REQUIRE(first.size() == 1);
    REQUIRE(first.front()->team.id.value == text("garam"));
    auto told = meansAndMaxima(round);
    for (const auto &figure : figuresOf(round.plan, *first.front()))
        told.push_back(figure);

    // The search finds what is there: the first team's points, the means.
    CHECK_FALSE(said.placesOfFigure(*first.front()->total, 1).isEmpty());
    CHECK_FALSE(said.placesOf(text("가람")).isEmpty());
    for (const char *mean : {"30.40", "28.56", "20.76", "79.7"})
        CHECK_FALSE(said.placesOfFigure(toRational(*Points::parse(text(mean))), 2).isEmpty());

    checkNobodyIsNamed(said, round);
    for (const char *team : {"narae", "daon", "raon", "maru"})
        checkNoFigureOf(said, round, round.team(team), told);
    for (const TeamOpinion &opinion : round.opinions) {
        CHECK(said.placesOf(opinion.text).isEmpty());
        CHECK(said.placesOf(opinion.remarks.front().text).isEmpty());
    }
}

TEST_CASE("Scenario 39: the search finds a figure that is planted", "[report]")
{
    const DecidedRound round = roundWithSecrets();
    Report report = publicReport(round.input(), text("ko"));
    const Rational total = *round.team("narae").total;
    SECTION("as a number")
    {
        report.tables.front().set({9, 9}, {Number{rounded(total, 1), 1}});
    }
    SECTION("in a sentence")
    {
        report.tables.front().set({9, 9}, {text("총점 ") + toFixed(total, 1) + text("점")});
    }
    SECTION("in the file's properties")
    {
        report.title += u' ' + toFixed(total, 1);
    }
    CHECK_FALSE(saidBy(report).placesOfFigure(total, 1).isEmpty());
}

TEST_CASE("Scenario 39: the file's properties name no author and no company", "[report]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(text("a.xlsx"));
    must(writeXlsx(path, publicReport(roundWithSecrets().input(), text("ko"))));
    const auto parts = partsOf(path);
    const QString core = parts.at(text("docProps/core.xml"));
    CHECK(core.contains(text("<dc:creator></dc:creator>")));
    CHECK(core.contains(text("<cp:lastModifiedBy></cp:lastModifiedBy>")));
    CHECK(parts.at(text("docProps/app.xml")).contains(text("<Company></Company>")));
    CHECK_FALSE(parts.contains(text("docProps/custom.xml")));
    for (const auto &[name, content] : parts)
        CHECK_FALSE(content.contains(folder.path()));
}

TEST_CASE("Scenario 39: a team's notice has its own points and nobody else's", "[report]")
{
    const DecidedRound round = roundWithSecrets();
    const TeamOutcome &own = round.team("daon");
    const Said said = saidBy(teamNotice(round.input(), own.team.id, text("ko")));
    auto told = meansAndMaxima(round);
    for (const auto &figure : figuresOf(round.plan, own))
        told.push_back(figure);
    CHECK_FALSE(said.placesOfFigure(*own.total, 1).isEmpty());
    for (const AxisOutcome &axis : own.axes)
        CHECK_FALSE(said.placesOfFigure(*axis.points, 1).isEmpty());
    CHECK_FALSE(said.placesOf(text("의견: 다온")).isEmpty());

    checkNobodyIsNamed(said, round);
    for (const char *team : {"garam", "narae", "raon", "maru"}) {
        checkNoFigureOf(said, round, round.team(team), told);
        CAPTURE(team);
        CHECK(said.placesOf(round.team(team).team.name.ko).isEmpty());
    }
}

TEST_CASE("Scenario 39: the internal document has everything, names of evaluators excepted",
          "[report]")
{
    const DecidedRound round = roundWithSecrets();
    const Report report = internalReport(round.input(), text("ko"));
    const Said said = saidBy(report);
    for (const TeamOutcome &team : round.outcome.teams)
        CHECK_FALSE(said.placesOfFigure(*team.total, 1).isEmpty());
    CHECK_FALSE(said.placesOf(text("E01")).isEmpty());
    CHECK_FALSE(said.placesOf(text("의견: 다온")).isEmpty());
}

TEST_CASE("Scenario 15: fifteen teams to ten, in public by the alphabet and without points",
          "[report]")
{
    Plan plan = smallPlan();
    plan.selection = Selection{10, {}, {}, false, false, {}};
    plan.disclosure = {Disclosure::Scores::Nobody, false, true};
    Evidence evidence;
    Given experts;
    const QStringList names{text("하나"), text("파랑"), text("타래"), text("카라"), text("차오"),
                            text("자람"), text("아름"), text("사랑"), text("바다"), text("마루"),
                            text("라온"), text("다온"), text("나래"), text("가람"), text("거북")};
    GroupEvidence group;
    group.evaluators = {{text("E1")}};
    group.marks = MarkTable(1, 15, 2);
    GroupEvidence users = group;
    for (size_t t = 0; t < 15; ++t) {
        const QString &name = names[static_cast<qsizetype>(t)];
        evidence.teams.push_back({{QStringLiteral("t%1").arg(t)}, {name, {}}});
        // 10 to 3 by steps of a half point, so that no two totals are equal.
        evidence.measured[{evidence.teams[t].id, ItemId{text("speed")}}] =
            Points::fromUnits(5'000'000 - static_cast<qint64>(t) * 300'000);
        for (size_t f = 0; f < 2; ++f) {
            group.marks.set(0, t, f, Points::whole(4));
            users.marks.set(0, t, f, Points::whole(4));
        }
    }
    evidence.groups[GroupId{text("expert")}] = group;
    evidence.groups[GroupId{text("user")}] = users;
    const Outcome outcome = evaluate(plan, evidence);
    const ReportInput input{plan, evidence, outcome, smallFacts(), {}, {}, {}};

    const Table result = tableOf(publicReport(input, text("ko")), "result");
    QStringList through;
    for (const QString &row : rowsOf(result))
        if (row.contains(text("|through|")))
            through.append(row.section(u'|', 0, 0));
    CHECK(through == QStringList{text("마루"), text("바다"), text("사랑"), text("아름"),
                                 text("자람"), text("차오"), text("카라"), text("타래"),
                                 text("파랑"), text("하나")});
    CHECK(result.columns() == 3); // team, result, reason: neither rank nor points
    const Said said = saidBy(publicReport(input, text("ko")));
    for (const TeamOutcome &team : outcome.teams)
        CHECK(said.placesOfFigure(*team.total, 1).isEmpty());

    const Table ranking = tableOf(internalReport(input, text("ko")), "ranking");
    for (int i = 0; i < 15; ++i) {
        CHECK(shownAt(ranking, 2 + i, 0) == QString::number(i + 1));
        CHECK(shownAt(ranking, 2 + i, 2) == names[i]);
        CHECK(shownAt(ranking, 2 + i, 6) == outcome.teams[static_cast<size_t>(i)].shownTotal);
    }
}

TEST_CASE("The public document says who goes through, why others do not, and what is vacant",
          "[report]")
{
    DecidedRound round = roundWithSecrets();
    round.plan.disclosure = {Disclosure::Scores::First, true, false};
    const Report report = publicReport(round.input(), text("ko"));
    const QStringList rows = rowsOf(tableOf(report, "result"));
    // By rank those who go through; the others by the alphabet, with a reason and no figure.
    CHECK(rows[2] == text("가람|through|within the cut line of 4|33.6|31.6|25.0|90.2"));
    const std::vector<TeamId> &through = round.outcome.chosen->through;
    REQUIRE(through.size() == 3);
    for (size_t i = 1; i < 3; ++i)
        CHECK(rows[2 + static_cast<qsizetype>(i)] ==
              round.outcome.team(through[i])->team.name.ko +
                  text("|through|within the cut line of 4||||"));
    CHECK(rows[5] == text("나래|out|total below the cut line||||"));
    CHECK(rows[6] == text("라온|out|") + round.plan.gates.front().title.ko +
                         text(": requirement not met||||"));
    CHECK(rows.contains(text("Planned seats: 4. Filled: 3. Vacant: 1.")));
    CHECK(tableOf(report, "amendments").rows.size() == 3);
    CHECK(rowsOf(tableOf(report, "amendments")).back() ==
          text("2|2026-01-15|과기정통부|정예팀 수 조정|탈락 수 1 → 2"));
    CHECK(hasTable(report, "rules"));
    CHECK_FALSE(hasTable(report, "gates"));
    CHECK_FALSE(report.chart);
}

TEST_CASE("A mean is told of teams that it cannot give away", "[report]")
{
    CHECK(mayTell(5, 1));
    CHECK(mayTell(3, 0));
    CHECK(mayTell(4, 1));
    CHECK_FALSE(mayTell(3, 1)); // each of the two others knows its own points
    CHECK_FALSE(mayTell(2, 1)); // the mean and the first give the second
    CHECK_FALSE(mayTell(2, 0));
    CHECK_FALSE(mayTell(1, 0));
    CHECK_FALSE(mayTell(0, 0));
    CHECK(mayTell(2, 2)); // all are published anyhow
}

TEST_CASE("Means of few teams are left out of the public document and of the notices", "[report]")
{
    DecidedRound round;
    const auto keep = [&round](size_t teams) {
        for (size_t t = teams; t < round.evidence.teams.size(); ++t)
            for (const Item &item : round.plan.items())
                round.evidence.measured.erase({round.evidence.teams[t].id, item.id});
        round.evaluateAgain();
    };
    SECTION("four with the first of them published")
    {
        keep(4);
        CHECK(rowsOf(tableOf(publicReport(round.input(), text("ko")), "means"))
                  .back()
                  .startsWith(text("Total|100|")));
        CHECK_FALSE(rowsOf(tableOf(publicReport(round.input(), text("ko")), "means"))
                        .back()
                        .contains(text("–")));
    }
    SECTION("three")
    {
        keep(3);
        for (const Report &report : {publicReport(round.input(), text("ko")),
                                     teamNotice(round.input(), TeamId{text("maru")}, text("ko"))}) {
            const QStringList rows = rowsOf(tableOf(report, "means"));
            CHECK(rows.contains(text("Total|100|–|–|")));
            CHECK(rows.back() == text("A mean of so few teams would give away a single team's "
                                      "points, and is left out."));
        }
    }
    SECTION("as the plan has it")
    {
        round.plan.disclosure.hasMeans = false;
        CHECK(rowsOf(tableOf(publicReport(round.input(), text("ko")), "means"))
                  .contains(text("Total|100|–|–|")));
    }
}

TEST_CASE("Whose points are published follows the plan", "[report]")
{
    DecidedRound round;
    SECTION("nobody's")
    {
        round.plan.disclosure.scores = Disclosure::Scores::Nobody;
        CHECK(published(round.plan, round.outcome).empty());
        CHECK(tableOf(publicReport(round.input(), text("ko")), "result").columns() == 3);
    }
    SECTION("everybody's, with ranks")
    {
        round.plan.disclosure = {Disclosure::Scores::Everybody, true, false};
        const QStringList rows = rowsOf(tableOf(publicReport(round.input(), text("ko")), "result"));
        CHECK(rows[2].startsWith(text("1|가람|through|within the cut line of 4|33.6|")));
        for (const TeamOutcome &team : round.outcome.teams)
            CHECK(std::count_if(rows.begin(), rows.end(), [&](const QString &row) {
                      return row.contains(team.team.name.ko) && row.endsWith(team.shownTotal);
                  }) == 1);
    }
    SECTION("as long as a team in front is not decided, nobody is the first")
    {
        round.evidence.facts.gateDecisions.erase(
            {round.plan.gates.front().id, TeamId{text("garam")}});
        round.evaluateAgain();
        REQUIRE(round.team("garam").status == Status::Pending);
        CHECK(published(round.plan, round.outcome).empty());
    }
}

TEST_CASE("Ranks of those who go through would tell where another team stood, and are left out",
          "[report]")
{
    // 라온 was put out by the gate; whatever its rank, no rank is in the public document.
    const DecidedRound round = roundWithSecrets();
    REQUIRE(round.team("raon").scoreRank > 0);
    CHECK(shownAt(tableOf(publicReport(round.input(), text("ko")), "result"), 1, 0) ==
          text("Team"));
}
