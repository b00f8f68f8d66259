// simsa-cli: the operations of the desktop as commands. Only parsing happens here.
#include "app/base/number_locale.h"
#include "ui/cli/command_line.h"

#include <QCoreApplication>

#include <cstdio>
#include <exception>

using namespace simsa;

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    useDecimalPoint();
    QCoreApplication::setApplicationName(QStringLiteral("simsa"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SIMSA_VERSION));
    try {
        return CommandLine().run();
    } catch (const std::exception &exception) {
        std::fprintf(stderr, "simsa-cli: a fault of the program: %s\n", exception.what());
        return kProgramFault;
    }
}
