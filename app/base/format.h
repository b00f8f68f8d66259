// What every file of ours begins with: the name and version of its format.
#pragma once

#include "app/base/result.h"

#include <QJsonObject>

namespace simsa {

// Checks the name of the format before anything else is looked at: "simsa-packet/1" wants exactly
// that; "simsa-packet/2" is NewerFormat, everything else WrongFormat.
Result<> checkFormat(const QJsonObject &json, const char *format);

QString toHex(const QByteArray &bytes);

} // namespace simsa
