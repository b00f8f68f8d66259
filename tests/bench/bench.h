// One figure beside its floor.
#pragma once

#include "tests/support/unwrap.h"

#include <QElapsedTimer>
#include <QString>

#include <vector>

namespace simsa::bench {

struct Figure
{
    QString what;
    QString ours;
    QString floor; // and what it is
    QString ratio;
};

// Milliseconds with a fraction.
template <typename Work> double timed(Work &&work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> values);
double worst(const std::vector<double> &values);
QString ms(double milliseconds);
QString times(double ours, double floor);

// The peak of this process's memory so far, in MiB.
double peakMemory();

std::vector<Figure> mergeFigures();
std::vector<Figure> windowFigures();

// `scale [--millions N]...` and the `scale-load FILE` that it runs itself with. Returns main's
// code.
int runScale(const QStringList &arguments);
int runScaleLoad(const QString &file);

} // namespace simsa::bench
