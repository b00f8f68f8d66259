// A second person's spreadsheet: computes the formulas of a report anew, from what is typed in its
// cells and from nothing else. It knows no rule of an evaluation.
#pragma once

#include "app/report/table.h"

#include <map>
#include <tuple>

namespace simsa::test {

class Spreadsheet
{
public:
    explicit Spreadsheet(const Report &report) : m_report(report) {}

    // Fails the test where a formula is not understood or divides by nothing.
    double valueOf(const Table &table, CellAddress at) const;

    const Report &report() const { return m_report; }

private:
    const Report &m_report;
    mutable std::map<std::tuple<const Table *, int, int>, double> m_known;
};

} // namespace simsa::test
