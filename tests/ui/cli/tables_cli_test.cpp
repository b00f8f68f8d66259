// Tables that persons hand in: what was read is told back, and what is not understood is refused.
#include "app/base/canonical_json.h"
#include "app/plan/plan_json.h"
#include "tests/support/files.h"
#include "tests/support/small_plan.h"
#include "tests/ui/cli/cli.h"

using namespace simsa;
using namespace simsa::test;
using namespace Qt::StringLiterals;

namespace {

constexpr char kTeams[] = "id,name_ko\na,가람\nb,나래\nc,다온\n";
constexpr char kPanel[] = "evaluator,group,name,recused\nE1,expert,김,a\nU1,user,이,\n";

class TableDesk
{
public:
    TableDesk()
    {
        putFile(path("plan.json"), toCanonicalJson(planToJson(smallPlan())));
        cliJson({u"program"_s, u"new"_s, path("w.simsa"), u"--title"_s, u"Test"_s});
    }

    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    QStringList open(const char *teams, const char *panel) const
    {
        putFile(path("teams.csv"), teams);
        putFile(path("panel.csv"), panel);
        return {u"round"_s,        u"open"_s,    path("w.simsa"),   u"--lang"_s,
                u"en"_s,           u"--plan"_s,  path("plan.json"), u"--teams"_s,
                path("teams.csv"), u"--panel"_s, path("panel.csv")};
    }
    QStringList freeze() const
    {
        return {u"round"_s, u"freeze"_s, path("w.simsa"), u"--lang"_s, u"en"_s};
    }
    QStringList measure(const char *values) const
    {
        putFile(path("values.csv"), values);
        return {u"measure"_s, path("w.simsa"), path("values.csv"), u"--lang"_s, u"en"_s};
    }
    void prepare() const
    {
        cliJson(open(kTeams, kPanel));
        cliJson(freeze());
    }

private:
    QTemporaryDir m_folder;
};

QStringList linesOf(const Said &said)
{
    INFO(said.err.toStdString());
    REQUIRE(said.exitCode == 0);
    return QString::fromUtf8(said.out).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

TEST_CASE("Opening and freezing a round tell back whom and which recusals they read", "[cli]")
{
    const TableDesk desk;
    for (const QStringList &command : {desk.open(kTeams, kPanel), desk.freeze()}) {
        const QStringList lines = linesOf(cli(command));
        CHECK(lines.contains(u"3 teams"_s));
        CHECK(lines.contains(u"2 evaluators, 1 recusal: E1 – 가람"_s));
    }
}

TEST_CASE("What was read is in the JSON too", "[cli]")
{
    const TableDesk desk;
    cliJson(desk.open(kTeams, kPanel));
    const QJsonObject frozen = cliJson(desk.freeze());
    CHECK(frozen.value(u"teams"_s).toInt() == 3);
    CHECK(frozen.value(u"evaluators"_s).toInt() == 2);
    CHECK(frozen.value(u"recusals"_s).toArray() ==
          QJsonArray{QJsonObject{{u"evaluator"_s, u"E1"_s}, {u"team"_s, u"a"_s}}});
    CHECK(frozen.value(u"sameNames"_s).toArray().isEmpty());
}

TEST_CASE("A column of recusals is honoured or refused, never passed over", "[cli]")
{
    const TableDesk desk;
    const auto panel = [](const char *heading) {
        return QByteArray("evaluator,group,name,") + heading + "\nE1,expert,김,a\nU1,user,이,\n";
    };
    for (const char *heading : {"Recused", "제척"})
        CHECK(cliJson(desk.open(kTeams, panel(heading).constData()))
                  .value(u"recusals"_s)
                  .toArray()
                  .size() == 1);
    const Said refused = cli(desk.open(kTeams, panel("recusd").constData()));
    CHECK(refused.exitCode == 2);
    CHECK(refused.err.contains(u"“recusd” is not known (expected: recused)"_s));
}

TEST_CASE("Names that look the same are taken, and told with their codes", "[cli]")
{
    const TableDesk desk;
    const char *teams = "id,name_ko\na,가람\nb,가 람\nc,다온\n";
    const char *panel = "evaluator,group,name,recused\nE1,expert,김,b\nU1,user,김,\n";
    for (const QStringList &command : {desk.open(teams, panel), desk.freeze()}) {
        const QString text = linesOf(cli(command)).join(u'\n');
        CHECK(text.contains(u"teams have the same name, “가람”: a, b."_s));
        CHECK(text.contains(u"evaluators have the same name, “김”: E1, U1."_s));
        CHECK(text.contains(u"E1 – 가 람 (b)"_s));
    }
}

TEST_CASE("A code in other letters is refused with the one that is meant", "[cli]")
{
    const TableDesk desk;
    const Said said =
        cli(desk.open(kTeams, "evaluator,group,name,recused\nE1,expert,김,B\nU1,user,이,\n"));
    CHECK(said.exitCode == 2);
    CHECK(said.err.contains(u"“B”"_s));
    CHECK(said.err.contains(u"“b” meant"_s));
}

TEST_CASE("Before anything is sent, a look at results is told all the same", "[cli]")
{
    const TableDesk desk;
    desk.prepare();
    const QStringList amend{u"amend"_s,      desk.path("w.simsa"),
                            u"--plan"_s,     desk.path("plan2.json"),
                            u"--reason"_s,   u"r"_s,
                            u"--approver"_s, u"a"_s,
                            u"--date"_s,     u"2026-01-14"_s,
                            u"--dry-run"_s,  u"--blind"_s,
                            u"--lang"_s,     u"en"_s};
    Plan other = smallPlan();
    other.totalDigits = 2;
    putFile(desk.path("plan2.json"), toCanonicalJson(planToJson(other)));
    CHECK(cli(amend).out.contains(
        "nothing was sent yet, sheets in: 0, no look at results is recorded here"));
}

TEST_CASE("Values may come in parts, and it is told what changed and what is missing", "[cli]")
{
    const TableDesk desk;
    desk.prepare();
    const QJsonObject first = cliJson(desk.measure("team,speed\na,1\nb,\n"));
    CHECK(first.value(u"values"_s).toInt() == 1);
    CHECK(first.value(u"missing"_s).toArray().size() == 2);

    const QStringList lines = linesOf(cli(desk.measure("team,speed\na,２．５\nc,0\n")));
    CHECK(lines.contains(u"Values: 1 new, 1 changed, 0 as before."_s));
    CHECK(lines.contains(u"a / speed: 1 → 2.5"_s));
    CHECK(lines.contains(u"c / speed: 0"_s));
    CHECK(lines.contains(u"Still missing (1): b: speed"_s));

    const QJsonObject last = cliJson(desk.measure("team,speed\nb,3\na,2.5\n"));
    CHECK(last.value(u"new"_s).toArray() == QJsonArray{QJsonObject{{u"team"_s, u"b"_s},
                                                                   {u"item"_s, u"speed"_s},
                                                                   {u"before"_s, QJsonValue()},
                                                                   {u"after"_s, u"3"_s}}});
    CHECK(last.value(u"unchanged"_s).toInt() == 1);
    CHECK(last.value(u"missing"_s).toArray().isEmpty());
    CHECK_FALSE(last.value(u"outcomeChanged"_s).toBool(true));
    CHECK(last.value(u"outdatedNotice"_s).isNull());

    const Said empty = cli(desk.measure("team,speed\na,\n"));
    CHECK(empty.exitCode == 2);
    CHECK(empty.err.contains(u"no value in it"_s));
}
