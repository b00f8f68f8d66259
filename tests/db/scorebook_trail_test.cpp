// Every change is kept; and what was changed past the program, or by a bad disk, is recognised.
#include "db/scorebook_backup.h"
#include "tests/db/stage.h"

using namespace simsa;
using namespace simsa::test;
using namespace Qt::StringLiterals;

namespace {

using What = TrailEntry::What;

// A scorebook with something of everything: handed in, and being corrected.
Scorebook fullScorebook(TestProgramme &programme)
{
    Scorebook book = programme.scorebook("E1");
    must(book.pledge());
    must(book.setAll(filled(book, {})));
    must(book.setOpinion(0, u"충분한 역량을 갖춤"_s));
    must(book.setRemark(1, 0, u"계획이 구체적임"_s));
    must(book.setNote(0, u"발표 때 물어볼 것"_s));
    must(book.setRecusal(2, u"자문위원이었음"_s));
    must(book.submit(programme.path(u"out"_s), kPassphrase));
    must(book.beginCorrection(u"잘못 적음"_s));
    must(book.setMark(0, 1, Points::whole(2)));
    return book;
}

// All that a person sees of it, but the times in the trail.
QStringList shown(const Scorebook &book)
{
    QStringList lines{book.packet().programme, book.packet().evaluator.name, book.pledgedAt(),
                      book.correctionReason(), QString::number(int(book.hasPassphrase()))};
    for (size_t t = 0; t < book.marks().size(); ++t) {
        const TeamMarks &team = book.marks()[t];
        lines += {team.team.value, team.opinion, team.ground,
                  team.declaredAt, book.note(t), QString::number(team.toConfirm.size())};
        for (size_t f = 0; f < team.marks.size(); ++f)
            lines += {team.marks[f] ? team.marks[f]->toString() : u"-"_s, team.remark(f)};
    }
    for (const Submission &submission : book.submissions())
        lines += {submission.hash, submission.reason, submission.signedAt};
    for (const TrailEntry &entry : must(book.trail()))
        lines += {QString::number(int(entry.what)), entry.team.value, entry.criterion.value,
                  entry.old.value_or(u"-"_s), entry.fresh.value_or(u"-"_s)};
    return lines;
}

bool isDamage(const Error &error)
{
    return error.code == ErrorCode::DatabaseDamaged || error.code == ErrorCode::NotAScorebook ||
           error.code == ErrorCode::DatabaseNewer;
}

} // namespace

TEST_CASE("Every change leaves a line in the trail: what, of which team and criterion, from, to, "
          "when",
          "[db]")
{
    TestProgramme programme;
    Scorebook book = programme.scorebook("E1");
    const auto last = [&] { return must(book.trail()).back(); };
    const auto isLine = [&](What what, const char *team, const char *criterion, const char *old,
                            const char *fresh) {
        const TrailEntry entry = last();
        CHECK(entry.what == what);
        CHECK(entry.at == toTimestamp(*programme.clock().time));
        CHECK(entry.team.value == QLatin1StringView(team));
        CHECK(entry.criterion.value == QLatin1StringView(criterion));
        CHECK(entry.old == (old ? std::optional(QString::fromUtf8(old)) : std::nullopt));
        CHECK(entry.fresh == (fresh ? std::optional(QString::fromUtf8(fresh)) : std::nullopt));
    };
    CHECK(must(book.trail()).size() == 2); // the packet and the key
    programme.clock().turn(60);
    must(book.pledge());
    isLine(What::Pledge, "", "", nullptr, "2026-01-15T00:01:00Z");
    programme.clock().turn(60);
    must(book.setMark(0, 0, Points::whole(7)));
    isLine(What::Mark, "a", "plan", nullptr, "7");
    must(book.setMark(0, 0, Points::whole(8)));
    isLine(What::Mark, "a", "plan", "7", "8");
    must(book.setMark(0, 0, std::nullopt));
    isLine(What::Mark, "a", "plan", "8", nullptr);
    must(book.setOpinion(1, u"가나"_s));
    isLine(What::Opinion, "b", "", "", "가나");
    must(book.setRemark(1, 1, u"abc"_s));
    must(book.setRemark(1, 1, u"abXc"_s));
    isLine(What::Opinion, "b", "impact", "", "X");
    CHECK(last().position == 2);
    must(book.setNote(2, u"사적"_s));
    isLine(What::Note, "c", "", "", "사적");
    must(book.setRecusal(2, u"친족"_s));
    isLine(What::Recusal, "c", "", nullptr, "친족");
    must(book.setRecusal(2, u"동문"_s));
    isLine(What::Recusal, "c", "", "친족", "동문");
    must(book.setRecusal(2, {}));
    isLine(What::Recusal, "c", "", "동문", nullptr);
    const size_t lines = must(book.trail()).size();
    must(book.pledge());
    must(book.setOpinion(1, book.marks()[1].opinion));
    must(book.setNote(2, u"사적"_s));
    CHECK(must(book.trail()).size() == lines); // no change, no line
    must(book.setAll(filled(book, {})));
    must(book.submit(programme.path(u"out"_s), kPassphrase));
    must(book.beginCorrection(u"오기"_s));
    isLine(What::Correction, "", "", nullptr, "오기");
    must(book.setMark(0, 0, Points::whole(1)));
    must(book.cancelCorrection());
    isLine(What::Correction, "", "", "오기", nullptr);
}

