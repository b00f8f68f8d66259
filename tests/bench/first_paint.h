// Ends the program at its first painted window and prints its peak memory in KiB.
#pragma once

#include <QApplication>
#include <QEvent>
#include <QFile>

#include <cstdio>

namespace simsa::bench {

class FirstPaint : public QObject
{
public:
    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && object->isWidgetType()) {
            // After the paint itself, when the picture is handed over.
            QMetaObject::invokeMethod(qApp, &FirstPaint::end, Qt::QueuedConnection);
        }
        return QObject::eventFilter(object, event);
    }

private:
    static void end()
    {
        QFile status(QStringLiteral("/proc/self/status"));
        if (status.open(QIODevice::ReadOnly))
            for (const QByteArray &line : status.readAll().split('\n'))
                if (line.startsWith("VmHWM:"))
                    std::printf("%s\n", line.mid(6).trimmed().split(' ').front().constData());
        std::fflush(stdout);
        std::_Exit(0);
    }
};

} // namespace simsa::bench
