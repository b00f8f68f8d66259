// One file, one verdict: reading, opening, proving and checking a sheet against the round. Writes
// nothing, and asks the workbook nothing, so that files can be inspected side by side.
#pragma once

#include "db/merge.h"

#include <map>
#include <set>

namespace simsa {

// What a sheet is measured against, loaded once for a merge.
struct MergeContext
{
    QString programme;
    const ProgrammeKeys *keys = nullptr;
    struct Member
    {
        int64_t number;
        GroupId group;
        std::set<TeamId> teams;   // that this evaluator judges
        std::set<TeamId> recused; // that this evaluator does not
        struct Issue
        {
            Secret enrolment;
            std::vector<TeamId> order; // behind the code names; empty: the packet names the teams
            QString issuedAt;
        };
        std::map<int, Issue> issues;
    };
    std::map<EvaluatorId, Member> members;
    struct GroupForm
    {
        Form form;
        QString fingerprint;
        // The fields' criteria by id, as a sheet lists its marks; and their numbers in the
        // workbook.
        struct Column
        {
            CriterionId criterion;
            Scale scale;
            OpinionRule opinion;
            int64_t number;
        };
        std::vector<Column> columns;
    };
    std::map<GroupId, GroupForm> forms;
    // The forms of earlier versions of the plan: by group and fingerprint, the last version that
    // had it.
    std::map<std::pair<GroupId, QString>, int> olderForms;
    int planVersion = 1;
    std::set<TeamId> withdrawn; // a sheet may answer them or not
    std::set<TeamId> gone;      // withdrawn or disqualified: nobody waits for their points
    std::set<std::pair<EvaluatorId, TeamId>> excluded;
    QString now; // timestamp
    std::map<GroupId, Attendance> attendances;
    std::map<TeamId, int64_t> teamNumbers;
};

struct Inspected
{
    FileVerdict file;                 // Accepted where nothing is wrong with the sheet itself
    std::optional<SignedSheet> sheet; // with the teams themselves in place of code names
};

Inspected inspectSheet(const MergeContext &context, const QString &path);

} // namespace simsa
