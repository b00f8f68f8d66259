// Texts as they come from the web, from word processors, from another system and from nobody.
#pragma once

#include <QString>

#include <random>

namespace simsa::test {

// What programs have tripped over, with ordinary letters between; it may be nothing at all.
QString oddText(std::mt19937 &random);

// The same with a letter in it, so that there is something to read.
QString oddName(std::mt19937 &random);

// Each breaks the rule of texts in a way of its own; canonical JSON can spell all of them.
std::vector<QString> forbiddenTexts();

} // namespace simsa::test
