#include "ui/desktop/parts/prompts.h"

#include "app/exchange/crypto.h"
#include "ui/words/error_words.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPushButton>

namespace simsa {
namespace {

// QMessageBox passes its text format to the first label only.
void setPlainDetail(QMessageBox &box, const QString &detail)
{
    box.setInformativeText(detail);
    if (auto *label = box.findChild<QLabel *>(QStringLiteral("qt_msgbox_informativelabel")))
        label->setTextFormat(Qt::PlainText);
}

class DialogPrompts : public Prompts
{
    Q_DECLARE_TR_FUNCTIONS(Prompts)

public:
    QStringList openFiles(QWidget *parent, const QString &title, const QString &filter) override
    {
        return QFileDialog::getOpenFileNames(parent, title, {}, filter);
    }

    QString openFile(QWidget *parent, const QString &title, const QString &filter) override
    {
        return QFileDialog::getOpenFileName(parent, title, {}, filter);
    }

    QString saveFile(QWidget *parent, const QString &title, const QString &suggestion,
                     const QString &filter) override
    {
        return QFileDialog::getSaveFileName(parent, title, suggestion, filter);
    }

    QString folder(QWidget *parent, const QString &title) override
    {
        return QFileDialog::getExistingDirectory(parent, title);
    }

    void tell(QWidget *parent, const QString &text, const QString &detail) override
    {
        message(parent, QMessageBox::Information, text, detail);
    }

    void warn(QWidget *parent, const QString &text) override
    {
        message(parent, QMessageBox::Warning, text, {});
    }

    bool confirm(QWidget *parent, const QString &text, const QString &detail,
                 const QString &action) override
    {
        QMessageBox box(QMessageBox::Question, QCoreApplication::applicationName(), text,
                        QMessageBox::Cancel, parent);
        box.setTextFormat(Qt::PlainText);
        setPlainDetail(box, detail);
        const QPushButton *yes = box.addButton(action, QMessageBox::AcceptRole);
        box.setDefaultButton(QMessageBox::Cancel);
        box.exec();
        return box.clickedButton() == yes;
    }

    std::optional<QString> askText(QWidget *parent, const QString &title,
                                   const QString &label) override
    {
        bool isGiven = false;
        const QString text =
            QInputDialog::getText(parent, title, label, QLineEdit::Normal, {}, &isGiven);
        return isGiven ? std::optional<QString>(text) : std::nullopt;
    }

    std::optional<QString> askPassphrase(QWidget *parent, const QString &label) override
    {
        bool isGiven = false;
        const QString text = QInputDialog::getText(parent, tr("Passphrase"), label,
                                                   QLineEdit::Password, {}, &isGiven);
        return isGiven ? std::optional<QString>(text) : std::nullopt;
    }

    std::optional<QString> askNewPassphrase(QWidget *parent, const QString &label) override
    {
        QDialog dialog(parent);
        dialog.setWindowTitle(tr("New passphrase"));
        auto *form = new QFormLayout(&dialog);
        auto *text = new QLabel(label, &dialog);
        text->setWordWrap(true);
        auto *first = new QLineEdit(&dialog);
        auto *second = new QLineEdit(&dialog);
        auto *problem = new QLabel(&dialog);
        problem->setProperty("bad", true);
        problem->setWordWrap(true);
        for (QLineEdit *edit : {first, second})
            edit->setEchoMode(QLineEdit::Password);
        auto *buttons =
            new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, &dialog);
        form->addRow(text);
        form->addRow(tr("Passphrase"), first);
        form->addRow(tr("Once more"), second);
        form->addRow(problem);
        form->addRow(buttons);
        const auto check = [=] {
            const auto isLong = checkPassphrase(first->text());
            if (!isLong)
                problem->setText(sentence(isLong.error()));
            else if (first->text() != second->text())
                problem->setText(sentence({ErrorCode::PassphrasesDiffer}));
            else
                problem->clear();
            buttons->button(QDialogButtonBox::Ok)->setEnabled(problem->text().isEmpty());
        };
        QObject::connect(first, &QLineEdit::textChanged, &dialog, check);
        QObject::connect(second, &QLineEdit::textChanged, &dialog, check);
        QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
        QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
        check();
        if (dialog.exec() != QDialog::Accepted)
            return std::nullopt;
        return first->text();
    }

    std::optional<int> choose(QWidget *parent, const QString &label,
                              const QStringList &choices) override
    {
        bool isChosen = false;
        const QString chosen = QInputDialog::getItem(parent, QCoreApplication::applicationName(),
                                                     label, choices, 0, false, &isChosen);
        return isChosen ? std::optional<int>(static_cast<int>(choices.indexOf(chosen)))
                        : std::nullopt;
    }

    bool choosePrinter(QWidget *parent, QPrinter &printer) override
    {
        return QPrintDialog(&printer, parent).exec() == QDialog::Accepted;
    }

private:
    static void message(QWidget *parent, QMessageBox::Icon icon, const QString &text,
                        const QString &detail)
    {
        QMessageBox box(icon, QCoreApplication::applicationName(), text, QMessageBox::Ok, parent);
        // File names and opinions are text, never mark-up.
        box.setTextFormat(Qt::PlainText);
        setPlainDetail(box, detail);
        box.setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        box.exec();
    }
};

} // namespace

void warnOfFaults(Prompts &prompts, QWidget *parent, const std::vector<Error> &faults)
{
    constexpr qsizetype kMostTold = 12;
    QStringList lines = sentences(faults);
    if (const qsizetype more = lines.size() - kMostTold; more > 0) {
        lines = lines.first(kMostTold);
        lines.append(DialogPrompts::tr("… and %1 more.").arg(more));
    }
    prompts.warn(parent, lines.join(u'\n'));
}

Prompts &dialogPrompts()
{
    static DialogPrompts prompts;
    return prompts;
}

} // namespace simsa
