// The real windows, off screen, with somebody who answers what they ask.
#pragma once

#include "tests/support/programme.h"
#include "ui/desktop/parts/prompts.h"

#include <QLabel>
#include <QPrinter>
#include <QPushButton>
#include <QTest>

#include <deque>

namespace simsa::test {

// Answers in the order given; what is told and warned is kept to be looked at.
class FakePrompts : public Prompts
{
public:
    std::deque<QString> files; // for every picker
    std::deque<QString> texts; // for askText and the passphrases
    std::deque<bool> confirmed;
    std::deque<int> chosen;
    std::deque<QString> printed; // files that stand for the printer
    QStringList asked;           // for confirmation
    QStringList told;
    QStringList warned;

    QStringList openFiles(QWidget *, const QString &, const QString &) override
    {
        const QStringList all(files.begin(), files.end());
        files.clear();
        return all;
    }
    QString openFile(QWidget *, const QString &, const QString &) override { return next(files); }
    QString saveFile(QWidget *, const QString &, const QString &, const QString &) override
    {
        return next(files);
    }
    QString folder(QWidget *, const QString &) override { return next(files); }
    void tell(QWidget *, const QString &text, const QString &detail) override
    {
        told.append(text + u'\n' + detail);
    }
    void warn(QWidget *, const QString &text) override { warned.append(text); }
    bool confirm(QWidget *, const QString &text, const QString &detail, const QString &) override
    {
        asked.append(text + u'\n' + detail);
        REQUIRE_FALSE(confirmed.empty());
        const bool answer = confirmed.front();
        confirmed.pop_front();
        return answer;
    }
    std::optional<QString> askText(QWidget *, const QString &, const QString &) override
    {
        return nextText();
    }
    std::optional<QString> askPassphrase(QWidget *, const QString &) override { return nextText(); }
    std::optional<QString> askNewPassphrase(QWidget *, const QString &) override
    {
        return nextText();
    }
    std::optional<int> choose(QWidget *, const QString &, const QStringList &) override
    {
        if (chosen.empty())
            return std::nullopt;
        const int answer = chosen.front();
        chosen.pop_front();
        return answer;
    }
    bool choosePrinter(QWidget *, QPrinter &printer) override
    {
        if (printed.empty())
            return false;
        printer.setOutputFileName(next(printed));
        return true;
    }

private:
    static QString next(std::deque<QString> &answers)
    {
        REQUIRE_FALSE(answers.empty());
        const QString answer = answers.front();
        answers.pop_front();
        return answer;
    }
    // Where no answer is left, the person gives up.
    std::optional<QString> nextText()
    {
        if (texts.empty())
            return std::nullopt;
        return next(texts);
    }
};

// The widget of that name, which has to be there.
template <typename Widget> Widget *find(const QWidget &window, const char *name)
{
    auto *widget = window.findChild<Widget *>(QString::fromLatin1(name));
    REQUIRE(widget);
    return widget;
}

inline void click(const QWidget &window, const char *name)
{
    auto *button = find<QPushButton>(window, name);
    REQUIRE(button->isEnabled());
    QTest::mouseClick(button, Qt::LeftButton);
}

inline QString textOf(const QWidget &window, const char *name)
{
    return find<QLabel>(window, name)->text();
}

// Types into whatever has the focus, as a keyboard does.
inline void type(QWidget &window, const QString &text)
{
    QWidget *target = window.focusWidget();
    REQUIRE(target);
    QTest::keyClicks(target, text);
}

inline void press(QWidget &window, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QWidget *target = window.focusWidget();
    REQUIRE(target);
    QTest::keyClick(target, key, modifiers);
}

// The evaluator's scorebook, with everything done that comes before the first mark.
inline Scorebook begun(TestProgramme &programme, const char *evaluator,
                       const char *machine = "laptop")
{
    Scorebook book = programme.scorebook(evaluator, machine);
    must(book.pledge());
    return book;
}

template <typename Window> void open(Window &window)
{
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowExposed(&window));
}

} // namespace simsa::test
