#include "tests/support/programme.h"

#include "app/base/file.h"

#include <QFileInfo>

namespace simsa::test {
namespace {

Text text(const char *ko, const char *en)
{
    return {QString::fromUtf8(ko), QString::fromUtf8(en)};
}

Criterion criterion(const char *id, int least, int most)
{
    return {CriterionId{QString::fromLatin1(id)},
            text("항목", id),
            {},
            Points::whole(most),
            {Points::whole(least), Points::whole(most), Points::whole(1), {}}};
}

} // namespace

Plan smallPlan()
{
    Plan plan;
    plan.title = text("작은 평가", "Small evaluation");
    plan.groups = {{GroupId{QStringLiteral("expert")}, text("전문가", "Experts"), {}},
                   {GroupId{QStringLiteral("user")}, text("사용자", "Users"), {}}};
    const Item item{ItemId{QStringLiteral("speed")}, text("속도", "Speed"), Points::whole(5),
                    Points::whole(5)};
    plan.axes = {
        {AxisId{QStringLiteral("bench")},
         text("벤치마크", "Benchmark"),
         Points::whole(5),
         MeasuredBy{{item}},
         Conversion::Direct,
         {}},
        {AxisId{QStringLiteral("expert")},
         text("전문가 평가", "Experts"),
         Points::whole(15),
         JudgedBy{plan.groups[0].id, {criterion("plan", 0, 10), criterion("impact", 0, 5)}, {}},
         Conversion::Direct,
         {}},
        {AxisId{QStringLiteral("user")},
         text("사용자 평가", "Users"),
         Points::whole(10),
         JudgedBy{plan.groups[1].id, {criterion("q1", 1, 5), criterion("q2", 1, 5)}, {}},
         Conversion::RatioToBest,
         {}},
    };
    return plan;
}

std::vector<Team> smallTeams()
{
    return {{TeamId{QStringLiteral("a")}, text("가람", "Garam")},
            {TeamId{QStringLiteral("b")}, text("나래", "Narae")},
            {TeamId{QStringLiteral("c")}, text("다온", "Daon")}};
}

Panel smallPanel()
{
    Panel panel;
    for (const char *id : {"E1", "E2", "E3"})
        panel.evaluators.push_back({EvaluatorId{QString::fromLatin1(id)},
                                    GroupId{QStringLiteral("expert")},
                                    QStringLiteral("평가위원 ") + QString::fromLatin1(id)});
    for (const char *id : {"U1", "U2"})
        panel.evaluators.push_back({EvaluatorId{QString::fromLatin1(id)},
                                    GroupId{QStringLiteral("user")},
                                    QStringLiteral("사용자 ") + QString::fromLatin1(id)});
    panel.recusals = {{EvaluatorId{QStringLiteral("E3")}, TeamId{QStringLiteral("c")}}};
    return panel;
}

TestProgramme::TestProgramme() : TestProgramme(smallPlan(), smallTeams(), smallPanel()) {}

TestProgramme::TestProgramme(const Plan &plan, const std::vector<Team> &teams, const Panel &panel)
    : m_workbook(must(Workbook::create(m_folder.filePath(QStringLiteral("test.simsa")),
                                       QStringLiteral("시험 사업"), kPassphrase, m_clock.clock(),
                                       Stretch::cheapest()))),
      m_keys(must(m_workbook->unlock(kPassphrase)))
{
    must(m_workbook->openRound(plan, teams, panel));
    must(m_workbook->freeze());
}

QByteArray TestProgramme::packet(const char *evaluator)
{
    const QString folder = path(QStringLiteral("packets"));
    if (!QFileInfo::exists(folder))
        must(writePackets(*m_workbook, m_keys, folder));
    return must(
        readFile(folder + u'/' + QString::fromLatin1(evaluator) + QStringLiteral(".simsa-packet"),
                 kPacketLimit));
}

Scorebook TestProgramme::scorebook(const char *evaluator, const char *machine)
{
    const QByteArray bytes = packet(evaluator);
    const QString file =
        Scorebook::pathFor(path(QString::fromLatin1(machine)), must(readPacket(bytes)));
    return must(Scorebook::openFor(file, bytes, m_clock.clock()));
}

QString TestProgramme::handIn(const char *evaluator, std::optional<Points> mark,
                              const char *machine)
{
    Scorebook book = scorebook(evaluator, machine);
    must(book.setAll(filled(book, mark)));
    return must(book.submit(path(QStringLiteral("sheets-") + QString::fromLatin1(machine))));
}

QString TestProgramme::correct(const char *evaluator, Points mark, const char *machine)
{
    Scorebook book = scorebook(evaluator, machine);
    must(book.beginCorrection(QStringLiteral("잘못 적음")));
    must(book.setAll(filled(book, mark)));
    return must(book.submit(path(QStringLiteral("sheets-") + QString::fromLatin1(machine))));
}

MergeReport TestProgramme::merge(const QStringList &files, MergeMode mode)
{
    return must(mergeSheets(*m_workbook, m_keys, files, mode));
}

Marks filled(const Scorebook &scorebook, std::optional<Points> mark)
{
    Marks marks = scorebook.marks();
    for (TeamMarks &team : marks)
        for (size_t f = 0; f < team.marks.size(); ++f) {
            const Scale &scale = scorebook.form().fields[f].criterion.scale;
            team.marks[f] = mark && scale.inRange(*mark) ? *mark : scale.most;
        }
    return marks;
}

} // namespace simsa::test
