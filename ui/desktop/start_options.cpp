#include "ui/desktop/start_options.h"

#include <QCoreApplication>

#include <algorithm>
#include <string_view>

namespace simsa {
namespace {

struct StartOptions
{
    Q_DECLARE_TR_FUNCTIONS(StartOptions)
};

} // namespace

bool isQuestion(int argc, char **argv)
{
    return std::any_of(argv + 1, argv + argc, [](const char *argument) {
        const std::string_view text(argument);
        return text == "--help" || text == "-h" || text == "--version";
    });
}

QString answerTo(const QStringList &arguments)
{
    if (arguments.contains(QStringLiteral("--version")))
        return QStringLiteral("simsa " SIMSA_VERSION);
    return StartOptions::tr("Simsa: scores teams on a frozen evaluation plan, offline.\n\n"
                            "Usage: simsa [FILE]\n\n"
                            "  FILE       a packet, scorebook or workbook to open; else the start "
                            "page\n"
                            "  --help     prints this\n"
                            "  --version  prints the version\n\n"
                            "All of it can be done by commands, too: see simsa-cli --help.");
}

} // namespace simsa
