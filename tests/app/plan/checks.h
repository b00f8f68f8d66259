// One value of a plan's JSON that is changed, and the fault that has to be told for it.
#pragma once

#include "app/plan/plan_json.h"
#include "tests/app/plan/full_plan.h"
#include "tests/support/tables.h"

#include <algorithm>

namespace simsa::test {

inline bool has(const std::vector<Error> &faults, ErrorCode code, const char *place)
{
    return std::any_of(faults.begin(), faults.end(), [&](const Error &fault) {
        return fault.code == code && fault.place == QString::fromLatin1(place);
    });
}

inline std::string listOf(const std::vector<Error> &faults)
{
    std::string text;
    for (const Error &fault : faults)
        text += Catch::StringMaker<Error>::convert(fault) + "\n";
    return text;
}

struct Case
{
    const char *path;
    QJsonValue value; // Undefined takes it away
    ErrorCode code;
    const char *place;
};

inline const QJsonValue kNone = QJsonValue::Undefined;
inline const QJsonObject kTitle{{QStringLiteral("ko"), QStringLiteral("말")},
                                {QStringLiteral("en"), QStringLiteral("word")}};

inline QJsonObject full()
{
    return planToJson(fullPlan());
}

inline QJsonObject rule(const char *name, QJsonObject more = {})
{
    more[QStringLiteral("rule")] = QString::fromLatin1(name);
    return more;
}

inline PlanReading readCase(const QJsonObject &plan, const Case &c)
{
    const PlanReading reading = readPlan(with(plan, c.path, c.value));
    CHECK_FALSE(reading.plan);
    CHECK(has(reading.faults, c.code, c.place));
    return reading;
}

} // namespace simsa::test
