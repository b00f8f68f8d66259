// Where a round stands, in words: its rules, the notice and the period for objections, waivers,
// objections, the confirmation.
#pragma once

#include "app/procedure/ledger.h"
#include "db/versions.h"

namespace simsa {

struct StateLine
{
    QString label;
    QString text;
    bool isUrgent = false; // something has to be done
};

// versions: of a frozen round, at least one.
std::vector<StateLine> procedureState(const Round &round, const std::vector<PlanVersion> &versions,
                                      const Ledger &ledger, const QString &language);

// Each rule that differs, as "label: before → after".
QStringList changedRules(const Plan &before, const Plan &after, const QString &language);

// "2026-01-25 (Sun)"
QString withWeekday(QDate date);

// Korea's day, whatever the clock of this computer says of its place.
QDate koreaToday(const Workbook &workbook);

} // namespace simsa
