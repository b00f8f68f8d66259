// A workbook's file seen from outside our program: raw SQLite, and a wish to cheat.
#pragma once

#include "tests/support/files.h"
#include "tests/support/programme.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace simsa::test {

inline const EvaluatorId kE1{QStringLiteral("E1")};

inline SQLite::Database raw(const QString &path)
{
    return SQLite::Database(path.toStdString(), SQLite::OPEN_READWRITE);
}

inline int64_t countIn(const QString &path, const char *what)
{
    return raw(path).execAndGet(std::string("SELECT count(*) FROM ") + what).getInt64();
}

// Whether SQLite refused it.
inline bool isRefused(const QString &path, const std::string &statement)
{
    try {
        raw(path).exec(statement);
        return false;
    } catch (const SQLite::Exception &) {
        return true;
    }
}

// Runs it after throwing away every trigger, as somebody would who means it.
inline void cheat(const QString &path, const std::string &statement)
{
    SQLite::Database sql = raw(path);
    std::vector<std::string> triggers;
    SQLite::Statement select(sql, "SELECT name FROM sqlite_master WHERE type = 'trigger'");
    while (select.executeStep())
        triggers.push_back(select.getColumn(0).getString());
    select.reset();
    for (const std::string &trigger : triggers)
        sql.exec("DROP TRIGGER " + trigger);
    REQUIRE(sql.exec(statement) > 0);
}

// Everything that counts or is kept, to be compared before and after.
struct Stock
{
    QString digest;
    int64_t sheets;
    int64_t marks;
    int64_t events;
    bool operator==(const Stock &) const = default;
};

inline Stock stockOf(TestProgramme &programme)
{
    const QString path = programme.workbook().path();
    return {programme.results().digest, countIn(path, "sheet"), countIn(path, "mark"),
            countIn(path, "event")};
}

} // namespace simsa::test
