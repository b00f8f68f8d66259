// simsa-screens OUT: a picture of every page in both languages, light and dark, at 100 % and 200 %
// text size, as OUT/LANGUAGE-THEME-SIZE/PAGE.png.
#include "db/demo.h"
#include "tests/screens/stage.h"
#include "tests/support/silent_prompts.h"
#include "ui/desktop/admin/admin_window.h"
#include "ui/desktop/evaluator/evaluator_window.h"
#include "ui/desktop/evaluator/keys_dialog.h"
#include "ui/desktop/evaluator/take_over_dialog.h"
#include "ui/desktop/parts/settings.h"
#include "ui/desktop/parts/theme.h"
#include "ui/desktop/start_window.h"
#include "ui/words/language.h"

#include <QApplication>
#include <QDir>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QTest>

namespace simsa {
namespace {

struct Look
{
    QString language;
    ThemeChoice theme;
    int percent;

    QString name() const
    {
        return QStringLiteral("%1-%2-%3")
            .arg(language,
                 theme == ThemeChoice::Dark ? QStringLiteral("dark") : QStringLiteral("light"))
            .arg(percent);
    }
};

class Camera
{
public:
    Camera(const Stage &stage, const DemoFiles &demo, QString out)
        : m_stage(stage), m_demo(demo), m_out(std::move(out))
    {
    }

    void take(const Look &look)
    {
        m_look = look;
        settings::setTheme(look.theme);
        settings::setTextScale(look.percent);
        useLanguage(look.language);
        applyTheme(*qApp, look.theme);
        if (!QDir().mkpath(m_out + u'/' + look.name()))
            qFatal("%s cannot be written", qPrintable(m_out));
        takeStart();
        takeEvaluator();
        takeAdministrator();
    }

private:
    void shoot(QWidget &window, const char *page)
    {
        // A laptop's screen; larger text gets the larger screen that its owner would have.
        window.resize(m_look.percent > 100 ? QSize(1920, 1080) : QSize(1366, 768));
        keep(window, page);
    }

    void keep(QWidget &window, const char *page)
    {
        window.show();
        if (!QTest::qWaitForWindowExposed(&window))
            qFatal("%s was not shown", page);
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        const QString path =
            QStringLiteral("%1/%2/%3.png").arg(m_out, m_look.name(), QString::fromLatin1(page));
        if (!window.grab().save(path))
            qFatal("%s cannot be written", qPrintable(path));
    }

    void takeStart()
    {
        QSettings().clear();
        settings::setTheme(m_look.theme);
        settings::setTextScale(m_look.percent);
        for (const QString &path : {m_demo.workbook, m_stage.handedIn(), m_stage.begun()})
            settings::addRecentFile(path);
        StartWindow start(m_stage.home(), m_prompts);
        shoot(start, "start");
    }

    void takeEvaluator()
    {
        using Page = EvaluatorWindow::Page;
        takeBook(m_stage.fresh(), Page::Welcome, "welcome");
        takeEnd(m_stage.fresh(), Page::Welcome, "welcome", "welcome-end");
        takeBook(m_stage.begun(), Page::Teams, "teams", 1);
        takeBook(m_stage.begun(), Page::Teams, "teams-recused", 3);
        takeBook(m_stage.begun(), Page::Compare, "compare");
        takeBook(m_stage.begun(), Page::Review, "review-missing");
        takeBook(m_stage.whole(), Page::Review, "review");
        takeEnd(m_stage.whole(), Page::Review, "review", "review-end");
        takeBook(m_stage.handedIn(), Page::Teams, "teams-handed-in", 0);
        takeBook(m_stage.handedIn(), Page::Review, "receipt");
        takeBook(m_stage.correcting(), Page::Teams, "teams-correcting", 0);
        takeBook(m_stage.correcting(), Page::Review, "review-correcting");
        takeBook(m_stage.carried(), Page::Teams, "teams-to-confirm", 0);
        takeBook(m_stage.user(), Page::Teams, "user", 1);
        takeBook(m_stage.user(), Page::Compare, "user-compare");
        KeysDialog keys;
        keep(keys, "keys");
        const Scorebook book = unwrap(Scorebook::open(m_stage.whole()));
        TakeOverDialog newer(book, unwrap(book.previewTakeOver(m_stage.amendedPacket())));
        keep(newer, "take-over");
    }

    void takeBook(const QString &path, EvaluatorWindow::Page page, const char *name,
                  size_t team = 0)
    {
        EvaluatorWindow window(unwrap(Scorebook::open(path)), m_prompts);
        window.resize(m_look.percent > 100 ? QSize(1920, 1080) : QSize(1366, 768));
        window.show();
        window.goTo(page);
        if (page == EvaluatorWindow::Page::Teams)
            window.goToTeam(team);
        shoot(window, name);
    }

    // The lower end of a page that scrolls.
    void takeEnd(const QString &path, EvaluatorWindow::Page page, const char *scroll,
                 const char *name)
    {
        EvaluatorWindow window(unwrap(Scorebook::open(path)), m_prompts);
        window.show();
        window.goTo(page);
        shoot(window, name);
        QScrollBar *bar =
            window.findChild<QScrollArea *>(QString::fromLatin1(scroll))->verticalScrollBar();
        bar->setValue(bar->maximum());
        keep(window, name);
    }

    void takeAdministrator()
    {
        using Page = AdminWindow::Page;
        AdminWindow window(unwrap(Workbook::open(m_demo.workbook)), m_prompts);
        window.session().unlock(demoPassphrase());
        for (const auto &[page, name] :
             {std::pair{Page::Setup, "admin-preparation"}, std::pair{Page::Sheets, "admin-sheets"},
              std::pair{Page::Results, "admin-results"},
              std::pair{Page::Procedure, "admin-procedure"}}) {
            window.goTo(page);
            shoot(window, name);
        }
    }

    const Stage &m_stage;
    const DemoFiles &m_demo;
    QString m_out;
    Look m_look{};
    SilentPrompts m_prompts;
};

} // namespace
} // namespace simsa

int main(int argc, char **argv)
{
    using namespace simsa;
    QApplication application(argc, argv);
    if (argc != 2)
        qFatal("usage: simsa-screens OUT");
    // Settings of its own, which nobody else reads.
    const QTemporaryDir own;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, own.path());
    QCoreApplication::setOrganizationName(QStringLiteral("SimsaScreens"));
    QCoreApplication::setApplicationName(QStringLiteral("SimsaScreens"));
    const Stage stage;
    const DemoFiles demo =
        unwrap(makeDemo(own.filePath(QStringLiteral("demo")), QStringLiteral("ko")));
    Camera camera(stage, demo, QString::fromLocal8Bit(argv[1]));
    for (const QString &language : languages())
        for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark})
            for (const int percent : {100, 200})
                camera.take({language, theme, percent});
    return 0;
}
