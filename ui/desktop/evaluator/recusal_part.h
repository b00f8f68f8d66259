// How an evaluator steps back from a team (회피), and what the team's page shows then.
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace simsa {

class TextEntry;

// Asks for the ground, in the page itself.
class RecusalPanel : public QFrame
{
    Q_OBJECT

public:
    explicit RecusalPanel(QWidget *parent);
    void open();

Q_SIGNALS:
    void declared(const QString &ground); // never empty
    void cancelled();

private:
    void declare();

    TextEntry *m_ground;
    QLabel *m_problem;
};

// In the place of the criteria. Has the focus itself, so that no key pressed twice takes anything
// back; Enter goes on.
class ClosedTeam : public QFrame
{
    Q_OBJECT

public:
    explicit ClosedTeam(QWidget *parent);
    // at: timestamp.
    void show(const QString &ground, const QString &at, bool isEditable);

Q_SIGNALS:
    void takenBack();
    void done();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLabel *m_ground;
    QLabel *m_at;
    QPushButton *m_takeBack;
};

} // namespace simsa
