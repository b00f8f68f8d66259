// Whatever characters a person's texts are made of: what is kept of them is clean, everybody reads
// the same, and what somebody else put into a file is found.
#include "app/base/canonical_json.h"
#include "app/base/csv.h"
#include "app/base/text_rule.h"
#include "app/report/csv_writer.h"
#include "app/report/xlsx_writer.h"
#include "db/amend.h"
#include "db/events.h"
#include "db/workbook_report.h"
#include "tests/db/stage.h"
#include "tests/support/odd_texts.h"

#include <QFile>

using namespace simsa;
using namespace simsa::test;
using namespace Qt::StringLiterals;

namespace {

QString cell(QString text)
{
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

std::vector<Team> oddTeams(std::mt19937 &random)
{
    QString table = u"id,name_ko,name_en,origin\n"_s;
    for (const char *id : {"a", "b", "c"})
        table += QString::fromLatin1(id) + u',' + cell(oddName(random)) + u',' +
                 cell(oddName(random)) + u',' + cell(oddText(random)) + u'\n';
    return must(parseCsv(table).and_then(teamsFromCsv));
}

Panel oddPanel(std::mt19937 &random, const Plan &plan, const std::vector<Team> &teams)
{
    QString table = u"evaluator,group,name\n"_s;
    for (const char *row : {"E1,expert", "E2,expert", "E3,expert", "U1,user", "U2,user"})
        table += QString::fromLatin1(row) + u',' + cell(oddName(random)) + u'\n';
    return must(parseCsv(table).and_then(
        [&](const CsvTable &csv) { return panelFromCsv(csv, plan, teams); }));
}

// Everything of an evaluator's that can be odd is.
QString handIn(TestProgramme &programme, const char *evaluator, std::mt19937 &random)
{
    Scorebook book = programme.scorebook(evaluator);
    must(book.setAll(filled(book, {})));
    for (size_t team = 0; team < book.marks().size(); ++team) {
        must(book.setOpinion(team, oddText(random)));
        must(book.setNote(team, oddText(random)));
    }
    must(book.setRecusal(0, oddText(random)));
    must(book.submit(programme.path(u"out"_s), kPassphrase));
    must(book.beginCorrection(oddName(random)));
    must(book.setOpinion(1, oddName(random)));
    const QString sheet = must(book.submit(programme.path(u"out"_s), kPassphrase));
    // The trail is replayed on opening: what it says and what the tables hold agree.
    const Scorebook again = must(Scorebook::open(book.path(), programme.clock().clock()));
    CHECK(again.marks()[1].opinion == book.marks()[1].opinion);
    CHECK(faultOf(again.marks()[1].opinion) == std::nullopt);
    return sheet;
}

// As the form of acts makes one of what is typed.
Act withReason(const char *json, const QString &reason)
{
    Act made = act(json);
    made.values.insert(u"reason"_s, trimmedText(reason));
    return must(actFromJson(actToJson(made)));
}

void checkExports(TestProgramme &programme)
{
    for (const Document document : {Document::Internal, Document::Public}) {
        const Report report = must(workbookReport(programme.workbook(), u"ko"_s, document));
        must(writeXlsx(programme.path(u"report.xlsx"_s), report));
        must(writeCsvs(programme.path(u"csv"_s), report));
    }
}

} // namespace

TEST_CASE("Whatever is entered as a text, the round holds from the title to the export", "[db]")
{
    for (unsigned seed = 1; seed <= 6; ++seed) {
        CAPTURE(seed);
        std::mt19937 random(seed);
        const Plan plan = stagePlan();
        const std::vector<Team> teams = oddTeams(random);
        TestProgramme programme(plan, teams, oddPanel(random, plan, teams));
        QStringList files;
        for (const char *evaluator : {"E1", "E2", "E3", "U1", "U2"})
            files.append(handIn(programme, evaluator, random));
        for (const FileVerdict &file : programme.merge(files).files)
            CHECK(file.verdict == Verdict::Accepted);
        must(recordActs(programme.workbook(),
                        {withReason(R"({"kind": "disqualified", "team": "c", "reason": "r"})",
                                    oddName(random))}));
        must(reissuePacket(programme.workbook(), EvaluatorId{u"U1"_s}, oddName(random)));
        Amendment amendment = amendmentTo(withAnotherCriterion(plan));
        amendment.reason = oddName(random);
        amendment.approver = oddName(random);
        must(amend(programme.workbook(), amendment));

        Workbook again = must(Workbook::open(programme.workbook().path()));
        must(verifyWorkbook(again, &programme.keys()));
        for (const Team &team : again.round().teams)
            CHECK(faultOf(team.name.ko) == std::nullopt);
        CHECK(must(planVersions(again)).back().reason == trimmedText(amendment.reason));
        checkExports(programme);
    }
}

TEST_CASE("A title of the web, with U+FEFF before it, is kept without", "[db]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.simsa"_s);
    must(Workbook::create(path, u"\ufeff 심사\u200b 사업\r\n"_s, kPassphrase, systemClock(),
                          Stretch::cheapest()));

    Workbook workbook = must(Workbook::open(path));
    CHECK(workbook.programme().title == u"심사 사업"_s);
    must(verifyWorkbook(workbook));
}

