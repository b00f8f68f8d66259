#include "tests/support/programme.h"

#include <QProcess>

using namespace simsa;
using namespace simsa::test;

namespace {

using Places = std::map<std::pair<size_t, size_t>, QString>;

// What the typist said until it was killed after so many lines.
QList<QByteArray> typeUntilKilled(const QString &path, int lines)
{
    QProcess typist;
    typist.start(QStringLiteral(SIMSA_TYPIST), {path});
    QByteArray said;
    while (said.count('\n') < lines && typist.waitForReadyRead())
        said += typist.readAllStandardOutput();
    REQUIRE(said.count('\n') >= lines);
    typist.kill();
    typist.waitForFinished();
    said += typist.readAllStandardOutput();
    return said.left(said.lastIndexOf('\n')).split('\n');
}

Places marksIn(const Scorebook &book)
{
    Places marks;
    for (size_t team = 0; team < book.marks().size(); ++team)
        for (size_t field = 0; field < book.form().fields.size(); ++field)
            if (const auto &mark = book.marks()[team].marks[field])
                marks[{team, field}] = mark->toString();
    return marks;
}

} // namespace

TEST_CASE("A mark that was called stored survives a kill in the next instant", "[db]")
{
    TestProgramme programme;
    const QString path = programme.scorebook("E1").path();
    Places stored;
    // Each time the typist is killed a few lines later, wherever it is then.
    for (int lines = 1; lines <= 40; ++lines) {
        Places begun;
        for (const QByteArray &line : typeUntilKilled(path, lines)) {
            const QList<QByteArray> words = line.split(' ');
            const std::pair place{words[1].toULongLong(), words[2].toULongLong()};
            begun = stored;
            begun[place] = QString::fromLatin1(words[3]);
            if (words[0] == "=")
                stored = begun;
        }
        const Places found = marksIn(must(Scorebook::open(path)));
        // All that was called stored, and at most the one that had been begun.
        CHECK((found == stored || found == begun));
        stored = found;
    }
    CHECK(stored.size() == 6);
}
