// What the reports are made of: the outcome with everything that led to it, and what is known of
// its circumstances.
#pragma once

#include "app/outcome/outcome.h"
#include "app/procedure/ledger.h"
#include "app/report/table.h"

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
};

} // namespace simsa
