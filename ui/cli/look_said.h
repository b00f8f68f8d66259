// What a command says of the look that its output is.
#pragma once

#include "db/look.h"
#include "ui/cli/output.h"

namespace simsa {

// A look that could not be noted is told on standard error; what was asked for is shown all the
// same. After a trial, of which nothing else remains, also that it is on record. In JSON:
// "lookOnRecord".
void sayLook(const Output &out, const LookNote &look, QJsonObject &json, bool isTrial = false);

} // namespace simsa
