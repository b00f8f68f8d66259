// Opening a scorebook that may be damaged or gone: what is damaged is told and kept aside, and the
// last good copy is offered in its place.
#pragma once

#include "db/scorebook.h"
#include "ui/desktop/parts/prompts.h"

#include <functional>

namespace simsa {

// What stands in for a scorebook that is damaged and has no copy.
enum class WithoutCopy { Nothing, NewOne };

// What `openIt` answers; where the scorebook at the path is damaged or gone and the person takes
// the copy, what it answers then. Where there is no copy and a new one may stand in, `openIt` makes
// it. Nothing after telling why not.
std::optional<Scorebook> openOrRestore(const QString &path, WithoutCopy withoutCopy,
                                       const std::function<Result<Scorebook>()> &openIt,
                                       Prompts &prompts, QWidget *parent);

} // namespace simsa
