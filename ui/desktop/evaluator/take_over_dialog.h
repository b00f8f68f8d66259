// What a newer packet means for the scorebook that is there: what changes, and which answers come
// along. Nothing is written here; whoever opened the dialog takes over when it is accepted.
#pragma once

#include "db/scorebook.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace simsa {

class TakeOverDialog : public QDialog
{
    Q_OBJECT

public:
    TakeOverDialog(const Scorebook &scorebook, const TakeOver &takeOver, QWidget *parent = nullptr);

    // Why a sheet that was handed in is opened again; empty where none is.
    QString reason() const;

private:
    QWidget *makeContent(const Scorebook &scorebook, const TakeOver &takeOver);
    QWidget *makeChanges(const Scorebook &scorebook, const TakeOver &takeOver);
    void addReason(QVBoxLayout *layout);

    QLineEdit *m_reason = nullptr;
    QPushButton *m_takeOver;
};

} // namespace simsa
