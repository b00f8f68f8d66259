// The printed score sheet (평가표): a form in black on white, A4 upright, one table a team.
#pragma once

#include "ui/desktop/evaluator/score_sheet_page.h"

#include <QPageLayout>

class QPrinter;

namespace simsa {

// The body of the page; every text of a person is escaped.
QString toHtml(const ScoreSheetPage &page);

// What a sheet is printed on where nobody chose anything else: A4 upright.
QPageLayout scoreSheetPaper();

// With page numbers and the receipt at the foot of each page.
QByteArray toPdf(const ScoreSheetPage &page);
// On the printer's own paper. False where the printer refuses.
bool print(const ScoreSheetPage &page, QPrinter &printer);

} // namespace simsa
