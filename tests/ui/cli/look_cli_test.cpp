// Whoever looks at results by a command is on record, or is told that it could not be noted.
#include "app/base/canonical_json.h"
#include "db/unseen.h"
#include "tests/support/files.h"
#include "tests/ui/cli/cli.h"

#include <QJsonArray>

using namespace simsa;
using namespace simsa::test;
using namespace Qt::StringLiterals;

namespace {

// The demo's workbook, at whose results nobody has looked.
class Unlooked
{
public:
    Unlooked()
    {
        static const QTemporaryDir kDemo;
        static const QString kMade = cliJson({u"demo"_s, u"-o"_s, kDemo.filePath(u"demo"_s)})
                                         .value(u"workbook"_s)
                                         .toString();
        REQUIRE(QFile::copy(kMade, workbook()));
        putFile(acts(), R"({"format": "simsa-acts/1", "acts": [{"kind": "excluded",
            "evaluator": "E05", "team": "garam", "reason": "자문한 사실을 확인"}]})");
        cliJson({u"plan"_s, u"new"_s, u"sovereign-ai-stage1"_s, u"-o"_s, plan()});
        QJsonObject json = must(parseJsonObject(getFile(plan())));
        QJsonObject selection = json.value(u"selection"_s).toObject();
        selection[u"quota"_s] = 2;
        json[u"selection"_s] = selection;
        putFile(plan(), QJsonDocument(json).toJson());
    }

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString workbook() const { return path(u"round.simsa"_s); }
    QString acts() const { return path(u"acts.json"_s); }
    QString plan() const { return path(u"plan.json"_s); }
    QStringList amend() const
    {
        return {u"amend"_s, workbook(),      u"--plan"_s, plan(),      u"--reason"_s,
                u"조정"_s,  u"--approver"_s, u"위원회"_s, u"--date"_s, u"2026-01-14"_s};
    }
    // W is the workbook, A the acts, O a folder to write into; AMEND is the amendment.
    QStringList asked(const char *line) const
    {
        QStringList arguments;
        for (const QString &word : words(line)) {
            if (word == u"AMEND"_s)
                arguments += amend();
            else
                arguments += word == u"W"_s   ? workbook()
                             : word == u"A"_s ? acts()
                             : word == u"O"_s ? path(u"out"_s)
                                              : word;
        }
        return arguments;
    }
    bool isSeen() const
    {
        return cliJson(amend() + QStringList{u"--dry-run"_s, u"--blind"_s})
            .value(u"known"_s)
            .toObject()
            .value(u"resultsSeen"_s)
            .toBool();
    }

private:
    QTemporaryDir m_folder;
};

} // namespace

TEST_CASE("Every command that shows or writes an outcome leaves the look on record", "[cli]")
{
    const Unlooked round;
    REQUIRE_FALSE(round.isSeen());
    const char *line = GENERATE(
        "results W", "trace W --team garam", "deviations W", "versions W", "export W --csv O",
        "disclose W public --csv O", "disclose W notice --team garam --csv O",
        "disclose W internal --csv O", "record W A --dry-run", "record W A", "AMEND --dry-run");
    CAPTURE(line);
    CHECK(cliJson(round.asked(line)).value(u"lookOnRecord"_s).toBool());
    CHECK(round.isSeen());
    CHECK(cli({u"verify"_s, round.workbook()}).exitCode == 0);
}

TEST_CASE("Commands that show no outcome leave no look on record", "[cli]")
{
    const Unlooked round;
    const char *line =
        GENERATE("status W", "procedure W", "verify W", "record W A --dry-run --blind",
                 "record W A --blind", "AMEND --dry-run --blind");
    CAPTURE(line);
    const QJsonObject said = cliJson(round.asked(line));
    CHECK_FALSE(said.contains(u"changes"_s));
    CHECK_FALSE(said.contains(u"digestAfter"_s));
    CHECK_FALSE(said.value(u"lookOnRecord"_s).toBool());
    CHECK_FALSE(round.isSeen());
}

TEST_CASE("A trace of nobody and a notice to nobody are no looks", "[cli]")
{
    const Unlooked round;
    CHECK(cli({u"trace"_s, round.workbook(), u"--team"_s, u"nobody"_s}).exitCode == 2);
    CHECK(cli({u"disclose"_s, round.workbook(), u"notice"_s, u"--team"_s, u"nobody"_s, u"--csv"_s,
               round.path(u"out"_s)})
              .exitCode == 2);
    CHECK_FALSE(round.isSeen());
}

