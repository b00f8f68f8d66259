#include "app/base/file.h"
#include "tests/ui/desktop/windows.h"
#include "ui/desktop/evaluator/review_page.h"
#include "ui/desktop/evaluator/review_parts.h"
#include "ui/desktop/evaluator/score_sheet_print.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QLineEdit>
#include <QToolButton>

using namespace simsa;
using namespace simsa::test;
using namespace Qt::StringLiterals;

namespace {

// The review of one evaluator's scorebook, alone.
class Review
{
public:
    explicit Review(TestProgramme &programme, bool isFilled = true, const char *evaluator = "E1")
        : scoring(ready(programme, isFilled, evaluator)), page(scoring, prompts)
    {
        QObject::connect(&page, &ReviewPage::jumpRequested, &page,
                         [this](size_t team, std::optional<size_t> field, Unanswered::Lacks lacks) {
                             jumps.push_back({team, field, lacks});
                         });
        open(page);
    }

    QLineEdit *passphrase() { return find<QLineEdit>(page, "passphrase"); }
    void sign(const QString &with = kPassphrase)
    {
        passphrase()->setFocus();
        type(page, with);
        press(page, Qt::Key_Return);
    }
    QString sheetFile(int revision) const
    {
        return scoring.sheetFolder() + u"/E1-r%1.simsa-sheet"_s.arg(revision);
    }

    FakePrompts prompts;
    Scoring scoring;
    ReviewPage page;
    std::vector<Unanswered> jumps;

private:
    static Scorebook ready(TestProgramme &programme, bool isFilled, const char *evaluator)
    {
        Scorebook book = programme.scorebook(evaluator);
        if (!book.hasPassphrase())
            must(book.choosePassphrase(kPassphrase, Stretch::cheapest()));
        if (isFilled)
            must(book.setAll(filled(book, {})));
        return book;
    }
};

QString cellOf(const QWidget &page, int row, int column)
{
    return find<QTableWidget>(page, "reviewMarks")->item(row, column)->text();
}

bool hasText(const QWidget &page, const QString &part)
{
    const QList<QLabel *> labels = page.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
        return label->isVisible() && label->text().contains(part);
    });
}

} // namespace

TEST_CASE("Before a late signature the review says that it is late and what that means",
          "[desktop]")
{
    const bool lateCounts = GENERATE(false, true);
    Plan plan = smallPlan();
    plan.groups[0].attendance.deadline = QDate(2026, 1, 15);
    plan.groups[0].attendance.lateCounts = lateCounts;
    TestProgramme programme(plan, smallTeams(), smallPanel());
    programme.clock().turn(15 * 3600); // past midnight in Korea
    Review review(programme);
    const QString meaning = lateCounts ? u"still counts"_s : u"does not count"_s;

    const QString before = find<QLabel>(review.page, "late")->text();
    CHECK(before.contains(u"clock the deadline is over"_s));
    CHECK(before.contains(meaning));
    review.sign();

    const QString after = find<QLabel>(review.page, "late")->text();
    CHECK(after.contains(u"signed after the deadline"_s));
    CHECK(after.contains(meaning));
}

TEST_CASE("Nobody signs untold where the deadline goes by while the review is open", "[desktop]")
{
    Plan plan = smallPlan();
    plan.groups[0].attendance.deadline = QDate(2026, 1, 15);
    TestProgramme programme(plan, smallTeams(), smallPanel());
    Review review(programme);
    CHECK_FALSE(review.page.findChild<QLabel *>(u"late"_s));
    programme.clock().turn(15 * 3600);
    review.sign();
    CHECK(review.scoring.scorebook().submissions().empty());
    CHECK(find<QLabel>(review.page, "late")->isVisible());
    review.sign();
    CHECK(review.scoring.scorebook().submissions().size() == 1);
}

TEST_CASE("The review shows every mark as it will count, with points and sums", "[desktop]")
{
    TestProgramme programme;
    Review review(programme);
    review.scoring.setMark(1, 0, Points::whole(7));
    review.scoring.setOpinion(1, u"clear goals"_s);
    review.scoring.setRecusal(2, u"advised it in 2024"_s);

    const auto *table = find<QTableWidget>(review.page, "reviewMarks");
    CHECK(table->horizontalHeaderItem(0)->text() == u"plan\n(10 points)"_s);
    CHECK(table->verticalHeaderItem(1)->text() == u"Narae"_s);
    CHECK(cellOf(review.page, 0, 0) == u"10"_s);
    CHECK(cellOf(review.page, 1, 0) == u"7"_s);
    CHECK(cellOf(review.page, 1, 2) == u"12"_s);
    CHECK(cellOf(review.page, 2, 0) == u"Not judged: conflict of interest"_s);
    CHECK(hasText(review.page, u"clear goals"_s));
    CHECK(hasText(review.page, u"advised it in 2024"_s));
    CHECK(
        textOf(review.page, "fingerprint")
            .contains(shortFingerprint(planFingerprint(review.scoring.scorebook().packet().plan))));
}

