#include "app/base/file.h"
#include "db/scorebook_backup.h"
#include "db/unseen.h"
#include "tests/support/files.h"
#include "tests/ui/desktop/windows.h"
#include "ui/desktop/admin/admin_window.h"
#include "ui/desktop/evaluator/evaluator_window.h"
#include "ui/desktop/parts/settings.h"
#include "ui/desktop/parts/theme.h"
#include "ui/desktop/recent_list.h"
#include "ui/desktop/start_window.h"
#include "ui/words/language.h"

#include <QApplication>
#include <QFile>
#include <QToolButton>

using namespace simsa;
using namespace simsa::test;
using namespace Qt::StringLiterals;

namespace {

// The start page, and whether a packet that is opened on it leads to the evaluator's window.
struct Desk
{
    TestProgramme programme;
    FakePrompts prompts;
    StartWindow start{programme.path(u"laptop"_s), prompts};

    QString packet()
    {
        programme.packet("E1");
        return programme.path(u"packets/E1.simsa-packet"_s);
    }
    // With every mark given but one, and a copy of that beside it.
    QString begunScorebook()
    {
        Scorebook book = programme.scorebook("E1");
        must(book.setAll(filled(book, {})));
        must(book.setMark(0, 0, std::nullopt));
        must(backUp(book.path()));
        return book.path();
    }
    std::unique_ptr<EvaluatorWindow> open(const QString &path)
    {
        QWidget *window = start.open(path);
        auto *evaluator = qobject_cast<EvaluatorWindow *>(window);
        CHECK((window == nullptr || evaluator != nullptr));
        return std::unique_ptr<EvaluatorWindow>(evaluator);
    }
};

QString textsIn(const QWidget &widget)
{
    QStringList texts;
    for (const QLabel *label : widget.findChildren<QLabel *>())
        texts.append(label->text());
    return texts.join(u'\n');
}

} // namespace

TEST_CASE("A packet opens the evaluator's window, and opened twice it resumes", "[desktop]")
{
    Desk desk;
    const QString packet = desk.packet();
    auto first = desk.open(packet);
    REQUIRE(first);
    CHECK(first->page() == EvaluatorWindow::Page::Welcome);
    first->scoring().setMark(0, 0, Points::whole(8));
    first.reset();
    CHECK(desk.start.isVisible());

    const auto second = desk.open(packet);

    REQUIRE(second);
    CHECK(second->scorebook().marks()[0].marks[0] == Points::whole(8));
}

TEST_CASE("A file that cannot be opened is told in one sentence and opens nothing", "[desktop]")
{
    const QTemporaryDir folder;
    FakePrompts prompts;
    StartWindow start(folder.path(), prompts);
    const QString path = folder.filePath(QStringLiteral("broken.simsa-packet"));
    must(writeFile(path, "{\"format\":\"simsa-packet/9\"}"));

    CHECK_FALSE(start.open(path));

    REQUIRE(prompts.warned.size() == 1);
    CHECK(prompts.warned[0].contains(path));
    CHECK(prompts.warned[0].contains(QStringLiteral("newer")));
}

TEST_CASE("A file opens by what is inside, whatever its name has become", "[desktop]")
{
    Desk desk;
    const QByteArray packet = getFile(desk.packet());
    for (const QString &name :
         {u"E1 (1).simsa-packet"_s, u"E1.simsa-packet.txt"_s, u"E1.simsa-packet (1)"_s,
          u"E1B.SIMSA-PACKET"_s, u"E1"_s, u"E1.simsa"_s}) {
        CAPTURE(name);
        putFile(desk.programme.path(name), packet);
        const auto window = desk.open(desk.programme.path(name));
        REQUIRE(window);
        CHECK(window->scorebook().packet().evaluator.id.value == u"E1"_s);
    }
    const QString book = desk.programme.path(u"book.txt"_s);
    REQUIRE(QFile::copy(desk.begunScorebook(), book));
    CHECK(desk.open(book));
    const QString workbook = desk.programme.path(u"w (conflicted copy).simsa-packet"_s);
    REQUIRE(QFile::copy(desk.programme.workbook().path(), workbook));
    const std::unique_ptr<QWidget> admin(desk.start.open(workbook));
    CHECK(qobject_cast<AdminWindow *>(admin.get()));
    CHECK(desk.prompts.warned.isEmpty());
}

