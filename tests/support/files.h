// Files of a test, written and read plainly; and a disk that is full when a test says so.
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

namespace simsa::test {

void putFile(const QString &path, const QByteArray &bytes);
// Empty where there is no such file.
QByteArray getFile(const QString &path);
// Nobody can write there, not even the superuser under whom tests may run.
QString unwritableFolder();

// While it lives, no file of this process grows beyond so many bytes. Assertions belong outside:
// where the test's own output is a file, it is limited as well.
class FullDisk
{
public:
    explicit FullDisk(unsigned long bytes);
    ~FullDisk();
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;

private:
    struct Before;
    std::unique_ptr<Before> m_before;
};

} // namespace simsa::test
