// The end of the work: every mark as it will count, what is missing, questions, and the passphrase
// that signs; afterwards the receipt.
#pragma once

#include "app/sheet/checks.h"
#include "ui/desktop/evaluator/scoring.h"
#include "ui/desktop/parts/prompts.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace simsa {

class ReviewPage : public QWidget
{
    Q_OBJECT

public:
    ReviewPage(Scoring &scoring, Prompts &prompts, QWidget *parent = nullptr);

Q_SIGNALS:
    // To the place of a mark or text; nothing for the overall opinion.
    void jumpRequested(size_t team, std::optional<size_t> field, simsa::Unanswered::Lacks lacks);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void changed();
    void refresh();
    QWidget *makeCorrection();
    QWidget *makeMissing();
    QWidget *makeChecks(const std::vector<Check> &checks);
    QWidget *makeMarks();
    QWidget *makeTexts();
    QWidget *makeSigning();
    QWidget *makePassphraseRow();
    QWidget *makeForgotten();
    QPushButton *link(const QString &text, const QString &name, const QString &description);

    void sign();
    void choosePassphrase();
    void cancelCorrection();

    Scoring &m_scoring;
    Prompts &m_prompts;
    QScrollArea *m_scroll;
    bool m_isStale = true;
    bool m_isLateTold = false;
    // Of the page that is shown; null where it has none.
    QLineEdit *m_passphrase = nullptr;
    QLabel *m_problem = nullptr;
};

} // namespace simsa
