// Every rule of a plan in plain sentences.
#pragma once

#include "app/plan/plan.h"

namespace simsa {

// The group's title, or its id where the plan has no such group.
QString groupTitle(const Plan &plan, const GroupId &id, const QString &language);

struct RuleLine
{
    QString label;
    QString text;
    bool operator==(const RuleLine &) const = default;
};

// How marks become ranks, and what happens around them; in the order in which it is applied.
std::vector<RuleLine> scoringRules(const Plan &plan, const QString &language);
std::vector<RuleLine> procedureRules(const Plan &plan, const QString &language);

// Each criterion and item: what it is worth, what can be given, how it is converted.
struct PartRule
{
    const Axis &axis;
    Text title;
    Text hint;
    Points points;
    QString marks;
    QString conversion;
};
std::vector<PartRule> partRules(const Plan &plan, const QString &language);

// How a number between least and most becomes points. `noun` is what is converted: a mark, a value,
// a result.
QString conversionText(const Conversion &conversion, Points worth, Points least, Points most,
                       const QString &noun, const QString &language);

} // namespace simsa