TEST_CASE("What is missing keeps the sheet from being signed, and a button leads there",
          "[desktop]")
{
    TestProgramme programme;
    Review review(programme);
    review.scoring.setMark(1, 1, std::nullopt);

    CHECK_FALSE(find<QPushButton>(review.page, "sign")->isEnabled());
    CHECK(cellOf(review.page, 1, 1) == u"not scored"_s);
    click(review.page, "firstMissing");

    REQUIRE(review.jumps.size() == 1);
    CHECK(review.jumps[0] == Unanswered{1, 1, Unanswered::Lacks::Mark});
    review.scoring.setMark(1, 1, Points::whole(5));
    CHECK(find<QPushButton>(review.page, "sign")->isEnabled());
    CHECK_FALSE(review.page.findChild<QPushButton *>(u"firstMissing"_s));
}

TEST_CASE("A check asks, leads to its place, and forbids nothing", "[desktop]")
{
    TestProgramme programme;
    Review review(programme); // all teams have the highest marks, so they are equal

    click(review.page, "check.0");

    REQUIRE(review.jumps.size() == 1);
    const std::vector<Check> checks = checksOf(review.scoring.form(), review.scoring.marks());
    CHECK(review.jumps[0].team == checks[0].team);
    CHECK(hasText(review.page, checkText(review.scoring, checks[0])));
    CHECK(find<QPushButton>(review.page, "sign")->isEnabled());
}

TEST_CASE("The passphrase signs; a receipt and the file follow", "[desktop]")
{
    TestProgramme programme;
    Review review(programme);

    review.sign();

    REQUIRE(review.scoring.scorebook().submissions().size() == 1);
    CHECK(textOf(review.page, "receipt") == review.scoring.scorebook().submissions()[0].receipt());
    CHECK(textOf(review.page, "sheetPath") == QDir::toNativeSeparators(review.sheetFile(1)));
    CHECK(QFile::exists(review.sheetFile(1)));
    CHECK_FALSE(review.page.findChild<QLineEdit *>(u"passphrase"_s));
    CHECK(review.prompts.asked.isEmpty());
    CHECK(programme.merge({review.sheetFile(1)}).files[0].verdict == Verdict::Accepted);
}

TEST_CASE("With a wrong passphrase nothing is handed in, and the field is ready for another",
          "[desktop]")
{
    TestProgramme programme;
    Review review(programme);

    review.sign(u"wrong horse"_s);

    CHECK(review.scoring.scorebook().submissions().empty());
    CHECK(find<QLabel>(review.page, "signProblem")->isVisible());
    CHECK_FALSE(textOf(review.page, "signProblem").isEmpty());
    CHECK(review.passphrase()->text().isEmpty());
    CHECK(review.page.window()->focusWidget() == review.passphrase());
    review.sign();
    CHECK(review.scoring.scorebook().submissions().size() == 1);
}

TEST_CASE("The passphrase is hidden until the person wants to see it", "[desktop]")
{
    TestProgramme programme;
    Review review(programme);
    CHECK(review.passphrase()->echoMode() == QLineEdit::Password);

    find<QToolButton>(review.page, "showPassphrase")->click();
    CHECK(review.passphrase()->echoMode() == QLineEdit::Normal);

    find<QToolButton>(review.page, "showPassphrase")->click();
    CHECK(review.passphrase()->echoMode() == QLineEdit::Password);
}

TEST_CASE("Whoever forgot the passphrase is told the way out", "[desktop]")
{
    TestProgramme programme;
    Review review(programme);
    CHECK_FALSE(find<QLabel>(review.page, "wayOut")->isVisible());

    click(review.page, "forgotPassphrase");

    CHECK(find<QLabel>(review.page, "wayOut")->isVisible());
}

TEST_CASE("The sheet that was handed in is written once more wherever it is wanted", "[desktop]")
{
    TestProgramme programme;
    Review review(programme);
    review.sign();
    const QString folder = programme.path(u"usb"_s);
    must(makeFolder(folder));
    review.prompts.files = {folder};

    click(review.page, "saveAgain");

    CHECK(review.prompts.warned.isEmpty());
    CHECK(programme.merge({folder + u"/E1-r1.simsa-sheet"_s}).files[0].verdict ==
          Verdict::Accepted);
    click(review.page, "copyReceipt");
    CHECK(QGuiApplication::clipboard()->text() == textOf(review.page, "receipt"));
}

