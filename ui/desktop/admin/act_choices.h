// What the fields of an act offer to choose from: what the round has, and what is on record.
#pragma once

#include "app/procedure/ledger.h"

namespace simsa {

struct FieldContext
{
    ActKind kind;
    const RoundView &round;
    const Ledger &ledger; // findings and objections on record
    QDate today;          // in Korea
    QString language;     // of the plan's texts
};

struct ActChoice
{
    QString id; // as in the act
    QString text;
};

// Whether the plan has anything that an act of this kind could be about.
bool hasPlaceIn(const Plan &plan, ActKind kind);

// Empty for a field that is typed. The viewpoints are those of the only gate, where there is one.
std::vector<ActChoice> actChoices(const ActField &field, const FieldContext &context);

std::vector<ActChoice> viewpointChoices(const Gate *gate, const QString &language);

// A code that no finding and no objection has yet: "F3", "O1".
QString nextCode(const FieldContext &context);

} // namespace simsa
