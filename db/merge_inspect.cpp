#include "db/merge_inspect.h"

#include "app/sheet/distribution.h"

#include <QFileInfo>

#include <algorithm>

namespace simsa {
namespace {

struct Refusal
{
    Verdict verdict;
    Error reason;
};

// Of the letters of a sheet's name, whatever mail and browsers put around them.
bool isCalledSheet(const QString &path)
{
    return QFileInfo(path).fileName().contains(QLatin1String("simsa-sheet"), Qt::CaseInsensitive);
}

// A file that is no sheet at all is not a damaged one.
Verdict verdictOn(ErrorCode code, const QString &path)
{
    switch (code) {
    case ErrorCode::SignatureBroken: return Verdict::BadSignature;
    case ErrorCode::OtherKind:
    case ErrorCode::NotAFile:
    case ErrorCode::NameUnreadable:
    case ErrorCode::FileMissing:
    case ErrorCode::FileUnreadable: return Verdict::NoSheet;
    case ErrorCode::NotJson:
    case ErrorCode::WrongFormat:
    case ErrorCode::EncodingUnknown:
    case ErrorCode::FileEmpty:
    case ErrorCode::FileTooLarge: return isCalledSheet(path) ? Verdict::Damaged : Verdict::NoSheet;
    default: return Verdict::Damaged;
    }
}

Refusal refusalOf(const Error &error, const QString &path)
{
    return {verdictOn(error.code, path), error};
}

QString at(const TeamId &team, const QString &what)
{
    return team.value + QStringLiteral(" / ") + what;
}

// The issue of the packet that the sheet answers, where its key proves itself with it.
const MergeContext::Member::Issue *provenIssue(const SignedSheet &sheet,
                                               const MergeContext::Member &member)
{
    const auto issue = member.issues.find(sheet.sheet.issue);
    return issue != member.issues.end() && provesEnrolment(sheet, issue->second.enrolment)
               ? &issue->second
               : nullptr;
}

// The teams that have an answer: marks, or that the evaluator steps back from them. The others that
// a sheet names, it names with them (sheet.md).
std::vector<TeamId> answeredIn(const Sheet &sheet)
{
    std::vector<TeamId> names;
    for (const SheetTeam &team : sheet.teams)
        names.push_back(team.team);
    for (const DeclaredRecusal &declared : sheet.declared)
        names.push_back(declared.team);
    return names;
}

// The marks of one team: every criterion once, in range, on the step. Both lists are in the order
// of the ids, so one walk compares them.
std::optional<Refusal> checkTeam(const SheetTeam &team, const MergeContext::GroupForm &group)
{
    size_t next = 0;
    for (const MergeContext::GroupForm::Column &column : group.columns) {
        if (next < team.marks.size() && team.marks[next].criterion < column.criterion)
            break; // one that the form does not have
        if (next == team.marks.size() || team.marks[next].criterion != column.criterion)
            return Refusal{Verdict::Incomplete,
                           {ErrorCode::MarkMissing, {}, at(team.team, column.criterion.value)}};
        if (const auto ok = checkMark(column.scale, team.marks[next].mark); !ok) {
            Error error = ok.error();
            error.place = at(team.team, column.criterion.value);
            return Refusal{Verdict::WrongForm, error};
        }
        ++next;
    }
    if (next < team.marks.size())
        return Refusal{
            Verdict::WrongForm,
            {ErrorCode::UnknownCriterion, {}, team.team.value, team.marks[next].criterion.value}};
    if (!group.form.opinion.accepts(team.opinion))
        return Refusal{Verdict::Incomplete, {ErrorCode::OpinionMissing, {}, team.team.value}};
    return std::nullopt;
}

// The opinions on single criteria: one where it is demanded, long enough, and none elsewhere.
std::optional<Refusal> checkRemarks(const SheetTeam &team, const MergeContext::GroupForm &group)
{
    size_t next = 0;
    for (const MergeContext::GroupForm::Column &column : group.columns) {
        if (next < team.remarks.size() && team.remarks[next].criterion < column.criterion)
            break; // on one that the form does not have
        const bool isGiven =
            next < team.remarks.size() && team.remarks[next].criterion == column.criterion;
        const QString place = at(team.team, column.criterion.value);
        if (isGiven && !column.opinion.isDemanded)
            return Refusal{Verdict::WrongForm, {ErrorCode::WrongForm, {}, place}};
        if (column.opinion.isDemanded &&
            !column.opinion.accepts(isGiven ? team.remarks[next].text : QString()))
            return Refusal{Verdict::Incomplete, {ErrorCode::OpinionMissing, {}, place}};
        next += isGiven ? 1 : 0;
    }
    if (next < team.remarks.size())
        return Refusal{
            Verdict::WrongForm,
            {ErrorCode::UnknownCriterion, {}, team.team.value, team.remarks[next].criterion.value}};
    return std::nullopt;
}

// How often each level was given, over all teams; the marks of each are complete.
std::optional<Refusal> checkDistributions(const Sheet &sheet, const MergeContext::GroupForm &group)
{
    for (size_t i = 0; i < group.columns.size(); ++i) {
        std::vector<Points> given;
        for (const SheetTeam &team : sheet.teams)
            given.push_back(team.marks[i].mark);
        if (const auto ok = checkDistribution(group.columns[i].scale, given); !ok) {
            Error error = ok.error();
            error.place = group.columns[i].criterion.value + QStringLiteral(" / ") + error.place;
            return Refusal{Verdict::WrongForm, error};
        }
    }
    return std::nullopt;
}

// A sheet of an amended form is never taken for an answer to the new one.
Refusal wrongForm(const MergeContext &context, const Sheet &sheet)
{
    const auto older = context.olderForms.find({sheet.group, sheet.formFingerprint});
    if (older == context.olderForms.end())
        return {Verdict::WrongForm, {ErrorCode::WrongForm}};
    return {Verdict::WrongForm,
            {ErrorCode::OlderForm,
             {},
             {},
             QString::number(older->second),
             QString::number(context.planVersion)}};
}

std::set<TeamId> without(std::set<TeamId> teams, const std::set<TeamId> &some)
{
    for (const TeamId &team : some)
        teams.erase(team);
    return teams;
}

// Puts the teams themselves in place of code names. Every team has to be one that the evaluator
// judges, and each of these has to have one answer, but one that has withdrawn: an older packet
// asks for it, a newer one does not.
std::optional<Refusal> uncover(Sheet &sheet, const MergeContext::Member &member,
                               const std::vector<TeamId> &order, const std::set<TeamId> &withdrawn)
{
    // A blind packet says nothing of who is recused, so the sheet cannot either.
    const std::set<TeamId> recused = order.empty() ? member.recused : std::set<TeamId>();
    const std::vector<TeamId> names = answeredIn(sheet);
    mapBack(sheet, order);
    const std::vector<TeamId> teams = answeredIn(sheet);
    std::set<TeamId> answered;
    for (size_t i = 0; i < teams.size(); ++i)
        if (!member.teams.contains(teams[i]) || !answered.insert(teams[i]).second)
            return Refusal{Verdict::WrongForm, {ErrorCode::UnknownTeam, {}, {}, names[i].value}};
    if (without(std::set<TeamId>(sheet.recused.begin(), sheet.recused.end()), withdrawn) !=
        without(recused, withdrawn))
        return Refusal{Verdict::WrongForm, {ErrorCode::RecusalsDiffer}};
    for (const TeamId &team : member.teams)
        if (!answered.contains(team) && !withdrawn.contains(team))
            return Refusal{Verdict::Incomplete, {ErrorCode::MarkMissing, {}, team.value}};
    return std::nullopt;
}

std::optional<Refusal> checkAgainstForm(const MergeContext &context, Sheet &sheet,
                                        const MergeContext::Member &member,
                                        const std::vector<TeamId> &order)
{
    const MergeContext::GroupForm &group = context.forms.at(member.group);
    if (sheet.group != member.group)
        return Refusal{Verdict::WrongForm, {ErrorCode::WrongForm}};
    if (sheet.formFingerprint != group.fingerprint)
        return wrongForm(context, sheet);
    if (auto refusal = uncover(sheet, member, order, context.withdrawn))
        return refusal;
    for (const SheetTeam &team : sheet.teams) {
        if (auto refusal = checkTeam(team, group))
            return refusal;
        if (auto refusal = checkRemarks(team, group))
            return refusal;
    }
    return checkDistributions(sheet, group);
}

// Clocks differ by some minutes; nobody needs to hear of those.
constexpr qint64 kClocksDifferSeconds = 10 * 60;

bool isLater(const QString &one, const QString &other)
{
    const auto time = [](const QString &stamp) {
        return QDateTime::fromString(stamp, Qt::ISODate);
    };
    return time(other).secsTo(time(one)) > kClocksDifferSeconds;
}

std::vector<TimeNote> timesOf(const MergeContext &context, const Sheet &sheet,
                              const MergeContext::Member::Issue &issue, const GroupId &group)
{
    std::vector<TimeNote> notes;
    if (isLater(sheet.signedAt, context.now))
        notes.push_back({TimeNote::What::Ahead, sheet.signedAt, context.now});
    if (isLater(issue.issuedAt, sheet.signedAt))
        notes.push_back({TimeNote::What::BeforePacket, sheet.signedAt, issue.issuedAt});
    const Attendance &attendance = context.attendances.at(group);
    if (isTooLate(sheet.signedAt, attendance) && context.now < deadlineEnd(attendance))
        notes.push_back({TimeNote::What::HereInTime, sheet.signedAt, deadlineEnd(attendance)});
    return notes;
}

std::optional<Refusal> check(const MergeContext &context, const QString &path, Inspected &result)
{
    const Result<SheetEnvelope> envelope = readEnvelopeFile(path);
    if (!envelope)
        return refusalOf(envelope.error(), path);
    result.file.evaluator = envelope->evaluator;
    if (envelope->programme != context.programme)
        return Refusal{Verdict::WrongProgramme,
                       {ErrorCode::WrongProgramme, {}, {}, envelope->programme, context.programme}};
    const auto member = context.members.find(envelope->evaluator);
    if (member == context.members.end())
        return Refusal{Verdict::UnknownEvaluator,
                       {ErrorCode::UnknownEvaluator, {}, {}, envelope->evaluator.value}};
    Result<SignedSheet> sheet = openEnvelope(*envelope, context.keys->sealing());
    if (!sheet)
        return refusalOf(sheet.error(), path);
    result.file.revision = sheet->sheet.revision;
    result.file.hash = sheet->hash;
    result.file.marks = sheet->sheet.markCount();
    const MergeContext::Member::Issue *issue = provenIssue(*sheet, member->second);
    if (!issue)
        return Refusal{Verdict::WrongKey, {ErrorCode::ProofBroken}};
    if (auto refusal = checkAgainstForm(context, sheet->sheet, member->second, issue->order))
        return refusal;
    result.file.times = timesOf(context, sheet->sheet, *issue, member->second.group);
    result.sheet = std::move(*sheet);
    return std::nullopt;
}

} // namespace

Inspected inspectSheet(const MergeContext &context, const QString &path)
{
    Inspected result{{path, Verdict::Accepted}, {}};
    if (const std::optional<Refusal> refusal = check(context, path, result)) {
        result.file.verdict = refusal->verdict;
        result.file.reason = inFile(refusal->reason, path);
    }
    return result;
}

} // namespace simsa
