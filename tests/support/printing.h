// How our types read in a failed assertion.
#pragma once

#include "app/base/error.h"
#include "app/base/points.h"
#include "app/base/result.h"

#include <catch2/catch.hpp>

#include <QString>

namespace Catch {

template <> struct StringMaker<QString>
{
    static std::string convert(const QString &text) { return '"' + text.toStdString() + '"'; }
};

template <> struct StringMaker<QByteArray>
{
    static std::string convert(const QByteArray &bytes) { return '"' + bytes.toStdString() + '"'; }
};

template <> struct StringMaker<QStringList>
{
    static std::string convert(const QStringList &texts)
    {
        return texts.join(QStringLiteral(", ")).toStdString();
    }
};

template <> struct StringMaker<simsa::Points>
{
    static std::string convert(simsa::Points points) { return points.toString().toStdString(); }
};

template <> struct StringMaker<simsa::ErrorCode>
{
    static std::string convert(simsa::ErrorCode code)
    {
        return "ErrorCode #" + std::to_string(static_cast<int>(code));
    }
};

template <> struct StringMaker<simsa::Error>
{
    static std::string convert(const simsa::Error &error)
    {
        return "Error #" + std::to_string(static_cast<int>(error.code)) + " at '" +
               error.place.toStdString() + "' found '" + error.found.toStdString() + "'";
    }
};

} // namespace Catch

namespace simsa::test {

// The value of a result that has to be there; the test ends with the error where it is not.
template <typename T> T must(Result<T> result)
{
    if (!result)
        FAIL(Catch::StringMaker<Error>::convert(result.error()) + " file '" +
             result.error().file.toStdString() + "'");
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

// The code of an error that has to be there.
template <typename T> ErrorCode codeOf(const Result<T> &result)
{
    REQUIRE_FALSE(result);
    return result.error().code;
}

inline QString source(const char *path)
{
    return QStringLiteral(SIMSA_SOURCE_DIR "/") + QString::fromUtf8(path);
}

} // namespace simsa::test
