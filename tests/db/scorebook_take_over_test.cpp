// A newer packet: what it means for the marks, and what is asked of the evaluator.
#include "app/plan/plan_json.h"
#include "tests/db/stage.h"

using namespace simsa;
using namespace simsa::test;
using namespace Qt::StringLiterals;

namespace {

const QString kWhy = u"평가계획 변경"_s;

JudgedBy &expertsOf(Plan &plan)
{
    return std::get<JudgedBy>(plan.axes[1].source);
}

// Packets that no workbook has to issue: as if the administrator had changed this and that.
struct Packets
{
    TestProgramme programme;
    Packet packet = must(readPacket(programme.packet("E1")));

    explicit Packets(const Plan &plan = smallPlan()) : programme(plan, smallTeams(), smallPanel())
    {
    }

    QByteArray next()
    {
        ++packet.issue;
        return writePacket(packet, programme.keys());
    }
};

Plan withRemark()
{
    Plan plan = smallPlan();
    expertsOf(plan).criteria[0].opinion = {true, 2};
    return plan;
}

} // namespace

TEST_CASE("A packet with the same questions changes nothing for the evaluator", "[db]")
{
    Packets packets;
    Scorebook book = packets.programme.scorebook("E1");
    must(book.pledge());
    must(book.setAll(filled(book, Points::whole(3))));
    must(book.setNote(1, u"사적"_s));
    must(book.setRecusal(2, u"친족"_s));
    const bool isHandedIn = GENERATE(false, true);
    if (isHandedIn)
        must(book.submit(packets.programme.path(u"out"_s), kPassphrase));
    packets.packet.plan.totalDigits = 2; // not asked of anybody
    const QByteArray bytes = packets.next();
    const Marks before = book.marks();
    const QByteArray file = getFile(book.path());

    const TakeOver preview = must(book.previewTakeOver(bytes));
    CHECK(getFile(book.path()) == file);
    CHECK_FALSE(preview.isSamePlan);
    CHECK(preview.isSameForm);
    CHECK(preview.changes.empty());
    CHECK(preview.dropped == 0);
    CHECK(preview.carried == 6);
    CHECK(book.isNewer(preview.packet));
    must(book.takeOver(bytes, {}));

    for (const Scorebook &seen : {must(Scorebook::open(book.path()))}) {
        CHECK(seen.packet().issue == 2);
        CHECK(seen.packet().plan.totalDigits == 2);
        CHECK(seen.isEditable() == !isHandedIn);
        CHECK(seen.pledgedAt() == book.pledgedAt());
        CHECK(seen.note(1) == u"사적"_s);
        CHECK(missingIn(seen.form(), seen.marks()).empty());
        for (size_t t = 0; t < before.size(); ++t) {
            CHECK(seen.marks()[t].marks == before[t].marks);
            CHECK(seen.marks()[t].ground == before[t].ground);
            CHECK(seen.marks()[t].toConfirm.empty());
        }
    }
    CHECK(countIn(book.path(), "packet") == 2);
}

