// Everything that stops to ask a person: file pickers, questions, messages. Behind one seam, so
// that a test can answer in the person's place.
#pragma once

#include "app/base/error.h"

#include <QStringList>

#include <optional>
#include <vector>

class QPrinter;
class QWidget;

namespace simsa {

class Prompts
{
public:
    virtual ~Prompts() = default;

    virtual QStringList openFiles(QWidget *parent, const QString &title, const QString &filter) = 0;
    virtual QString openFile(QWidget *parent, const QString &title, const QString &filter) = 0;
    virtual QString saveFile(QWidget *parent, const QString &title, const QString &suggestion,
                             const QString &filter) = 0;
    virtual QString folder(QWidget *parent, const QString &title) = 0;

    virtual void tell(QWidget *parent, const QString &text, const QString &detail) = 0;
    virtual void warn(QWidget *parent, const QString &text) = 0;
    // action: what the button that goes on says, such as "Freeze".
    virtual bool confirm(QWidget *parent, const QString &text, const QString &detail,
                         const QString &action) = 0;

    virtual std::optional<QString> askText(QWidget *parent, const QString &title,
                                           const QString &label) = 0;
    virtual std::optional<QString> askPassphrase(QWidget *parent, const QString &label) = 0;
    // Asks twice, and again until both are equal and long enough.
    virtual std::optional<QString> askNewPassphrase(QWidget *parent, const QString &label) = 0;
    // The index of the chosen one.
    virtual std::optional<int> choose(QWidget *parent, const QString &label,
                                      const QStringList &choices) = 0;
    // Sets up the printer as the person wishes; false where nothing is to be printed.
    virtual bool choosePrinter(QWidget * /*parent*/, QPrinter & /*printer*/) { return false; }
};

// Tells the faults of a file; the first ones where there are many.
void warnOfFaults(Prompts &prompts, QWidget *parent, const std::vector<Error> &faults);

// The real ones, with dialogs.
Prompts &dialogPrompts();

} // namespace simsa