TEST_CASE("The score sheet is written as PDF and printed, without the private note", "[desktop]")
{
    TestProgramme programme;
    Review review(programme);
    review.scoring.setNote(0, u"privatissimum"_s);
    review.sign();
    const QString pdf = programme.path(u"sheet.pdf"_s);
    const QString printed = programme.path(u"printed.pdf"_s);
    review.prompts.files = {pdf};
    review.prompts.printed = {printed};

    click(review.page, "savePdf");
    click(review.page, "print");

    CHECK(must(readFile(pdf, 1 << 24)).startsWith("%PDF"));
    CHECK(must(readFile(printed, 1 << 24)).startsWith("%PDF"));
    REQUIRE(review.prompts.told.size() == 1);
    CHECK(review.prompts.warned.isEmpty());
    const SignedSheet sheet = review.scoring.scorebook().sheets().back();
    CHECK_FALSE(toHtml(scoreSheetPage(review.scoring.scorebook().packet(), sheet.sheet, sheet.hash,
                                      nullptr))
                    .contains(u"privatissimum"_s));
}

TEST_CASE("A score sheet that cannot be written is said to be none", "[desktop]")
{
    TestProgramme programme;
    Review review(programme);
    review.sign();
    review.prompts.files = {programme.path(u"nowhere/sheet.pdf"_s)};

    click(review.page, "savePdf");

    CHECK(review.prompts.warned.size() == 1);
    CHECK(review.prompts.told.isEmpty());
}

TEST_CASE("A sheet whose file is gone is said to be gone", "[desktop]")
{
    TestProgramme programme;
    Review review(programme);
    review.sign();
    REQUIRE(QFile::remove(review.sheetFile(1)));

    ReviewPage again(review.scoring, review.prompts);
    open(again);

    CHECK(textOf(again, "sheetPath").contains(u"not in its folder"_s));
}

TEST_CASE("A correction needs a reason, shows old and new, and makes the next revision",
          "[desktop]")
{
    TestProgramme programme;
    Review review(programme);
    review.sign();
    review.prompts.texts = {QString()};
    click(review.page, "correct");
    CHECK(review.prompts.warned.size() == 1);
    CHECK_FALSE(review.scoring.isEditable());

    review.prompts.texts = {u"read the wrong column"_s};
    click(review.page, "correct");
    REQUIRE(review.scoring.isEditable());
    CHECK(textOf(review.page, "corrections") == u"Nothing is changed yet."_s);
    review.scoring.setMark(0, 0, Points::whole(4));

    CHECK(hasText(review.page, u"read the wrong column"_s));
    CHECK(textOf(review.page, "corrections") == u"Garam, plan: 10 → 4"_s);
    review.sign();
    REQUIRE(review.scoring.scorebook().submissions().size() == 2);
    CHECK(textOf(review.page, "sheetPath") == QDir::toNativeSeparators(review.sheetFile(2)));
}

TEST_CASE("A correction is dropped only after a question", "[desktop]")
{
    TestProgramme programme;
    Review review(programme);
    review.sign();
    review.prompts.texts = {u"a mistake"_s};
    click(review.page, "correct");
    review.scoring.setMark(0, 0, Points::whole(4));
    review.prompts.confirmed = {false, true};

    click(review.page, "cancelCorrection");
    CHECK(review.scoring.isEditable());
    click(review.page, "cancelCorrection");

    CHECK_FALSE(review.scoring.isEditable());
    CHECK(review.scoring.marks()[0].marks[0] == Points::whole(10));
    CHECK(find<QLabel>(review.page, "receipt"));
}

TEST_CASE("Everything on the review that takes the focus has a name and a description", "[desktop]")
{
    TestProgramme programme;
    Review review(programme);
    const auto check = [&] {
        const QList<QWidget *> widgets = review.page.findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible())
                continue;
            CAPTURE(widget->objectName(), widget->metaObject()->className());
            if (qobject_cast<const QLabel *>(widget))
                continue; // reads as its text
            CHECK_FALSE(widget->objectName().isEmpty());
            CHECK_FALSE(widget->accessibleName().isEmpty());
            CHECK_FALSE(widget->accessibleDescription().isEmpty());
        }
    };
    check();
    review.sign();
    check();
}
