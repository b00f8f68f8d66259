// A plan as JSON (resources/formats/plan.md), its check, and its fingerprints.
#pragma once

#include "app/base/error.h"
#include "app/base/result.h"
#include "app/plan/plan.h"

#include <QJsonObject>

#include <vector>

namespace simsa {

inline constexpr char kPlanFormat[] = "simsa-plan/1";
inline constexpr qint64 kPlanLimit = 4 * 1024 * 1024; // bytes of a plan file

// A plan, or every fault it has, each with its path in the file. Exactly one of the two is empty.
struct PlanReading
{
    std::optional<Plan> plan;
    std::vector<Error> faults;
};

PlanReading readPlan(const QJsonObject &json);

// For a person's file: reads, parses and checks it. Faults name the file.
PlanReading readPlanFile(const QString &path);

// As readPlan, where a list of faults is of no use: the first fault.
Result<Plan> planFromJson(const QJsonObject &json);

QJsonObject planToJson(const Plan &plan);

// SHA-256 of the plan's canonical JSON: equal plans, equal fingerprints.
QString planFingerprint(const Plan &plan);

// What one group answers: its criteria, scales, demanded opinions and the questions of its votes,
// and nothing else. A sheet stays valid across versions of the plan in which its group's form has
// the same fingerprint.
QJsonObject formToJson(const Plan &plan, const GroupId &group);
QString formFingerprint(const Plan &plan, const GroupId &group);

// "3fa9 c01d …": the first 16 digits in groups of four, for people to compare.
QString shortFingerprint(const QString &fingerprint);

} // namespace simsa
