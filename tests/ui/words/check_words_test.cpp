#include "ui/words/check_words.h"

#include "tests/support/printing.h"

using namespace simsa;
using namespace Qt::StringLiterals;

TEST_CASE("Every check is a question that names its team", "[words]")
{
    using Kind = Check::Kind;
    for (const Kind kind :
         {Kind::AllTheSame, Kind::EqualTeams, Kind::CopiedOpinion, Kind::FarFromOwn}) {
        for (const QString &criterion : {QString(), u"Technology"_s}) {
            const QString question = checkQuestion({kind, 0}, u"Garam"_s, u"Narae"_s, criterion);
            CHECK(question.startsWith(u"Garam"_s));
            CHECK(question.endsWith(u'?'));
        }
    }
}

TEST_CASE("What is missing names team and place", "[words]")
{
    using Lacks = Unanswered::Lacks;
    for (const Lacks lacks : {Lacks::Mark, Lacks::Opinion, Lacks::Confirmation}) {
        const QString text = missingText(lacks, u"Garam"_s, u"Technology"_s);
        CHECK(text.startsWith(u"Garam: "_s));
        CHECK(text.contains(u"Technology"_s));
    }
    CHECK(missingText(Lacks::Opinion, u"Garam"_s, {}) == u"Garam: overall opinion"_s);
}
