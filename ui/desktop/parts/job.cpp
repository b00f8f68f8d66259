#include "ui/desktop/parts/job.h"

#include <QMetaObject>

namespace simsa {

JobDialog::JobDialog(const QString &text, QWidget *window)
    : QProgressDialog(text, tr("Cancel"), 0, 0, window),
      m_isCancelled(std::make_shared<std::atomic<bool>>(false))
{
    setWindowModality(Qt::WindowModal);
    setMinimumDuration(300);
    setAutoClose(false);
    setAutoReset(false);
    connect(this, &QProgressDialog::canceled, this,
            [isCancelled = m_isCancelled] { *isCancelled = true; });
}

Progress JobDialog::progress()
{
    return [dialog = QPointer<JobDialog>(this), isCancelled = m_isCancelled](int done, int of) {
        QMetaObject::invokeMethod(
            dialog.data(),
            [dialog, done, of] {
                if (!dialog)
                    return;
                dialog->setMaximum(of);
                dialog->setValue(done);
            },
            Qt::QueuedConnection);
        return !*isCancelled;
    };
}

} // namespace simsa
