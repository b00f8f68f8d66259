// The key that signs: under a passphrase, never in the clear, and what to do when it is forgotten.
#include "db/scorebook_backup.h"
#include "tests/db/outside.h"

using namespace simsa;
using namespace simsa::test;
using namespace Qt::StringLiterals;

namespace {

const QString kOther = u"battery staple"_s;

Scorebook withoutKey(TestProgramme &programme)
{
    const QByteArray bytes = programme.packet("E1");
    const QString path = Scorebook::pathFor(programme.path(u"laptop"_s), must(readPacket(bytes)));
    return must(Scorebook::openFor(path, bytes, programme.clock().clock()));
}

ScorebookKey keyIn(const QString &path)
{
    SQLite::Database sql = raw(path);
    return readKey(sql).value();
}

// The packet of the next issue, without a change of the plan.
QByteArray reissued(TestProgramme &programme)
{
    must(reissuePacket(programme.workbook(), kE1, u"암호를 잊음"_s));
    return getFile(must(writePacketFor(programme.workbook(), programme.keys(), kE1,
                                       programme.path(u"reissued"_s)))
                       .path);
}

} // namespace

TEST_CASE("The key that signs lies in the scorebook and its copies only under the passphrase",
          "[db]")
{
    TestProgramme programme;
    Scorebook book = programme.scorebook("E1");
    must(book.setAll(filled(book, {})));
    must(backUp(book.path()));
    must(book.submit(programme.path(u"out"_s), kPassphrase));
    must(backUp(book.path()));

    const Secret secret = must(keyIn(book.path()).unlocked(kPassphrase));
    REQUIRE(secret.bytes().size() == 64);
    const QByteArray seed = secret.bytes().left(32);
    for (const QString &file :
         {book.path(), book.path() + u".backup-1"_s, book.path() + u".backup-2"_s}) {
        const QByteArray bytes = getFile(file);
        CHECK(bytes.contains(keyIn(file).publicKey)); // so that the search can find something
        CHECK_FALSE(bytes.contains(seed));
        CHECK_FALSE(bytes.contains(seed.toHex()));
        CHECK_FALSE(bytes.contains(kPassphrase.toUtf8()));
    }
    CHECK(codeOf(keyIn(book.path()).unlocked({})) == ErrorCode::WrongPassphrase);
}

TEST_CASE("A wrong passphrase signs nothing, and the marks stay open", "[db]")
{
    TestProgramme programme;
    Scorebook book = programme.scorebook("E1");
    must(book.setAll(filled(book, {})));
    const QByteArray before = getFile(book.path());
    for (const QString &wrong : {kOther, QString(), u"correct hors"_s}) {
        const auto sheet = book.submit(programme.path(u"out"_s), wrong);
        REQUIRE(codeOf(sheet) == ErrorCode::WrongPassphrase);
        CHECK(sheet.error().file == book.path());
    }
    CHECK(book.isEditable());
    CHECK_FALSE(QFile::exists(programme.path(u"out"_s)));
    CHECK(getFile(book.path()) == before);
    CHECK(book.submit(programme.path(u"out"_s), kPassphrase));
}

TEST_CASE("Without a key marks can be given, but nothing can be signed", "[db]")
{
    TestProgramme programme;
    Scorebook book = withoutKey(programme);
    CHECK_FALSE(book.hasKey());
    CHECK_FALSE(book.hasPassphrase());
    must(book.setAll(filled(book, {})));
    CHECK(codeOf(book.submit(programme.path(u"out"_s), kPassphrase)) ==
          ErrorCode::PassphraseNotSet);
    CHECK(book.isEditable());
}

TEST_CASE("A passphrase is chosen once, and is long enough", "[db]")
{
    TestProgramme programme;
    Scorebook book = withoutKey(programme);
    CHECK(book.mayChoosePassphrase());
    CHECK(codeOf(book.choosePassphrase(u"short"_s, Stretch::cheapest())) ==
          ErrorCode::PassphraseTooShort);
    CHECK_FALSE(book.hasKey());
    must(book.choosePassphrase(kPassphrase, Stretch::cheapest()));
    CHECK(book.hasPassphrase());
    CHECK_FALSE(book.mayChoosePassphrase());
    for (const QString &again : {kOther, kPassphrase, QString()})
        CHECK(codeOf(book.choosePassphrase(again, Stretch::cheapest())) ==
              ErrorCode::PassphraseSet);
    CHECK_FALSE(programme.scorebook("E1").mayChoosePassphrase());
}

