// What differs between two forms, in words: what it is about, how it was and how it is.
#pragma once

#include "app/sheet/form_changes.h"

namespace simsa {

struct FormChangeText
{
    QString what; // "Points: Feasibility"
    QString before;
    QString after;
};

// before and after are the forms that the change is between; language chooses among the plan's
// texts: "ko" or "en".
FormChangeText formChangeText(const FormChange &change, const Form &before, const Form &after,
                              const QString &language);

} // namespace simsa
