// A programme with evaluators at every point of their work, to take pictures of. Names and marks
// are invented.
#pragma once

#include "db/packets.h"
#include "db/scorebook.h"
#include "tests/support/unwrap.h"

#include <QTemporaryDir>

namespace simsa {

class Stage
{
public:
    Stage();

    QString folder() const { return m_folder.path(); }
    QString home() const { return m_folder.filePath(QStringLiteral("home")); }
    // Expert E01 on a laptop of that name.
    QString fresh() const { return pathOn("fresh"); }
    QString begun() const { return pathOn("begun"); } // one team done, one begun, one recused
    QString whole() const { return pathOn("whole"); } // nothing is missing
    QString handedIn() const { return pathOn("handed-in"); }
    QString correcting() const { return pathOn("correcting"); }
    QString carried() const { return pathOn("carried"); } // after an amendment, to be confirmed
    QString user() const { return m_user; }               // U01, ten minutes' work, half done
    QByteArray amendedPacket() const { return m_amended; }

    static QString passphrase() { return QStringLiteral("simsa-demo"); }

private:
    QString pathOn(const char *machine) const;
    Scorebook bookOn(const char *machine) const;

    QTemporaryDir m_folder;
    QByteArray m_expert;
    QByteArray m_amended;
    QString m_user;
};

} // namespace simsa
