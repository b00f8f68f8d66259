// The main of every test executable. Where windows are linked they are drawn off screen.
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

#include <QCoreApplication>

// Defined by the window tests, whose application has to know of windows.
QCoreApplication *makeApplication(int &argc, char **argv);

__attribute__((weak)) QCoreApplication *makeApplication(int &argc, char **argv)
{
    return new QCoreApplication(argc, argv);
}

int main(int argc, char **argv)
{
    const std::unique_ptr<QCoreApplication> application(makeApplication(argc, argv));
    return Catch::Session().run(argc, argv);
}
