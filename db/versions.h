// The plan's versions: the one that was frozen first, and one for each amendment, with who wanted
// it, why, and what was known by then. All of them stay.
#pragma once

#include "db/workbook.h"

#include <QDate>

#include <vector>

namespace simsa {

// What had happened, and could be known, when a plan was amended.
struct Known
{
    int packets = 0; // issued
    int sheets = 0;  // kept
    bool resultsSeen = false;
    bool notified = false;
};

struct PlanVersion
{
    int number = 1;
    Plan plan;
    QString fingerprint;
    QString frozenAt; // empty while the round is open
    // Of an amendment; empty for the first version.
    QString reason;
    QString approver;
    QDate date; // of the approval
    std::vector<TeamId> agreed;
    Known known;

    bool isAmendment() const { return number > 1; }
};

// Oldest first; none before a round is opened. Errors: DatabaseDamaged, DatabaseBusy.
Result<std::vector<PlanVersion>> planVersions(Workbook &workbook);

// As the amendment is told in the chain of events.
QJsonObject amendmentToJson(const PlanVersion &version);

} // namespace simsa
