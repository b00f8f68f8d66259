#include "ui/words/round_words.h"

#include "app/report/outcome_words.h"
#include "ui/words/error_words.h"

#include <QCoreApplication>

namespace simsa {
namespace {

struct RoundWords
{
    Q_DECLARE_TR_FUNCTIONS(RoundWords)
};

// Why the verdict is what it is.
QString mainReason(const FileVerdict &file)
{
    if (file.reason)
        return sentenceWithoutFile(*file.reason);
    switch (file.verdict) {
    case Verdict::Accepted:
        return file.replaces == 0
                   ? RoundWords::tr("Revision %1 counts.").arg(file.revision)
                   : RoundWords::tr("Revision %1 counts, in the place of revision %2, which stays "
                                    "on record.")
                         .arg(file.revision)
                         .arg(file.replaces);
    case Verdict::AlreadyHere:
        if (file.isRepeated)
            return RoundWords::tr("The same sheet stands among these files twice; it counts once.");
        return RoundWords::tr("This sheet is kept already; it is not counted twice.");
    case Verdict::Superseded:
        return RoundWords::tr("Revision %1 is kept; a later one counts.").arg(file.revision);
    case Verdict::Conflict:
        return RoundWords::tr("It contradicts another sheet of this evaluator. Both are kept; "
                              "none counts until you decide.");
    case Verdict::Late:
        return RoundWords::tr("It is kept, but was signed after the deadline, and by the plan late "
                              "sheets do not count. A recorded decision can admit it.");
    case Verdict::TimeUnsure:
        return RoundWords::tr("It is kept, but by its own time it was signed before its packet was "
                              "made, so nobody can tell whether it was in time. Admit or refuse it "
                              "by a recorded decision.");
    case Verdict::AfterClosing:
        return RoundWords::tr("It is kept, but came after collection was closed. It counts only if "
                              "a recorded decision admits it.");
    case Verdict::Revoked:
        return RoundWords::tr(
            "It is kept, but was signed with a packet that was reissued since. It "
            "counts only if a recorded decision admits it.");
    case Verdict::Refused:
        return RoundWords::tr("It is kept, but a recorded decision has refused it.");
    case Verdict::Replaced:
        return RoundWords::tr("It is kept, but a successor has the seat of this evaluator.");
    default: return verdictName(file.verdict);
    }
}

} // namespace

QString verdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Accepted: return RoundWords::tr("Accepted");
    case Verdict::AlreadyHere: return RoundWords::tr("Already here");
    case Verdict::Superseded: return RoundWords::tr("Superseded");
    case Verdict::Conflict: return RoundWords::tr("Conflict");
    case Verdict::Late: return RoundWords::tr("Too late");
    case Verdict::TimeUnsure: return RoundWords::tr("Time in doubt");
    case Verdict::AfterClosing: return RoundWords::tr("After closing");
    case Verdict::Revoked: return RoundWords::tr("Revoked issue");
    case Verdict::Refused: return RoundWords::tr("Refused");
    case Verdict::Replaced: return RoundWords::tr("Replaced evaluator");
    case Verdict::WrongProgramme: return RoundWords::tr("Wrong programme");
    case Verdict::WrongForm: return RoundWords::tr("Wrong form");
    case Verdict::UnknownEvaluator: return RoundWords::tr("Unknown evaluator");
    case Verdict::WrongKey: return RoundWords::tr("Wrong key");
    case Verdict::BadSignature: return RoundWords::tr("Bad signature");
    case Verdict::Damaged: return RoundWords::tr("Damaged");
    case Verdict::Incomplete: return RoundWords::tr("Incomplete");
    case Verdict::NoSheet: return RoundWords::tr("Not a sheet");
    }
    return {};
}

QString timeText(const TimeNote &note)
{
    switch (note.what) {
    case TimeNote::What::Ahead:
        return RoundWords::tr("It says that it was signed on %1, by the clock of that computer, "
                              "which is ahead of the one here (%2).")
            .arg(koreaTime(note.signedAt), koreaTime(note.known));
    case TimeNote::What::BeforePacket:
        return RoundWords::tr("It says that it was signed on %1, by the clock of that computer, "
                              "before its packet was made (%2).")
            .arg(koreaTime(note.signedAt), koreaTime(note.known));
    case TimeNote::What::HereInTime:
        return RoundWords::tr(
                   "It says that it was signed after the deadline, on %1, but it is here "
                   "before the deadline ends (%2): a recorded decision can admit it.")
            .arg(koreaTime(note.signedAt), koreaTime(note.known));
    }
    return {};
}

QString verdictReason(const FileVerdict &file)
{
    QStringList sentences{mainReason(file)};
    for (const TimeNote &note : file.times)
        sentences.append(timeText(note));
    return sentences.join(u' ');
}

