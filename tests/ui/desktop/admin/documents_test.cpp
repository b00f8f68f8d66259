#include "tests/ui/desktop/admin/rounds.h"
#include "ui/desktop/admin/documents_dialog.h"

#include <QDir>
#include <QTreeWidget>

using namespace simsa;
using namespace simsa::test;
using namespace Qt::StringLiterals;

namespace {

// The results page with the dialog of the documents open.
struct Documents
{
    explicit Documents(ProcedureRound &round) : window(round.opened(), prompts)
    {
        open(window);
        window.goTo(AdminWindow::Page::Results);
        click(window, "documents");
        REQUIRE(QTest::qWaitFor(
            [this] {
                dialog = window.findChild<DocumentsDialog *>();
                return dialog || !prompts.warned.isEmpty();
            },
            60'000));
        REQUIRE(dialog);
        list = find<QTreeWidget>(*dialog, "documents");
    }

    void write(const QString &folder)
    {
        prompts.files = {folder};
        click(*dialog, "writeDocuments");
        REQUIRE(QTest::qWaitFor(
            [this] { return !prompts.told.isEmpty() || !prompts.warned.isEmpty(); }, 60'000));
        CHECK(prompts.warned.isEmpty());
    }

    FakePrompts prompts;
    AdminWindow window;
    DocumentsDialog *dialog = nullptr;
    QTreeWidget *list = nullptr;
};

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files, QDir::Name);
}

} // namespace

TEST_CASE("Each document says who may read it and what it contains before it is written",
          "[desktop]")
{
    ProcedureRound round;
    round.fill();
    Documents documents(round);

    REQUIRE(documents.list->topLevelItemCount() == 3);
    const auto cell = [&](int row, int column) {
        return documents.list->topLevelItem(row)->text(column);
    };
    CHECK(cell(0, 1) == u"everybody"_s);
    CHECK(cell(1, 0) == u"Notices, one for each of 3 teams"_s);
    CHECK(cell(1, 1) == u"the team itself, each only its own"_s);
    CHECK(cell(2, 1) == u"those in charge only"_s);
    for (int row = 0; row < 3; ++row)
        CHECK_FALSE(cell(row, 2).isEmpty());
    // The marks of single evaluators stand in the internal document only.
    CHECK(cell(2, 2).contains(u"Experts"_s));
    CHECK_FALSE(cell(0, 2).contains(u"Experts"_s));
}

TEST_CASE("The chosen documents are written, one notice for each team", "[desktop]")
{
    ProcedureRound round;
    round.fill();
    Documents documents(round);
    documents.list->topLevelItem(2)->setCheckState(0, Qt::Unchecked);
    const QString folder = round.path(u"documents"_s);
    REQUIRE(QDir().mkpath(folder));

    documents.write(folder);

    CHECK(filesIn(folder) == QStringList{u"notice-a.xlsx"_s, u"notice-b.xlsx"_s, u"notice-c.xlsx"_s,
                                         u"public.xlsx"_s});
}

TEST_CASE("A file that is there already is replaced only when the person says so", "[desktop]")
{
    ProcedureRound round;
    round.fill();
    Documents documents(round);
    const QString folder = round.path(u"documents"_s);
    REQUIRE(QDir().mkpath(folder));
    const QString old = round.write("documents/public.xlsx", "old");
    documents.prompts.files = {folder};
    documents.prompts.confirmed = {false};

    click(*documents.dialog, "writeDocuments");

    CHECK(documents.prompts.asked.last().contains(u"public.xlsx"_s));
    CHECK(QFileInfo(old).size() == 3);
    CHECK(filesIn(folder).size() == 1);
}

TEST_CASE("Where no document is chosen, there is nothing to write", "[desktop]")
{
    ProcedureRound round;
    round.fill();
    Documents documents(round);

    for (int row = 0; row < 3; ++row)
        documents.list->topLevelItem(row)->setCheckState(0, Qt::Unchecked);

    CHECK_FALSE(find<QPushButton>(*documents.dialog, "writeDocuments")->isEnabled());
}
