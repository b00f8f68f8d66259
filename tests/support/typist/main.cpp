// Types marks into a scorebook without end. On standard output it says "> TEAM FIELD MARK" before
// it stores a mark and "= TEAM FIELD MARK" once that was called stored. Somebody else kills it.
#include "db/scorebook.h"

#include <QCoreApplication>

#include <cstdio>

namespace {

void say(char sign, size_t team, size_t field, simsa::Points mark)
{
    std::printf("%c %zu %zu %s\n", sign, team, field, qPrintable(mark.toString()));
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    using namespace simsa;
    QCoreApplication application(argc, argv);
    Result<Scorebook> book = Scorebook::open(QString::fromLocal8Bit(argv[1]));
    if (!book)
        return 1;
    for (int round = 0;; ++round) {
        for (size_t team = 0; team < book->marks().size(); ++team) {
            for (size_t field = 0; field < book->form().fields.size(); ++field) {
                const Scale &scale = book->form().fields[field].criterion.scale;
                const Points mark = scale.least + Points::whole(round % 4 + 1);
                say('>', team, field, mark);
                if (!book->setMark(team, field, mark))
                    return 1;
                say('=', team, field, mark);
            }
        }
    }
}
