#include "ui/desktop/admin/admin_session.h"

#include "ui/words/error_words.h"

namespace simsa {

AdminSession::AdminSession(Workbook workbook, Prompts &prompts, QObject *parent)
    : QObject(parent), m_workbook(std::move(workbook)), m_prompts(prompts)
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
    if (isWell(m_workbook.reload(), window))
        Q_EMIT changed();
}

} // namespace simsa
