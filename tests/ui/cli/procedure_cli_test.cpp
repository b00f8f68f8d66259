// What happens around a round, by commands: from the demo's outcome to the next round.
#include "app/base/canonical_json.h"
#include "tests/support/files.h"
#include "tests/support/programme.h"
#include "tests/ui/cli/cli.h"

#include <QDir>
#include <QJsonArray>

using namespace simsa;
using namespace simsa::test;
using namespace Qt::StringLiterals;

namespace {

// The demo, made once: every test works on a copy of its workbook.
class DemoCopy
{
public:
    DemoCopy()
    {
        static const QTemporaryDir kDemo;
        static const QJsonObject kMade =
            cliJson(QStringList{u"demo"_s, u"-o"_s, kDemo.filePath(u"demo"_s)});
        REQUIRE(QFile::copy(kMade.value(u"workbook"_s).toString(), workbook()));
    }

    QString workbook() const { return m_folder.filePath(u"round.simsa"_s); }
    QString path(const QString &name) const { return m_folder.filePath(name); }

    QString acts(const char *name, const char *list) const
    {
        const QString file = path(QString::fromLatin1(name));
        putFile(file, QByteArray(R"({"format": "simsa-acts/1", "acts": [)") + list + "]}");
        return file;
    }

    QJsonObject record(const char *list) const
    {
        return cliJson({u"record"_s, workbook(), acts("acts.json", list)});
    }

    // The plan of the round with one thing changed.
    QString plan(const std::function<void(QJsonObject &)> &change) const
    {
        const QString file = path(u"plan.json"_s);
        cliJson({u"plan"_s, u"new"_s, u"sovereign-ai-stage1"_s, u"-o"_s, file});
        QJsonObject json = must(parseJsonObject(getFile(file)));
        change(json);
        putFile(file, QJsonDocument(json).toJson());
        return file;
    }

private:
    QTemporaryDir m_folder;
};

QJsonObject teamOf(const QJsonObject &outcome, const char *id)
{
    const QJsonArray teams = outcome.value(u"teams"_s).toArray();
    for (const QJsonValue team : teams)
        if (team.toObject().value(u"id"_s).toString() == QLatin1String(id))
            return team.toObject();
    return {};
}

constexpr char kNotice[] = R"({"kind": "notified", "date": "2026-01-15"})";
constexpr char kWaivers[] = R"(
    {"kind": "waived", "team": "narae", "date": "2026-01-16", "document": "확인서 1"},
    {"kind": "waived", "team": "raon", "date": "2026-01-16", "document": "확인서 2"},
    {"kind": "waived", "team": "garam", "date": "2026-01-16", "document": "확인서 3"},
    {"kind": "waived", "team": "daon", "date": "2026-01-16", "document": "확인서 4"},
    {"kind": "waived", "team": "maru", "date": "2026-01-16", "document": "확인서 5"},
    {"kind": "confirmed", "date": "2026-01-23"})";

} // namespace

TEST_CASE("Results tell seats, vacancy, and that another order would let another team through",
          "[cli]")
{
    const DemoCopy demo;
    const QJsonObject results = cliJson({u"results"_s, demo.workbook()});
    const QJsonObject selection = results.value(u"selection"_s).toObject();
    CHECK(selection.value(u"seats"_s).toInt() == 4);
    CHECK(selection.value(u"vacant"_s).toInt() == 1);
    CHECK(selection.value(u"dependsOnOrder"_s).toBool());
    CHECK(teamOf(results, "raon").value(u"status"_s) == u"out"_s);
    CHECK(teamOf(results, "raon").value(u"reasonCodes"_s).toArray().first() == u"gateNotMet"_s);
    CHECK(teamOf(results, "narae").value(u"reasonCodes"_s).toArray().first() == u"belowCut"_s);
}

