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

} // namespace simsa