QString handInName(HandIn handIn)
{
    switch (handIn) {
    case HandIn::NoPacket: return RoundWords::tr("No packet yet");
    case HandIn::Waiting: return RoundWords::tr("Not handed in");
    case HandIn::HandedIn: return RoundWords::tr("Handed in");
    case HandIn::InConflict: return RoundWords::tr("Conflict: decide");
    case HandIn::GiveAgain: return RoundWords::tr("To be given again: the plan was amended");
    case HandIn::Late: return RoundWords::tr("Signed too late: does not count");
    case HandIn::Apart: return RoundWords::tr("Kept apart: does not count");
    case HandIn::Replaced: return RoundWords::tr("Replaced");
    }
    return {};
}

QString standingName(Standing standing)
{
    switch (standing) {
    case Standing::Counts: return RoundWords::tr("counts");
    case Standing::Superseded: return RoundWords::tr("a later revision counts");
    case Standing::Conflict: return RoundWords::tr("in conflict");
    case Standing::OtherForm: return RoundWords::tr("answers an earlier form");
    case Standing::Late: return RoundWords::tr("signed too late");
    case Standing::TimeUnsure: return RoundWords::tr("its time is in doubt");
    case Standing::AfterClosing: return RoundWords::tr("came after closing");
    case Standing::Revoked: return RoundWords::tr("of an issue that was revoked");
    case Standing::Replaced: return RoundWords::tr("of an evaluator who was replaced");
    case Standing::Refused: return RoundWords::tr("refused by decision");
    }
    return {};
}

QString provisionalText(const std::vector<EvaluatorStatus> &statuses, const Ledger &ledger)
{
    // Names while there are few, else how many.
    constexpr qsizetype kMostNamed = 12;
    const auto listed = [](const QStringList &codes) {
        return codes.size() <= kMostNamed ? codes.join(QStringLiteral(", "))
                                          : QString::number(codes.size());
    };
    QStringList waiting;
    QStringList conflicts;
    QStringList apart;
    for (const EvaluatorStatus &status : statuses) {
        if (status.handIn == HandIn::InConflict)
            conflicts.append(status.evaluator.id.value);
        if (ledger.closedGroups.contains(status.evaluator.group))
            continue; // nothing else of it is waited for
        if (status.handIn == HandIn::NoPacket || status.handIn == HandIn::Waiting ||
            status.handIn == HandIn::GiveAgain)
            waiting.append(status.evaluator.id.value);
        if (status.handIn == HandIn::Late || status.handIn == HandIn::Apart)
            apart.append(status.evaluator.id.value);
    }
    QStringList parts;
    if (!waiting.isEmpty())
        parts.append(RoundWords::tr("not handed in: %1").arg(listed(waiting)));
    if (!conflicts.isEmpty())
        parts.append(RoundWords::tr("in conflict: %1").arg(listed(conflicts)));
    if (!apart.isEmpty())
        parts.append(RoundWords::tr("a sheet does not count: %1").arg(listed(apart)));
    return parts.isEmpty()
               ? QString()
               : RoundWords::tr("Provisional (%1)").arg(parts.join(QStringLiteral("; ")));
}

QString correctedText(const std::vector<EvaluatorStatus> &statuses)
{
    QStringList corrected;
    for (const EvaluatorStatus &status : statuses)
        if (status.handIn == HandIn::HandedIn && status.revision > 1)
            corrected.append(RoundWords::tr("%1 (revision %2)")
                                 .arg(status.evaluator.id.value)
                                 .arg(status.revision));
    return corrected.isEmpty() ? QString()
                               : RoundWords::tr("Corrected after signing: %1")
                                     .arg(corrected.join(QStringLiteral(", ")));
}

QString selectionText(const Selection &selection)
{
    QStringList parts{orderText(selection)};
    if (selection.gateFillsQuota)
        parts.append(RoundWords::tr("a team that a gate puts out counts as eliminated"));
    if (selection.backFills)
        parts.append(RoundWords::tr("empty seats are filled by the next team"));
    return parts.join(QStringLiteral("; "));
}

QString procedureState(const Ledger &ledger)
{
    const auto date = [](QDate day) { return day.toString(Qt::ISODate); };
    if (ledger.confirmed)
        return RoundWords::tr("Confirmed on %1").arg(date(*ledger.confirmed));
    if (!ledger.isNotified())
        return RoundWords::tr("Not notified yet");
    const Deadline &period = *ledger.objectionPeriod;
    if (ledger.isNoticeOutdated)
        return RoundWords::tr("Provisional: the notice of %1 is outdated, for what bears on the "
                              "outcome changed since. The result has to be notified again.")
            .arg(date(period.notice));
    const QString until = RoundWords::tr("Provisional: notified on %1, objections until %2")
                              .arg(date(period.notice), date(period.effective));
    return period.moved ? RoundWords::tr("%1 (the last day %2 is no working day)")
                              .arg(until, date(period.counted))
                        : until;
}

QString seatsChangeText(const std::optional<Seats> &before, const std::optional<Seats> &after)
{
    if (before == after)
        return {};
    const auto text = [](const std::optional<Seats> &seats) {
        return seats ? RoundWords::tr("%1, vacant %2").arg(seats->planned).arg(seats->vacant)
                     : RoundWords::tr("none");
    };
    return RoundWords::tr("Seats: %1 → %2").arg(text(before), text(after));
}

