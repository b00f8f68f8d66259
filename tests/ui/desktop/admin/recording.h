// The administrator's window at its procedure page, and the dialog for one act.
#pragma once

#include "tests/ui/desktop/admin/rounds.h"
#include "ui/desktop/admin/act_dialog.h"

#include <QTableView>

namespace simsa::test {

// The procedure page with the dialog for one act of that kind.
class Recording
{
public:
    explicit Recording(ProcedureRound &round) : m_window(round.opened(), prompts)
    {
        open(m_window);
        m_window.goTo(AdminWindow::Page::Procedure);
    }

    ActDialog &begin(ActKind kind)
    {
        click(m_window, "recordAct");
        ActDialog &dialog = *dialogOf<ActDialog>(m_window);
        dialog.choose(kind);
        return dialog;
    }
    AdminWindow &window() { return m_window; }
    QString state() const
    {
        QStringList lines;
        for (const QLabel *label : m_window.findChildren<QLabel *>())
            if (label->objectName().startsWith(QStringLiteral("state")))
                lines.append(label->text());
        return lines.join(u'\n');
    }

    FakePrompts prompts;

private:
    AdminWindow m_window;
};

inline QString changeOf(const QWidget &dialog, int row, int column)
{
    return find<QTableView>(dialog, "changes")->model()->index(row, column).data().toString();
}

inline bool canRecord(const QWidget &dialog)
{
    return find<QPushButton>(dialog, "recordActs")->isEnabled();
}

} // namespace simsa::test
