#include "app/base/file.h"
#include "tests/ui/desktop/windows.h"
#include "ui/desktop/admin/admin_window.h"
#include "ui/desktop/admin/sheets_page.h"
#include "ui/desktop/evaluator/evaluator_window.h"
#include "ui/desktop/start_window.h"

#include <QApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QTimer>

using namespace simsa;
using namespace simsa::test;

namespace {

// Lets go of files over a widget.
void drop(QWidget &widget, const QStringList &paths)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls.append(QUrl::fromLocalFile(path));
    data.setUrls(urls);
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&widget, &enter);
    REQUIRE(enter.isAccepted());
    QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&widget, &event);
}

} // namespace

TEST_CASE("A new passphrase is asked twice and taken only when both are equal and long enough",
          "[desktop]")
{
    QWidget window;
    bool tooShort = true;
    bool different = true;
    // Runs inside the dialog, as a person's hands do.
    QTimer::singleShot(0, &window, [&] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        const QList<QLineEdit *> fields = dialog->findChildren<QLineEdit *>();
        auto *ok = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        REQUIRE(fields.size() == 2);
        for (QLineEdit *field : fields)
            field->setText(QStringLiteral("short"));
        tooShort = ok->isEnabled();
        fields[0]->setText(QStringLiteral("long enough"));
        fields[1]->setText(QStringLiteral("long enough?"));
        different = ok->isEnabled();
        fields[1]->setText(QStringLiteral("long enough"));
        ok->click();
    });

    const auto passphrase = dialogPrompts().askNewPassphrase(&window, QStringLiteral("Why"));

    CHECK_FALSE(tooShort);
    CHECK_FALSE(different);
    CHECK(passphrase == QStringLiteral("long enough"));
}

TEST_CASE("Of many faults the first are told, and how many more there are", "[desktop]")
{
    FakePrompts prompts;
    std::vector<Error> faults(12, {ErrorCode::KeyMissing, {}, QStringLiteral("acts[0].team")});
    warnOfFaults(prompts, nullptr, faults);
    CHECK(prompts.warned[0].count(u'\n') == 11);
    CHECK_FALSE(prompts.warned[0].contains(QStringLiteral("more")));

    faults.resize(5000, faults[0]);
    warnOfFaults(prompts, nullptr, faults);
    CHECK(prompts.warned[1].endsWith(QStringLiteral("\n… and 4988 more.")));
}

TEST_CASE("A packet that is dropped on the start page opens", "[desktop]")
{
    TestProgramme programme;
    programme.packet("U1");
    FakePrompts prompts;
    StartWindow start(programme.path(QStringLiteral("home")), prompts);
    QWidget *opened = nullptr;
    QObject::connect(&start, &StartWindow::opened, [&](QWidget *window) { opened = window; });

    drop(start, {programme.path(QStringLiteral("packets/U1.simsa-packet"))});

    REQUIRE(qobject_cast<EvaluatorWindow *>(opened));
    delete opened;
}

TEST_CASE("Sheets that are dropped on the sheets page get their verdicts", "[desktop]")
{
    TestProgramme programme;
    const QString sheet = programme.handIn("E1");
    FakePrompts prompts;
    prompts.texts = {kPassphrase};
    AdminWindow window(must(Workbook::open(programme.workbook().path())), prompts);
    open(window);
    window.goTo(AdminWindow::Page::Sheets);

    drop(*window.findChild<SheetsPage *>(), {sheet});

    REQUIRE(QTest::qWaitFor(
        [&] { return textOf(window, "markSum").startsWith(QStringLiteral("Nothing is written")); },
        60'000));
    CHECK(prompts.warned.isEmpty());
}
