// A person at the keyboard who has no mouse.
#pragma once

#include "tests/ui/desktop/windows.h"

#include <QApplication>
#include <QInputMethodEvent>

namespace simsa::test {

// Whether the widget, or one that it is part of, has the name.
inline bool isIn(const QWidget *widget, const QString &name)
{
    for (; widget; widget = widget->parentWidget())
        if (widget->objectName() == name)
            return true;
    return false;
}

// Presses Tab until the focus is there; it has to come there.
inline void tabTo(QWidget &window, const char *name)
{
    const QString wanted = QString::fromLatin1(name);
    for (int i = 0; i < 400 && !isIn(window.focusWidget(), wanted); ++i)
        QTest::keyClick(window.focusWidget() ? window.focusWidget() : &window, Qt::Key_Tab);
    INFO("Tab never came to " << name << "; it is at "
                              << (window.focusWidget()
                                      ? window.focusWidget()->objectName().toStdString()
                                      : std::string("nothing")));
    REQUIRE(isIn(window.focusWidget(), wanted));
}

// Types Hangul as an input method does: each syllable is shown while it is composed, then given.
inline void compose(QWidget &window, const QString &text)
{
    for (const QChar syllable : text) {
        QWidget *target = window.focusWidget();
        REQUIRE(target);
        QInputMethodEvent composing(QString(syllable), {});
        QCoreApplication::sendEvent(target, &composing);
        QInputMethodEvent given;
        given.setCommitString(QString(syllable));
        QCoreApplication::sendEvent(target, &given);
    }
}

} // namespace simsa::test
