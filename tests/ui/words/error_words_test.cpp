#include "tests/support/printing.h"
#include "ui/words/error_words.h"
#include "ui/words/language.h"

#include <QSet>

using namespace simsa;

namespace {

// Every code there is: they are numbered from 0 and Cancelled is the last.
std::vector<ErrorCode> allCodes()
{
    std::vector<ErrorCode> codes;
    for (int i = 0; i <= static_cast<int>(ErrorCode::Cancelled); ++i)
        codes.push_back(static_cast<ErrorCode>(i));
    return codes;
}

bool hasHangul(const QString &text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c >= QChar(0xac00) && c <= QChar(0xd7a3); });
}

} // namespace

TEST_CASE("Every error has a sentence in both languages", "[words]")
{
    for (const ErrorCode code : allCodes()) {
        CAPTURE(static_cast<int>(code));
        useLanguage(QStringLiteral("en"));
        const QString english = sentence({code});
        useLanguage(QStringLiteral("ko"));
        const QString korean = sentence({code});
        useLanguage(QStringLiteral("en"));
        CHECK(english.size() > 10);
        CHECK_FALSE(hasHangul(english));
        CHECK(hasHangul(korean));
    }
}

TEST_CASE("A file of another kind is called by its kind, each with what to do", "[words]")
{
    QStringList said;
    for (const char *kind : {"packet", "sheet", "workbook", "scorebook", "plan", "acts", "zip",
                             "xlsx", "document", "pdf", ""})
        said.append(sentence({ErrorCode::OtherKind, {}, {}, QString::fromLatin1(kind)}));
    CHECK(QSet<QString>(said.begin(), said.end()).size() == said.size());
    CHECK(said[2].contains(QStringLiteral("This is a workbook")));
    CHECK(said[6].contains(QStringLiteral("Unpack it")));
}

TEST_CASE("A sheet of another programme is told with both programmes and what to do", "[words]")
{
    const QString text = sentence({ErrorCode::WrongProgramme,
                                   {},
                                   {},
                                   QStringLiteral("154b7c2d00112233"),
                                   QStringLiteral("aabbccdd00112233")});
    for (const char *part : {"154b", "aabb", "rehearsal", "packet of this programme again", "ask"})
        CHECK(text.contains(QString::fromLatin1(part)));
    CHECK(sentence({ErrorCode::WrongProgramme}) ==
          QStringLiteral("The file belongs to another programme."));
}

TEST_CASE("A sentence names the file, the line and the column", "[words]")
{
    const Error error{ErrorCode::NotADecimal,
                      QStringLiteral("teams.csv"),
                      QStringLiteral("nia"),
                      QStringLiteral("nine"),
                      {},
                      3};

    const QString text = sentence(error);

    CHECK(text.startsWith(QStringLiteral("teams.csv: line 3, column nia: ")));
    CHECK(text.contains(QStringLiteral("“nine”")));
}

TEST_CASE("What was found is put in as it is, percent signs included", "[words]")
{
    const Error error{
        ErrorCode::OutOfRange, {}, {}, QStringLiteral("%2 %1"), QStringLiteral("0–5")};

    CHECK(sentence(error).contains(QStringLiteral("“%2 %1” is out of range (0–5)")));
}
