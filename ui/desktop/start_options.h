// What is asked of the program itself, before there is a window or a display.
#pragma once

#include <QStringList>

namespace simsa {

// Whether --help or --version is among the arguments.
bool isQuestion(int argc, char **argv);
// What they print. `arguments` without the program's own name.
QString answerTo(const QStringList &arguments);

} // namespace simsa