TEST_CASE("A trial of acts shows the change and writes nothing; recording them keeps both outcomes",
          "[cli]")
{
    const DemoCopy demo;
    const QString file = demo.acts("exclude.json", R"({"kind": "excluded", "evaluator": "E05",
        "team": "garam", "reason": "지난해 자문한 사실을 뒤늦게 확인"})");
    const QJsonObject trial = cliJson({u"record"_s, demo.workbook(), file, u"--dry-run"_s});
    CHECK_FALSE(trial.value(u"recorded"_s).toBool());
    CHECK(trial.value(u"digestBefore"_s) != trial.value(u"digestAfter"_s));
    REQUIRE(trial.value(u"changes"_s).toArray().size() == 1);
    CHECK(cliJson({u"results"_s, demo.workbook()}).value(u"digest"_s) ==
          trial.value(u"digestBefore"_s));

    cliJson({u"record"_s, demo.workbook(), file});
    const QJsonObject after = cliJson({u"results"_s, demo.workbook()});
    CHECK(after.value(u"digest"_s) == trial.value(u"digestAfter"_s));
    const QJsonObject team = teamOf(after, "garam");
    CHECK(team.value(u"counted"_s).toObject().value(u"expert"_s).toInt() == 9);
    CHECK(team.value(u"excluded"_s).toObject().value(u"expert"_s).toInt() == 1);
    CHECK(cli({u"verify"_s, demo.workbook()}).exitCode == 0);
}

TEST_CASE("Every fault of a file of acts is named with its place, and nothing is recorded", "[cli]")
{
    const DemoCopy demo;
    const QString file =
        demo.acts("bad.json", R"({"kind": "finding", "finding": "F1", "gate": "independence",
        "team": "garam", "severity": "terrible", "text": "x"}, {"kind": "unheard"})");
    const Said said = cli({u"record"_s, demo.workbook(), file, u"--lang"_s, u"en"_s});
    CHECK(said.exitCode == 2);
    CHECK(said.err.contains(u"acts[0].severity"_s));
    CHECK(said.err.contains(u"acts[1].kind"_s));

    const QString unknown = demo.acts("unknown.json", R"({"kind": "withdrew", "team": "garam",
        "date": "2026-01-10", "document": "공문"}, {"kind": "disqualified", "team": "nobody",
        "reason": "r"})");
    const Said second = cli({u"record"_s, demo.workbook(), unknown, u"--lang"_s, u"en"_s});
    CHECK(second.exitCode == 2);
    CHECK(second.err.contains(u"acts[1].team"_s));
    CHECK(teamOf(cliJson({u"results"_s, demo.workbook()}), "garam").value(u"status"_s) ==
          u"through"_s);
}

TEST_CASE("Scenario 9: the quota 1 becomes 2: both stand in the record with who, when and why",
          "[cli]")
{
    const DemoCopy demo;
    const QString plan = demo.plan([](QJsonObject &json) {
        QJsonObject selection = json.value(u"selection"_s).toObject();
        selection[u"quota"_s] = 2;
        json[u"selection"_s] = selection;
    });
    const QStringList amend{u"amend"_s,      demo.workbook(),
                            u"--plan"_s,     plan,
                            u"--reason"_s,   u"추가 공모를 위한 조정"_s,
                            u"--approver"_s, u"추진위원회"_s,
                            u"--date"_s,     u"2026-01-14"_s,
                            u"--agreed"_s,   u"garam,maru"_s};
    const QJsonObject trial = cliJson(amend + QStringList{u"--dry-run"_s});
    CHECK(trial.value(u"known"_s).toObject().value(u"sheets"_s).toInt() == 59);
    CHECK(cliJson({u"versions"_s, demo.workbook()}).value(u"versions"_s).toArray().size() == 1);

    cliJson(amend);
    const QJsonArray versions =
        cliJson({u"versions"_s, demo.workbook()}).value(u"versions"_s).toArray();
    REQUIRE(versions.size() == 2);
    CHECK(versions[1].toObject().value(u"approver"_s) == u"추진위원회"_s);
    CHECK(versions[1].toObject().value(u"date"_s) == u"2026-01-14"_s);
    CHECK(versions[1].toObject().value(u"agreed"_s).toArray().size() == 2);
    const auto vacant = [&](int version) {
        return versions[version]
            .toObject()
            .value(u"outcome"_s)
            .toObject()
            .value(u"selection"_s)
            .toObject()
            .value(u"vacant"_s)
            .toInt();
    };
    CHECK(vacant(0) == 1);
    CHECK(vacant(1) == 0);
    CHECK(cli({u"verify"_s, demo.workbook()}).exitCode == 0);
}

