#include "ui/desktop/evaluator/keys_dialog.h"

#include "tests/ui/desktop/windows.h"

#include <QTreeWidget>

using namespace simsa;
using namespace simsa::test;
using namespace Qt::StringLiterals;

TEST_CASE("The list of keys says what each does, once", "[desktop]")
{
    KeysDialog dialog;
    open(dialog);
    const auto *list = find<QTreeWidget>(dialog, "keyList");

    QStringList keys;
    for (int row = 0; row < list->topLevelItemCount(); ++row) {
        CHECK_FALSE(list->topLevelItem(row)->text(1).isEmpty());
        keys.append(list->topLevelItem(row)->text(0));
    }
    CHECK(keys.removeDuplicates() == 0);
    CHECK(keys.contains(u"F1"_s));
    CHECK(keys.contains(u"Ctrl+Z"_s));

    click(dialog, "closeKeys");
    CHECK_FALSE(dialog.isVisible());
}