TEST_CASE("A key without a passphrase signs whatever is typed, and stays the same under one",
          "[db]")
{
    TestProgramme programme;
    Scorebook book = withoutKey(programme);
    must(book.choosePassphrase({}));
    CHECK(book.hasKey());
    CHECK_FALSE(book.hasPassphrase());
    CHECK(book.mayChoosePassphrase());
    const ScorebookKey open = keyIn(book.path());
    must(book.choosePassphrase({}));
    CHECK(keyIn(book.path()).digest() == open.digest());
    must(book.setAll(filled(book, {})));
    const QString first = must(book.submit(programme.path(u"out"_s), u"whatever"_s));

    must(book.choosePassphrase(kOther, Stretch::cheapest()));

    CHECK(book.hasPassphrase());
    CHECK(keyIn(book.path()).publicKey == open.publicKey);
    // What needs no passphrase to open it is nowhere any more.
    CHECK_FALSE(getFile(book.path()).contains(open.locked.box));
    must(book.beginCorrection(u"잘못 적음"_s));
    CHECK(codeOf(book.submit(programme.path(u"out"_s), {})) == ErrorCode::WrongPassphrase);
    const QString second = must(book.submit(programme.path(u"out"_s), kOther));
    const MergeReport report = programme.merge({first, second});
    CHECK(report.files[0].verdict == Verdict::Superseded);
    CHECK(report.files[1].verdict == Verdict::Accepted);
}

TEST_CASE("Whoever forgot the passphrase takes a reissued packet over, keeps the marks, and the "
          "sheet under a new one is accepted",
          "[db]")
{
    TestProgramme programme;
    Scorebook book = programme.scorebook("E1");
    must(book.setAll(filled(book, Points::whole(3))));
    QStringList files;
    const bool wasHandedIn = GENERATE(false, true);
    if (wasHandedIn) {
        files.append(must(book.submit(programme.path(u"out"_s), kPassphrase)));
        CHECK(programme.merge(files).files[0].verdict == Verdict::Accepted);
    }
    const QByteArray before = keyIn(book.path()).publicKey;

    must(book.takeOver(reissued(programme), {}));

    CHECK(book.packet().issue == 2);
    CHECK(book.isEditable() == !wasHandedIn);
    CHECK(book.marks()[0].marks[0] == Points::whole(3));
    CHECK(missingIn(book.form(), book.marks()).empty());
    REQUIRE(book.mayChoosePassphrase());
    must(book.choosePassphrase(kOther, Stretch::cheapest()));
    CHECK_FALSE(book.mayChoosePassphrase());
    CHECK(keyIn(book.path()).publicKey != before);
    if (wasHandedIn)
        must(book.beginCorrection(u"잘못 적음"_s));
    must(book.setMark(0, 0, Points::whole(4)));
    CHECK(codeOf(book.submit(programme.path(u"out"_s), kPassphrase)) == ErrorCode::WrongPassphrase);
    const QString sheet = must(book.submit(programme.path(u"out"_s), kOther));
    CHECK(sheet.endsWith(wasHandedIn ? u"/E1-r2.simsa-sheet"_s : u"/E1.2-r1.simsa-sheet"_s));
    CHECK(programme.merge({sheet}).files[0].verdict == Verdict::Accepted);
    CHECK(programme.results().evidence.groups.at(GroupId{u"expert"_s}).marks.mark(0, 0, 0) ==
          Points::whole(4));
    CHECK_FALSE(book.mayChoosePassphrase()); // signed under the packet that is answered
    must(verifyWorkbook(programme.workbook()));
}

TEST_CASE("A reissued packet needs no other passphrase where the first is known", "[db]")
{
    TestProgramme programme;
    Scorebook book = programme.scorebook("E1");
    must(book.setAll(filled(book, {})));
    must(book.takeOver(reissued(programme), {}));
    const QString sheet = must(book.submit(programme.path(u"out"_s), kPassphrase));
    CHECK(programme.merge({sheet}).files[0].verdict == Verdict::Accepted);
}

TEST_CASE("A locked key of which a byte differs is called damaged, never a wrong passphrase",
          "[db]")
{
    TestProgramme programme;
    const QString path = programme.scorebook("E1").path();
    const char *column = GENERATE("box", "salt", "public_key");
    cheat(path,
          std::string("UPDATE identity SET ") + column + " = zeroblob(length(" + column + "))");
    CHECK(codeOf(Scorebook::open(path)) == ErrorCode::DatabaseDamaged);
}
