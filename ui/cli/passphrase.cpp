// The one place of the command line that talks to the terminal itself, to type without an echo.
#include "ui/cli/passphrase.h"

#include "app/base/file.h"

#include <QCoreApplication>

#include <cstdio>
#include <iostream>
#include <optional>
#include <string>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <termios.h>
#include <unistd.h>
#endif

namespace simsa {
namespace {

struct Prompt
{
    Q_DECLARE_TR_FUNCTIONS(Prompt)
};

// Switches the terminal's echo off while it lives.
class Silence
{
public:
#ifdef Q_OS_WIN
    Silence() : m_input(GetStdHandle(STD_INPUT_HANDLE))
    {
        m_isTerminal = GetConsoleMode(m_input, &m_mode);
        if (m_isTerminal)
            SetConsoleMode(m_input, m_mode & ~static_cast<DWORD>(ENABLE_ECHO_INPUT));
    }
    ~Silence()
    {
        if (m_isTerminal)
            SetConsoleMode(m_input, m_mode);
    }

private:
    HANDLE m_input;
    DWORD m_mode = 0;
#else
    Silence() : m_isTerminal(isatty(STDIN_FILENO) && tcgetattr(STDIN_FILENO, &m_mode) == 0)
    {
        if (!m_isTerminal)
            return;
        termios silent = m_mode;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    ~Silence()
    {
        if (m_isTerminal)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_mode);
    }

private:
    termios m_mode{};
#endif
    bool m_isTerminal = false;

public:
    bool isTerminal() const
    {
        return m_isTerminal;
    }
    Silence(const Silence &) = delete;
    Silence &operator=(const Silence &) = delete;
};

std::optional<QString> typed(const QString &question)
{
    const Silence silence;
    if (!silence.isTerminal())
        return std::nullopt;
    std::cerr << question.toStdString() << std::flush;
    std::string line;
    const bool isRead = static_cast<bool>(std::getline(std::cin, line));
    std::cerr << '\n';
    return isRead ? std::optional<QString>(QString::fromStdString(line)) : std::nullopt;
}

} // namespace

Result<QString> passphraseFrom(const QString &file, Ask ask)
{
    constexpr qint64 kLongestFile = 4096;
    if (!file.isEmpty())
        return readFile(file, kLongestFile).map([](const QByteArray &bytes) {
            return QString::fromUtf8(bytes).section(u'\n', 0, 0).remove(u'\r');
        });
    if (qEnvironmentVariableIsSet("SIMSA_PASSPHRASE"))
        return qEnvironmentVariable("SIMSA_PASSPHRASE");
    const std::optional<QString> first = typed(Prompt::tr("Passphrase of the programme: "));
    if (!first)
        return failure(ErrorCode::PassphraseNeeded);
    if (ask == Ask::Twice && typed(Prompt::tr("The same once more: ")) != first)
        return failure(ErrorCode::PassphrasesDiffer);
    return *first;
}

Result<ProgrammeKeys> unlocked(const Workbook &workbook, const QString &passphraseFile)
{
    return passphraseFrom(passphraseFile, Ask::Once).and_then([&](const QString &passphrase) {
        return workbook.unlock(passphrase);
    });
}

} // namespace simsa
