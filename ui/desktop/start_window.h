// Where the program begins: open a file, go on with a recent one, make a programme, or try the
// demo.
#pragma once

#include "db/demo.h"
#include "db/scorebook.h"
#include "ui/desktop/parts/prompts.h"

#include <QMainWindow>

namespace simsa {

class StartWindow : public QMainWindow
{
    Q_OBJECT

public:
    // home: the folder for scorebooks and the demo, such as Documents/Simsa.
    StartWindow(QString home, Prompts &prompts, QWidget *parent = nullptr);

    // A packet or scorebook opens the evaluator's window, a workbook the administrator's. Answers
    // the window, or nothing after telling why not. Nothing, too, while a person is asked whether a
    // newer packet is to be taken over; opened() tells when the window is there.
    QWidget *open(const QString &path);
    QWidget *newProgramme(const QString &path, const QString &title, const QString &passphrase);
    // Makes the demo in a new folder under home, then opens the administrator's window on its
    // results, or the evaluator's window with an unmarked sheet.
    enum class DemoSide { Administrator, Evaluator };
    void openDemo(DemoSide side);

Q_SIGNALS:
    void opened(QWidget *window);

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void rebuild();
    QWidget *makeActions();
    QWidget *makeRecent();
    QWidget *makeChoices();
    void addSizeKeys();
    void chooseFile();
    void chooseNewProgramme();
    QWidget *openPacket(const QString &path);
    QWidget *openScorebook(const QString &path);
    QWidget *openWorkbook(const QString &path);
    void askTakeOver(Scorebook scorebook, const QByteArray &packetBytes);
    QWidget *showScorebook(Scorebook scorebook);
    QWidget *showWork(QWidget *window, const QString &path);
    QString newDemoFolder() const;

    QString m_home;
    Prompts &m_prompts;
    bool m_isRebuilding = false;
};

} // namespace simsa
