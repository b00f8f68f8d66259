// A small programme to test with: two teams or more, experts and users, keys that are cheap to
// unlock, and evaluators that hand in what they are told.
#pragma once

#include "app/plan/plan_json.h"
#include "db/merge.h"
#include "db/packets.h"
#include "db/scorebook.h"
#include "db/unseen.h"
#include "db/workbook.h"
#include "tests/support/printing.h"
#include "tests/support/small_plan.h"

#include <QTemporaryDir>

namespace simsa::test {

inline const QString kPassphrase = QStringLiteral("correct horse");

// A clock that stands still until it is turned.
struct TestClock
{
    std::shared_ptr<QDateTime> time = std::make_shared<QDateTime>(
        QDateTime::fromString(QStringLiteral("2026-01-15T00:00:00Z"), Qt::ISODate));
    Clock clock() const
    {
        return [time = time] { return *time; };
    }
    void turn(int seconds) { *time = time->addSecs(seconds); }
};

class TestProgramme
{
public:
    TestProgramme();
    explicit TestProgramme(const Plan &plan, const std::vector<Team> &teams, const Panel &panel);

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString folder() const { return m_folder.path(); }
    Workbook &workbook() { return *m_workbook; }
    const ProgrammeKeys &keys() const { return m_keys; }
    TestClock &clock() { return m_clock; }

    // The packet of one evaluator, written to packets/ on the first call.
    QByteArray packet(const char *evaluator);
    // A scorebook on a machine of that name, so that one packet can be opened on two. Its key is
    // under kPassphrase.
    Scorebook scorebook(const char *evaluator, const char *machine = "laptop");
    // Marks everything with the highest mark, or with `mark` where one is given, and hands in.
    QString handIn(const char *evaluator, std::optional<Points> mark = {},
                   const char *machine = "laptop");
    // Hands in with the next revision, every mark being `mark`.
    QString correct(const char *evaluator, Points mark, const char *machine = "laptop");

    MergeReport merge(const QStringList &files, MergeMode mode = MergeMode::Real);
    Results results() { return must(loadResults(*m_workbook)); }

private:
    QTemporaryDir m_folder;
    TestClock m_clock;
    std::optional<Workbook> m_workbook;
    ProgrammeKeys m_keys;
};

// Marks every field of every team; a mark that is out of a scale's range becomes its most.
Marks filled(const Scorebook &scorebook, std::optional<Points> mark);

} // namespace simsa::test
