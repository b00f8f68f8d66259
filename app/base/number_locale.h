// How C's functions spell numbers in this process. Qt takes the system's locale over when an
// application object is made, and under a German or French one printf then writes "28,56".
#pragma once

#include <QtGlobal>

#include <clocale>

#ifdef Q_OS_UNIX
#include <locale.h>
#endif

namespace simsa {

// For programs, after they have made their application object.
inline void useDecimalPoint()
{
    std::setlocale(LC_NUMERIC, "C");
}

// In this thread numbers have a decimal point while it lives, whatever plug-ins of the desktop
// have set since.
class DecimalPoint
{
public:
    DecimalPoint();
    ~DecimalPoint();
    Q_DISABLE_COPY_MOVE(DecimalPoint)

#ifdef Q_OS_UNIX
private:
    locale_t m_own;
    locale_t m_before;
#endif
};

} // namespace simsa
