// Runs simsa-cli as a person or a script would.
#pragma once

#include "tests/support/printing.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace simsa::test {

struct Said
{
    int exitCode;
    QByteArray out;
    QString err;
    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

inline const QString kCliPassphrase = QStringLiteral("a long passphrase");

// Sentences are asked for in English; numbers come as under the locale in which the tests run.
inline Said cli(QStringList arguments)
{
    if (!arguments.contains(QStringLiteral("--lang")))
        arguments << QStringLiteral("--lang") << QStringLiteral("en");
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("SIMSA_PASSPHRASE"), kCliPassphrase);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(SIMSA_CLI), arguments);
    REQUIRE(process.waitForFinished(-1));
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return {process.exitCode(), process.readAllStandardOutput(),
            QString::fromUtf8(process.readAllStandardError())};
}

// The JSON of a command that has to succeed.
inline QJsonObject cliJson(QStringList arguments)
{
    const Said said = cli(arguments << QStringLiteral("--json"));
    INFO(arguments.join(u' ').toStdString() << ": " << said.err.toStdString());
    REQUIRE(said.exitCode == 0);
    return said.json();
}

inline QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
}

} // namespace simsa::test
