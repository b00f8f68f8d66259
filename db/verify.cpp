#include "app/plan/plan_json.h"
#include "db/outcome_record.h"
#include "db/packets.h"
#include "db/verify_record.h"
#include "db/versions.h"

namespace simsa {
namespace {

// The marks as signed, in the way the table keeps them.
std::map<std::pair<QString, QString>, qint64> marksOf(const Sheet &sheet)
{
    std::map<std::pair<QString, QString>, qint64> marks;
    for (const SheetTeam &team : sheet.teams)
        for (const SheetMark &mark : team.marks)
            marks[{team.team.value, mark.criterion.value}] = mark.mark.units();
    return marks;
}

// Of each team from which the sheet steps back, the ground and when that was declared.
using Declared = std::map<QString, std::pair<QString, QString>>;

Declared declaredIn(const Sheet &sheet)
{
    Declared declared;
    for (const DeclaredRecusal &one : sheet.declared)
        declared[one.team.value] = {one.ground, one.declaredAt};
    return declared;
}

// The pages of the file are whole, and its tables and triggers are those that the program makes.
Result<> verifyFile(SQLite::Database &sql)
{
    if (sql.execAndGet("PRAGMA integrity_check(1)").getString() != "ok")
        return failure(ErrorCode::RecordBroken, QStringLiteral("integrity_check"));
    if (schemaOf(sql) != expectedSchema(kWorkbookKind))
        return failure(ErrorCode::RecordBroken, QStringLiteral("sqlite_schema"));
    return {};
}

// The groups' forms in every version of the plan: a sheet answers one of them.
std::set<std::pair<GroupId, QString>> formsOf(const std::vector<PlanVersion> &versions)
{
    std::set<std::pair<GroupId, QString>> forms;
    for (const PlanVersion &version : versions)
        for (const Group &group : version.plan.groups)
            forms.insert({group.id, formFingerprint(version.plan, group.id)});
    return forms;
}

class SheetCheck
{
public:
    SheetCheck(Workbook &workbook, const std::vector<PlanVersion> &versions,
               const ProgrammeKeys *keys)
        : m_programme(workbook.programme().id), m_forms(formsOf(versions)), m_keys(keys),
          m_orders(issuedOrders(workbook.database().sql())),
          m_marks(workbook.database().sql(),
                  "SELECT t.id, c.id, m.units FROM mark m JOIN team t ON t.number = m.team"
                  " JOIN criterion c ON c.number = m.criterion WHERE m.sheet = ?"),
          m_declared(workbook.database().sql(),
                     "SELECT t.id, d.ground, d.declared_at FROM declared d"
                     " JOIN team t ON t.number = d.team WHERE d.sheet = ?")
    {
        for (const Evaluator &member : workbook.round().panel.evaluators)
            m_groups[member.id] = member.group;
    }

    // The row: number, evaluator, hash, parent, revision, key, plaintext, form, signed_at, issue,
    // pledged_at.
    Result<> check(SQLite::Statement &row)
    {
        const QString evaluator = textOf(row.getColumn(1));
        const Result<SignedSheet> sheet = readKept(blobOf(row.getColumn(6)), m_orders);
        if (!sheet || !isSame(*sheet, row) || !belongs(sheet->sheet) || !isProven(*sheet))
            return failure(ErrorCode::RecordBroken, evaluator);
        const int64_t number = row.getColumn(0).getInt64();
        if (const auto same = compareDeclared(sheet->sheet, number); !same)
            return same;
        return compareMarks(sheet->sheet, number);
    }

private:
    static bool isSame(const SignedSheet &sheet, SQLite::Statement &row)
    {
        return sheet.sheet.evaluator.value == textOf(row.getColumn(1)) &&
               sheet.hash == textOf(row.getColumn(2)) &&
               sheet.sheet.parent == textOf(row.getColumn(3)) &&
               sheet.sheet.revision == row.getColumn(4).getInt() &&
               sheet.sheet.key == blobOf(row.getColumn(5)) &&
               sheet.sheet.formFingerprint == textOf(row.getColumn(7)) &&
               sheet.sheet.signedAt == textOf(row.getColumn(8)) &&
               sheet.sheet.issue == row.getColumn(9).getInt() &&
               sheet.sheet.pledgedAt == textOf(row.getColumn(10));
    }

