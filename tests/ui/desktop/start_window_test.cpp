#include "app/base/file.h"
#include "tests/ui/desktop/windows.h"
#include "ui/desktop/admin_window.h"
#include "ui/desktop/evaluator_window.h"
#include "ui/desktop/start_window.h"
#include "ui/words/language.h"

#include <QToolButton>

using namespace simsa;
using namespace simsa::test;

TEST_CASE("A packet opens the evaluator's window, and opened twice it resumes", "[desktop]")
{
    TestProgramme programme;
    programme.packet("E1");
    const QString packet = programme.path(QStringLiteral("packets/E1.simsa-packet"));
    FakePrompts prompts;
    StartWindow start(programme.path(QStringLiteral("home")), prompts);
    auto *first = qobject_cast<EvaluatorWindow *>(start.open(packet));
    REQUIRE(first);
    open(*first);
    type(*first, QStringLiteral("8"));
    delete first;

    auto *second = qobject_cast<EvaluatorWindow *>(start.open(packet));

    REQUIRE(second);
    CHECK(second->scorebook().marks()[0].marks[0] == Points::whole(8));
    delete second;
    CHECK(start.isVisible());
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
