#include "tests/support/programme.h"

#include "app/base/file.h"

#include <QFileInfo>

namespace simsa::test {

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
    Scorebook book = must(Scorebook::openFor(file, bytes, m_clock.clock()));
    if (!book.hasKey())
        must(book.choosePassphrase(kPassphrase, Stretch::cheapest()));
    return book;
}

QString TestProgramme::handIn(const char *evaluator, std::optional<Points> mark,
                              const char *machine)
{
    Scorebook book = scorebook(evaluator, machine);
    must(book.setAll(filled(book, mark)));
    return must(
        book.submit(path(QStringLiteral("sheets-") + QString::fromLatin1(machine)), kPassphrase));
}

QString TestProgramme::correct(const char *evaluator, Points mark, const char *machine)
{
    Scorebook book = scorebook(evaluator, machine);
    must(book.beginCorrection(QStringLiteral("잘못 적음")));
    must(book.setAll(filled(book, mark)));
    return must(
        book.submit(path(QStringLiteral("sheets-") + QString::fromLatin1(machine)), kPassphrase));
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
