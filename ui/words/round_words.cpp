#include "ui/words/round_words.h"

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
        if (status.handIn == HandIn::NoPacket || status.handIn == HandIn::Waiting)
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

QString reasonText(const Reason &reason, const Plan &plan, const QString &language)
{
    const Axis *axis = plan.axis(reason.axis);
    const QString title = axis ? axis->title.in(language) : reason.axis.value;
    switch (reason.code) {
    case ReasonCode::NoMarks: return RoundWords::tr("No marks that count in “%1”").arg(title);
    case ReasonCode::TooFewMarks:
        return RoundWords::tr("Too few marks in “%1” to leave out the highest and lowest")
            .arg(title);
    case ReasonCode::NoValue: return RoundWords::tr("A value is missing in “%1”").arg(title);
    }
    return {};
}

QString verdictCode(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Accepted: return QStringLiteral("accepted");
    case Verdict::AlreadyHere: return QStringLiteral("alreadyHere");
    case Verdict::Superseded: return QStringLiteral("superseded");
    case Verdict::Conflict: return QStringLiteral("conflict");
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
    }
    return {};
}

} // namespace simsa
