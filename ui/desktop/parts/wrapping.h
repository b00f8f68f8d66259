// Texts of trees and tables that run on over several lines, however wide their column is.
#pragma once

class QTableView;
class QTreeView;

namespace simsa {

// Of every column that is not as wide as its texts.
void wrapTexts(QTreeView &view);

// Rows are as high as the texts of the last column; the other columns stay on one line. The view
// has its model by then.
void wrapLastColumn(QTableView &view);

} // namespace simsa
