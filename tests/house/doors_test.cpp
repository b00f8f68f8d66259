// One door for outcomes: what `ui` can reach of `db` hands none out without noting the look.
#include "tests/support/printing.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <set>

using namespace simsa;
using namespace simsa::test;
using namespace Qt::StringLiterals;

namespace {

QString textOf(const QString &path)
{
    QFile file(source("") + path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

QStringList filesOfUi()
{
    QStringList files;
    QDirIterator it(source("ui"), {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                    QDirIterator::Subdirectories);
    while (it.hasNext())
        files.append(it.next().mid(source("").size()));
    files.sort();
    return files;
}

QStringList headersOfDbIn(const QString &text)
{
    static const QRegularExpression kInclude(u"^\\s*#\\s*include\\s*\"(db/[^\"]+)\""_s,
                                             QRegularExpression::MultilineOption);
    QStringList headers;
    for (auto it = kInclude.globalMatch(text); it.hasNext();)
        headers.append(it.next().captured(1));
    return headers;
}

// Of `db`, whatever the sources of `ui` include, and what that includes.
std::set<QString> reachableFromUi()
{
    QStringList waiting;
    for (const QString &file : filesOfUi())
        waiting += headersOfDbIn(textOf(file));
    std::set<QString> reached;
    while (!waiting.isEmpty()) {
        const QString header = waiting.takeFirst();
        if (reached.insert(header).second)
            waiting += headersOfDbIn(textOf(header));
    }
    return reached;
}

// The functions of a header that take a workbook and answer with an outcome, but do not say that
// the look is noted.
QStringList openDoorsIn(QString text)
{
    static const QRegularExpression kComment(u"//[^\\n]*"_s);
    static const QRegularExpression kOutcome(
        u"\\b(Results|Outcome|VersionOutcome|KeptOutcome|OutcomeChange|Placing|Evidence|ActPreview|"
        "AmendmentPreview|Report|SignedSheet|Marks)\\b"_s);
    QStringList open;
    const QStringList statements = text.remove(kComment).split(QRegularExpression(u"[;{}]"_s));
    for (const QString &statement : statements) {
        const QString answer = statement.section(u'(', 0, 0);
        if (statement.contains(u"Workbook &"_s) && kOutcome.match(answer).hasMatch() &&
            !answer.contains(u"Shown<"_s))
            open.append(answer.simplified());
    }
    return open;
}

} // namespace

TEST_CASE("No window and no command can get at an outcome that no look is noted of", "[house]")
{
    const std::set<QString> reached = reachableFromUi();
    REQUIRE(reached.contains(u"db/look.h"_s)); // an empty walk would find nothing wrong
    REQUIRE(reached.size() > 10);
    for (const char *inner : {"db/unseen.h", "db/events.h"}) {
        CAPTURE(inner);
        CHECK_FALSE(reached.contains(QString::fromLatin1(inner)));
    }
    QStringList open;
    for (const QString &header : reached)
        for (const QString &door : openDoorsIn(textOf(header)))
            open.append(header + u": "_s + door);
    CHECK(open.join(u'\n').toStdString() == std::string());
}

TEST_CASE("Windows and commands read no workbook past its operations", "[house]")
{
    QStringList faults;
    for (const QString &file : filesOfUi())
        if (textOf(file).contains(u"database()"_s))
            faults.append(file);
    CHECK(faults.join(u'\n').toStdString() == std::string());
}

TEST_CASE("The reader of doors finds a planted one", "[house]")
{
    CHECK(openDoorsIn(u"Result<Results> peek(Workbook &workbook);"_s).size() == 1);
    CHECK(
        openDoorsIn(u"Result<std::vector<KeptOutcome>> told(const Workbook &workbook);"_s).size() ==
        1);
    CHECK(openDoorsIn(u"Result<Report>\nwrite(Workbook &workbook,\n  int i);"_s).size() == 1);
    CHECK(openDoorsIn(u"// Result<Results> peek(Workbook &workbook);"_s).isEmpty());
    CHECK(openDoorsIn(u"Result<Shown<Results>> show(Workbook &workbook);"_s).isEmpty());
    CHECK(openDoorsIn(u"Result<MergeReport> merge(Workbook &workbook);"_s).isEmpty());
    CHECK(openDoorsIn(u"Placing placingOf(const TeamOutcome &team);"_s).isEmpty());
}
