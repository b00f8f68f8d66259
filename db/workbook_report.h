// The documents of what a workbook says now: the report for those in charge, and what of it the
// public and each team get.
#pragma once

#include "app/report/table.h"
#include "db/results.h"

namespace simsa {

enum class Document {
    Internal, // 내부: everything
    Public,   // 공개
    Notice    // 결과 통보서: to one team
};

// language chooses among the plan's texts: "ko" or "en". Errors: those of verifyWorkbook and
// loadResults; UnknownTeam for a notice to nobody.
Result<Report> workbookReport(Workbook &workbook, const QString &language,
                              Document document = Document::Internal, const TeamId &team = {});

} // namespace simsa
