#include "tests/support/files.h"
#include "tests/ui/cli/cli.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>

using namespace simsa;
using namespace simsa::test;

namespace {

QString demo(const char *name)
{
    return source("resources/demo/") + QString::fromLatin1(name);
}

// A frozen workbook with the demo's plan, teams and panel.
QString frozenWorkbook(const QTemporaryDir &folder)
{
    const QString book = folder.filePath(QStringLiteral("w.simsa"));
    const QString plan = folder.filePath(QStringLiteral("plan.json"));
    cliJson(words("plan new sovereign-ai-stage1 -o") << plan);
    cliJson(words("program new") << book << words("--title Test"));
    cliJson(words("round open") << book << words("--plan") << plan << words("--teams")
                                << demo("teams.csv") << words("--panel") << demo("panel.csv"));
    cliJson(words("round freeze") << book);
    return book;
}

} // namespace

TEST_CASE("The whole job can be done by commands", "[cli]")
{
    const QTemporaryDir folder;
    const QString book = frozenWorkbook(folder);
    cliJson(words("measure") << book << demo("benchmark.csv"));
    const QString packets = folder.filePath(QStringLiteral("packets"));
    CHECK(cliJson(words("packets") << book << words("-o") << packets)
              .value(QLatin1String("packets"))
              .toArray()
              .size() == 59);
    const QString sheets = folder.filePath(QStringLiteral("sheets"));
    for (const char *evaluator : {"E01", "E02"}) {
        const QString packet =
            packets + u'/' + QString::fromLatin1(evaluator) + QStringLiteral(".simsa-packet");
        const QJsonObject scored =
            cliJson(words("score") << packet << words("--marks") << demo("expert-marks.csv")
                                   << words("-o") << sheets << words("--scorebook")
                                   << folder.filePath(QString::fromLatin1(evaluator)));
        CHECK(scored.value(QLatin1String("receipt")).toString().size() == 19);
    }

    const QJsonObject trial = cliJson(words("merge --dry-run") << book << sheets);
    CHECK(cliJson(words("status") << book)
              .value(QLatin1String("evaluators"))
              .toArray()
              .at(0)
              .toObject()
              .value(QLatin1String("status"))
              .toString() == QStringLiteral("waiting"));
    const QJsonObject merged = cliJson(words("merge") << book << sheets);
    CHECK(trial.value(QLatin1String("files")) == merged.value(QLatin1String("files")));
    const QJsonObject marks = merged.value(QLatin1String("marks")).toObject();
    CHECK(marks.value(QLatin1String("in")).toInt() == 30);
    CHECK(marks.value(QLatin1String("kept")).toInt() == 30);

    const QJsonObject results = cliJson(words("results") << book);
    const QJsonObject first = results.value(QLatin1String("teams")).toArray().at(0).toObject();
    // Nobody of the users has handed in, so nobody has a total; missing is never zero.
    CHECK(first.value(QLatin1String("total")).isNull());
    CHECK(first.value(QLatin1String("status")).toString() == QStringLiteral("incomplete"));
    CHECK(first.value(QLatin1String("counted")).toObject().value(QLatin1String("expert")).toInt() ==
          2);
    CHECK(cliJson(words("verify") << book).value(QLatin1String("ok")).toBool());
}

