// How a figure came about: a tree from the published number down to marks in signed sheets and
// values as entered. It is built with the arithmetic of the outcome and compared with it, so a
// trace that does not add up is never shown.
#pragma once

#include "app/base/result.h"
#include "app/outcome/convert.h"
#include "app/outcome/outcome.h"

#include <QJsonObject>

namespace simsa {

struct TraceNode
{
    enum class Kind {
        Given,     // a mark, a value, a target, an adjustment, or a number of another team
        Sum,       // of the inputs
        Combined,  // of the inputs by `combine`; those left out are marked
        Converted, // the first input by `conversion`; the others are what it is compared with
        Capped,    // the sum of the inputs, kept between cap.least and cap.most
        Rounded    // the one input, to `digits` by `mode`
    };
    enum class What { // the figure that the node is
        Total,
        Adjustment, // bonus and deduction
        Axis,
        Part,  // a criterion or item
        Sheet, // an evaluator's points in an axis or part
        Mark,
        Value,
        Target,
        Other // another team's number, for comparison
    };

    Kind kind = Kind::Given;
    What what = What::Total;
    Rational value = 0;
    AxisId axis = {};
    QString part = {}; // id of the criterion, item or adjustment
    EvaluatorId evaluator = {};
    TeamId team = {};       // of Other
    QString sheet = {};     // of Mark: the hash of the signed sheet
    bool isLeftOut = false; // an input of Combined that trimming leaves out
    std::vector<TraceNode> inputs = {};
    Combine combine = {};
    Conversion conversion = {};
    Worth worth = {};
    Cap cap = {};
    int digits = 0;
    RoundingMode mode = RoundingMode::HalfUp;
};

// The total of one team, or nothing where it has none. Error: TraceDiffers, with the axis, where
// the figure of the outcome is another (a fault of the program).
Result<std::optional<TraceNode>> traceTotal(const Plan &plan, const Evidence &evidence,
                                            const Outcome &outcome, const TeamId &team);

// Fractions as "n/d", so that another program can add them up.
QJsonObject traceToJson(const TraceNode &node);

} // namespace simsa
