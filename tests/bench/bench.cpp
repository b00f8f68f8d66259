#include "tests/bench/bench.h"

#include "ui/desktop/parts/theme.h"

#include <QApplication>
#include <QFile>
#include <QStandardPaths>

#include <algorithm>
#include <cstdio>

namespace simsa::bench {

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

double worst(const std::vector<double> &values)
{
    return *std::max_element(values.begin(), values.end());
}

QString ms(double milliseconds)
{
    return QString::number(milliseconds, 'f', milliseconds < 10 ? 2 : 0) + QStringLiteral(" ms");
}

QString times(double ours, double floor)
{
    return QString::number(ours / floor, 'f', 2) + QStringLiteral(" ×");
}

double peakMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines)
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').front().toDouble() / 1024;
    return 0;
}

} // namespace simsa::bench

namespace {

// Merging and the windows.
void printFigures()
{
    using namespace simsa::bench;
    std::vector<Figure> figures = mergeFigures();
    const std::vector<Figure> windows = windowFigures();
    figures.insert(figures.end(), windows.begin(), windows.end());
    std::printf("| what | Simsa | floor | ratio |\n|---|---|---|---|\n");
    for (const Figure &figure : figures)
        std::printf("| %s | %s | %s | %s |\n", qPrintable(figure.what), qPrintable(figure.ours),
                    qPrintable(figure.floor), qPrintable(figure.ratio));
}

} // namespace

int main(int argc, char **argv)
{
    using namespace simsa;
    QStandardPaths::setTestModeEnabled(true);
    const QByteArray command(argc > 1 ? argv[1] : "");
    if (command.startsWith("scale")) {
        QCoreApplication application(argc, argv); // no window, whose memory would count
        const QStringList arguments = QCoreApplication::arguments().mid(1);
        return command == "scale-load" ? bench::runScaleLoad(arguments.value(1))
                                       : bench::runScale(arguments);
    }
    QApplication application(argc, argv);
    applyTheme(application, ThemeChoice::Light);
    printFigures();
    return 0;
}
