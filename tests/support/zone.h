// A machine that is set to another zone than Korea's.
#pragma once

#include <QByteArray>

#include <ctime>

namespace simsa::test {

class Zone
{
public:
    explicit Zone(const char *name) : m_before(qgetenv("TZ")) { set(name); }
    ~Zone() { set(m_before); }
    Zone(const Zone &) = delete;
    Zone &operator=(const Zone &) = delete;

private:
    static void set(const QByteArray &name)
    {
        if (name.isEmpty())
            qunsetenv("TZ");
        else
            qputenv("TZ", name);
        tzset();
    }

    QByteArray m_before;
};

} // namespace simsa::test
