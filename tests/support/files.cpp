#include "tests/support/files.h"

#include <catch2/catch.hpp>

#include <QFile>

#include <csignal>
#include <sys/resource.h>

namespace simsa::test {

void putFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

QByteArray getFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString unwritableFolder()
{
    return QStringLiteral("/proc/simsa");
}

struct FullDisk::Before
{
    rlimit limit;
    void (*handler)(int);
};

FullDisk::FullDisk(unsigned long bytes) : m_before(std::make_unique<Before>())
{
    // Without this the process is ended instead of being told.
    m_before->handler = std::signal(SIGXFSZ, SIG_IGN);
    getrlimit(RLIMIT_FSIZE, &m_before->limit);
    rlimit limit = m_before->limit;
    limit.rlim_cur = bytes;
    setrlimit(RLIMIT_FSIZE, &limit);
}

FullDisk::~FullDisk()
{
    setrlimit(RLIMIT_FSIZE, &m_before->limit);
    std::signal(SIGXFSZ, m_before->handler);
}

} // namespace simsa::test