TEST_CASE("An amendment without a date or with the same plan is refused with a sentence", "[cli]")
{
    const DemoCopy demo;
    const QString plan = demo.plan([](QJsonObject &) {});
    const QStringList amend{u"amend"_s,    demo.workbook(), u"--plan"_s,     plan,
                            u"--reason"_s, u"사유"_s,       u"--approver"_s, u"위원회"_s};
    const Said same = cli(amend + QStringList{u"--date"_s, u"2026-01-14"_s});
    CHECK(same.exitCode == 2);
    CHECK_FALSE(same.err.isEmpty());
    const Said undated = cli(amend + QStringList{u"--date"_s, u"tomorrow"_s, u"--lang"_s, u"en"_s});
    CHECK(undated.exitCode == 2);
    CHECK(undated.err.contains(u"--date"_s));
}

TEST_CASE("A trace as data adds up to the published total and names each signed sheet", "[cli]")
{
    const DemoCopy demo;
    const QJsonObject trace = cliJson({u"trace"_s, demo.workbook(), u"--team"_s, u"garam"_s});
    CHECK(trace.value(u"trace"_s).toObject().value(u"value"_s) == u"451/5"_s); // 90.2
    const QByteArray text = QJsonDocument(trace).toJson();
    CHECK(text.count("\"what\": \"mark\"") == 10 * 3 + 49 * 5);
    CHECK(text.count("\"sheet\": ") == 10 * 3 + 49 * 5);
    const Said shown = cli(
        {u"trace"_s, demo.workbook(), u"--team"_s, u"garam"_s, u"--marks"_s, u"--lang"_s, u"en"_s});
    CHECK(shown.exitCode == 0);
    CHECK(shown.out.contains("signed sheet"));
    CHECK(cli({u"trace"_s, demo.workbook(), u"--team"_s, u"nobody"_s}).exitCode == 2);
}

TEST_CASE("Scenario 26: a correction after signing is marked wherever its figures are shown",
          "[cli]")
{
    TestProgramme programme;
    QStringList sheets;
    for (const char *evaluator : {"E1", "E2", "E3", "U1", "U2"})
        sheets.append(programme.handIn(evaluator));
    programme.merge(sheets);
    programme.merge({programme.correct("E1", Points::whole(2))});
    std::vector<Measurement> values;
    for (const Team &team : smallTeams())
        values.push_back({team.id, ItemId{u"speed"_s}, Points::whole(4)});
    must(programme.workbook().enter(values));
    const QString workbook = programme.workbook().path();
    const QStringList english{u"--lang"_s, u"en"_s};

    CHECK(cli(QStringList{u"results"_s, workbook} + english)
              .out.contains("Corrected after signing: E1 (revision 2)"));
    const QJsonArray corrected = cliJson({u"results"_s, workbook}).value(u"corrected"_s).toArray();
    REQUIRE(corrected.size() == 1);
    CHECK(corrected.at(0).toObject().value(u"revision"_s).toInt() == 2);
    CHECK(cli(QStringList{u"trace"_s, workbook, u"--team"_s, u"a"_s, u"--marks"_s} + english)
              .out.contains(", revision 2, corrected)"));
    cliJson({u"export"_s, workbook, u"--csv"_s, programme.path(u"out"_s), u"--lang"_s, u"en"_s});
    CHECK(getFile(programme.path(u"out/ranking.csv"_s))
              .contains("Corrected after signing: E1 (revision 2)."));
    cliJson({u"disclose"_s, workbook, u"public"_s, u"--csv"_s, programme.path(u"told"_s),
             u"--lang"_s, u"en"_s});
    CHECK(getFile(programme.path(u"told/means.csv"_s)).contains("corrected after signing: 1"));
}