QString noChangeText(bool isSameEvidence)
{
    return isSameEvidence
               ? RoundWords::tr("The outcome stays as it is.")
               : RoundWords::tr("No team's total, rank, result or verdict changes, and no seat.");
}

QString verdictCode(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Accepted: return QStringLiteral("accepted");
    case Verdict::AlreadyHere: return QStringLiteral("alreadyHere");
    case Verdict::Superseded: return QStringLiteral("superseded");
    case Verdict::Conflict: return QStringLiteral("conflict");
    case Verdict::Late: return QStringLiteral("late");
    case Verdict::TimeUnsure: return QStringLiteral("timeUnsure");
    case Verdict::AfterClosing: return QStringLiteral("afterClosing");
    case Verdict::Revoked: return QStringLiteral("revoked");
    case Verdict::Refused: return QStringLiteral("refused");
    case Verdict::Replaced: return QStringLiteral("replaced");
    case Verdict::WrongProgramme: return QStringLiteral("wrongProgramme");
    case Verdict::WrongForm: return QStringLiteral("wrongForm");
    case Verdict::UnknownEvaluator: return QStringLiteral("unknownEvaluator");
    case Verdict::WrongKey: return QStringLiteral("wrongKey");
    case Verdict::BadSignature: return QStringLiteral("badSignature");
    case Verdict::Damaged: return QStringLiteral("damaged");
    case Verdict::Incomplete: return QStringLiteral("incomplete");
    case Verdict::NoSheet: return QStringLiteral("noSheet");
    }
    return {};
}

QString standingCode(Standing standing)
{
    switch (standing) {
    case Standing::Counts: return QStringLiteral("counts");
    case Standing::Superseded: return QStringLiteral("superseded");
    case Standing::Conflict: return QStringLiteral("conflict");
    case Standing::OtherForm: return QStringLiteral("otherForm");
    case Standing::Late: return QStringLiteral("late");
    case Standing::TimeUnsure: return QStringLiteral("timeUnsure");
    case Standing::AfterClosing: return QStringLiteral("afterClosing");
    case Standing::Revoked: return QStringLiteral("revoked");
    case Standing::Replaced: return QStringLiteral("replaced");
    case Standing::Refused: return QStringLiteral("refused");
    }
    return {};
}

QString handInCode(HandIn handIn)
{
    switch (handIn) {
    case HandIn::NoPacket: return QStringLiteral("noPacket");
    case HandIn::Waiting: return QStringLiteral("waiting");
    case HandIn::HandedIn: return QStringLiteral("handedIn");
    case HandIn::InConflict: return QStringLiteral("conflict");
    case HandIn::GiveAgain: return QStringLiteral("giveAgain");
    case HandIn::Late: return QStringLiteral("late");
    case HandIn::Apart: return QStringLiteral("apart");
    case HandIn::Replaced: return QStringLiteral("replaced");
    }
    return {};
}

QString statusCode(Status status)
{
    switch (status) {
    case Status::Incomplete: return QStringLiteral("incomplete");
    case Status::Ranked: return QStringLiteral("ranked");
    case Status::Through: return QStringLiteral("through");
    case Status::Out: return QStringLiteral("out");
    case Status::Pending: return QStringLiteral("pending");
    }
    return {};
}

QString rulingCode(Ruling ruling)
{
    switch (ruling) {
    case Ruling::Met: return QStringLiteral("met");
    case Ruling::NotMet: return QStringLiteral("notMet");
    case Ruling::Undecided: return QStringLiteral("undecided");
    }
    return {};
}

QString reasonCode(ReasonCode code)
{
    switch (code) {
    case ReasonCode::NoMarks: return QStringLiteral("noMarks");
    case ReasonCode::TooFewMarks: return QStringLiteral("tooFewMarks");
    case ReasonCode::NoValue: return QStringLiteral("noValue");
    case ReasonCode::NoTarget: return QStringLiteral("noTarget");
    case ReasonCode::BelowQuorum: return QStringLiteral("belowQuorum");
    case ReasonCode::TooFewForTeam: return QStringLiteral("tooFewForTeam");
    case ReasonCode::HalfJudged: return QStringLiteral("halfJudged");
    case ReasonCode::GateNotMet: return QStringLiteral("gateNotMet");
    case ReasonCode::GateUndecided: return QStringLiteral("gateUndecided");
    case ReasonCode::BelowMinimum: return QStringLiteral("belowMinimum");
    case ReasonCode::Disqualified: return QStringLiteral("disqualified");
    case ReasonCode::Withdrew: return QStringLiteral("withdrew");
    case ReasonCode::NotRecognised: return QStringLiteral("notRecognised");
    case ReasonCode::RecognitionUndecided: return QStringLiteral("recognitionUndecided");
    case ReasonCode::BelowCut: return QStringLiteral("belowCut");
    case ReasonCode::TiedAtCut: return QStringLiteral("tiedAtCut");
    case ReasonCode::DependsOnOthers: return QStringLiteral("dependsOnOthers");
    case ReasonCode::VotedThrough: return QStringLiteral("votedThrough");
    case ReasonCode::VotedOut: return QStringLiteral("votedOut");
    }
    return {};
}

} // namespace simsa
