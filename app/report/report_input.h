// What the reports are made of: the outcome with everything that led to it, and what is known of
// its circumstances.
#pragma once

#include "app/outcome/outcome.h"
#include "app/procedure/ledger.h"
#include "app/report/table.h"
#include "app/sheet/standing.h"

#include <QDate>
#include <QStringList>

#include <map>

namespace simsa {

// What a report says about where its figures come from. Stored times ("2026-01-15T00:30:00Z") are
// shown in Korea's time, any other text as it is.
struct ReportFacts
{
    QString programmeTitle;
    QString programmeId;
    QString planFingerprint;
    std::map<GroupId, QString> formFingerprints;
    QString digest; // of the evidence
    int planVersion = 1;
    QString frozenAt;
    QString madeAt;
};

struct AmendmentNote // of the plan, with the version that it led to
{
    int version = 2;
    QString reason;
    QString approver;
    QDate date;
    QStringList changes; // as a person reads them; ruleChanges (comparison.h) finds them
    std::vector<TeamId> agreed;
};

struct CriterionRemark // an opinion on one criterion
{
    Text criterion; // its title
    QString text;
};

// What one evaluator wrote on a team, without the evaluator.
struct TeamOpinion
{
    TeamId team;
    QString text; // the overall opinion (종합의견); may be empty
    std::vector<CriterionRemark> remarks = {};
};

// A sheet that is kept, whether or not it counts.
struct SheetOnRecord
{
    GroupId group;
    EvaluatorId evaluator;
    int revision = 1;
    QString receipt;
    QString signedAt;
    QString arrivedAt;
    Standing standing = Standing::Conflict;
    QString reason; // of a correction; empty for the first revision
};

// What a later revision of a sheet replaced: one answer of one evaluator on one team.
struct SheetCorrection
{
    enum class What {
        Mark,    // or ballot: the figures below
        Opinion, // whose texts stay out, for opinions stand nowhere beside their evaluators
        Recusal  // stepping back from the team: the grounds below, empty where it is judged
    };
    EvaluatorId evaluator;
    int revision = 2;
    QString receipt; // of that revision
    QString signedAt;
    QString reason;
    TeamId team;
    What what = What::Mark;
    Text criterion; // its title; empty for the overall opinion
    bool isBallot = false;
    std::optional<Points> before; // nothing: no mark
    std::optional<Points> now;
    QString groundBefore;
    QString groundNow;
};

// An outcome as it was told at the time, or as it changed afterwards.
struct ToldOutcome
{
    enum class Occasion { Notice, Change, Confirmation };
    struct Placing
    {
        QString total; // as printed; empty without one
        int rank = 0;  // as published; 0 for none
        Status status = Status::Incomplete;
        std::optional<Points> verdict;
    };
    Occasion occasion = Occasion::Notice;
    QString at; // when it was recorded
    QDate date; // of the notice or the confirmation, as recorded
    std::map<TeamId, Placing> teams;
};

// outcome must be of that plan and evidence, evidence.facts those of the ledger. All that is
// referred to must outlive the call only.
struct ReportInput
{
    const Plan &plan;
    const Evidence &evidence;
    const Outcome &outcome;
    ReportFacts facts;
    Ledger ledger;
    std::vector<AmendmentNote> amendments; // by version
    std::vector<TeamOpinion> opinions;
    Panel panel = {}; // for the recusals that were set beforehand
    std::vector<SheetOnRecord> sheets = {};
    std::vector<SheetCorrection> corrections = {};
    std::vector<ToldOutcome> told = {}; // in the order of time
    std::vector<Act> acts = {};         // in the order in which they were recorded
};

} // namespace simsa
