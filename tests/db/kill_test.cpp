#include "tests/support/programme.h"

#include <QProcess>

using namespace simsa;
using namespace simsa::test;

TEST_CASE("A mark that was called stored survives a kill in the next instant", "[db]")
{
    TestProgramme programme;
    const QString path = programme.scorebook("E1").path();
    std::map<std::pair<size_t, size_t>, QString> stored;
    // Each time the typist is killed a few lines later, wherever it is then.
    for (int lines = 1; lines <= 30; ++lines) {
        QProcess typist;
        typist.start(QStringLiteral(SIMSA_TYPIST), {path});
        QByteArray said;
        while (said.count('\n') < lines && typist.waitForReadyRead())
            said += typist.readAllStandardOutput();
        REQUIRE(said.count('\n') >= lines);
        typist.kill();
        typist.waitForFinished();
        said += typist.readAllStandardOutput();

        const QList<QByteArray> told = said.left(said.lastIndexOf('\n')).split('\n');
        for (const QByteArray &line : told) {
            const QList<QByteArray> words = line.split(' ');
            stored[{words[0].toULongLong(), words[1].toULongLong()}] =
                QString::fromLatin1(words[2]);
        }
        const Scorebook book = must(Scorebook::open(path));
        // The one mark after the last line may be stored already; it was on its way to be told.
        size_t different = 0;
        for (const auto &[place, mark] : stored)
            if (book.marks()[place.first].marks[place.second]->toString() != mark)
                ++different;
        CHECK(different <= 1);
        for (size_t team = 0; team < book.marks().size(); ++team)
            for (size_t field = 0; field < book.form().fields.size(); ++field)
                if (const auto &mark = book.marks()[team].marks[field])
                    stored[{team, field}] = mark->toString();
    }
    CHECK(stored.size() == 6);
}
