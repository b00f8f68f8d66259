#include "ui/words/check_words.h"

#include <QCoreApplication>

namespace simsa {
namespace {

struct CheckWords
{
    Q_DECLARE_TR_FUNCTIONS(CheckWords)
};

} // namespace

QString missingText(Unanswered::Lacks lacks, const QString &team, const QString &criterion)
{
    const bool isOverall = criterion.isEmpty();
    switch (lacks) {
    case Unanswered::Lacks::Mark: return CheckWords::tr("%1: %2").arg(team, criterion);
    case Unanswered::Lacks::Opinion:
        return isOverall ? CheckWords::tr("%1: overall opinion").arg(team)
                         : CheckWords::tr("%1: opinion on “%2”").arg(team, criterion);
    case Unanswered::Lacks::Confirmation:
        return isOverall ? CheckWords::tr("%1: confirm the overall opinion").arg(team)
                         : CheckWords::tr("%1: confirm “%2”").arg(team, criterion);
    }
    return {};
}

QString checkQuestion(const Check &check, const QString &team, const QString &other,
                      const QString &criterion)
{
    switch (check.kind) {
    case Check::Kind::AllTheSame:
        return CheckWords::tr("%1: every criterion has the same share of its points. Is that what "
                              "you mean?")
            .arg(team);
    case Check::Kind::EqualTeams:
        return CheckWords::tr("%1 and %2: every mark is the same. Is that what you mean?")
            .arg(team, other);
    case Check::Kind::CopiedOpinion:
        return criterion.isEmpty()
                   ? CheckWords::tr("%1 and %2: the overall opinions are the same word for word. "
                                    "Is that what you mean?")
                         .arg(team, other)
                   : CheckWords::tr("%1 and %2: the opinions on “%3” are the same word for word. "
                                    "Is that what you mean?")
                         .arg(team, other, criterion);
    case Check::Kind::FarFromOwn:
        return CheckWords::tr("%1: the mark for “%2” is far from those you gave the other teams. "
                              "Is that what you mean?")
            .arg(team, criterion);
    }
    return {};
}

} // namespace simsa