TEST_CASE("Neither the trail nor a packet nor a sheet can be changed or removed", "[db]")
{
    TestProgramme programme;
    const QString path = fullScorebook(programme).path();
    for (const char *statement : {"DELETE FROM trail", "UPDATE trail SET new = '9'",
                                  "DELETE FROM packet", "UPDATE packet SET bytes = x''",
                                  "DELETE FROM submission", "UPDATE submission SET reason = 'x'"})
        CHECK(isRefused(path, statement));
}

TEST_CASE("What is not what the trail says is called damaged", "[db]")
{
    TestProgramme programme;
    const QString path = fullScorebook(programme).path();
    REQUIRE(Scorebook::open(path));
    const char *statement = GENERATE(
        "UPDATE mark SET units = 3000000 WHERE team = 'a' AND criterion = 'plan'",
        "UPDATE mark SET unconfirmed = 1 WHERE team = 'a' AND criterion = 'plan'",
        "DELETE FROM mark WHERE team = 'c' AND criterion = 'plan'",
        "UPDATE mark SET team = 'x' WHERE team = 'a'", "UPDATE opinion SET text = text || '.'",
        "UPDATE note SET text = 'n'", "UPDATE recusal SET ground = 'g'",
        "UPDATE recusal SET at = '2026-01-15T00:00:01Z'",
        "UPDATE pledge SET at = '2026-01-15T00:00:01Z'", "UPDATE correction SET reason = 'r'",
        "INSERT INTO mark VALUES ('a', 'other', 1, 0)",
        "INSERT INTO trail VALUES (99, '2026-01-15T00:00:00Z', 'pledge', '', '', 0, NULL, 'x')");
    INFO(statement);
    raw(path).exec(statement);
    CHECK(codeOf(Scorebook::open(path)) == ErrorCode::DatabaseDamaged);
}

TEST_CASE("A rule that was dropped, a line that was taken out and a sheet that was altered are "
          "called damaged",
          "[db]")
{
    TestProgramme programme;
    const QString path = fullScorebook(programme).path();
    SQLite::Database sql = raw(path);
    SECTION("a rule")
    {
        sql.exec("DROP TRIGGER trail_is_kept");
    }
    SECTION("a line of the trail")
    {
        const std::string rule =
            sql.execAndGet("SELECT sql FROM sqlite_schema WHERE name = 'trail_stays'").getString();
        sql.exec("DROP TRIGGER trail_stays");
        REQUIRE(sql.exec("DELETE FROM trail WHERE number = (SELECT max(number) FROM trail)") == 1);
        sql.exec(rule);
    }
    SECTION("a sheet")
    {
        const std::string rule =
            sql.execAndGet("SELECT sql FROM sqlite_schema WHERE name = 'submission_is_kept'")
                .getString();
        sql.exec("DROP TRIGGER submission_is_kept");
        sql.exec("UPDATE submission SET signed_at = '2026-01-15T00:00:01Z'");
        sql.exec(rule);
    }
    CHECK(codeOf(Scorebook::open(path)) == ErrorCode::DatabaseDamaged);
}

TEST_CASE("A bit that flips anywhere is recognised, or changes nothing that is shown", "[db]")
{
    TestProgramme programme;
    QByteArray bytes;
    QStringList before;
    {
        const Scorebook book = fullScorebook(programme);
        before = shown(book);
        bytes = getFile(book.path());
    }
    REQUIRE(bytes.size() > 40'000);
    const QString path = programme.path(u"flipped"_s);
    int refused = 0;
    int tried = 0;
    // The whole of SQLite's header, then one byte in so many.
    for (qsizetype at = 0; at < bytes.size(); at += at < 100 ? 1 : 89) {
        QByteArray flipped = bytes;
        flipped[at] = static_cast<char>(flipped[at] ^ (at < 100 ? 0x81 : 1 << at % 8));
        putFile(path, flipped);
        ++tried;
        const Result<Scorebook> opened = Scorebook::open(path);
        if (!opened) {
            ++refused;
            CAPTURE(at, static_cast<int>(opened.error().code));
            CHECK(isDamage(opened.error()));
        } else if (shown(*opened) != before) {
            FAIL_CHECK("byte " << at << " is another one and nobody was told");
        }
    }
    CHECK(tried > 500);
    CHECK(refused > tried / 20);
}

TEST_CASE("Every byte of a mark in the file is guarded", "[db]")
{
    TestProgramme programme;
    QByteArray bytes;
    {
        Scorebook book = programme.scorebook("E1");
        must(book.setOpinion(0, u"opinion-to-be-found"_s));
        bytes = getFile(book.path());
    }
    const QString path = programme.path(u"flipped"_s);
    int found = 0;
    for (qsizetype at = bytes.indexOf("opinion-to-be-found"); at >= 0;
         at = bytes.indexOf("opinion-to-be-found", at + 1))
        for (qsizetype letter = 0; letter < 19; ++letter, ++found) {
            QByteArray flipped = bytes;
            flipped[at + letter] = static_cast<char>(flipped[at + letter] ^ 4);
            putFile(path, flipped);
            CHECK(codeOf(Scorebook::open(path)) == ErrorCode::DatabaseDamaged);
        }
    CHECK(found == 2 * 19); // in the table and in the trail
}
