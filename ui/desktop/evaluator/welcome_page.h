// What comes before scoring: whose evaluation it is, the notice to evaluators (평가위원 유의사항),
// the secrecy pledge (보안서약), the statement on conflicts of interest (이해관계 확인) and the
// passphrase that signs. Where the pledge is given already, only the passphrase is left.
#pragma once

#include "ui/desktop/evaluator/scoring.h"
#include "ui/desktop/parts/prompts.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace simsa {

class ConflictList;

class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    WelcomePage(Scoring &scoring, Prompts &prompts, QWidget *parent = nullptr);

Q_SIGNALS:
    // Everything that was asked for is stored.
    void begun();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeColumn();
    QWidget *makeWhose();
    QWidget *makeNotice();
    QWidget *makePledge();
    QWidget *makeConflicts();
    QWidget *makePassphrase();
    QWidget *makeFoot();
    QLineEdit *makePassphraseField(const char *name, const QString &label, QWidget *parent);
    void followKeys();

    bool isPassphraseOptional() const { return m_scoring.scorebook().hasPassphrase(); }
    QString passphraseMissing() const;
    QString missing() const;
    void showMissing();
    // Asks for a passphrase only while one can be chosen.
    void showPassphrase();

    void begin();
    Result<> store();
    bool storeConflicts();

    Scoring &m_scoring;
    Prompts &m_prompts;
    QString m_notice; // as it is read out
    QScrollArea *m_scroll;
    QCheckBox *m_pledge = nullptr; // nothing where it is given already
    ConflictList *m_conflicts = nullptr;
    QWidget *m_passphrasePart = nullptr;
    QLineEdit *m_passphrase = nullptr;
    QLineEdit *m_again = nullptr;
    QLabel *m_missing = nullptr;
    QPushButton *m_begin = nullptr;
};

} // namespace simsa
