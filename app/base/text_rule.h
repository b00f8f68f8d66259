// The one rule for every text that is signed or hashed (resources/formats/README.md, "Text"): what
// a person enters is cleaned by it, and what is read back is refused where it breaks it.
#pragma once

#include "app/base/error.h"

#include <optional>

namespace simsa {

// What a person typed, pasted or had in a table, as it may be signed: composed (Unicode's form C),
// line breaks as one line feed, without what nobody sees. Cleaning twice changes nothing more.
QString cleanText(const QString &typed);

// Cleaned, and without blanks at its ends; empty where nothing of it would be seen.
QString trimmedText(const QString &typed);

// What of a text is written: without blanks at its ends, and without characters that may be in it
// but show nothing by themselves. Empty means that there is nothing to read.
QString writtenText(const QString &text);
qsizetype writtenLength(const QString &text); // of that, in UTF-16 units

struct TextFault
{
    ErrorCode code;     // TextHasControls, TextHasHidden, TextNotComposed or TextBroken
    QString found = {}; // "U+FEFF"
    bool operator==(const TextFault &) const = default;
};

// Why the text may not be signed or hashed as it stands; nothing where it may.
std::optional<TextFault> faultOf(const QString &text);

} // namespace simsa
