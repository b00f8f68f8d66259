#include "db/merge_write.h"

namespace simsa {
namespace {

constexpr char kInsertSheet[] =
    "INSERT INTO sheet (evaluator, hash, parent, revision, key, issue, form, signed_at, merged_at,"
    " pledged_at, plaintext) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr char kInsertMark[] =
    "INSERT INTO mark (sheet, team, criterion, units) VALUES (?, ?, ?, ?)";
constexpr char kInsertDeclared[] =
    "INSERT INTO declared (sheet, team, ground, declared_at) VALUES (?, ?, ?, ?)";

} // namespace

SheetWriter::SheetWriter(Workbook &workbook, const MergeContext &context)
    : m_workbook(workbook), m_context(context), m_sheet(workbook.database().sql(), kInsertSheet),
      m_mark(workbook.database().sql(), kInsertMark),
      m_declared(workbook.database().sql(), kInsertDeclared)
{
}

void SheetWriter::write(const SignedSheet &sheet)
{
    m_sheet.bind(1, m_context.members.at(sheet.sheet.evaluator).number);
    bindText(m_sheet, 2, sheet.hash);
    bindText(m_sheet, 3, sheet.sheet.parent);
    m_sheet.bind(4, sheet.sheet.revision);
    bindBlob(m_sheet, 5, sheet.sheet.key);
    m_sheet.bind(6, sheet.sheet.issue);
    bindText(m_sheet, 7, sheet.sheet.formFingerprint);
    bindText(m_sheet, 8, sheet.sheet.signedAt);
    bindText(m_sheet, 9, m_workbook.now());
    bindText(m_sheet, 10, sheet.sheet.pledgedAt);
    bindBlob(m_sheet, 11, sheet.plaintext);
    m_sheet.exec();
    m_sheet.reset();
    const int64_t number = m_workbook.database().sql().getLastInsertRowid();
    writeMarks(sheet.sheet, number);
    writeDeclared(sheet.sheet, number);
}

void SheetWriter::writeMarks(const Sheet &sheet, int64_t number)
{
    m_mark.bind(1, number);
    // An accepted sheet has a mark for each column, in the same order.
    const auto &columns = m_context.forms.at(sheet.group).columns;
    for (const SheetTeam &team : sheet.teams) {
        m_mark.bind(2, m_context.teamNumbers.at(team.team));
        for (size_t i = 0; i < columns.size(); ++i) {
            m_mark.bind(3, columns[i].number);
            m_mark.bind(4, static_cast<int64_t>(team.marks[i].mark.units()));
            m_mark.exec();
            m_mark.reset();
        }
    }
}

void SheetWriter::writeDeclared(const Sheet &sheet, int64_t number)
{
    m_declared.bind(1, number);
    for (const DeclaredRecusal &declared : sheet.declared) {
        m_declared.bind(2, m_context.teamNumbers.at(declared.team));
        bindText(m_declared, 3, declared.ground);
        bindText(m_declared, 4, declared.declaredAt);
        m_declared.exec();
        m_declared.reset();
    }
}

} // namespace simsa
