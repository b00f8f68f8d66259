#include "ui/desktop/evaluator/receipt_page.h"

#include "app/base/file.h"
#include "app/report/outcome_words.h"
#include "ui/desktop/evaluator/review_parts.h"
#include "ui/desktop/evaluator/score_sheet_print.h"
#include "ui/desktop/parts/flow_layout.h"
#include "ui/desktop/parts/theme.h"
#include "ui/words/error_words.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFrame>
#include <QGuiApplication>
#include <QLabel>
#include <QPrinter>
#include <QPushButton>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>

namespace simsa {
namespace {

// Side by side as far as they fit; at 200 % the rest goes on below.
void addButtons(QFrame *card, std::initializer_list<QPushButton *> buttons)
{
    auto *row = new FlowLayout(FlowLayout::Kind::Words, letterWidth(*card));
    for (QPushButton *button : buttons)
        row->addWidget(button);
    static_cast<QVBoxLayout *>(card->layout())->addLayout(row);
}

} // namespace

ReceiptPage::ReceiptPage(Scoring &scoring, Prompts &prompts, QWidget *parent)
    : QWidget(parent), m_scoring(scoring), m_prompts(prompts), m_told(reviewText({}, this, "good"))
{
    m_told->setObjectName(QStringLiteral("told"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget *card : {makeReceipt(), makeSheet(), makePrinted(), makeCorrection()})
        layout->addWidget(card);
}

QPushButton *ReceiptPage::button(const QString &text, const char *name, const QString &description,
                                 void (ReceiptPage::*slot)())
{
    auto *made = new QPushButton(text, this);
    made->setObjectName(QString::fromLatin1(name));
    made->setAccessibleName(text);
    made->setAccessibleDescription(description);
    made->setAutoDefault(true);
    connect(made, &QPushButton::clicked, this, slot);
    return made;
}

QWidget *ReceiptPage::makeReceipt()
{
    const Submission &last = m_scoring.scorebook().submissions().back();
    QFrame *card = reviewCard(tr("✓ Handed in: revision %1").arg(last.revision), this);
    QLayout *layout = card->layout();
    layout->addWidget(reviewText(tr("Signed %1").arg(koreaTime(last.signedAt)), card, "faint"));
    addLateWarning(m_scoring, card);
    layout->addWidget(reviewText(tr("Receipt code"), card));
    QLabel *code = reviewText(last.receipt(), card);
    code->setObjectName(QStringLiteral("receipt"));
    code->setAccessibleName(tr("Receipt code %1").arg(last.receipt()));
    code->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    QFont font = code->font();
    font.setPointSizeF(font.pointSizeF() * 2);
    font.setBold(true);
    code->setFont(font);
    layout->addWidget(code);
    layout->addWidget(reviewText(
        tr("Note it down. If the administrator calls, read it out in groups of four. It has no "
           "I, L, O or U: what looks like one is a 1 or a 0."),
        card, "faint"));
    addButtons(card, {button(tr("Copy the receipt code"), "copyReceipt",
                             tr("Puts the code onto the clipboard"), &ReceiptPage::copyReceipt)});
    layout->addWidget(m_told);
    m_told->hide();
    return card;
}

QWidget *ReceiptPage::makeSheet()
{
    QFrame *card = reviewCard(tr("Send the sheet"), this);
    QLayout *layout = card->layout();
    const QString path = sheetPath();
    QLabel *file =
        reviewText(path.isEmpty() ? tr("The file is not in its folder any more. Save it again.")
                                  : QDir::toNativeSeparators(path),
                   card, path.isEmpty() ? "warn" : nullptr);
    file->setObjectName(QStringLiteral("sheetPath"));
    file->setAccessibleName(tr("Where the sheet lies"));
    file->setAccessibleDescription(file->text());
    file->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    layout->addWidget(file);
    layout->addWidget(reviewText(
        tr("Send this file to the administrator by mail, or hand it over on a USB drive. It is "
           "sealed: only the programme can open it. The scorebook stays on this computer; nobody "
           "needs it but you."),
        card));
    addButtons(card, {button(tr("Open the folder"), "openFolder",
                             tr("Shows the file in the file manager"), &ReceiptPage::openFolder),
                      button(tr("Save the sheet elsewhere…"), "saveAgain",
                             tr("Writes the same sheet into another folder"),
                             &ReceiptPage::saveElsewhere)});
    return card;
}

QWidget *ReceiptPage::makePrinted()
{
    QFrame *card = reviewCard(tr("Score sheet on paper"), this);
    card->layout()->addWidget(reviewText(
        tr("With all marks and opinions, the plan’s fingerprint, the receipt code and a line for "
           "your signature. Unlike the sealed file it can be read by everyone: keep it safe."),
        card));
    addButtons(card, {button(tr("Save as PDF…"), "savePdf", tr("Writes the score sheet as a PDF"),
                             &ReceiptPage::savePdf),
                      button(tr("Print…"), "print", tr("Prints the score sheet"),
                             &ReceiptPage::printPage)});
    return card;
}

QWidget *ReceiptPage::makeCorrection()
{
    QFrame *card = reviewCard(tr("Correction"), this);
    const std::vector<Submission> &submissions = m_scoring.scorebook().submissions();
    for (const Submission &one : submissions)
        if (submissions.size() > 1)
            card->layout()->addWidget(reviewText(
                one.reason.isEmpty() ? tr("Revision %1, %2, receipt code %3")
                                           .arg(QString::number(one.revision),
                                                koreaTime(one.signedAt), one.receipt())
                                     : tr("Revision %1, %2, receipt code %3. Reason: %4")
                                           .arg(QString::number(one.revision),
                                                koreaTime(one.signedAt), one.receipt(), one.reason),
                card, "faint"));
    card->layout()->addWidget(reviewText(
        tr("What is handed in stays as it is. A correction is a new revision with its reason; both "
           "are kept."),
        card));
    addButtons(card, {button(tr("Correct…"), "correct",
                             tr("Asks for the reason, then opens the marks again"),
                             &ReceiptPage::correct)});
    return card;
}

QString ReceiptPage::sheetPath() const
{
    // EVALUATOR-rREVISION, or EVALUATOR.ISSUE-rREVISION where it answers a later packet; no code of
    // an evaluator has a point in it. The newest, where there are both.
    const Scorebook &book = m_scoring.scorebook();
    const QString code = book.packet().evaluator.id.value;
    const QString end = QStringLiteral("-r%1.simsa-sheet").arg(book.submissions().back().revision);
    const QDir folder(m_scoring.sheetFolder());
    const QStringList files =
        folder.entryList({code + end, code + QStringLiteral(".*") + end}, QDir::Files, QDir::Time);
    return files.isEmpty() ? QString() : folder.filePath(files.front());
}

ScoreSheetPage ReceiptPage::lastPage() const
{
    const std::vector<SignedSheet> sheets = m_scoring.scorebook().sheets();
    const SignedSheet &last = sheets.back();
    const Sheet *earlier = sheets.size() > 1 ? &sheets[sheets.size() - 2].sheet : nullptr;
    return scoreSheetPage(m_scoring.scorebook().packet(), last.sheet, last.hash, earlier);
}

void ReceiptPage::openFolder()
{
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(m_scoring.sheetFolder())))
        m_prompts.warn(this, tr("The folder could not be opened: %1")
                                 .arg(QDir::toNativeSeparators(m_scoring.sheetFolder())));
}

