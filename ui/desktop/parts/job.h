// Long work off the window's thread, with progress and cancel. The work opens its own connection
// to a workbook; what it returns is handed over on the window's thread.
#pragma once

#include "db/packets.h"

#include <QPointer>
#include <QProgressDialog>
#include <QThread>

#include <atomic>
#include <memory>
#include <optional>

namespace simsa {

// A progress dialog over `window` whose Cancel makes the work's Progress answer false.
class JobDialog : public QProgressDialog
{
    Q_OBJECT

public:
    JobDialog(const QString &text, QWidget *window);
    // Work that nobody waits for any more is cancelled.
    ~JobDialog() override { *m_isCancelled = true; }

    // Safe from any thread.
    Progress progress();

private:
    std::shared_ptr<std::atomic<bool>> m_isCancelled;
};

// work: Value(Progress). done: void(Value), called on the window's thread unless the window is
// gone. The thread is waited for before the window goes, so nothing outlives its data.
template <typename Work, typename Done>
void runJob(QWidget *window, const QString &text, Work work, Done done)
{
    using Value = decltype(work(Progress()));
    auto *dialog = new JobDialog(text, window);
    const Progress progress = dialog->progress();
    auto value = std::make_shared<std::optional<Value>>();
    QThread *thread = QThread::create([=] {
        try {
            value->emplace(work(progress));
        } catch (const std::exception &exception) { // such as no memory left
            value->emplace(
                failure({ErrorCode::DatabaseFailed, {}, {}, QString::fromUtf8(exception.what())}));
        }
    });
    QObject::connect(thread, &QThread::finished, dialog, [=] {
        dialog->hide(); // what is done next may show a message over the window
        dialog->deleteLater();
        done(std::move(**value));
    });
    QObject::connect(dialog, &QObject::destroyed, thread, [thread] {
        thread->wait();
        thread->deleteLater();
    });
    dialog->show();
    thread->start();
}

} // namespace simsa
