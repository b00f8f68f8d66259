// The menu with which a person suits the window to their eyes: language, light and dark, size.
#pragma once

class QMenu;

namespace simsa {

// Adds them to the menu, with the keys for size. What is chosen holds for the whole program, is
// remembered, and reaches every window as a LanguageChange or ApplicationFontChange event.
void addViewChoices(QMenu &menu);

// A step larger or smaller; 0 goes back to the usual size.
void changeTextScale(int steps);

} // namespace simsa