TEST_CASE("The demo ends in the published figures", "[cli]")
{
    const QTemporaryDir folder;
    const QString out = folder.filePath(QStringLiteral("demo"));

    const QJsonObject demo = cliJson(words("demo -o") << out);

    const QJsonArray teams = demo.value(QLatin1String("teams")).toArray();
    QFile expectedFile(source("tests/data/stage1_expected.json"));
    REQUIRE(expectedFile.open(QIODevice::ReadOnly));
    const QJsonObject expected = QJsonDocument::fromJson(expectedFile.readAll())
                                     .object()
                                     .value(QLatin1String("plain-mean_user-ratio-to-best"))
                                     .toObject();
    REQUIRE(teams.size() == 5);
    for (qsizetype i = 0; i < teams.size(); ++i) {
        const QJsonObject team = teams.at(i).toObject();
        const QString id = team.value(QLatin1String("id")).toString();
        CAPTURE(id);
        CHECK(id == expected.value(QLatin1String("rank")).toArray().at(i).toString());
        CHECK(team.value(QLatin1String("scoreRank")).toInt() == i + 1);
        // 라온 does not meet the independence gate: it has points, but no rank.
        CHECK(team.value(QLatin1String("rank")).toInt() == (id == u"raon" ? 0 : i + 1));
        const QJsonObject wanted =
            expected.value(QLatin1String("teams")).toObject().value(id).toObject();
        CHECK(team.value(QLatin1String("total")) == wanted.value(QLatin1String("total")));
        for (const char *axis : {"bench", "expert", "user"})
            CHECK(team.value(QLatin1String("axes")).toObject().value(QLatin1String(axis)) ==
                  wanted.value(QLatin1String(axis)));
    }
    const QJsonObject means = demo.value(QLatin1String("means")).toObject();
    CHECK(means.value(QLatin1String("bench")).toString() == QStringLiteral("30.40"));
    CHECK(means.value(QLatin1String("expert")).toString() == QStringLiteral("28.56"));
    CHECK(means.value(QLatin1String("user")).toString() == QStringLiteral("20.76"));
    CHECK(means.value(QLatin1String("total")).toString() == QStringLiteral("79.7"));
    CHECK(QDir(out + QStringLiteral("/packets")).entryList(QDir::Files).size() == 59);
    CHECK(QDir(out + QStringLiteral("/sheets")).entryList(QDir::Files).size() == 59);
    CHECK(demo.value(QLatin1String("marks")).toObject().value(QLatin1String("kept")).toInt() ==
          1375);

    const QStringList again = words("demo -o") << out;
    const Said refused = cli(again);
    CHECK(refused.exitCode == 2);
    CHECK(refused.err.contains(QStringLiteral("not empty")));
}

TEST_CASE("A wrong call or input ends with 2 and a sentence, and writes nothing", "[cli]")
{
    const QTemporaryDir folder;
    const QString book = folder.filePath(QStringLiteral("w.simsa"));
    const auto refused = [](const QStringList &arguments, const char *part) {
        const Said said = cli(arguments);
        CAPTURE(arguments.join(u' '), said.err);
        CHECK(said.exitCode == 2);
        CHECK(said.err.contains(QString::fromUtf8(part)));
    };
    refused({}, "subcommand");
    refused(words("plan new no-such-template -o") << folder.filePath(QStringLiteral("p.json")),
            "no-such-template");
    refused(words("results") << book, "does not exist");
    refused(words("results") << demo("teams.csv"), "not a workbook");
    refused(words("plan check") << demo("teams.csv"), "not JSON");
    CHECK(QDir(folder.path()).isEmpty());
}

TEST_CASE("Help and version are printed and are no failure", "[cli]")
{
    for (const char *help : {"--help", "-h"}) {
        const Said said = cli(words(help));
        CHECK(said.exitCode == 0);
        CHECK(QString::fromUtf8(said.out).contains(QStringLiteral("Usage: simsa-cli ")));
        CHECK(said.out.contains("score"));
    }
    const Said version = cli(words("--version"));
    CHECK(version.exitCode == 0);
    CHECK(version.out == SIMSA_VERSION "\n");
}

TEST_CASE("A file is called what it is where another is wanted", "[cli]")
{
    const QTemporaryDir folder;
    const QString zip = folder.filePath(QStringLiteral("sheets.zip"));
    putFile(zip, "PK\x03\x04");
    const auto told = [&](const QStringList &arguments, const char *part) {
        const Said said = cli(arguments);
        CAPTURE(arguments.join(u' '), said.err, said.out);
        CHECK(said.exitCode != 0);
        CHECK(QString::fromUtf8(said.out + said.err.toUtf8()).contains(QString::fromUtf8(part)));
    };
    told(words("results") << zip, "This is a zip");
    told(words("plan check") << zip, "This is a zip");
    told(words("score") << zip << words("--marks") << zip << words("-o") << folder.path(),
         "This is a zip");
}

