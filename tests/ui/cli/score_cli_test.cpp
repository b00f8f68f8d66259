// An evaluator's sheet from the command line: passphrase, pledge, a newer packet.
#include "tests/ui/cli/cli.h"

#include "db/amend.h"
#include "tests/support/files.h"
#include "tests/support/programme.h"

#include <QDir>

using namespace simsa;
using namespace simsa::test;
using namespace Qt::StringLiterals;

namespace {

// Without the passphrase that the other commands find in their environment.
Said cliAlone(const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"SIMSA_PASSPHRASE"_s);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(SIMSA_CLI), QStringList(arguments) << u"--lang"_s << u"en"_s);
    REQUIRE(process.waitForFinished(-1));
    return {process.exitCode(), process.readAllStandardOutput(),
            QString::fromUtf8(process.readAllStandardError())};
}

Plan withDeadlineInThePast(bool lateCounts)
{
    Plan plan = smallPlan();
    plan.groups[0].attendance.deadline = QDate(2020, 1, 15);
    plan.groups[0].attendance.lateCounts = lateCounts;
    return plan;
}

struct ScoreDesk
{
    TestProgramme programme;
    QString packet = programme.path(u"E1.simsa-packet"_s);
    QString marks = programme.path(u"marks.csv"_s);
    QString book = programme.path(u"E1.simsa-scorebook"_s);
    QString sheets = programme.path(u"sheets"_s);

    explicit ScoreDesk(const Plan &plan = smallPlan()) : programme(plan, smallTeams(), smallPanel())
    {
        putFile(packet, programme.packet("E1"));
        putFile(marks, "team,plan,impact\na,7,3\nb,8,4\nc,9,5\n");
    }

    QStringList score() const
    {
        return {u"score"_s, packet,      u"--marks"_s,     marks, u"-o"_s,
                sheets,     u"--json"_s, u"--scorebook"_s, book};
    }

    // The next issue, with another criterion for the experts.
    void amendPlan()
    {
        Plan plan = smallPlan();
        Axis &axis = plan.axes[1];
        JudgedBy &judged = std::get<JudgedBy>(axis.source);
        Criterion more = judged.criteria[1];
        more.id = CriterionId{u"ethics"_s};
        judged.criteria.push_back(more);
        axis.points = axis.points + more.points;
        must(amend(programme.workbook(),
                   {plan, u"기준을 더함"_s, u"위원회"_s, QDate(2026, 1, 14), {}}));
        must(writePackets(programme.workbook(), programme.keys(), programme.path(u"next"_s)));
        packet = programme.path(u"next/E1.simsa-packet"_s);
        putFile(marks, "team,plan,impact,ethics\na,7,3,1\nb,8,4,2\nc,9,5,3\n");
    }
};

} // namespace

TEST_CASE("Without a passphrase a sheet is signed, and it is said that the key has none", "[cli]")
{
    ScoreDesk desk;
    const Said said = cliAlone(desk.score());
    INFO(said.err.toStdString());
    REQUIRE(said.exitCode == 0);
    CHECK(said.err.contains(u"no passphrase"_s));
    CHECK_FALSE(said.json().value(u"hasPassphrase"_s).toBool(true));
    CHECK(said.json().value(u"pledgedAt"_s).toString().isEmpty());
    CHECK(said.json().value(u"issue"_s).toInt() == 1);
    CHECK(said.json().value(u"receipt"_s).toString().size() == 19);
    // Said once only.
    const Said again = cliAlone(desk.score() << u"--reason"_s << u"오기"_s << u"--pledge"_s);
    REQUIRE(again.exitCode == 0);
    CHECK(again.err.isEmpty());
    CHECK(again.json().value(u"revision"_s).toInt() == 2);
    CHECK(isTimestamp(again.json().value(u"pledgedAt"_s).toString()));
    const QStringList files{said.json().value(u"sheet"_s).toString(),
                            again.json().value(u"sheet"_s).toString()};
    const MergeReport report = desk.programme.merge(files);
    CHECK(report.files[0].verdict == Verdict::Superseded);
    CHECK(report.files[1].verdict == Verdict::Accepted);
}

