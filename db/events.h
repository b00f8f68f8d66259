// The chain of events: what was done, each line naming the hash of the one before, so that none can
// be left out or changed unseen (resources/formats/workbook.md).
#pragma once

#include "app/base/result.h"
#include "db/database.h"

#include <QJsonObject>

#include <vector>

namespace simsa {

struct Event
{
    int64_t number;
    QString at;
    QString kind;
    QJsonObject detail;
};

// The kinds of event.
namespace event {
inline const QString kProgrammeCreated = QStringLiteral("programmeCreated");
inline const QString kRoundOpened = QStringLiteral("roundOpened");
inline const QString kEntrantsTaken = QStringLiteral("entrantsTaken");
inline const QString kPlanFrozen = QStringLiteral("planFrozen");
inline const QString kPlanAmended = QStringLiteral("planAmended");
inline const QString kPacketIssued = QStringLiteral("packetIssued");
inline const QString kValuesEntered = QStringLiteral("valuesEntered");
inline const QString kSheetsAccepted = QStringLiteral("sheetsAccepted");
inline const QString kConflictDecided = QStringLiteral("conflictDecided");
inline const QString kSheetRuled = QStringLiteral("sheetRuled");
inline const QString kCollectionClosed = QStringLiteral("collectionClosed");
inline const QString kAct = QStringLiteral("act");
inline const QString kResultsSeen = QStringLiteral("resultsSeen");
inline const QString kOutcomeKept = QStringLiteral("outcomeKept");
inline const QString kOutcomeChanged = QStringLiteral("outcomeChanged");
} // namespace event

// For operations inside `db`: these throw SQLite's exceptions and belong in `guarded`.

// Inside the caller's transaction.
void appendEvent(SQLite::Database &sql, const QString &at, const QString &kind,
                 const QJsonObject &detail);

// The events of these kinds, or all of them, in the order of the chain.
std::vector<Event> eventsOf(SQLite::Database &sql, const QStringList &kinds = {});
std::optional<Event> lastEvent(SQLite::Database &sql, const QStringList &kinds);

} // namespace simsa
