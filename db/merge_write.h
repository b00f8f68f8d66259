// An accepted sheet as rows: its bytes, its marks, and the teams from which it steps back.
#pragma once

#include "db/merge_inspect.h"

namespace simsa {

// Inside the caller's transaction; throws SQLite's exceptions.
class SheetWriter
{
public:
    SheetWriter(Workbook &workbook, const MergeContext &context);
    // As inspectSheet accepted it.
    void write(const SignedSheet &sheet);

private:
    void writeMarks(const Sheet &sheet, int64_t number);
    void writeDeclared(const Sheet &sheet, int64_t number);

    Workbook &m_workbook;
    const MergeContext &m_context;
    SQLite::Statement m_sheet;
    SQLite::Statement m_mark;
    SQLite::Statement m_declared;
};

} // namespace simsa
