// Numbers and dates as people type them, in tables and fields. What travels or is signed is read
// strictly instead.
#pragma once

#include "app/base/points.h"

namespace simsa {

// Digits, point, minus and blanks of full width, as a Korean or Japanese input method gives them,
// become the usual ones; blanks around go. Everything else stays as it is: ½ and ① are no numbers.
QString plainNumber(const QString &typed);

// "５１．５", " 9.25 ", "−0.5"; otherwise as Points::parse.
std::optional<Points> typedPoints(const QString &typed);

} // namespace simsa