TEST_CASE("Under another form equal questions are carried over to be confirmed, and the rest is "
          "dropped with a line in the trail",
          "[db]")
{
    Packets packets(withRemark());
    Scorebook book = packets.programme.scorebook("E1");
    for (size_t team = 0; team < 3; ++team) {
        must(book.setMark(team, 0, Points::whole(7)));
        must(book.setMark(team, 1, Points::whole(2)));
    }
    must(book.setMark(2, 0, std::nullopt));
    must(book.setRemark(0, 0, u"구체적임"_s));
    must(book.setOpinion(1, u"종합"_s));
    expertsOf(packets.packet.plan).criteria[1].title.ko = u"다른 물음"_s;
    packets.packet.plan.groups[0].opinion = {true, 2};
    std::swap(packets.packet.teams[0], packets.packet.teams[2]);
    const QByteArray bytes = packets.next();

    const TakeOver preview = must(book.previewTakeOver(bytes));
    CHECK_FALSE(preview.isSameForm);
    REQUIRE(preview.changes.size() == 2);
    CHECK(preview.changes[0].kind == FormChange::Kind::Title);
    CHECK(preview.carried == 4); // two marks, an opinion on a criterion, an overall one
    CHECK(preview.dropped == 3);
    must(book.takeOver(bytes, kWhy));

    for (const Scorebook &seen : {must(Scorebook::open(book.path()))}) {
        const Marks &marks = seen.marks();
        CHECK(marks[0].team == TeamId{u"c"_s}); // in the order of the newer packet
        CHECK(marks[0].toConfirm.empty());
        CHECK(marks[2].marks[0] == Points::whole(7));
        CHECK(marks[2].remarks[0] == u"구체적임"_s);
        CHECK_FALSE(marks[2].marks[1]);
        CHECK(marks[2].toConfirm == std::set<std::optional<size_t>>{0});
        CHECK(marks[1].opinion == u"종합"_s);
        CHECK(marks[1].toConfirm == std::set<std::optional<size_t>>{std::nullopt, 0});
    }
    int dropped = 0;
    for (const TrailEntry &entry : must(book.trail()))
        if (entry.what == TrailEntry::What::Mark && entry.criterion.value == u"impact"_s &&
            entry.old == u"2"_s && !entry.fresh)
            ++dropped;
    CHECK(dropped == 3);
}

TEST_CASE("What was carried over is confirmed by a word or by a change, and signed only then",
          "[db]")
{
    Packets packets;
    Scorebook book = packets.programme.scorebook("E1");
    must(book.setAll(filled(book, Points::whole(3))));
    must(book.setOpinion(0, u"종합"_s));
    packets.packet.plan = withAnotherCriterion(smallPlan());
    must(book.takeOver(packets.next(), kWhy));
    for (size_t team = 0; team < 3; ++team)
        must(book.setMark(team, 2, Points::whole(1)));
    const auto waiting = [&] { return missingIn(book.form(), book.marks()).size(); };
    CHECK(waiting() == 6); // the overall opinion is not demanded
    CHECK(codeOf(book.submit(packets.programme.path(u"out"_s), kPassphrase)) ==
          ErrorCode::SheetIncomplete);

    must(book.confirm(0, 0));
    CHECK(must(book.trail()).back().what == TrailEntry::What::Confirmation);
    CHECK(must(book.trail()).back().old);
    CHECK_FALSE(must(book.trail()).back().fresh);
    must(book.confirm(0, std::nullopt));
    must(book.setMark(0, 1, Points::whole(4)));
    CHECK(must(book.trail()).back().what == TrailEntry::What::Mark);
    CHECK(codeOf(book.confirm(0, 0)) == ErrorCode::NothingToConfirm);
    CHECK(codeOf(book.confirm(0, 1)) == ErrorCode::NothingToConfirm);
    CHECK(codeOf(book.confirm(0, 2)) == ErrorCode::NothingToConfirm);
    CHECK(waiting() == 4);
    CHECK(missingIn(book.form(), must(Scorebook::open(book.path())).marks()).size() == 4);
    must(book.setAll(book.marks())); // all of it given again
    CHECK(waiting() == 0);
    CHECK(must(Scorebook::open(book.path())).marks()[2].toConfirm.empty());
    must(book.submit(packets.programme.path(u"out"_s), kPassphrase));
}

TEST_CASE("An opinion that is not asked for any more is dropped, and one that is asked for now is "
          "missed",
          "[db]")
{
    Packets packets(withRemark());
    Scorebook book = packets.programme.scorebook("E1");
    Marks marks = filled(book, Points::whole(3));
    for (TeamMarks &team : marks)
        team.remarks[0] = u"구체적임"_s;
    must(book.setAll(marks));
    expertsOf(packets.packet.plan).criteria[0].opinion = {};
    expertsOf(packets.packet.plan).criteria[1].opinion = {true, 2};
    const QByteArray bytes = packets.next();
    CHECK(must(book.previewTakeOver(bytes)).dropped == 3);
    must(book.takeOver(bytes, kWhy));
    CHECK(book.marks()[0].marks[0] == Points::whole(3)); // the question itself is the same
    CHECK(book.marks()[0].remarks[0].isEmpty());
    CHECK(countIn(book.path(), "opinion") == 0);
    const auto missing = missingIn(book.form(), book.marks());
    CHECK(std::count_if(missing.begin(), missing.end(), [](const Unanswered &one) {
              return one.lacks == Unanswered::Lacks::Opinion && one.field == size_t{1};
          }) == 3);
}

