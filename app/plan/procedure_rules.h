// What the plan says about the procedure around the marks: attendance, dates, objections, targets
// and what is published.
#pragma once

#include "app/base/id.h"
#include "app/base/points.h"
#include "app/plan/text.h"

#include <QDate>

#include <optional>
#include <vector>

namespace simsa {

using BenchmarkId = Id<struct BenchmarkTag>;
using MilestoneId = Id<struct MilestoneTag>;

// Of a group of evaluators: how many are needed, and what of late sheets.
struct Attendance
{
    int quorum = 0;         // sheets of the group that must count (정족수); 0: as many as come
    int leastForTeam = 0;   // that must count for each team after recusals; 0: one is enough
    QDate deadline;         // the last day for signing, in Korea's time; invalid: none
    bool lateCounts = true; // a sheet signed after it
};

struct Milestone // a date that was promised
{
    MilestoneId id;
    Text title;
    QString date; // 2026-08-31, or 2026-08, or 2027: as exactly as it is known
};

// 이의신청. The law's periods (국가연구개발혁신법 제14조) are the defaults.
struct ObjectionRules
{
    int days = 10;              // from the notice, whose day does not count
    bool nextWorkingDay = true; // where the last day is none
    int handlingDays = 30;      // from receipt to decision
};

// Achievement against a reference model, beside the ranking and never inside it.
struct TargetRules
{
    struct Benchmark
    {
        BenchmarkId id;
        Text title;
        bool lowerIsBetter = false;
    };
    Points percent =
        Points::whole(95); // of the reference's performance; a team may set itself more
    std::vector<Benchmark> benchmarks;
};

struct Disclosure
{
    // Whose points the public document shows. Means are left out where they would give away
    // another team's.
    enum class Scores { Nobody, First, Everybody };
    Scores scores = Scores::First;
    bool hasMeans = true;
    bool isAlphabetical = false; // 가나다 order of those who go through, without ranks

    bool isUsual() const { return *this == Disclosure(); }
    bool operator==(const Disclosure &) const = default;
};

} // namespace simsa
