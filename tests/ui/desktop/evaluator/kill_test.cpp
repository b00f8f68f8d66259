#include "tests/ui/desktop/windows.h"

#include <QProcess>

#include <random>

using namespace simsa;
using namespace simsa::test;

namespace {

// Team and field, "opinion" for the overall one → what is there.
using Values = std::map<std::pair<size_t, QString>, QString>;

// What the scorer said until it was killed somewhere after so many lines.
QList<QByteArray> scoreUntilKilled(const QString &path, int round, int lines)
{
    QProcess scorer;
    scorer.start(QStringLiteral(SIMSA_SCORER), {path, QString::number(round)});
    QByteArray said;
    while (said.count('\n') < lines && scorer.waitForReadyRead())
        said += scorer.readAllStandardOutput();
    REQUIRE(said.count('\n') >= lines);
    scorer.kill();
    scorer.waitForFinished();
    said += scorer.readAllStandardOutput();
    return said.left(said.lastIndexOf('\n')).split('\n');
}

Values valuesIn(const Scorebook &book)
{
    Values values;
    for (size_t team = 0; team < book.marks().size(); ++team) {
        const TeamMarks &marks = book.marks()[team];
        for (size_t field = 0; field < marks.marks.size(); ++field)
            if (marks.marks[field])
                values[{team, QString::number(field)}] = marks.marks[field]->toString();
        if (!marks.opinion.isEmpty())
            values[{team, QStringLiteral("opinion")}] = marks.opinion;
    }
    return values;
}

} // namespace

TEST_CASE("Killed at 200 random moments, the window has lost nothing that its state line called "
          "stored",
          "[desktop][kill]")
{
    TestProgramme programme;
    const QString path = begun(programme, "E1").path();
    std::mt19937 random(20260115); // the same moments in every run, as far as lines tell them
    Values stored;
    for (int round = 0; round < 200; ++round) {
        const int lines = 1 + static_cast<int>(random() % 24);
        Values begun = stored;
        for (const QByteArray &line : scoreUntilKilled(path, round, lines)) {
            const QList<QByteArray> words = line.split(' ');
            const std::pair place{words[1].toULongLong(), QString::fromLatin1(words[2])};
            begun = stored;
            begun[place] = QString::fromLatin1(words[3]);
            if (words[0] == "=")
                stored = begun;
        }
        const Values found = valuesIn(must(Scorebook::open(path)));
        // All that was called stored, and at most the one that had been begun.
        CHECK((found == stored || found == begun));
        stored = found;
    }
}
