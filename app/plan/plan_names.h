// How the choices of a plan are spelled in its file, each list in the order of its enumeration.
#pragma once

#include "app/plan/plan.h"

#include <initializer_list>

namespace simsa::names {

using Names = std::initializer_list<const char *>;

inline constexpr Names kCombineRules = {"mean", "median", "trimmed", "winsorised"};
inline constexpr Names kCombineOf = {"total", "criterion"};
inline constexpr Names kRoundingAt = {"leaf", "axis", "total"};
inline constexpr Names kRoundingModes = {"halfUp", "truncate", "up"};
inline constexpr Names kConversions = {"direct", "linear",    "ratioToBest", "ratioToTarget",
                                       "minMax", "rankTable", "gradeTable"};
inline constexpr Names kConversionOf = {"combined", "sheet"};
inline constexpr Names kReferences = {"scored", "eligible"};
inline constexpr Names kUndefined = {"nothing", "full"};
inline constexpr Names kLate = {"excluded", "counts"};
inline constexpr Names kMinimumOf = {"total", "axis", "part"};
inline constexpr Names kMinimumUnits = {"points", "percent"};
inline constexpr Names kTieBy = {"axis", "largerPart", "headToHead", "decision"};
inline constexpr Names kVoteRules = {"majority", "unanimity", "committee"};
// Of a vote's question, in the order of the marks 0, 1, 2 that stand for them.
inline constexpr Names kBallotChoices = {"no", "yes", "withheld"};
inline constexpr Names kVerdictChoices = {"stop", "mend", "continue"};
inline constexpr Names kMajorityFor = {"met", "notMet"};
inline constexpr Names kCompare = {"rounded", "exact"};
inline constexpr Names kOrders = {"cutThenGate", "gateThenCut"};
inline constexpr Names kVacancies = {"stays", "additionalRound"};
inline constexpr Names kScores = {"nobody", "first", "everybody"};

template <typename Enum> QString spelled(Names names, Enum value)
{
    return QString::fromLatin1(*(names.begin() + static_cast<int>(value)));
}

} // namespace simsa::names