TEST_CASE("A file that nothing here opens is called what it is", "[desktop]")
{
    Desk desk;
    const auto said = [&](const char *name, const QByteArray &bytes) {
        const QString path = desk.programme.path(QString::fromLatin1(name));
        putFile(path, bytes);
        CHECK_FALSE(desk.start.open(path));
        REQUIRE(desk.prompts.warned.size() == 1);
        return desk.prompts.warned.takeFirst();
    };
    CHECK(said("E1.zip", "PK\x03\x04").contains(u"This is a zip"_s));
    CHECK(said("E1.simsa-packet", "PK\x03\x04").contains(u"This is a zip"_s));
    CHECK(said("E1.pdf", "%PDF-1.4").contains(u"This is a PDF"_s));
    CHECK(said("E1-r1.simsa-sheet", getFile(desk.programme.handIn("E1")))
              .contains(u"signed sheet"_s));
    // Damaged, it is still what its name says.
    CHECK(said("E1 (2).Simsa-Packet.txt", "{\"body\":").contains(u"ask for it again"_s));
    CHECK(said("notes.txt", "abc").contains(u"not a workbook"_s));
}

TEST_CASE("A new programme begins with a name, a place and a passphrase", "[desktop]")
{
    const QTemporaryDir folder;
    FakePrompts prompts;
    StartWindow start(folder.path(), prompts);
    QWidget *opened = nullptr;
    QObject::connect(&start, &StartWindow::opened, [&](QWidget *window) { opened = window; });
    prompts.texts = {QStringLiteral("새 사업"), QStringLiteral("a good passphrase")};
    prompts.files = {folder.filePath(QStringLiteral("new.simsa"))};
    open(start);

    click(start, "newProgramme");

    auto *admin = qobject_cast<AdminWindow *>(opened);
    REQUIRE(admin);
    CHECK(admin->session().workbook().programme().title == QStringLiteral("새 사업"));
    // The keys are at hand; nobody is asked for the passphrase that was just typed.
    CHECK(admin->session().keys(admin));
    delete admin;
}

