// Canonical JSON: the subset of RFC 8785 that Simsa's files use. Objects, arrays, strings, whole
// numbers, true, false, null; keys sorted by UTF-16 code unit; no space; UTF-8. Decimals travel as
// strings. Two equal values have one spelling, so a hash of the bytes is a hash of the meaning.
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QJsonObject>

namespace simsa {

// Numbers in the value must be whole and below 2^53 in magnitude.
QByteArray toCanonicalJson(const QJsonValue &value);

// Any JSON object, as a person might have typed it. Error: NotJson.
Result<QJsonObject> parseJsonObject(const QByteArray &bytes);

// Bytes that must equal their own canonical form: duplicate keys, other spellings of a number,
// spaces and everything else that could hide a second meaning are refused.
// Errors: NotJson, NotCanonical.
Result<QJsonObject> parseCanonicalObject(const QByteArray &bytes);

// Lowercase hexadecimal SHA-256.
QString sha256Hex(const QByteArray &bytes);

} // namespace simsa
