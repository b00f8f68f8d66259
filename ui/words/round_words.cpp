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

} // namespace

QString verdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Accepted: return RoundWords::tr("Accepted");
    case Verdict::AlreadyHere: return RoundWords::tr("Already here");
    case Verdict::Superseded: return RoundWords::tr("Superseded");
    case Verdict::Conflict: return RoundWords::tr("Conflict");
    case Verdict::Late: return RoundWords::tr("Too late");
    case Verdict::WrongProgramme: return RoundWords::tr("Wrong programme");
    case Verdict::WrongForm: return RoundWords::tr("Wrong form");
    case Verdict::UnknownEvaluator: return RoundWords::tr("Unknown evaluator");
    case Verdict::WrongKey: return RoundWords::tr("Wrong key");
    case Verdict::BadSignature: return RoundWords::tr("Bad signature");
    case Verdict::Damaged: return RoundWords::tr("Damaged");
    case Verdict::Incomplete: return RoundWords::tr("Incomplete");
    }
    return {};
}

QString verdictReason(const FileVerdict &file)
{
    if (file.reason)
        return sentenceWithoutFile(*file.reason);
    switch (file.verdict) {
    case Verdict::Accepted: return RoundWords::tr("Revision %1 counts.").arg(file.revision);
    case Verdict::AlreadyHere:
        return RoundWords::tr("This sheet is kept already; it is not counted twice.");
    case Verdict::Superseded:
        return RoundWords::tr("Revision %1 is kept; a later one counts.").arg(file.revision);
    case Verdict::Conflict:
        return RoundWords::tr("It contradicts another sheet of this evaluator. Both are kept; "
                              "none counts until you decide.");
    case Verdict::Late:
        return RoundWords::tr("It is kept, but was signed after the deadline, and by the plan late "
                              "sheets do not count.");
    default: return verdictName(file.verdict);
    }
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
    }
    return {};
}

QString provisionalText(const std::vector<EvaluatorStatus> &statuses)
{
    // Names while there are few, else how many.
    constexpr qsizetype kMostNamed = 12;
    const auto listed = [](const QStringList &codes) {
        return codes.size() <= kMostNamed ? codes.join(QStringLiteral(", "))
                                          : QString::number(codes.size());
    };
    QStringList waiting;
    QStringList conflicts;
    for (const EvaluatorStatus &status : statuses) {
        if (status.handIn == HandIn::NoPacket || status.handIn == HandIn::Waiting ||
            status.handIn == HandIn::GiveAgain)
            waiting.append(status.evaluator.id.value);
        if (status.handIn == HandIn::InConflict)
            conflicts.append(status.evaluator.id.value);
    }
    QStringList parts;
    if (!waiting.isEmpty())
        parts.append(RoundWords::tr("not handed in: %1").arg(listed(waiting)));
    if (!conflicts.isEmpty())
        parts.append(RoundWords::tr("in conflict: %1").arg(listed(conflicts)));
    return parts.isEmpty()
               ? QString()
               : RoundWords::tr("Provisional (%1)").arg(parts.join(QStringLiteral("; ")));
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
    const QString until = RoundWords::tr("Provisional: notified on %1, objections until %2")
                              .arg(date(period.notice), date(period.effective));
    return period.moved ? RoundWords::tr("%1 (the last day %2 is no working day)")
                              .arg(until, date(period.counted))
                        : until;
}

QString verdictCode(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Accepted: return QStringLiteral("accepted");
    case Verdict::AlreadyHere: return QStringLiteral("alreadyHere");
    case Verdict::Superseded: return QStringLiteral("superseded");
    case Verdict::Conflict: return QStringLiteral("conflict");
    case Verdict::Late: return QStringLiteral("late");
    case Verdict::WrongProgramme: return QStringLiteral("wrongProgramme");
    case Verdict::WrongForm: return QStringLiteral("wrongForm");
    case Verdict::UnknownEvaluator: return QStringLiteral("unknownEvaluator");
    case Verdict::WrongKey: return QStringLiteral("wrongKey");
    case Verdict::BadSignature: return QStringLiteral("badSignature");
    case Verdict::Damaged: return QStringLiteral("damaged");
    case Verdict::Incomplete: return QStringLiteral("incomplete");
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
    case ReasonCode::GateNotMet: return QStringLiteral("gateNotMet");
    case ReasonCode::GateUndecided: return QStringLiteral("gateUndecided");
    case ReasonCode::BelowMinimum: return QStringLiteral("belowMinimum");
    case ReasonCode::Disqualified: return QStringLiteral("disqualified");
    case ReasonCode::Withdrew: return QStringLiteral("withdrew");
    case ReasonCode::NotRecognised: return QStringLiteral("notRecognised");
    case ReasonCode::RecognitionUndecided: return QStringLiteral("recognitionUndecided");
    case ReasonCode::BelowCut: return QStringLiteral("belowCut");
    case ReasonCode::TiedAtCut: return QStringLiteral("tiedAtCut");
    }
    return {};
}

} // namespace simsa
