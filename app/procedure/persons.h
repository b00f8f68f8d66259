// Whether what persons typed as names may mean one person. Nobody is known here by anything but
// what was typed, so a title, an institution or another order of the words must not hide anybody.
#pragma once

#include "app/panel/panel.h"

namespace simsa {

// Two spellings of one name: blanks, case, width and what nobody sees aside.
bool isSamePerson(const QString &one, const QString &other);

// `typed` may mean who is called `name`: it has the whole name in it ("김하늘 교수",
// "위원 김하늘(서울대)"), or all words of it in another order; or it is the name without the title
// or institution that stand beside it on record. A name of one letter resembles none.
bool resemblesPerson(const QString &typed, const QString &name);

// The first of the panel whose code or name the typed text has in it; null where there is none.
const Evaluator *resembledBy(const QString &typed, const Panel &panel);

} // namespace simsa