void ReceiptPage::copyReceipt()
{
    QGuiApplication::clipboard()->setText(m_scoring.scorebook().submissions().back().receipt());
    m_told->setText(tr("The receipt code is on the clipboard."));
    m_told->show();
}

void ReceiptPage::saveElsewhere()
{
    const QString folder = m_prompts.folder(this, tr("Where to save the sheet"));
    if (folder.isEmpty())
        return;
    const Result<QString> sheet = m_scoring.scorebook().writeLastSheet(folder);
    if (!sheet)
        m_prompts.warn(this, sentence(sheet.error()));
    else
        m_prompts.tell(this, tr("The sheet is saved."), QDir::toNativeSeparators(*sheet));
}

void ReceiptPage::savePdf()
{
    const ScoreSheetPage page = lastPage();
    // Not beside the sealed sheet: whoever sends that folder would send a readable one.
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString suggestion =
        documents.filePath(QStringLiteral("%1-r%2.pdf").arg(page.evaluatorCode).arg(page.revision));
    const QString path = m_prompts.saveFile(this, tr("Save the score sheet"), suggestion,
                                            tr("PDF documents (*.pdf)"));
    if (path.isEmpty())
        return;
    if (const auto written = writeFile(path, toPdf(page)); !written)
        m_prompts.warn(this, sentence(written.error()));
    else
        m_prompts.tell(this, tr("The score sheet is saved."), QDir::toNativeSeparators(path));
}

void ReceiptPage::printPage()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageLayout(scoreSheetPaper());
    if (m_prompts.choosePrinter(this, printer) && !print(lastPage(), printer))
        m_prompts.warn(this, tr("The printer did not take the score sheet. Save it as a PDF."));
}

void ReceiptPage::correct()
{
    const std::optional<QString> reason =
        m_prompts.askText(this, tr("Correct"), tr("Reason for the correction:"));
    if (!reason)
        return;
    if (const auto begun = m_scoring.beginCorrection(*reason); !begun)
        m_prompts.warn(this, sentence(begun.error()));
}

} // namespace simsa
