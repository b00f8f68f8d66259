// A round with a procedure around it, for the administrator's window: a requirement that a
// committee decides, two seats, a bonus, a period for objections.
#pragma once

#include "db/acts.h"
#include "tests/ui/desktop/windows.h"
#include "ui/desktop/admin/admin_window.h"

namespace simsa::test {

// smallPlan with the gate `own` (viewpoints `tech` and `policy`) by committee, 2 seats without
// back-filling, the adjustment `bonus` from −2 to 2, and objections within 10 days.
Plan procedurePlan();

size_t timesSeen(Workbook &workbook); // looks at results that are on record

// An act as a file spells it, with ' in place of ".
Act act(const char *json);

class ProcedureRound : public TestProgramme
{
public:
    explicit ProcedureRound(const Plan &plan = procedurePlan());

    // Every mark full, and 5, 4, 3 for the benchmark: a 30, b 29, c 28.
    void fill();
    // Opinions on the team from both viewpoints, and the committee's decision.
    void decideGate(const char *team, bool isMet = true);
    // fill, the gate met by all, and the notice of 15 January 2026.
    void notify();
    void record(const Act &act) { must(recordActs(workbook(), {act})); }

    Workbook opened() { return must(Workbook::open(workbook().path(), clock().clock())); }
    // As a file to be chosen.
    QString write(const char *name, const QByteArray &bytes);
    QString writePlan(const Plan &plan);
};

// The dialog that is open over the window.
template <typename Dialog> Dialog *dialogOf(const QWidget &window)
{
    const QList<Dialog *> dialogs = window.findChildren<Dialog *>();
    for (Dialog *dialog : dialogs)
        if (dialog->isVisible())
            return dialog;
    FAIL("no such dialog");
    return nullptr;
}

// Chooses by the id in the act, or by the text where it has none.
void chooseIn(const QWidget &form, const char *field, const char *id);
void enterText(const QWidget &form, const char *field, const char *text);
void enterCount(const QWidget &form, const char *field, int count);

} // namespace simsa::test
