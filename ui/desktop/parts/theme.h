// Colours and shapes of the whole program, light and dark. Contrast of text is WCAG AA (4.5 : 1).
#pragma once

#include "ui/desktop/parts/settings.h"

#include <QColor>
#include <QList>

class QApplication;
class QChart;
class QHBoxLayout;
class QPushButton;
class QWidget;

namespace simsa {

struct Colours
{
    // line parts one thing from another; edge is the border of what can be worked with (3 : 1).
    QColor window, surface, text, faint, line, edge, accent, accentText, good, bad, warn;
    // For series in charts; told apart by lightness too, for those who do not see hues.
    QList<QColor> series;
};

// The text is as large as the settings say.
void applyTheme(QApplication &application, ThemeChoice choice);
const Colours &colours();

// Black or white, whichever is read more easily on the colour.
QColor inkOn(const QColor &background);

// How wide a digit is, to lay out by: fonts with Hangul call a whole syllable their average letter.
int letterWidth(const QWidget &widget);

// The size for a window that is to be so many letters wide and lines high, but never more than the
// screen has.
void fitToScreen(QWidget &window, int letters, int lines);

// A row at the foot of a dialog: what gives up to the left, what goes on to the right.
QHBoxLayout *rowOfButtons(std::initializer_list<QPushButton *> buttons);

// Return presses the button that has the focus, as in a dialog.
void pressWithReturn(QWidget &window);

// Fonts and colours of a chart as of the rest of the window.
void styleChart(QChart &chart);

} // namespace simsa
