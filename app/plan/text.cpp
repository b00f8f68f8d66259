#include "app/plan/text.h"

namespace simsa {

const QString &Text::in(const QString &language) const
{
    const QString &wanted = language.startsWith(QLatin1String("en")) ? en : ko;
    const QString &other = language.startsWith(QLatin1String("en")) ? ko : en;
    return wanted.isEmpty() ? other : wanted;
}

} // namespace simsa
