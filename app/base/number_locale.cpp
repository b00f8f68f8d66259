#include "app/base/number_locale.h"

namespace simsa {

#ifdef Q_OS_UNIX
DecimalPoint::DecimalPoint()
    : m_own(newlocale(LC_NUMERIC_MASK, "C", duplocale(uselocale(nullptr)))),
      m_before(uselocale(m_own))
{
}

DecimalPoint::~DecimalPoint()
{
    uselocale(m_before);
    if (m_own)
        freelocale(m_own);
}
#else
// Elsewhere nothing changes the locale of C behind our back.
DecimalPoint::DecimalPoint() {}
DecimalPoint::~DecimalPoint() {}
#endif

} // namespace simsa