TEST_CASE("A sheet that was handed in is opened for correction where the form differs, with the "
          "reason, and goes on in its chain",
          "[db]")
{
    Stage stage;
    Scorebook book = stage.scorebook("E1");
    const QString first = stage.handIn("E1", Points::whole(3));
    CHECK(stage.merge({first}).files[0].verdict == Verdict::Accepted);
    must(amend(stage.workbook(), amendmentTo(withAnotherCriterion(stagePlan()))));
    must(writePackets(stage.workbook(), stage.keys(), stage.path(u"second"_s)));
    const QByteArray bytes = getFile(stage.path(u"second/E1.simsa-packet"_s));
    book = must(Scorebook::open(book.path(), stage.clock().clock()));

    const QByteArray file = getFile(book.path());
    CHECK(codeOf(book.takeOver(bytes, u" \n"_s)) == ErrorCode::ReasonMissing);
    CHECK(codeOf(book.takeOver(bytes, QString(2001, u'x'))) == ErrorCode::TextTooLong);
    CHECK(getFile(book.path()) == file);
    must(book.takeOver(bytes, kWhy));

    CHECK(book.isEditable());
    CHECK(book.correctionReason() == kWhy);
    CHECK(codeOf(book.cancelCorrection()) == ErrorCode::NotSubmitted);
    for (size_t team = 0; team < 3; ++team)
        must(book.setMark(team, 2, Points::whole(2)));
    for (size_t team = 0; team < 3; ++team)
        for (const size_t field : {size_t{0}, size_t{1}})
            must(book.confirm(team, field));
    const QString second = must(book.submit(stage.path(u"out"_s), kPassphrase));
    CHECK(second.endsWith(u"/E1-r2.simsa-sheet"_s));
    const Sheet sheet = book.sheets().back().sheet;
    CHECK(sheet.parent == book.submissions()[0].hash);
    CHECK(sheet.issue == 2);
    CHECK(sheet.reason == kWhy);
    CHECK(sheet.replaced.size() == 3);
    CHECK(stage.merge({second}).files[0].verdict == Verdict::Accepted);
    must(verifyWorkbook(stage.workbook(), &stage.keys()));
}

TEST_CASE("What is being corrected when the form changes is corrected for both reasons", "[db]")
{
    Packets packets;
    Scorebook book = packets.programme.scorebook("E1");
    must(book.setAll(filled(book, Points::whole(3))));
    must(book.submit(packets.programme.path(u"out"_s), kPassphrase));
    must(book.beginCorrection(u"오기"_s));
    packets.packet.plan = withAnotherCriterion(smallPlan());
    must(book.takeOver(packets.next(), kWhy));
    CHECK(book.correctionReason() == u"오기\n평가계획 변경"_s);

    // The first form comes back: then what was handed in can stand again.
    packets.packet.plan = smallPlan();
    must(book.takeOver(packets.next(), {}));
    CHECK(book.isEditable());
    must(book.cancelCorrection());
    CHECK_FALSE(book.isEditable());
    CHECK(book.marks()[0].marks[1] == Points::whole(3));
    CHECK(book.marks()[0].toConfirm.empty());
    CHECK(must(Scorebook::open(book.path())).marks()[0].toConfirm.empty());
}