TEST_CASE("Lengths are counted after cleaning", "[db]")
{
    const QTemporaryDir folder;
    const QString hidden = QString(500, QChar(0x200b));
    CHECK(Workbook::create(folder.filePath(u"a.simsa"_s), hidden + QString(400, u'x'), kPassphrase,
                           systemClock(), Stretch::cheapest()));
    CHECK(codeOf(Workbook::create(folder.filePath(u"b.simsa"_s), hidden + QString(401, u'x'),
                                  kPassphrase, systemClock(), Stretch::cheapest())) ==
          ErrorCode::TextTooLong);
    TestProgramme programme;
    Scorebook book = programme.scorebook("E1");
    CHECK(book.setOpinion(0, hidden + QString(kLongestOpinion, u'x')));
    CHECK(codeOf(book.setOpinion(0, QString(kLongestOpinion + 1, u'x'))) == ErrorCode::TextTooLong);
}

TEST_CASE("A ground, a reason or a demanded opinion of which nothing is seen is none", "[db]")
{
    const QString unseen =
        GENERATE(u"\ufeff\u200b"_s, u"\u200d\ufe0f"_s, u"\u3164"_s, u" \u2060"_s);
    Plan plan = smallPlan();
    plan.groups[0].opinion = {true, 1};
    TestProgramme programme(plan, smallTeams(), smallPanel());
    Scorebook book = programme.scorebook("E1");
    must(book.setAll(filled(book, {})));
    must(book.setRecusal(0, unseen));
    CHECK_FALSE(book.marks()[0].isRecused());
    must(book.setOpinion(0, unseen));
    CHECK(codeOf(book.submit(programme.path(u"out"_s), kPassphrase)) == ErrorCode::SheetIncomplete);
    for (size_t team = 0; team < book.marks().size(); ++team)
        must(book.setOpinion(team, u"잘함"_s));
    must(book.submit(programme.path(u"out"_s), kPassphrase));
    CHECK(codeOf(book.beginCorrection(unseen)) == ErrorCode::ReasonMissing);
    CHECK(codeOf(reissuePacket(programme.workbook(), EvaluatorId{u"E1"_s}, unseen)) ==
          ErrorCode::ReasonMissing);
}

TEST_CASE("A name that no packet may carry is refused before the round is stored", "[db]")
{
    const QTemporaryDir folder;
    Workbook workbook = must(Workbook::create(folder.filePath(u"a.simsa"_s), u"사업"_s, kPassphrase,
                                              systemClock(), Stretch::cheapest()));
    for (const QString &text : forbiddenTexts()) {
        std::vector<Team> teams = smallTeams();
        teams[1].name.ko = text;
        const auto byTeam = workbook.openRound(smallPlan(), teams, smallPanel());
        REQUIRE(codeOf(byTeam) == faultOf(text)->code);
        CHECK(byTeam.error().place == u"b"_s);
        Panel panel = smallPanel();
        panel.evaluators[0].name = text;
        CHECK(codeOf(workbook.openRound(smallPlan(), smallTeams(), panel)) == faultOf(text)->code);
    }
    CHECK(workbook.state() == RoundState::None);
}

TEST_CASE("A text in a workbook is read as it is stored, and a mark put before it is found", "[db]")
{
    TestProgramme programme;
    const QString path = programme.workbook().path();
    const std::string mark = "\xef\xbb\xbf";
    SECTION("the name of a team")
    {
        cheat(path, "UPDATE team SET name_ko = '" + mark + "' || name_ko WHERE id = 'a'");
        must(programme.workbook().reload());
        CHECK(programme.workbook().round().teams[0].name.ko == u"\ufeff가람"_s);
    }
    SECTION("the title of the programme")
    {
        cheat(path, "UPDATE programme SET title = '" + mark + "' || title");
    }
    SECTION("the name of an evaluator")
    {
        cheat(path, "UPDATE evaluator SET name = '" + mark + "' || name WHERE id = 'E1'");
    }
    const auto verified = verifyWorkbook(programme.workbook());
    REQUIRE(codeOf(verified) == ErrorCode::RecordBroken);
    CHECK(verified.error().place != u"sqlite_schema"_s); // where the triggers are gone
}

TEST_CASE("A workbook of another program with a text that breaks the rule is found damaged", "[db]")
{
    TestProgramme programme;
    const QString path = programme.workbook().path();
    const QString place = GENERATE(u"event 4"_s, u"E1"_s);
    if (place == u"E1"_s) {
        // Names are in the chain as one hash, which that program made of what it kept.
        Round round = programme.workbook().round();
        round.panel.evaluators[0].name.prepend(QChar(0xfeff));
        cheat(path, "UPDATE evaluator SET name = '\xef\xbb\xbf' || name WHERE id = 'E1'");
        SQLite::Database sql = raw(path);
        const QString json =
            textOf(SQLite::Column(sql.execAndGet("SELECT json FROM event WHERE number = 3")));
        QJsonObject frozen = must(parseJsonObject(json.toUtf8()));
        QJsonObject detail = frozen.value(u"detail"_s).toObject();
        detail[u"people"_s] = peopleHash(round);
        frozen[u"detail"_s] = detail;
        const QByteArray told = toCanonicalJson(frozen);
        SQLite::Statement update(sql, "UPDATE event SET json = ?, hash = ? WHERE number = 3");
        bindText(update, 1, QString::fromUtf8(told));
        bindText(update, 2, sha256Hex(told));
        update.exec();
    } else {
        SQLite::Database sql = raw(path);
        appendEvent(sql, u"2026-01-15T00:00:00Z"_s, u"decided"_s, {{u"reason"_s, u"\ufeff왜"_s}});
    }
    const auto verified = verifyWorkbook(programme.workbook());
    REQUIRE(codeOf(verified) == ErrorCode::RecordBroken);
    CHECK(verified.error().place == place);
}
