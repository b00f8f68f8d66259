// Errors as sentences: what, where, and what to do.
#pragma once

#include "app/base/error.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace simsa {

// One plain sentence or two; names the file and the place where there are some.
QString sentence(const Error &error);
// The same without the file, for a row that shows the file beside it.
QString sentenceWithoutFile(const Error &error);
QStringList sentences(const std::vector<Error> &errors);

} // namespace simsa