TEST_CASE("A trial says that the look is on record, a blind one shows nothing to look at", "[cli]")
{
    const Unlooked round;
    const QStringList english{u"--lang"_s, u"en"_s};
    const auto said = [&](const QStringList &asked) {
        const Said answer = cli(asked + QStringList{u"--dry-run"_s} + english);
        CHECK(answer.exitCode == 0);
        CHECK(answer.err.isEmpty());
        return QString::fromUtf8(answer.out);
    };
    const QStringList record{u"record"_s, round.workbook(), round.acts()};
    const QStringList blind{u"--blind"_s};
    const QString onRecord = u"That the results were looked at is on record."_s;

    CHECK(said(record + blind) == u"This was a trial. Acts that would be recorded: 1.\n"_s);
    const QString amended = said(round.amend() + blind);
    CHECK(amended.contains(u"no look at results is recorded here"_s));
    CHECK(amended.contains(u"This was a trial: the plan would become version 2."_s));
    CHECK_FALSE(amended.contains(u"→"_s));
    CHECK_FALSE(amended.contains(onRecord));
    CHECK(said(record).contains(onRecord));
    const QString open = said(round.amend());
    CHECK(open.contains(onRecord));
    CHECK(open.contains(u"a look at results is recorded"_s));
}

TEST_CASE("An amendment tells what was on record before it, not the look at what it did", "[cli]")
{
    const Unlooked round;
    CHECK_FALSE(
        cliJson(round.amend()).value(u"known"_s).toObject().value(u"resultsSeen"_s).toBool());
    const Said versions = cli({u"versions"_s, round.workbook(), u"--lang"_s, u"en"_s});
    CHECK(versions.out.contains("no look at results is recorded here"));
}

TEST_CASE("What the outcome changed to after a notice is a look of its own", "[cli]")
{
    const Unlooked round;
    const auto record = [&](const char *list) {
        putFile(round.acts(), QByteArray(R"({"format": "simsa-acts/1", "acts": [)") + list + "]}");
        cliJson({u"record"_s, round.workbook(), round.acts(), u"--blind"_s});
    };
    record(R"({"kind": "notified", "date": "2026-01-15"})");
    // What was told by the notice needs no note.
    CHECK_FALSE(cliJson({u"procedure"_s, round.workbook()}).value(u"lookOnRecord"_s).toBool());
    record(R"({"kind": "excluded", "evaluator": "E05", "team": "garam", "reason": "자문"})");
    CHECK_FALSE(round.isSeen());
    CHECK(cliJson({u"procedure"_s, round.workbook()}).value(u"lookOnRecord"_s).toBool());
    CHECK(cli({u"verify"_s, round.workbook()}).exitCode == 0);
    const Said results = cli({u"results"_s, round.workbook(), u"--lang"_s, u"en"_s});
    CHECK(results.out.contains("outdated"));
    const QJsonObject json = cliJson({u"results"_s, round.workbook()});
    CHECK(json.value(u"noticeOutdated"_s).toBool());
    CHECK(json.value(u"provisional"_s).toBool());
}

TEST_CASE("An amendment can be made blind", "[cli]")
{
    const Unlooked round;
    const QJsonObject made = cliJson(round.amend() + QStringList{u"--blind"_s});
    CHECK(made.value(u"amended"_s).toBool());
    CHECK_FALSE(made.contains(u"versions"_s));
    CHECK(cliJson({u"procedure"_s, round.workbook()}).value(u"versions"_s).toArray().size() == 2);
}

TEST_CASE("Where the look cannot be noted, results are shown, it is said, and the exit code is 0",
          "[cli]")
{
    const Unlooked round;
    SQLite::Database other(round.workbook().toStdString(), SQLite::OPEN_READWRITE);
    other.exec("BEGIN IMMEDIATE");
    const char *line = GENERATE("results W", "record W A --dry-run", "export W --csv O");
    CAPTURE(line);

    const Said said = cli(round.asked(line) + QStringList{u"--lang"_s, u"en"_s});

    CHECK(said.exitCode == 0);
    CHECK(said.err.contains(u"that somebody saw them could not be noted"_s));
    CHECK_FALSE(said.out.isEmpty());
    CHECK_FALSE(said.out.contains("is on record"));
    other.exec("ROLLBACK");
    CHECK_FALSE(round.isSeen());
}
