// Pledge, stepping back from a team (회피), opinions on criteria, private notes.
#include "tests/db/outside.h"

using namespace simsa;
using namespace simsa::test;
using namespace Qt::StringLiterals;

namespace {

Sheet opened(TestProgramme &programme, const QString &file)
{
    return must(readEnvelopeFile(file).and_then([&](const SheetEnvelope &envelope) {
               return openEnvelope(envelope, programme.keys().sealing());
           }))
        .sheet;
}

TestProgramme withRemarks()
{
    Plan plan = smallPlan();
    std::get<JudgedBy>(plan.axes[1].source).criteria[0].opinion = {true, 3};
    return TestProgramme(plan, smallTeams(), smallPanel());
}

} // namespace

TEST_CASE("The pledge is given once, and its time stands in the sheet", "[db]")
{
    TestProgramme programme;
    Scorebook book = programme.scorebook("E1");
    CHECK(book.pledgedAt().isEmpty());
    CHECK(book.draft().pledgedAt.isEmpty());
    must(book.pledge());
    programme.clock().turn(60);
    must(book.pledge());
    CHECK(book.pledgedAt() == u"2026-01-15T00:00:00Z"_s);
    must(book.setAll(filled(book, {})));
    const QString file = must(book.submit(programme.path(u"out"_s), kPassphrase));
    CHECK(opened(programme, file).pledgedAt == u"2026-01-15T00:00:00Z"_s);
    CHECK(programme.scorebook("E1").pledgedAt() == u"2026-01-15T00:00:00Z"_s);
}

TEST_CASE("A team from which the evaluator steps back is closed and not missed, and the sheet says "
          "so",
          "[db]")
{
    TestProgramme programme;
    Scorebook book = programme.scorebook("E1");
    must(book.setMark(1, 0, Points::whole(4)));
    programme.clock().turn(60);
    must(book.setRecusal(1, u" 지난해 자문\x07 "_s));
    CHECK(book.marks()[1].ground == u"지난해 자문"_s);
    CHECK(book.marks()[1].declaredAt == u"2026-01-15T00:01:00Z"_s);
    for (const auto &refused : {book.setMark(1, 0, Points()), book.setRemark(1, 0, u"x"_s),
                                book.setOpinion(1, u"x"_s), book.confirm(1, std::nullopt)}) {
        REQUIRE(codeOf(refused) == ErrorCode::TeamClosed);
        CHECK(refused.error().place == u"b"_s);
    }
    for (const size_t team : {size_t{0}, size_t{2}})
        for (const size_t field : {size_t{0}, size_t{1}})
            must(book.setMark(team, field, Points::whole(3)));
    CHECK(missingIn(book.form(), book.marks()).empty());

    const QString file = must(book.submit(programme.path(u"out"_s), kPassphrase));

    const Sheet sheet = opened(programme, file);
    REQUIRE(sheet.declared.size() == 1);
    CHECK(sheet.declared[0].team == TeamId{u"b"_s});
    CHECK(sheet.declared[0].ground == u"지난해 자문"_s);
    CHECK(sheet.declared[0].declaredAt == u"2026-01-15T00:01:00Z"_s);
    REQUIRE(sheet.teams.size() == 2);
    CHECK(sheet.teams[1].team == TeamId{u"c"_s});
    CHECK(programme.merge({file}).files[0].verdict == Verdict::Accepted);
    CHECK(codeOf(book.setRecusal(0, u"x"_s)) == ErrorCode::AlreadySubmitted);
}

TEST_CASE("A recusal that is taken back opens the team with its marks", "[db]")
{
    TestProgramme programme;
    Scorebook book = programme.scorebook("E1");
    must(book.setMark(1, 0, Points::whole(4)));
    must(book.setRecusal(1, u"친족"_s));
    CHECK(programme.scorebook("E1").marks()[1].marks[0] == Points::whole(4)); // kept, not asked
    CHECK(book.draft().teams.size() == 2);
    must(book.setRecusal(1, u" "_s));
    CHECK_FALSE(book.marks()[1].isRecused());
    CHECK(book.marks()[1].declaredAt.isEmpty());
    CHECK(programme.scorebook("E1").marks()[1].marks[0] == Points::whole(4));
    CHECK(book.draft().teams.size() == 3);
    must(book.setMark(1, 0, Points::whole(5)));
    CHECK(codeOf(book.setRecusal(1, QString(2001, u'x'))) == ErrorCode::TextTooLong);
}

TEST_CASE("A sheet may consist of recusals alone", "[db]")
{
    TestProgramme programme;
    Scorebook book = programme.scorebook("E1");
    for (size_t team = 0; team < book.marks().size(); ++team)
        must(book.setRecusal(team, u"모든 팀의 자문위원"_s));
    const QString file = must(book.submit(programme.path(u"out"_s), kPassphrase));
    CHECK(opened(programme, file).teams.empty());
    CHECK(programme.merge({file}).files[0].verdict == Verdict::Accepted);
}

TEST_CASE("Recusals given in a table close their teams and leave their marks", "[db]")
{
    TestProgramme programme;
    Scorebook book = programme.scorebook("E1");
    must(book.setMark(1, 0, Points::whole(4)));
    Marks marks = filled(book, Points::whole(2));
    marks[1].ground = u"친족"_s;
    must(book.setAll(marks));
    CHECK(book.marks()[1].isRecused());
    CHECK(book.marks()[1].declaredAt == u"2026-01-15T00:00:00Z"_s);
    CHECK(book.marks()[1].marks[0] == Points::whole(4));
    CHECK(book.marks()[0].marks[0] == Points::whole(2));
    CHECK(programme.scorebook("E1").marks()[1].isRecused());
}