TEST_CASE("A workbook is not made with a short passphrase, nor over another file", "[cli]")
{
    const QTemporaryDir folder;
    const QString book = folder.filePath(QStringLiteral("w.simsa"));
    const QString passphrase = folder.filePath(QStringLiteral("passphrase"));
    QFile file(passphrase);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("short\n");
    file.close();

    const Said shortOne =
        cli(words("program new") << book << words("--title T --passphrase-file") << passphrase);
    CHECK(shortOne.exitCode == 2);
    CHECK_FALSE(QFile::exists(book));

    cliJson(words("program new") << book << words("--title T"));
    const Said over = cli(words("program new") << book << words("--title T"));
    CHECK(over.exitCode == 2);
    CHECK(over.err.contains(QStringLiteral("already")));
}

TEST_CASE("A merge that refuses something ends with 1 and says what", "[cli]")
{
    const QTemporaryDir folder;
    const QString book = frozenWorkbook(folder);
    const QString bad = folder.filePath(QStringLiteral("bad.simsa-sheet"));
    QFile file(bad);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("{}");
    file.close();

    const Said said = cli(words("merge --json") << book << bad);

    CHECK(said.exitCode == 1);
    const QJsonObject verdict =
        said.json().value(QLatin1String("files")).toArray().at(0).toObject();
    CHECK(verdict.value(QLatin1String("verdict")).toString() == QStringLiteral("damaged"));
    CHECK(verdict.value(QLatin1String("path")).toString() == bad);
    CHECK(verdict.value(QLatin1String("reason")).toString().size() > 10);
}

TEST_CASE("Every fault of a plan is named at once", "[cli]")
{
    const QTemporaryDir folder;
    const QString plan = folder.filePath(QStringLiteral("plan.json"));
    cliJson(words("plan new sovereign-ai-stage1 -o") << plan);
    QFile file(plan);
    REQUIRE(file.open(QIODevice::ReadWrite));
    QByteArray text = file.readAll();
    text.replace("\"group\": \"user\"", "\"group\": \"nobody\"");
    text.replace("\"points\": \"40\"", "\"points\": \"41\"");
    file.resize(0);
    file.seek(0);
    file.write(text);
    file.close();

    const Said said = cli(words("plan check") << plan);

    CHECK(said.exitCode == 2);
    CHECK(said.err.contains(QStringLiteral("axes[0].measured.items")));
    CHECK(said.err.contains(QStringLiteral("axes[2].judged.group")));
    CHECK(said.err.contains(plan));
}

TEST_CASE("Cost sharing is answered in whole won, with the base of the rate", "[cli]")
{
    const QJsonObject shares = cliJson(words("cost --months 5 --size mid --openness commercial"));

    CHECK(shares.value(QLatin1String("grant")).toInteger() == 8'448'000'000);
    CHECK(shares.value(QLatin1String("burden")).toInteger() == 539'234'043);
    CHECK(shares.value(QLatin1String("leastCash")).toInteger() == 70'100'426);
    CHECK(shares.value(QLatin1String("base")).toString() == QStringLiteral("total"));
    CHECK(cli(words("cost --months 0 --size mid --openness commercial")).exitCode == 2);
}

TEST_CASE("With --json a command prints one JSON object and nothing else", "[cli]")
{
    const Said said = cli(words("plan templates --json"));

    CHECK(said.exitCode == 0);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(said.out, &error);
    CHECK(error.error == QJsonParseError::NoError);
    CHECK(document.object().value(QLatin1String("templates")).toArray().size() >= 2);
}

TEST_CASE("The exports are written where they were asked for", "[cli]")
{
    const QTemporaryDir folder;
    const QString book = frozenWorkbook(folder);
    const QString xlsx = folder.filePath(QStringLiteral("r.xlsx"));
    const QString csv = folder.filePath(QStringLiteral("tables"));

    cliJson(words("export") << book << words("--xlsx") << xlsx << words("--csv") << csv);

    CHECK(QFile(xlsx).size() > 4000);
    QFile ranking(csv + QStringLiteral("/ranking.csv"));
    REQUIRE(ranking.open(QIODevice::ReadOnly));
    CHECK(ranking.readAll().startsWith("\xef\xbb\xbf"));
    CHECK(cli(words("export") << book).exitCode == 2);
}