TEST_CASE("A packet that recuses the evaluator itself takes the team with everything that was said "
          "of it",
          "[db]")
{
    Packets packets;
    Scorebook book = packets.programme.scorebook("E1");
    must(book.setAll(filled(book, Points::whole(3))));
    must(book.setRecusal(1, u"친족"_s));
    must(book.setOpinion(2, u"종합"_s));
    must(book.submit(packets.programme.path(u"out"_s), kPassphrase));
    packets.packet.recused = {TeamId{u"b"_s}, TeamId{u"c"_s}};
    const QByteArray bytes = packets.next();
    const TakeOver preview = must(book.previewTakeOver(bytes));
    CHECK_FALSE(preview.isSameForm);
    CHECK(preview.changes.empty());
    CHECK(preview.carried == 2);
    CHECK(preview.dropped == 5);
    must(book.takeOver(bytes, kWhy));
    CHECK(book.isEditable()); // the sheet names other teams
    CHECK(book.marks().size() == 1);
    CHECK(book.marks()[0].toConfirm.empty()); // the questions are the same
    CHECK(countIn(book.path(), "recusal") == 0);
    CHECK(countIn(book.path(), "opinion") == 0);
    CHECK(countIn(book.path(), "mark") == 2);
    CHECK(codeOf(book.cancelCorrection()) == ErrorCode::NotSubmitted);
    must(book.submit(packets.programme.path(u"out"_s), kPassphrase));
    must(Scorebook::open(book.path()));
}

TEST_CASE("In a blind plan the marks stay with their code names", "[db]")
{
    Plan plan = stagePlan();
    plan.groups[0].isBlind = true;
    Stage stage(plan);
    Scorebook book = stage.scorebook("E1");
    REQUIRE(book.marks()[0].team == TeamId{u"T1"_s});
    must(book.setMark(0, 0, Points::whole(1)));
    must(book.setMark(1, 0, Points::whole(2)));
    must(amend(stage.workbook(), amendmentTo(withAnotherCriterion(plan))));
    must(writePackets(stage.workbook(), stage.keys(), stage.path(u"second"_s)));
    must(book.takeOver(getFile(stage.path(u"second/E1.simsa-packet"_s)), {}));
    CHECK(book.marks()[0].team == TeamId{u"T1"_s});
    CHECK(book.marks()[0].marks[0] == Points::whole(1));
    CHECK(book.marks()[1].marks[0] == Points::whole(2));
    must(book.setAll(filled(book, Points::whole(3))));
    const QString sheet = must(book.submit(stage.path(u"out"_s), kPassphrase));
    CHECK(stage.merge({sheet}).files[0].verdict == Verdict::Accepted);
}

TEST_CASE("Only a newer packet of the same evaluator is taken over", "[db]")
{
    Packets packets;
    Scorebook book = packets.programme.scorebook("E1");
    const QByteArray first = packets.programme.packet("E1");
    const QByteArray second = packets.next();
    const auto same = book.takeOver(first, kWhy);
    REQUIRE(codeOf(same) == ErrorCode::PacketNotNewer);
    CHECK(same.error().found == u"1"_s);
    CHECK(same.error().expected == u"1"_s);
    CHECK(codeOf(book.takeOver(packets.programme.packet("E2"), kWhy)) == ErrorCode::PacketOfOther);
    CHECK(codeOf(book.takeOver("{}", kWhy)) == ErrorCode::WrongFormat);
    must(book.takeOver(second, kWhy));
    CHECK(codeOf(book.previewTakeOver(first)) == ErrorCode::PacketNotNewer);
    // The older packet resumes the work, it does not undo it.
    const Scorebook again = must(Scorebook::openFor(book.path(), first));
    CHECK(again.packet().issue == 2);
    CHECK_FALSE(again.isNewer(must(readPacket(first))));
}

TEST_CASE("A newer packet is not taken over half: where it cannot be stored nothing changes",
          "[db]")
{
    Packets packets;
    Scorebook book = packets.programme.scorebook("E1");
    must(book.setAll(filled(book, Points::whole(3))));
    packets.packet.plan = withAnotherCriterion(smallPlan());
    SQLite::Database other = raw(book.path());
    other.exec("BEGIN IMMEDIATE");
    CHECK(codeOf(book.takeOver(packets.next(), kWhy)) == ErrorCode::DatabaseBusy);
    other.exec("ROLLBACK");
    CHECK(book.packet().issue == 1);
    CHECK(book.marks()[0].toConfirm.empty());
    CHECK(must(Scorebook::open(book.path())).packet().issue == 1);
}