TEST_CASE("With a passphrase the key is under it, and without it nothing more is signed", "[cli]")
{
    ScoreDesk desk;
    const QString file = desk.programme.path(u"passphrase"_s);
    putFile(file, "battery staple\n");
    const Said first = cliAlone(desk.score() << u"--passphrase-file"_s << file);
    REQUIRE(first.exitCode == 0);
    CHECK(first.err.isEmpty());
    CHECK(first.json().value(u"hasPassphrase"_s).toBool());
    const QStringList again = desk.score() << u"--reason"_s << u"오기"_s;
    const Said none = cliAlone(again);
    CHECK(none.exitCode == 2);
    CHECK(none.err.contains(u"passphrase"_s));
    putFile(file, "another one\n");
    CHECK(cliAlone(QStringList(again) << u"--passphrase-file"_s << file).exitCode == 2);
    const Scorebook book = must(Scorebook::open(desk.book));
    CHECK(book.submissions().size() == 1);
    CHECK_FALSE(book.isEditable()); // as if nothing had been tried
}

TEST_CASE("A recusal in the table of marks stands in the sheet", "[cli]")
{
    ScoreDesk desk;
    putFile(desk.marks, "team,plan,impact,recused\na,7,3,\nb,,,친족\nc,9,5,\n");
    const Said said = cliAlone(desk.score());
    INFO(said.err.toStdString());
    REQUIRE(said.exitCode == 0);
    CHECK(said.json().value(u"declared"_s).toArray() == QJsonArray{u"b"_s});
}

TEST_CASE("A newer packet is taken over with a reason, and not without one", "[cli]")
{
    ScoreDesk desk;
    const bool wasHandedIn = GENERATE(true, false);
    if (wasHandedIn)
        REQUIRE(cliAlone(desk.score()).exitCode == 0);
    else
        must(Scorebook::openFor(desk.book, desk.programme.packet("E1")));
    const QString older = desk.packet;
    desk.amendPlan();

    const Said refused = cliAlone(desk.score());
    CHECK(refused.exitCode == 2);
    CHECK(refused.err.contains(u"issue 2"_s));
    CHECK(must(Scorebook::open(desk.book)).packet().issue == 1);

    const Said said = cliAlone(desk.score() << u"--reason"_s << u"평가계획 변경"_s);
    INFO(said.err.toStdString());
    REQUIRE(said.exitCode == 0);
    CHECK(said.json().value(u"takenOver"_s).toBool());
    CHECK(said.json().value(u"issue"_s).toInt() == 2);
    CHECK(said.json().value(u"revision"_s).toInt() == (wasHandedIn ? 2 : 1));
    const QString sheet = said.json().value(u"sheet"_s).toString();
    CHECK(desk.programme.merge({sheet}).files[0].verdict == Verdict::Accepted);

    desk.packet = older;
    putFile(desk.marks, "team,plan,impact\na,7,3\nb,8,4\nc,9,5\n");
    const Said old = cliAlone(desk.score() << u"--reason"_s << u"x"_s);
    CHECK(old.exitCode == 2);
    CHECK(old.err.contains(u"not newer"_s));
}

TEST_CASE("Who signs after the deadline is told, and whether the sheet counts", "[cli]")
{
    const bool lateCounts = GENERATE(false, true);
    ScoreDesk desk(withDeadlineInThePast(lateCounts));
    const Said said = cliAlone(desk.score());
    REQUIRE(said.exitCode == 0);
    CHECK(said.err.contains(u"the deadline is over"_s));
    CHECK(said.err.contains(lateCounts ? u"still counts"_s : u"does not count"_s));
    CHECK(said.json().value(u"isAfterDeadline"_s).toBool());
}

TEST_CASE("Who signs in time is told nothing of a deadline", "[cli]")
{
    ScoreDesk desk;
    const Said said = cliAlone(desk.score());
    CHECK_FALSE(said.err.contains(u"deadline"_s));
    CHECK_FALSE(said.json().value(u"isAfterDeadline"_s).toBool(true));
}
