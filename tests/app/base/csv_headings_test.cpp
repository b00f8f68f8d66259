#include "app/base/csv_headings.h"
#include "tests/support/tables.h"

using namespace simsa;
using namespace simsa::test;
using namespace Qt::StringLiterals;

namespace {

std::vector<Heading> known()
{
    return {{u"evaluator"_s, true, {u"id"_s, u"코드"_s, u"평가위원"_s}},
            {u"name_ko"_s, true, {u"성명"_s}},
            {u"recused"_s, false, {u"제척·회피"_s, u"제척"_s}},
            {u"starts"_s}};
}

} // namespace

TEST_CASE("A heading is known in any case and width, and by what else people call it", "[base]")
{
    const char *header =
        GENERATE("evaluator,name_ko,recused", "ID,Name_KO,Recused", "코드,성명,제척",
                 "Ｅｖａｌｕａｔｏｒ,NAME KO,제척 회피", "평가위원,name-ko,제척ㆍ회피");
    CAPTURE(header);
    const NamedTable named =
        must(withHeadings(csv((QByteArray(header) + "\n1,2,3\n").constData()), known()));
    CHECK(named.table.header == QStringList{u"evaluator"_s, u"name_ko"_s, u"recused"_s});
    CHECK(named.written == QString::fromUtf8(header).split(u','));
    CHECK(named.asWritten({ErrorCode::BadId, {}, u"recused"_s}).place == named.written.at(2));
    CHECK(named.asWritten({ErrorCode::BadId, {}, u"else"_s}).place == u"else"_s);
}

TEST_CASE("Every other heading is refused, with the nearest that is known or with all", "[base]")
{
    struct Case
    {
        const char *header;
        ErrorCode code;
        const char *found;
        const char *expected;
    };
    const Case c = GENERATE(values<Case>({
        {"evaluator,name_ko,recusd", ErrorCode::CsvColumnUnknown, "recusd", "recused"},
        {"evaluator,name_ko,Start", ErrorCode::CsvColumnUnknown, "Start", "starts"},
        {"evaluator,name_ko,제척자", ErrorCode::CsvColumnUnknown, "제척자", "recused"},
        {"evaluator,name_ko,conflicts", ErrorCode::CsvColumnUnknown, "conflicts",
         "evaluator, name_ko, recused, starts"},
        {"evaluator,name_ko,-", ErrorCode::CsvColumnUnknown, "-",
         "evaluator, name_ko, recused, starts"},
        {"evaluator,recused,starts", ErrorCode::CsvColumnMissing, "name_ko",
         "evaluator, recused, starts"},
        {"코드,평가위원,name_ko", ErrorCode::CsvColumnTwice, "evaluator (코드, 평가위원)", ""},
        {"evaluator,name_ko,Evaluator", ErrorCode::CsvColumnTwice,
         "evaluator (evaluator, Evaluator)", ""},
    }));
    CAPTURE(c.header);

    const auto named = withHeadings(csv((QByteArray(c.header) + "\n1,2,3\n").constData()), known());

    REQUIRE(codeOf(named) == c.code);
    CHECK(named.error().found == QString::fromUtf8(c.found));
    CHECK(named.error().expected == QString::fromUtf8(c.expected));
}

TEST_CASE("A heading that could be two columns is neither, unless it is spelled as one", "[base]")
{
    const std::vector<Heading> headings{{u"q1"_s}, {u"q_1"_s}, {u"Q2"_s}, {u"q2"_s}};
    CHECK(codeOf(withHeadings(csv("Q1\n1\n"), headings)) == ErrorCode::CsvColumnUnknown);
    const NamedTable named = must(withHeadings(csv("q_1,q2,Q2\n1,2,3\n"), headings));
    CHECK(named.table.header == QStringList{u"q_1"_s, u"q2"_s, u"Q2"_s});
}

TEST_CASE("The nearest word differs in a third of its letters at most", "[base]")
{
    const QStringList words{u"garam"_s, u"narae"_s, u"E01"_s};
    CHECK(nearestOf(u"Garam"_s, words) == u"garam"_s);
    CHECK(nearestOf(u"garan"_s, words) == u"garam"_s);
    CHECK(nearestOf(u"e01"_s, words) == u"E01"_s);
    CHECK(nearestOf(u"daon"_s, words).isEmpty());
    CHECK(nearestOf(QString(1'000'000, u'x'), words).isEmpty());
}
