// After handing in: the receipt, where the sheet lies, how it is sent, and its printed page.
#pragma once

#include "ui/desktop/evaluator/score_sheet_page.h"
#include "ui/desktop/evaluator/scoring.h"
#include "ui/desktop/parts/prompts.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace simsa {

// Shows the sheet that was handed in last; there has to be one.
class ReceiptPage : public QWidget
{
    Q_OBJECT

public:
    ReceiptPage(Scoring &scoring, Prompts &prompts, QWidget *parent);

private:
    QWidget *makeReceipt();
    QWidget *makeSheet();
    QWidget *makePrinted();
    QWidget *makeCorrection();
    QPushButton *button(const QString &text, const char *name, const QString &description,
                        void (ReceiptPage::*slot)());

    void openFolder();
    void copyReceipt();
    void saveElsewhere();
    void savePdf();
    void printPage();
    void correct();

    // The last sheet's file beside the scorebook; empty where it is not there any more.
    QString sheetPath() const;
    ScoreSheetPage lastPage() const;

    Scoring &m_scoring;
    Prompts &m_prompts;
    QLabel *m_told; // what a button has done
};

} // namespace simsa
