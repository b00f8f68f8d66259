// The words of a report, found by lupdate under this one name.
#pragma once

#include <QCoreApplication>

namespace simsa {

struct ReportWords
{
    Q_DECLARE_TR_FUNCTIONS(ReportWords)
};

} // namespace simsa
