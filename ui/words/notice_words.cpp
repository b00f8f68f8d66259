#include "ui/words/notice_words.h"

#include <QCoreApplication>

namespace simsa {
namespace {

struct NoticeWords
{
    Q_DECLARE_TR_FUNCTIONS(NoticeWords)
};

} // namespace

QStringList noticePoints()
{
    return {
        NoticeWords::tr("Judge each team by the criteria of the plan alone, by yourself, and "
                        "without arranging marks with anybody."),
        NoticeWords::tr("Have no contact with the teams or anybody who acts for them until the "
                        "results are announced. If somebody contacts you, tell the administrator "
                        "at once."),
        NoticeWords::tr("Keep the teams' documents, your marks and your opinions secret. Hand them "
                        "to nobody, and lock this computer when you leave it."),
        NoticeWords::tr("Where there is a conflict of interest, step back from the team. You can "
                        "declare it below now, and at any time until you sign."),
        NoticeWords::tr("Your marks are yours alone: nobody sees them before you hand them in. "
                        "Afterwards you can correct them with a reason; the marks before stay on "
                        "record."),
    };
}

PledgeText secrecyPledge()
{
    return {
        NoticeWords::tr("As an evaluator of this evaluation I pledge the following."),
        {NoticeWords::tr("I judge fairly and conscientiously, by the rules of the evaluation "
                         "plan."),
         NoticeWords::tr("I do not disclose what I learn in the evaluation, such as documents, "
                         "marks, opinions and results that are not announced, nor use it for "
                         "anything else, during the evaluation and after it."),
         NoticeWords::tr("I do not copy the documents or pass them on without permission, and "
                         "return or destroy them as the administrator asks when the evaluation is "
                         "over."),
         NoticeWords::tr("I accept no money, gift, hospitality or improper request in connection "
                         "with the evaluation.")},
        NoticeWords::tr("If I break this pledge I answer for it under the laws and rules that "
                        "apply."),
    };
}

} // namespace simsa
