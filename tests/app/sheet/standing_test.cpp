#include "app/sheet/standing.h"

#include <algorithm>
#include <map>
#include <string>

using namespace simsa;
using namespace Qt::StringLiterals;

namespace {

// "A1k": the sheet A, revision 1, of key k; "B2k<A": its parent is A. "B2m2<A" answers issue 2 of
// the packet. "~A1k" stands apart.
SheetLink link(const char *text)
{
    QString spelled = QString::fromLatin1(text);
    const bool isApart = spelled.startsWith(u'~');
    if (isApart)
        spelled.remove(0, 1);
    const qsizetype arrow = spelled.indexOf(u'<');
    return {spelled.left(1),
            arrow < 0 ? QString() : spelled.mid(arrow + 1),
            spelled.mid(1, 1).toInt(),
            spelled.mid(2, 1),
            std::max(1, spelled.mid(3, 1).toInt()),
            isApart};
}

char letterOf(Standing standing)
{
    switch (standing) {
    case Standing::Counts: return '+';
    case Standing::Superseded: return '-';
    case Standing::Conflict: return '?';
    default: break; // apart: told by the workbook, which knows of forms, dates and decisions
    }
    return ' ';
}

// "A- B+": by hash, the same in whatever order the sheets are given.
std::string standings(const std::vector<SheetLink> &sheets, const std::optional<Decision> &decision)
{
    const std::vector<Standing> list = standingsOf(sheets, decision);
    std::map<std::string, char> byHash;
    for (size_t i = 0; i < sheets.size(); ++i)
        byHash[sheets[i].hash.toStdString()] = sheets[i].isApart ? '~' : letterOf(list[i]);
    std::string text;
    for (const auto &[hash, letter] : byHash)
        text += (text.empty() ? "" : " ") + hash + letter;
    return text;
}

void checkInEveryOrder(const std::vector<const char *> &texts, const std::string &expected,
                       const std::optional<Decision> &decision = {})
{
    std::vector<size_t> order(texts.size());
    for (size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    do {
        std::vector<SheetLink> sheets;
        std::string given;
        for (const size_t i : order) {
            sheets.push_back(link(texts[i]));
            given += std::string(texts[i]) + ' ';
        }
        INFO("given " << given);
        CHECK(standings(sheets, decision) == expected);
    } while (std::next_permutation(order.begin(), order.end()));
}

Decision chose(const char *chosen, const char *among)
{
    return {QString::fromLatin1(chosen), QString::fromLatin1(among).split(u' ')};
}

} // namespace

TEST_CASE("No sheet, no standing", "[sheet]")
{
    CHECK(standingsOf({}).empty());
}

TEST_CASE("In a chain the last revision counts and the ones before are superseded", "[sheet]")
{
    checkInEveryOrder({"A1k"}, "A+");
    checkInEveryOrder({"A1k", "B2k<A"}, "A- B+");
    checkInEveryOrder({"A1k", "B2k<A", "C3k<B", "D4k<C"}, "A- B- C- D+");
}

TEST_CASE("A chain may begin with a revision whose parent has not arrived", "[sheet]")
{
    checkInEveryOrder({"B2k<A"}, "B+");
    checkInEveryOrder({"B2k<A", "C3k<B"}, "B- C+");
}

TEST_CASE("Two revisions of one parent are a conflict in which none counts", "[sheet]")
{
    checkInEveryOrder({"A1k", "B2k<A", "C2k<A"}, "A? B? C?");
    checkInEveryOrder({"A1k", "B2k<A", "C2k<A", "D3k<C"}, "A? B? C? D?");
}

TEST_CASE("Two first sheets of one key are a conflict", "[sheet]")
{
    checkInEveryOrder({"A1k", "B1k"}, "A? B?");
}

TEST_CASE("A gap in the revisions is a conflict until it is filled", "[sheet]")
{
    checkInEveryOrder({"A1k", "C3k<B"}, "A? C?");
    checkInEveryOrder({"A1k", "B2k<A", "C3k<B"}, "A- B- C+");
    checkInEveryOrder({"A1k", "B3k<A"}, "A? B?"); // the parent is right, the number is not
}

TEST_CASE("Two keys of one evaluator are a conflict", "[sheet]")
{
    checkInEveryOrder({"A1k", "B1m"}, "A? B?");
    checkInEveryOrder({"A1k", "B2m<A"}, "A? B?"); // a foreign key cannot correct a sheet
}

TEST_CASE("Another key goes on with a later issue of the packet only", "[sheet]")
{
    checkInEveryOrder({"A1k1", "B2m2<A"}, "A- B+");
    checkInEveryOrder({"A1k1", "B2k1<A", "C3m3<B", "D4m3<C"}, "A- B- C- D+");
    checkInEveryOrder({"A1k2", "B2m2<A"}, "A? B?");
    checkInEveryOrder({"A1k2", "B2m1<A"}, "A? B?");
    // A later issue that names no parent begins a chain of its own.
    checkInEveryOrder({"A1k1", "B1m2"}, "A? B?");
    // The old key cannot go on once another has taken over.
    checkInEveryOrder({"A1k1", "B2m2<A", "C3k1<B"}, "A? B? C?");
}

TEST_CASE("A decision lets one sheet count and supersedes what it knew of", "[sheet]")
{
    checkInEveryOrder({"A1k", "B1m"}, "A+ B-", chose("A", "A B"));
    checkInEveryOrder({"A1k", "B1m"}, "A- B+", chose("B", "A B"));
    checkInEveryOrder({"A1k", "B2k<A", "C2k<A"}, "A- B- C+", chose("C", "A B C"));
}

TEST_CASE("A correction of the chosen sheet takes its place", "[sheet]")
{
    checkInEveryOrder({"A1k", "B1m", "C2k<A"}, "A- B- C+", chose("A", "A B"));
}

TEST_CASE("A sheet that the decision did not know opens the conflict again", "[sheet]")
{
    checkInEveryOrder({"A1k", "B1m", "C1n"}, "A? B? C?", chose("A", "A B"));
    checkInEveryOrder({"A1k", "B1m", "C2m<B"}, "A? B? C?", chose("A", "A B"));
    checkInEveryOrder({"A1k", "B1m", "C2k<A", "D2k<A"}, "A? B? C? D?", chose("A", "A B"));
}

TEST_CASE("A second decision settles what the first did not know", "[sheet]")
{
    checkInEveryOrder({"A1k", "B1m", "C1n"}, "A- B- C+", chose("C", "A B C"));
}

TEST_CASE("A decision for a sheet that is not here lets none count", "[sheet]")
{
    checkInEveryOrder({"A1k", "B2k<A"}, "A? B?", chose("X", "X Y"));
}

TEST_CASE("A chain goes on through sheets apart, which count for nothing themselves", "[sheet]")
{
    checkInEveryOrder({"A1k", "~B2k<A", "C3k<B"}, "A- B~ C+");
    checkInEveryOrder({"~A1k", "B2k<A", "C3k<B"}, "A~ B- C+");
    checkInEveryOrder({"A1k", "~B2k<A", "C3k<B", "D4k<C"}, "A- B~ C- D+");
    checkInEveryOrder({"~A1k", "~B2k<A"}, "A~ B~");
    checkInEveryOrder({"A1k", "~B2k<A", "~C3k<B", "D4k<C"}, "A- B~ C~ D+");
}

TEST_CASE("Through a sheet apart no key and no gap passes that would not pass beside it", "[sheet]")
{
    // The key before does not go on after a later issue, nor does a revision that leaves one out.
    checkInEveryOrder({"A1k", "~B2m2<A", "C3k<B"}, "A? B~ C?");
    checkInEveryOrder({"A1k", "~B2k<A", "C9k<B"}, "A? B~ C?");
    checkInEveryOrder({"A1k", "~B2m2<A", "C3m2<B"}, "A- B~ C+");
    // Two that follow one sheet apart are a fork.
    checkInEveryOrder({"A1k", "~B2k<A", "C3k<B", "D3k<B"}, "A? B~ C? D?");
}