TEST_CASE("A correction that is given up restores recusals and opinions on criteria", "[db]")
{
    TestProgramme programme = withRemarks();
    Scorebook book = programme.scorebook("E1");
    Marks marks = filled(book, {});
    for (TeamMarks &team : marks)
        team.remarks[0] = u"구체적임"_s;
    marks[1].ground = u"친족"_s;
    must(book.setAll(marks));
    must(book.submit(programme.path(u"out"_s), kPassphrase));
    programme.clock().turn(3600);
    must(book.beginCorrection(u"오기"_s));
    must(book.setRemark(0, 0, u"다른 말"_s));
    must(book.setRecusal(1, {}));
    must(book.setMark(1, 0, Points::whole(2)));
    must(book.setRecusal(2, u"동문"_s));

    must(book.cancelCorrection());

    for (const Scorebook &seen : {programme.scorebook("E1")}) {
        CHECK(seen.marks()[0].remarks[0] == u"구체적임"_s);
        CHECK(seen.marks()[1].ground == u"친족"_s);
        CHECK(seen.marks()[1].declaredAt == u"2026-01-15T00:00:00Z"_s);
        CHECK_FALSE(seen.marks()[2].isRecused());
        CHECK_FALSE(seen.isEditable());
    }
}

TEST_CASE("A correction tells what it replaces: marks, opinions and recusals", "[db]")
{
    TestProgramme programme = withRemarks();
    Scorebook book = programme.scorebook("E1");
    Marks marks = filled(book, Points::whole(3));
    for (TeamMarks &team : marks)
        team.remarks[0] = u"구체적임"_s;
    must(book.setAll(marks));
    const QString first = must(book.submit(programme.path(u"out"_s), kPassphrase));
    CHECK(opened(programme, first).replaced.empty());
    must(book.beginCorrection(u"오기"_s));
    must(book.setMark(0, 1, Points::whole(4)));
    must(book.setRemark(0, 0, u"다른 말"_s));
    must(book.setRecusal(2, u"동문"_s));
    CHECK(book.draft().replaced.size() == 2);
    CHECK(book.draft().signedAt.isEmpty());
    CHECK(book.draft().reason == u"오기"_s);
    CHECK(book.draft().parent == book.submissions()[0].hash);

    const QString second = must(book.submit(programme.path(u"out"_s), kPassphrase));

    const Sheet sheet = opened(programme, second);
    REQUIRE(sheet.replaced.size() == 2);
    CHECK(sheet.replaced[0].team == TeamId{u"a"_s});
    REQUIRE(sheet.replaced[0].marks.size() == 1);
    CHECK(sheet.replaced[0].marks[0].first == CriterionId{u"impact"_s});
    CHECK(sheet.replaced[0].marks[0].second == Points::whole(3));
    CHECK(sheet.replaced[0].remarks.size() == 1);
    CHECK_FALSE(sheet.replaced[0].opinion);
    CHECK(sheet.replaced[1].team == TeamId{u"c"_s});
    CHECK(sheet.replaced[1].ground == QString());
    CHECK(sheet.replaced[1].marks.size() == 2);
    const MergeReport report = programme.merge({first, second});
    CHECK(report.files[1].verdict == Verdict::Accepted);
    CHECK(book.sheets().size() == 2);
    CHECK(book.sheets()[0].sheet.teams[0].marks[0].mark == Points::whole(3));
}

TEST_CASE("A demanded opinion on a criterion is missed, stored and signed", "[db]")
{
    TestProgramme programme = withRemarks();
    Scorebook book = programme.scorebook("E1");
    must(book.setAll(filled(book, {})));
    CHECK(codeOf(book.submit(programme.path(u"out"_s), kPassphrase)) == ErrorCode::SheetIncomplete);
    for (size_t team = 0; team < book.marks().size(); ++team)
        must(book.setRemark(team, 0, u"계획이\x01 구체적임"_s));
    CHECK(programme.scorebook("E1").marks()[2].remarks[0] == u"계획이 구체적임"_s);
    CHECK(codeOf(book.setRemark(0, 0, QString(20'001, u'x'))) == ErrorCode::TextTooLong);
    const QString file = must(book.submit(programme.path(u"out"_s), kPassphrase));
    const Sheet sheet = opened(programme, file);
    REQUIRE(sheet.teams[2].remarks.size() == 1);
    CHECK(sheet.teams[2].remarks[0].text == u"계획이 구체적임"_s);
    CHECK(programme.merge({file}).files[0].verdict == Verdict::Accepted);
}

TEST_CASE("A private note is in no sheet, and can be written whenever one likes", "[db]")
{
    TestProgramme programme;
    Scorebook book = programme.scorebook("E1");
    must(book.setAll(filled(book, {})));
    must(book.setNote(0, u"private-words"_s));
    const QString file = must(book.submit(programme.path(u"out"_s), kPassphrase));
    for (const SignedSheet &sheet : book.sheets())
        CHECK_FALSE(sheet.plaintext.contains("private-words"));
    must(book.setNote(0, u"and after\x07wards"_s));
    must(book.setNote(1, u"x"_s));
    must(book.setNote(1, {}));
    const Scorebook again = programme.scorebook("E1");
    CHECK(again.note(0) == u"and afterwards"_s);
    CHECK(again.note(1).isEmpty());
    CHECK_FALSE(again.isEditable());
    CHECK(codeOf(book.setNote(0, QString(20'001, u'x'))) == ErrorCode::TextTooLong);
}
