// Benchmark values into the workbook: what they would change, and the change itself. What is not
// among them stays as it was, and what is missing stays missing.
#pragma once

#include "db/workbook.h"

#include <optional>

namespace simsa {

struct ValueChange
{
    TeamId team;
    ItemId item;
    std::optional<Points> before; // nothing where there was no value
    Points after;
    bool operator==(const ValueChange &) const = default;
};

struct ValueChanges
{
    std::vector<ValueChange> fresh;    // where there was none
    std::vector<ValueChange> replaced; // another stood there
    size_t unchanged = 0;
    // After the change, in the order of teams and items; teams that withdrew need none.
    std::vector<std::pair<TeamId, ItemId>> missing;
};

struct ValuesEntered
{
    ValueChanges values;
    bool isOutcomeChanged = false;       // another than was last told
    std::optional<QDate> outdatedNotice; // of this date, which told the outcome that was
};

// Nothing is written. Errors: as enterValues.
Result<ValueChanges> previewValues(Workbook &workbook, const std::vector<Measurement> &values);

// All or none; values that stand already are not written again. The last value entered counts, the
// ones before stay in the file. `agreed` is what a person was shown and agreed to.
// Errors: RoundNotOpen, RoundNotFrozen, UnknownTeam, UnknownItem, OutOfRange, ItemIsCarried;
// TeamHasLeft, for another value of a team that withdrew; ResultConfirmed; ChangedElsewhere, where
// other values would be replaced than was agreed.
Result<ValuesEntered> enterValues(Workbook &workbook, const std::vector<Measurement> &values,
                                  const ValueChanges *agreed = nullptr);

// Those that the plan asks for now and nobody has entered.
Result<std::vector<std::pair<TeamId, ItemId>>> missingValues(Workbook &workbook);

// For operations inside `db`, in the caller's transaction: writes them as they are, with their
// event.
Result<> storeValues(Workbook &workbook, const std::vector<Measurement> &values);

} // namespace simsa
