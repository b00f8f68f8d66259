// Types marks and opinions into the real window, by keyboard, without end. On standard output it
// says "> TEAM FIELD VALUE" before it types, and "= TEAM FIELD VALUE" once the window's state line
// has called that stored; FIELD is "opinion" for the overall opinion. Somebody else kills it.
#include "tests/support/silent_prompts.h"
#include "ui/desktop/evaluator/evaluator_window.h"
#include "ui/desktop/evaluator/mark_field.h"
#include "ui/desktop/parts/settings.h"
#include "ui/desktop/parts/theme.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

#include <cstdio>

namespace simsa {
namespace {

class Scorer
{
public:
    explicit Scorer(EvaluatorWindow &window)
        : m_window(window), m_saved(window.findChild<QLabel *>(QStringLiteral("saved"))),
          m_opinion(window.findChild<QPlainTextEdit *>(QStringLiteral("opinion")))
    {
    }

    // False when something was not stored.
    bool typeAll(int round)
    {
        const Form form = m_window.scorebook().form();
        for (size_t team = 0; team < m_window.scorebook().marks().size(); ++team) {
            m_window.goToTeam(team);
            for (size_t field = 0; field < form.fields.size(); ++field) {
                const Criterion &criterion = form.fields[field].criterion;
                const QString mark =
                    (criterion.scale.least + Points::whole((round + static_cast<int>(field)) % 5))
                        .toString();
                if (!typeMark(team, field, criterion, mark))
                    return false;
            }
            if (!typeOpinion(team, round))
                return false;
        }
        return true;
    }

private:
    void say(char sign, size_t team, const QString &field, const QString &value)
    {
        std::printf("%c %zu %s %s\n", sign, team, qPrintable(field), qPrintable(value));
        std::fflush(stdout);
    }

    // What the person sees of it: the line is emptied before, and told again after.
    template <typename Keys>
    bool isStoredAfter(Keys keys, size_t team, const QString &field, const QString &value)
    {
        say('>', team, field, value);
        m_saved->clear();
        keys();
        if (m_saved->text().isEmpty())
            return false;
        say('=', team, field, value);
        return true;
    }

    bool typeMark(size_t team, size_t field, const Criterion &criterion, const QString &mark)
    {
        auto *entry = m_window.findChild<MarkField *>(QStringLiteral("mark.") + criterion.id.value);
        entry->setFocus();
        QWidget *target = m_window.focusWidget();
        if (m_window.scorebook().marks()[team].marks[field] == Points::parse(mark))
            return true; // it stands there already
        return isStoredAfter(
            [&] {
                if (auto *edit = qobject_cast<QLineEdit *>(target))
                    edit->selectAll();
                QTest::keyClicks(target, mark);
            },
            team, QString::number(field), mark);
    }

    // A letter at the end; what is there already stays.
    bool typeOpinion(size_t team, int round)
    {
        m_opinion->setFocus();
        QTest::keyClick(m_opinion, Qt::Key_End, Qt::ControlModifier);
        const QString letter(QChar(u'a' + round % 26));
        return isStoredAfter([&] { QTest::keyClicks(m_opinion, letter); }, team,
                             QStringLiteral("opinion"), m_opinion->toPlainText() + letter);
    }

    EvaluatorWindow &m_window;
    QLabel *m_saved;
    QPlainTextEdit *m_opinion;
};

} // namespace
} // namespace simsa

int main(int argc, char **argv)
{
    using namespace simsa;
    QApplication application(argc, argv);
    Result<Scorebook> book = Scorebook::open(QString::fromLocal8Bit(argv[1]));
    if (!book)
        return 1;
    const int start = QString::fromLocal8Bit(argv[2]).toInt();
    SilentPrompts prompts;
    EvaluatorWindow window(std::move(*book), prompts);
    window.show();
    if (!QTest::qWaitForWindowExposed(&window))
        return 1;
    Scorer scorer(window);
    for (int round = start;; ++round)
        if (!scorer.typeAll(round))
            return 1;
}
