#include "ui/desktop/admin/admin_session.h"

#include "db/written_elsewhere.h"
#include "ui/words/error_words.h"

namespace simsa {

AdminSession::AdminSession(Workbook workbook, Prompts &prompts, QObject *parent)
    : QObject(parent), m_workbook(std::move(workbook)), m_prompts(prompts),
      m_written(writtenElsewhere(m_workbook).value_or(0))
{
}

std::shared_ptr<const ProgrammeKeys> AdminSession::keys(QWidget *window)
{
    while (!m_keys) {
        const std::optional<QString> passphrase = m_prompts.askPassphrase(
            window, tr("Passphrase of “%1”:").arg(m_workbook.programme().title));
        if (!passphrase)
            return nullptr;
        Result<ProgrammeKeys> keys = m_workbook.unlock(*passphrase);
        if (isWell(keys, window))
            m_keys = std::make_shared<const ProgrammeKeys>(std::move(*keys));
    }
    return m_keys;
}

void AdminSession::unlock(const QString &passphrase)
{
    if (Result<ProgrammeKeys> keys = m_workbook.unlock(passphrase))
        m_keys = std::make_shared<const ProgrammeKeys>(std::move(*keys));
}

void AdminSession::warn(const Error &error, QWidget *window)
{
    if (error.code != ErrorCode::Cancelled)
        m_prompts.warn(window, sentence(error));
}

void AdminSession::refresh(QWidget *window)
{
    m_written = writtenElsewhere(m_workbook).value_or(m_written);
    if (isWell(m_workbook.reload(), window))
        Q_EMIT changed();
}

void AdminSession::refreshIfWrittenElsewhere(QWidget *window)
{
    // A file that cannot be asked now, busy perhaps, is asked again the next time.
    if (writtenElsewhere(m_workbook).value_or(m_written) != m_written)
        refresh(window);
}

} // namespace simsa
