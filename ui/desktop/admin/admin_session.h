// What the pages of the administrator's window share: the open workbook, its keys once the
// passphrase was typed, and the word that something changed.
#pragma once

#include "db/workbook.h"
#include "ui/desktop/parts/prompts.h"

#include <QObject>

#include <memory>

class QWidget;

namespace simsa {

class AdminSession : public QObject
{
    Q_OBJECT

public:
    AdminSession(Workbook workbook, Prompts &prompts, QObject *parent = nullptr);

    Workbook &workbook() { return m_workbook; }
    Prompts &prompts() { return m_prompts; }

    // Asks for the passphrase the first time; nothing where the person gives up. The keys are kept
    // in memory until the window closes. `passphrase` is for a programme just made.
    std::shared_ptr<const ProgrammeKeys> keys(QWidget *window);
    void unlock(const QString &passphrase);

    // Shows the error, where there is one, in a message; answers whether all is well.
    template <typename T> bool isWell(const Result<T> &result, QWidget *window)
    {
        if (!result)
            warn(result.error(), window);
        return result.has_value();
    }
    void warn(const Error &error, QWidget *window);

    // Reads the workbook again and tells every page.
    void refresh(QWidget *window);
    // The same, where another window or program has written into the file since.
    void refreshIfWrittenElsewhere(QWidget *window);

Q_SIGNALS:
    void changed();

private:
    Workbook m_workbook;
    Prompts &m_prompts;
    std::shared_ptr<const ProgrammeKeys> m_keys;
    int m_written; // as writtenElsewhere said when the pages were told last
};

} // namespace simsa
