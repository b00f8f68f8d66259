// The versions of the rules, each with who approved it and why; and, where that look is wanted or
// was taken already, the outcome under every one side by side.
#pragma once

#include "ui/desktop/admin/admin_session.h"

#include <QDialog>

class QTableWidget;

namespace simsa {

class LookPart;
struct VersionsTrial;

class VersionsDialog : public QDialog
{
    Q_OBJECT

public:
    // trial: of the session's workbook as it is now, which has a frozen round.
    VersionsDialog(AdminSession &session, const VersionsTrial &trial, QWidget *parent = nullptr);

private:
    void reveal();

    AdminSession &m_session;
    LookPart *m_look;
    QTableWidget *m_table;
};

} // namespace simsa