    bool belongs(const Sheet &sheet) const
    {
        const auto group = m_groups.find(sheet.evaluator);
        return sheet.programme == m_programme && group != m_groups.end() &&
               sheet.group == group->second &&
               m_forms.contains({sheet.group, sheet.formFingerprint});
    }

    bool isProven(const SignedSheet &sheet) const
    {
        return !m_keys || provesEnrolment(sheet, m_keys->enrolmentSecret(sheet.sheet.evaluator,
                                                                         sheet.sheet.issue));
    }

    Result<> compareDeclared(const Sheet &sheet, int64_t number)
    {
        Declared kept;
        m_declared.reset();
        m_declared.bind(1, number);
        while (m_declared.executeStep())
            kept[textOf(m_declared.getColumn(0))] = {textOf(m_declared.getColumn(1)),
                                                     textOf(m_declared.getColumn(2))};
        if (kept != declaredIn(sheet))
            return failure(ErrorCode::RecordBroken,
                           sheet.evaluator.value + QStringLiteral(" / declared"));
        return {};
    }

    Result<> compareMarks(const Sheet &sheet, int64_t number)
    {
        const auto differs = [&](const std::pair<QString, QString> &key) {
            return failure(ErrorCode::RecordBroken,
                           QStringList{sheet.evaluator.value, key.first, key.second}.join(
                               QStringLiteral(" / ")));
        };
        std::map<std::pair<QString, QString>, qint64> marks = marksOf(sheet);
        m_marks.reset();
        m_marks.bind(1, number);
        while (m_marks.executeStep()) {
            const std::pair key{textOf(m_marks.getColumn(0)), textOf(m_marks.getColumn(1))};
            const auto it = marks.find(key);
            if (it == marks.end() || it->second != m_marks.getColumn(2).getInt64())
                return differs(key);
            marks.erase(it);
        }
        if (!marks.empty())
            return differs(marks.begin()->first);
        return {};
    }

    QString m_programme;
    std::set<std::pair<GroupId, QString>> m_forms;
    const ProgrammeKeys *m_keys;
    IssuedOrders m_orders;
    std::map<EvaluatorId, GroupId> m_groups;
    SQLite::Statement m_marks;
    SQLite::Statement m_declared;
};

Result<> verifySheets(Workbook &workbook, const ProgrammeKeys *keys, const Progress &progress)
{
    const Result<std::vector<PlanVersion>> versions = planVersions(workbook);
    if (!versions)
        return failure(versions.error());
    SQLite::Database &sql = workbook.database().sql();
    const int count = sql.execAndGet("SELECT count(*) FROM sheet").getInt();
    SQLite::Statement sheets(sql, "SELECT s.number, e.id, s.hash, s.parent, s.revision, s.key,"
                                  " s.plaintext, s.form, s.signed_at, s.issue, s.pledged_at"
                                  " FROM sheet s JOIN evaluator e ON e.number = s.evaluator");
    SheetCheck sheetCheck(workbook, *versions, keys);
    int done = 0;
    while (sheets.executeStep()) {
        if (const auto ok = sheetCheck.check(sheets); !ok)
            return ok;
        if (progress && !progress(++done, count))
            return failure(ErrorCode::Cancelled);
    }
    return {};
}

} // namespace

Result<> verifyWorkbook(Workbook &workbook, const ProgrammeKeys *keys, const Progress &progress)
{
    // Read anew, so that the plan and the people compared are those of the file.
    if (const auto loaded = workbook.reload(); !loaded)
        return loaded;
    return named(workbook.database().guarded([&]() -> Result<> {
        SQLite::Database &sql = workbook.database().sql();
        const SQLite::Transaction moment(sql); // another program may be merging
        if (const auto ok = verifyRecord(workbook); !ok)
            return ok;
        if (const auto ok = verifySheets(workbook, keys, progress); !ok)
            return ok;
        if (const auto ok = verifyOutcome(workbook); !ok)
            return ok;
        // Last: where a row was changed, the row is what a person wants to hear of.
        return verifyFile(sql);
    }),
                 workbook.path());
}

} // namespace simsa
