// What each folder may include. Layer names hold only where something reads every line.
#include "tests/support/printing.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

using namespace simsa;
using namespace simsa::test;
using namespace Qt::StringLiterals;

namespace {

struct Room
{
    const char *path;
    QStringList mayInclude; // folders, with everything below them
};

const std::vector<Room> &rooms()
{
    static const std::vector<Room> kRooms{
        {"app/base", {u"app/base"_s}},
        {"app/plan", {u"app/base"_s, u"app/plan"_s}},
        {"app/panel", {u"app/base"_s, u"app/plan"_s, u"app/panel"_s}},
        {"app/sheet", {u"app/base"_s, u"app/plan"_s, u"app/panel"_s, u"app/sheet"_s}},
        {"app/exchange",
         {u"app/base"_s, u"app/plan"_s, u"app/panel"_s, u"app/sheet"_s, u"app/exchange"_s}},
        {"app/outcome",
         {u"app/base"_s, u"app/plan"_s, u"app/panel"_s, u"app/sheet"_s, u"app/outcome"_s}},
        {"app/procedure",
         {u"app/base"_s, u"app/plan"_s, u"app/panel"_s, u"app/sheet"_s, u"app/outcome"_s,
          u"app/procedure"_s}},
        {"app/insight",
         {u"app/base"_s, u"app/plan"_s, u"app/panel"_s, u"app/sheet"_s, u"app/outcome"_s,
          u"app/insight"_s}},
        {"app/report",
         {u"app/base"_s, u"app/plan"_s, u"app/panel"_s, u"app/sheet"_s, u"app/outcome"_s,
          u"app/procedure"_s, u"app/report"_s}},
        {"db", {u"app"_s, u"db"_s}},
        {"ui/words", {u"app"_s, u"db"_s, u"ui/words"_s}},
        {"ui/cli", {u"app"_s, u"db"_s, u"ui/words"_s, u"ui/cli"_s}},
        {"ui/desktop/parts", {u"app"_s, u"db"_s, u"ui/words"_s, u"ui/desktop/parts"_s}},
        {"ui/desktop/evaluator",
         {u"app"_s, u"db"_s, u"ui/words"_s, u"ui/desktop/parts"_s, u"ui/desktop/evaluator"_s}},
        {"ui/desktop/admin",
         {u"app"_s, u"db"_s, u"ui/words"_s, u"ui/desktop/parts"_s, u"ui/desktop/admin"_s}},
        {"ui/desktop", {u"app"_s, u"db"_s, u"ui/words"_s, u"ui/desktop"_s}},
    };
    return kRooms;
}

// A library of others, by how its headers begin, and the one folder that may know of it.
struct Library
{
    const char *header; // regular expression
    const char *room;   // empty: nobody
};

const Library kLibraries[] = {
    {"sqlite3|SQLiteCpp", "db"},
    {"sodium", "app/exchange"},
    {"CLI/", "ui/cli"},
    {"xlsxwriter", "app/report"},
    {"QtNetwork|QNetwork|QTcp|QUdp|QSsl|QLocalSocket|QHttp|QWebSocket|QtSql|QSql", ""},
    {"QtWidgets|QtCharts|QtPrintSupport|QtGui|QWidget|QDialog|QMainWindow|QApplication|"
     "QGuiApplication|QMessageBox|QFileDialog|QPushButton|QLabel|QLineEdit|QTableView|QTreeView|"
     "QListView|QComboBox|QSpinBox|QDoubleSpinBox|Q[HV]BoxLayout|QFormLayout|QPainter|QPrinter|"
     "QPrintDialog|QChart|QBarSet|QAction|QIcon|QPixmap|QFont|QColor",
     "ui/desktop"},
};

bool isUnder(const QString &file, const QString &folder)
{
    return file.startsWith(folder + u'/');
}

// What is wrong with one line of a file; empty where nothing is.
QString faultOf(const QString &file, const QString &line)
{
    static const QRegularExpression kInclude(u"^\\s*#\\s*include\\s*([\"<])([^\">]+)[\">]"_s);
    const QRegularExpressionMatch match = kInclude.match(line);
    if (!match.hasMatch())
        return {};
    const QString header = match.captured(2);
    const auto room = std::find_if(rooms().begin(), rooms().end(), [&](const Room &r) {
        return isUnder(file, QString::fromLatin1(r.path));
    });
    if (room == rooms().end())
        return file + u" is in no room"_s;
    if (match.captured(1) == u"\""_s) {
        for (const QString &allowed : room->mayInclude)
            if (isUnder(header, allowed))
                return {};
        return file + u" includes "_s + header;
    }
    for (const Library &library : kLibraries) {
        static const QString kBegins = u"^(%1)"_s;
        const QRegularExpression begins(kBegins.arg(QString::fromLatin1(library.header)));
        const bool mayKnow = *library.room && isUnder(file, QString::fromLatin1(library.room));
        if (begins.match(header).hasMatch() && !mayKnow)
            return file + u" includes "_s + header;
    }
    return {};
}

QStringList sourcesUnder(const char *folder)
{
    QStringList files;
    QDirIterator it(source(folder), {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                    QDirIterator::Subdirectories);
    while (it.hasNext())
        files.append(it.next().mid(source("").size()));
    files.sort();
    return files;
}

} // namespace

TEST_CASE("Every folder includes only what it may know of", "[house]")
{
    QStringList faults;
    int files = 0;
    for (const char *folder : {"app", "db", "ui"})
        for (const QString &path : sourcesUnder(folder)) {
            ++files;
            QFile file(source("") + path);
            REQUIRE(file.open(QIODevice::ReadOnly));
            int number = 0;
            while (!file.atEnd()) {
                ++number;
                const QString fault = faultOf(path, QString::fromUtf8(file.readLine()));
                if (!fault.isEmpty())
                    faults.append(QStringLiteral("line %1: %2").arg(number).arg(fault));
            }
        }
    CHECK(faults.join(u'\n').toStdString() == std::string());
    CHECK(files > 50); // an empty walk would find nothing wrong
}

TEST_CASE("The reader of includes finds a planted one", "[house]")
{
    struct Case
    {
        const char *file;
        const char *line;
        bool isWrong;
    };
    const Case c = GENERATE(values<Case>({
        {"app/base/points.h", "#include \"app/plan/plan.h\"", true},
        {"app/base/points.h", "#include \"app/base/id.h\"", false},
        {"app/base/points.h", "  #  include   \"db/workbook.h\" // why not", true},
        {"app/base/points.h", "#include \"app/basement/id.h\"", true},
        {"app/base/points.h", "// #include \"db/workbook.h\"", false},
        {"app/base/points.h", "#include \"points.h\"", true}, // from the root, always
        {"app/exchange/packet.h", "#include \"app/outcome/outcome.h\"", true},
        {"app/outcome/outcome.h", "#include \"app/exchange/packet.h\"", true},
        {"app/report/tables.h", "#include \"app/exchange/packet.h\"", true},
        {"app/outcome/outcome.h", "#include <sqlite3.h>", true},
        {"db/database.h", "#include <SQLiteCpp/SQLiteCpp.h>", false},
        {"db/database.h", "#include \"ui/words/error_words.h\"", true},
        {"db/database.h", "#include <sodium.h>", true},
        {"app/exchange/crypto.cpp", "#include <sodium.h>", false},
        {"ui/words/error_words.h", "#include \"ui/cli/command.h\"", true},
        {"ui/words/error_words.h", "#include <QWidget>", true},
        {"ui/cli/main.cpp", "#include <QtWidgets/QApplication>", true},
        {"ui/cli/main.cpp", "#include <CLI/CLI.hpp>", false},
        {"ui/cli/main.cpp", "#include \"ui/desktop/window.h\"", true},
        {"ui/desktop/window.h", "#include <QDialog>", false},
        {"ui/desktop/window.h", "#include <QtCharts/QChart>", false},
        {"ui/desktop/window.h", "#include <CLI/CLI.hpp>", true},
        {"ui/desktop/window.h", "#include <QNetworkAccessManager>", true},
        {"ui/desktop/window.h", "#include <QtSql/QSqlDatabase>", true},
        {"ui/desktop/window.h", "#include <xlsxwriter.h>", true},
        {"app/report/workbook.cpp", "#include <xlsxwriter.h>", false},
        {"app/cellar/wine.h", "#include \"app/base/id.h\"", true},
    }));
    CAPTURE(c.file, c.line);
    CHECK(faultOf(QString::fromLatin1(c.file), QString::fromLatin1(c.line)).isEmpty() != c.isWrong);
}
