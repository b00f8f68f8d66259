// The locale of a system where numbers have a comma, as Qt's application object would take it over.
#pragma once

#include <catch2/catch.hpp>

#include <QtGlobal>

#include <clocale>
#include <cstdio>
#include <string>

namespace simsa::test {

class CommaLocale
{
public:
    CommaLocale() : m_before(std::setlocale(LC_ALL, nullptr))
    {
        qputenv("LOCPATH", SIMSA_BINARY_DIR "/locales"); // tests/CMakeLists.txt makes them
        REQUIRE(std::setlocale(LC_ALL, "de_DE.UTF-8"));
        REQUIRE(printed(0.5) == "0,5");
    }
    ~CommaLocale() { std::setlocale(LC_ALL, m_before.c_str()); }
    CommaLocale(const CommaLocale &) = delete;
    CommaLocale &operator=(const CommaLocale &) = delete;

    // As C prints it now.
    static std::string printed(double number)
    {
        char text[32];
        std::snprintf(text, sizeof text, "%g", number);
        return text;
    }

private:
    std::string m_before;
};

} // namespace simsa::test
