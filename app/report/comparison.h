// Two versions of the rules over the same sheets, side by side: what each gives every team, and in
// which rules they differ. Neither figure stands without its rules.
#pragma once

#include "app/report/report_input.h"

namespace simsa {

struct RuleVersion
{
    QString name; // "version 2", "trimmed"
    const Plan &plan;
    const Outcome &outcome; // of that plan and the same evidence
};

Report comparisonReport(const RuleVersion &before, const RuleVersion &after,
                        const QString &language);

// Each rule that differs, as "label: before → after"; what the plan lacks is a dash.
QStringList ruleChanges(const Plan &before, const Plan &after, const QString &language);

} // namespace simsa
