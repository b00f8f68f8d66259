#include "tests/bench/first_paint.h"

#include <QMainWindow>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    simsa::bench::FirstPaint firstPaint;
    application.installEventFilter(&firstPaint);
    QMainWindow window;
    window.setCentralWidget(new QWidget);
    window.show();
    return QApplication::exec();
}