TEST_CASE("Scenarios 30 and 31: notified on 15 January, objections until Monday the 26th; waivers "
          "by all close it early",
          "[cli]")
{
    const DemoCopy demo;
    demo.record(kNotice);
    QJsonObject procedure = cliJson({u"procedure"_s, demo.workbook()});
    CHECK(procedure.value(u"period"_s).toObject().value(u"counted"_s) == u"2026-01-25"_s);
    CHECK(procedure.value(u"period"_s).toObject().value(u"effective"_s) == u"2026-01-26"_s);
    CHECK_FALSE(procedure.value(u"confirmed"_s).toBool());
    const Said early =
        cli({u"record"_s, demo.workbook(),
             demo.acts("early.json", R"({"kind": "confirmed", "date": "2026-01-23"})")});
    CHECK(early.exitCode == 2);
    demo.record(kWaivers);
    procedure = cliJson({u"procedure"_s, demo.workbook()});
    CHECK(procedure.value(u"confirmed"_s).toBool());
}

TEST_CASE("Scenario 34: who went through enters the next round, others may join, and no point of "
          "the round before is in its file",
          "[cli]")
{
    const DemoCopy demo;
    const QString next = demo.path(u"next.simsa"_s);
    cliJson({u"program"_s, u"new"_s, next, u"--title"_s, u"2차"_s});
    const QString plan = demo.path(u"stage2.json"_s);
    cliJson({u"plan"_s, u"new"_s, u"sovereign-ai-stage1"_s, u"-o"_s, plan});
    const QString joining = demo.path(u"joining.csv"_s);
    putFile(joining, "id,name_ko,name_en\nbada,바다,Bada\n");
    const QStringList open{u"round"_s,   u"open"_s,       next,
                           u"--from"_s,  demo.workbook(), u"--plan"_s,
                           plan,         u"--panel"_s,    source("resources/demo/panel.csv"),
                           u"--teams"_s, joining};
    CHECK(cli(open).exitCode == 2); // nothing is confirmed yet

    demo.record(kNotice);
    demo.record(kWaivers);
    cliJson(open);
    const QJsonObject origin = cliJson({u"procedure"_s, next}).value(u"origin"_s).toObject();
    CHECK(origin.value(u"teams"_s).toInt() == 3);
    const QByteArray file = getFile(next);
    for (const char *figure : {"90.2", "80.3", "79.8"})
        CHECK_FALSE(file.contains(figure));
}

TEST_CASE("The public document is written without a losing team's figures; a notice only to a team "
          "of the round",
          "[cli]")
{
    const DemoCopy demo;
    const QString folder = demo.path(u"public"_s);
    cliJson({u"disclose"_s, demo.workbook(), u"public"_s, u"--csv"_s, folder});
    QByteArray all;
    for (const QString &name : QDir(folder).entryList(QDir::Files))
        all += getFile(QDir(folder).filePath(name));
    CHECK(all.contains("90.2"));
    for (const char *withheld : {"78.4", "69.9", "E01", "U49"})
        CHECK_FALSE(all.contains(withheld));
    CHECK(cli({u"disclose"_s, demo.workbook(), u"notice"_s, u"--csv"_s, folder}).exitCode == 2);
    CHECK(cli({u"disclose"_s, demo.workbook(), u"notice"_s, u"--team"_s, u"nobody"_s, u"--csv"_s,
               folder})
              .exitCode == 2);
}

TEST_CASE("Scenario 43: the deviation report names marks outside the bounds and removes nothing",
          "[cli]")
{
    const DemoCopy demo;
    const QJsonObject before = cliJson({u"results"_s, demo.workbook()});
    const QJsonObject report = cliJson({u"deviations"_s, demo.workbook()});
    CHECK(report.value(u"outside"_s).toArray().size() == 30);
    CHECK(cliJson({u"results"_s, demo.workbook()}).value(u"digest"_s) == before.value(u"digest"_s));
}

TEST_CASE("Every kind of act is listed with its fields", "[cli]")
{
    const QJsonArray kinds = cliJson({u"acts"_s}).value(u"kinds"_s).toArray();
    CHECK(kinds.size() == 26);
    CHECK(kinds[0].toObject().value(u"kind"_s) == u"opinion"_s);
}