TEST_CASE("The demo is one click: made, merged and shown", "[desktop]")
{
    const QTemporaryDir folder;
    FakePrompts prompts;
    StartWindow start(folder.path(), prompts);
    QWidget *opened = nullptr;
    QObject::connect(&start, &StartWindow::opened, [&](QWidget *window) { opened = window; });
    open(start);

    click(start, "demo");
    REQUIRE(QTest::qWaitFor([&] { return opened || !prompts.warned.isEmpty(); }, 300'000));

    CHECK(prompts.warned.isEmpty());
    auto *admin = qobject_cast<AdminWindow *>(opened);
    REQUIRE(admin);
    const Results results = must(loadResults(admin->session().workbook()));
    CHECK(results.outcome.teams.front().shownTotal == QStringLiteral("90.2"));
    delete admin;
}

TEST_CASE("The language of the start page changes at once", "[desktop]")
{
    const QTemporaryDir folder;
    FakePrompts prompts;
    useLanguage(QStringLiteral("en"));
    StartWindow start(folder.path(), prompts);
    open(start);

    QTest::mouseClick(find<QToolButton>(start, "language.ko"), Qt::LeftButton);

    REQUIRE(QTest::qWaitFor([&] {
        const auto *button = start.findChild<QPushButton *>(QStringLiteral("open"));
        return button && button->text().startsWith(QStringLiteral("평가 꾸러미"));
    }));
    useLanguage(QStringLiteral("en"));
}

TEST_CASE("Light, dark or as the system is chosen on the start page and remembered", "[desktop]")
{
    Desk desk;
    open(desk.start);

    QTest::mouseClick(find<QToolButton>(desk.start, "theme.dark"), Qt::LeftButton);
    CHECK(settings::theme() == ThemeChoice::Dark);
    CHECK(colours().window.lightness() < 128);
    CHECK(find<QToolButton>(desk.start, "theme.dark")->isChecked());

    QTest::mouseClick(find<QToolButton>(desk.start, "theme.light"), Qt::LeftButton);
    CHECK(settings::theme() == ThemeChoice::Light);
    CHECK(colours().window.lightness() > 128);
    CHECK_FALSE(find<QToolButton>(desk.start, "theme.dark")->isChecked());
}

TEST_CASE("The size of the text stays between once and twice the usual", "[desktop]")
{
    settings::setTextScale(130);
    CHECK(settings::textScale() == 130);
    settings::setTextScale(20);
    CHECK(settings::textScale() == 100);
    settings::setTextScale(500);
    CHECK(settings::textScale() == 200);
    settings::setTextScale(100);
}

TEST_CASE("Keys make the start page's text larger, and the focus stays where it was", "[desktop]")
{
    Desk desk;
    open(desk.start);
    find<QPushButton>(desk.start, "demo")->setFocus();
    const double before = QApplication::font().pointSizeF();

    press(desk.start, Qt::Key_Plus, Qt::ControlModifier);

    CHECK(QApplication::font().pointSizeF() > before);
    REQUIRE(QTest::qWaitFor([&] {
        return desk.start.focusWidget() && desk.start.focusWidget()->font().pointSizeF() > before;
    }));
    CHECK(desk.start.focusWidget()->objectName() == u"demo"_s);
    press(desk.start, Qt::Key_0, Qt::ControlModifier);
    CHECK(QApplication::font().pointSizeF() == before);
}

TEST_CASE("A damaged scorebook is kept aside and its last good copy opened", "[desktop]")
{
    Desk desk;
    const QString path = desk.begunScorebook();
    const QByteArray damaged = GENERATE(QByteArray("no database"), QByteArray());
    CAPTURE(damaged.size());
    putFile(path, damaged);
    const QString packet = GENERATE(true, false) ? desk.packet() : path;

    SECTION("when the person says so")
    {
        desk.prompts.confirmed = {true};
        const auto window = desk.open(packet);
        REQUIRE(window);
        CHECK_FALSE(window->scorebook().marks()[0].marks[0]);
        CHECK(window->scorebook().marks()[2].marks[1] == Points::whole(5));
        CHECK(desk.prompts.asked[0].contains(u"5 of 6 answers"_s));
        CHECK(desk.prompts.asked[0].contains(u"2026-01-15 09:00"_s));
        REQUIRE(desk.prompts.told.size() == 1);
        CHECK(desk.prompts.told[0].contains(path + u".damaged-1"_s));
        CHECK(getFile(path + u".damaged-1"_s) == damaged);
    }
    SECTION("and left as it is otherwise")
    {
        desk.prompts.confirmed = {false};
        CHECK_FALSE(desk.open(packet));
        CHECK(getFile(path) == damaged);
        CHECK_FALSE(QFile::exists(path + u".damaged-1"_s));
    }
}

TEST_CASE("A damaged scorebook without a copy is told, and a packet can begin a new one",
          "[desktop]")
{
    Desk desk;
    const QString path = desk.programme.scorebook("E1").path();
    putFile(path, "no database");

    SECTION("opened by itself")
    {
        CHECK_FALSE(desk.open(path));
        REQUIRE(desk.prompts.warned.size() == 1);
        CHECK(desk.prompts.warned[0].contains(u"reissue the packet"_s));
    }
    SECTION("opened with the packet")
    {
        desk.prompts.confirmed = {true};
        const auto window = desk.open(desk.packet());
        REQUIRE(window);
        CHECK(window->page() == EvaluatorWindow::Page::Welcome);
        CHECK(getFile(path + u".damaged-1"_s) == "no database");
    }
    SECTION("opened with the packet, and given up")
    {
        desk.prompts.confirmed = {false};
        CHECK_FALSE(desk.open(desk.packet()));
        CHECK(getFile(path) == "no database");
    }
}

TEST_CASE("A scorebook that is gone comes back from its copy, and no new one takes its place",
          "[desktop]")
{
    Desk desk;
    const QString path = desk.begunScorebook();
    REQUIRE(QFile::remove(path));
    const bool isWanted = GENERATE(true, false);
    desk.prompts.confirmed = {isWanted};

    const auto window = desk.open(desk.packet());

    REQUIRE((window != nullptr) == isWanted);
    // A new one would push the good copies out in time.
    CHECK(QFile::exists(path) == isWanted);
    if (window)
        CHECK(window->scorebook().marks()[2].marks[1].has_value());
}

TEST_CASE("The start page lists a scorebook once, with whose it is and how far it is", "[desktop]")
{
    Desk desk;
    const QString path = desk.begunScorebook();
    const QString packet = desk.packet();
    settings::addRecentFile(path);
    settings::addRecentFile(packet);
    const RecentList list(desk.programme.path(u"laptop"_s), QDate(2026, 1, 15));

    const QString texts = textsIn(list);
    CHECK(texts.count(u"시험 사업: Small evaluation"_s) == 1);
    CHECK(texts.contains(u"E1, 평가위원 E1 (Experts)"_s));
    CHECK(texts.contains(u"5 of 6 · begun"_s));
}

TEST_CASE("A recent scorebook or workbook opens with one key", "[desktop]")
{
    Desk desk;
    const QString path = desk.begunScorebook();
    settings::addRecentFile(desk.programme.workbook().path());
    settings::addRecentFile(path);
    StartWindow start(desk.programme.path(u"laptop"_s), desk.prompts);
    QWidget *opened = nullptr;
    QObject::connect(&start, &StartWindow::opened, [&](QWidget *window) { opened = window; });
    open(start);
    CHECK(textsIn(*start.findChild<RecentList *>()).contains(desk.programme.folder()));

    find<QPushButton>(start, "recent.1")->setFocus();
    press(start, Qt::Key_Return);

    REQUIRE(qobject_cast<EvaluatorWindow *>(opened));
    delete opened;
    click(start, "recent.2");
    REQUIRE(qobject_cast<AdminWindow *>(opened));
    delete opened;
}

TEST_CASE("A recent scorebook says whether it is handed in, with its receipt code", "[desktop]")
{
    ScorebookSummary summary;
    CHECK(stateText(summary) == u"not begun"_s);
    summary.done = 1;
    CHECK(stateText(summary) == u"begun"_s);
    summary.revision = 2;
    summary.receipt = u"ABCD"_s;
    CHECK(stateText(summary).startsWith(u"being corrected; revision 2"_s));
    summary.isEditable = false;
    CHECK(stateText(summary) == u"handed in: revision 2, receipt code ABCD"_s);
}

TEST_CASE("A deadline says how far away it is", "[desktop]")
{
    const QDate today(2026, 1, 15);
    CHECK(deadlineText({}, today).isEmpty());
    CHECK(deadlineText(today.addDays(3), today).startsWith(u"closes in 3 days"_s));
    CHECK(deadlineText(today.addDays(1), today).startsWith(u"closes tomorrow"_s));
    CHECK(deadlineText(today, today).startsWith(u"closes today"_s));
    CHECK(deadlineText(today.addDays(-1), today).startsWith(u"overdue"_s));
}
