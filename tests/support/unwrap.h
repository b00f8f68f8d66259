// For programs that are no tests: the value of a result, or the end.
#pragma once

#include "app/base/result.h"

#include <utility>

namespace simsa {

// The value of a result that has to be there; the program ends with its error where it is not.
template <typename T> T unwrap(Result<T> result)
{
    if (!result)
        qFatal("error %d in %s at %s", static_cast<int>(result.error().code),
               qPrintable(result.error().file), qPrintable(result.error().place));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

} // namespace simsa
