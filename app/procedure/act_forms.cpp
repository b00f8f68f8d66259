#include "app/procedure/act.h"

namespace simsa {
namespace {

using Fields = std::vector<ActField>;

constexpr bool kOptional = true;

// How persons who met voted, and why.
Fields withVotes(Fields fields)
{
    using enum FieldType;
    fields.insert(fields.end(), {{"votesFor", Count},
                                 {"votesAgainst", Count},
                                 {"withheld", Count, kOptional},
                                 {"minority", Text, kOptional},
                                 {"reason", Text}});
    return fields;
}

ActField severity()
{
    using enum FieldType;
    return {"severity", Choice, !kOptional, {"remark", "advisory", "grave"}};
}

std::vector<ActForm> judgementForms()
{
    using enum FieldType;
    return {
        {ActKind::Opinion,
         "opinion",
         {{"gate", Gate},
          {"team", Team},
          {"viewpoint", Viewpoint},
          {"text", Text},
          {"by", ShortText}}},
        {ActKind::Finding,
         "finding",
         {{"finding", Code},
          {"gate", Gate},
          {"team", Team},
          {"viewpoint", Viewpoint, kOptional},
          severity(),
          {"text", Text},
          {"evidence", ShortText, kOptional}}},
        {ActKind::FindingChanged,
         "findingChanged",
         {{"finding", Code},
          severity(),
          {"votesFor", Count, kOptional},
          {"votesAgainst", Count, kOptional},
          {"reason", Text}}},
        {ActKind::GateDecided, "gateDecided",
         withVotes({{"gate", Gate}, {"team", Team}, {"met", YesNo}})},
        {ActKind::RecognitionDecided, "recognitionDecided",
         withVotes({{"team", Team}, {"recognised", YesNo}})},
        {ActKind::VerdictDecided, "verdictDecided",
         withVotes({{"team", Team}, {"verdict", Choice, false, {"stop", "mend", "continue"}}})},
        {ActKind::TeamDecided, "teamDecided", withVotes({{"team", Team}, {"through", YesNo}})},
    };
}

std::vector<ActForm> teamForms()
{
    using enum FieldType;
    return {
        {ActKind::Adjusted,
         "adjusted",
         {{"adjustment", Adjustment}, {"team", Team}, {"points", Points}, {"reason", Text}}},
        {ActKind::AdjustmentWithdrawn,
         "adjustmentWithdrawn",
         {{"adjustment", Adjustment}, {"team", Team}, {"reason", Text}}},
        {ActKind::ItemTarget,
         "itemTarget",
         {{"item", Item}, {"team", Team}, {"target", Points}, {"document", ShortText}}},
        {ActKind::Excluded,
         "excluded",
         {{"evaluator", Evaluator}, {"team", Team}, {"reason", Text}}},
        {ActKind::Readmitted,
         "readmitted",
         {{"evaluator", Evaluator}, {"team", Team}, {"reason", Text}}},
        {ActKind::Disqualified, "disqualified", {{"team", Team}, {"reason", Text}}},
        {ActKind::Restored, "restored", {{"team", Team}, {"reason", Text}}},
        {ActKind::Withdrew, "withdrew", {{"team", Team}, {"date", Date}, {"document", ShortText}}},
        {ActKind::TieDecided,
         "tieDecided",
         {{"teams", Teams}, {"by", ShortText}, {"reason", Text}}},
        {ActKind::EvaluatorAdded,
         "evaluatorAdded",
         {{"newEvaluator", Code},
          {"group", Group},
          {"name", ShortText},
          {"replaces", Evaluator, kOptional},
          {"recused", Teams, kOptional},
          {"reason", Text}}},
        {ActKind::GroupClosed, "groupClosed", {{"group", Group}, {"reason", Text}}},
    };
}

std::vector<ActForm> procedureForms()
{
    using enum FieldType;
    return {
        {ActKind::Holidays, "holidays", {{"days", Dates}, {"reason", Text}}},
        {ActKind::Notified, "notified", {{"date", Date}, {"mayObject", Teams, kOptional}}},
        {ActKind::Waived, "waived", {{"team", Team}, {"date", Date}, {"document", ShortText}}},
        {ActKind::ObjectionReceived,
         "objectionReceived",
         {{"objection", Code},
          {"team", Team},
          {"date", Date},
          {"ground",
           Choice,
           !kOptional,
           {"procedure", "calculation", "misreading", "panel", "rules", "other"}},
          {"text", Text}}},
        {ActKind::ObjectionDecided,
         "objectionDecided",
         {{"objection", Code},
          {"ruling", Choice, !kOptional, {"upheld", "rejected", "corrected", "inadmissible"}},
          {"panel", Persons, kOptional},
          {"namesakes", Persons, kOptional},
          {"date", Date},
          {"told", Date},
          {"reason", Text}}},
        {ActKind::Confirmed, "confirmed", {{"date", Date}}},
        {ActKind::Reopened, "reopened", {{"date", Date}, {"by", ShortText}, {"reason", Text}}},
        {ActKind::TargetValue,
         "targetValue",
         {{"benchmark", Benchmark},
          {"team", Team, kOptional},
          {"value", Points},
          {"percent", Points, kOptional},
          {"model", ShortText},
          {"supplier", ShortText},
          {"date", Date},
          {"document", ShortText},
          {"confirmedBy", ShortText}}},
    };
}

} // namespace

const std::vector<ActForm> &actForms()
{
    static const std::vector<ActForm> kForms = [] {
        std::vector<ActForm> all = judgementForms();
        for (const auto &forms : {teamForms(), procedureForms()})
            all.insert(all.end(), forms.begin(), forms.end());
        return all;
    }();
    return kForms;
}

const ActForm &formOf(ActKind kind)
{
    return actForms()[static_cast<size_t>(kind)];
}

} // namespace simsa
