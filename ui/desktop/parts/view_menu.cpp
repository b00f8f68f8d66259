#include "ui/desktop/parts/view_menu.h"

#include "ui/desktop/parts/settings.h"
#include "ui/desktop/parts/theme.h"
#include "ui/words/language.h"

#include <QActionGroup>
#include <QApplication>
#include <QMenu>

namespace simsa {
namespace {

struct ViewMenu
{
    Q_DECLARE_TR_FUNCTIONS(ViewMenu)
};

constexpr int kUsual = 100;
constexpr int kStep = 10;

QAction *addChoice(QMenu &menu, QActionGroup *group, const QString &text, bool isChosen)
{
    QAction *action = menu.addAction(text);
    action->setCheckable(true);
    action->setChecked(isChosen);
    group->addAction(action);
    return action;
}

void addLanguages(QMenu &menu)
{
    auto *group = new QActionGroup(&menu);
    for (const QString &language : languages()) {
        // Each language in its own name, whatever the window speaks.
        const QString name =
            language == QStringLiteral("ko") ? QStringLiteral("한국어") : QStringLiteral("English");
        QAction *action = addChoice(menu, group, name, currentLanguage() == language);
        action->setObjectName(QStringLiteral("language.") + language);
        QObject::connect(action, &QAction::triggered, qApp, [language] {
            settings::setLanguage(language);
            useLanguage(language);
        });
    }
}

void addThemes(QMenu &menu)
{
    auto *group = new QActionGroup(&menu);
    const auto add = [&](ThemeChoice theme, const QString &text, const char *name) {
        QAction *action = addChoice(menu, group, text, settings::theme() == theme);
        action->setObjectName(QString::fromLatin1(name));
        QObject::connect(action, &QAction::triggered, qApp, [theme] {
            settings::setTheme(theme);
            applyTheme(*qApp, theme);
        });
    };
    add(ThemeChoice::System, ViewMenu::tr("As the system"), "theme.system");
    add(ThemeChoice::Light, ViewMenu::tr("Light"), "theme.light");
    add(ThemeChoice::Dark, ViewMenu::tr("Dark"), "theme.dark");
}

} // namespace

void changeTextScale(int steps)
{
    const int scale = steps == 0 ? kUsual : settings::textScale() + steps * kStep;
    settings::setTextScale(scale);
    applyTheme(*qApp, settings::theme());
}

void addViewChoices(QMenu &menu)
{
    const auto addSize = [&](const QString &text, const char *name, QList<QKeySequence> keys,
                             int steps) {
        QAction *action = menu.addAction(text);
        action->setObjectName(QString::fromLatin1(name));
        action->setShortcuts(keys);
        QObject::connect(action, &QAction::triggered, qApp, [steps] { changeTextScale(steps); });
    };
    addSize(ViewMenu::tr("Larger"), "larger",
            {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)}, 1);
    addSize(ViewMenu::tr("Smaller"), "smaller", {QKeySequence(Qt::CTRL | Qt::Key_Minus)}, -1);
    addSize(ViewMenu::tr("Usual size"), "usualSize", {QKeySequence(Qt::CTRL | Qt::Key_0)}, 0);
    menu.addSeparator();
    addThemes(*menu.addMenu(ViewMenu::tr("Colours")));
    addLanguages(*menu.addMenu(QStringLiteral("언어 / Language")));
}

} // namespace simsa
