// What can fail returns Result<T>; what can be absent returns std::optional<T>.
#pragma once

#include "app/base/error.h"

#include <tl/expected.hpp>

namespace simsa {

template <typename T = void> using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> failure(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

inline tl::unexpected<Error> failure(ErrorCode code, QString place = {}, QString found = {},
                                     QString expected = {})
{
    return failure(Error{code, {}, std::move(place), std::move(found), std::move(expected)});
}

// The same error, with the file it happened in; an error that already names one keeps it.
inline Error inFile(Error error, const QString &file)
{
    if (error.file.isEmpty())
        error.file = file;
    return error;
}

// As inFile for a result: names the file when it failed.
template <typename T> Result<T> named(Result<T> result, const QString &file)
{
    if (!result)
        return failure(inFile(std::move(result.error()), file));
    return result;
}

} // namespace simsa
