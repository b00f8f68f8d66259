// What is left to do, and what an evaluator may want to look at again, in words.
#pragma once

#include "app/sheet/checks.h"

#include <QString>

namespace simsa {

// "Garam: Technology". The names are those that the evaluator sees; criterion is empty for the
// overall opinion.
QString missingText(Unanswered::Lacks lacks, const QString &team, const QString &criterion);

// A question, never a reproach. other and criterion are empty where the check has none.
QString checkQuestion(const Check &check, const QString &team, const QString &other,
                      const QString &criterion);

} // namespace simsa
