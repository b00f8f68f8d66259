// The catalogue of errors: a text for each code, before what was found is filled in. Only
// error_words makes sentences of them.
#pragma once

#include "app/base/error.h"

#include <QCoreApplication>

namespace simsa {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

// %1 is what was found, %2 what was expected, %3 the expected size, %4 the expected type, %5 what
// is said of the kind of file that was found.
QString errorText(ErrorCode code);

} // namespace simsa
