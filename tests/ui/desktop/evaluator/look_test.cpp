#include "tests/ui/desktop/windows.h"
#include "ui/desktop/evaluator/evaluator_window.h"
#include "ui/desktop/parts/settings.h"
#include "ui/desktop/parts/theme.h"
#include "ui/words/language.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTabBar>

#include <cmath>

using namespace simsa;
using namespace simsa::test;

namespace {

// WCAG 2.1: relative luminance and contrast ratio.
double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double lighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
}

// Whatever a test does to the program's look, the next one finds it as it was.
class Look
{
public:
    Look(const char *language, int percent) : m_language(currentLanguage())
    {
        settings::setTextScale(percent);
        applyTheme(*qApp, ThemeChoice::Light);
        useLanguage(QString::fromLatin1(language));
    }
    ~Look()
    {
        settings::setTextScale(100);
        applyTheme(*qApp, ThemeChoice::Light);
        useLanguage(m_language);
    }
    Look(const Look &) = delete;
    Look &operator=(const Look &) = delete;

private:
    QString m_language;
};

// An expert's plan with everything in it that can be asked.
Plan fullPlan()
{
    Plan plan = smallPlan();
    plan.groups[0].opinion = {true, 20};
    plan.groups[0].notice = {QStringLiteral("자료는 평가장에서만 봅니다."),
                             QStringLiteral("Documents stay in the room.")};
    auto &criteria = std::get<JudgedBy>(plan.axes[1].source).criteria;
    criteria[0].hint = {QStringLiteral("계획이 구체적인지 봅니다."),
                        QStringLiteral("Whether the plan is concrete.")};
    criteria[0].opinion = {true, 5};
    criteria[0].title = {QStringLiteral("계획"), QStringLiteral("Plan")};
    criteria[1].title = {QStringLiteral("파급효과"), QStringLiteral("Impact")};
    return plan;
}

struct PagesDesk
{
    TestProgramme programme{fullPlan(), smallTeams(), smallPanel()};
    FakePrompts prompts;
};

using Page = EvaluatorWindow::Page;

// The window on each of its pages, one after the other: before scoring, while scoring with one
// team stepped back from, after handing in.
void visitPages(PagesDesk &desk, const QSize &size, const std::function<void(QWidget &)> &visit)
{
    const QByteArray packet = desk.programme.packet("E1");
    const auto path = [&](const char *machine) {
        return Scorebook::pathFor(desk.programme.path(QString::fromLatin1(machine)),
                                  must(readPacket(packet)));
    };
    const auto visitPage = [&](Scorebook book, Page page) {
        EvaluatorWindow window(std::move(book), desk.prompts);
        window.resize(size);
        open(window);
        window.goTo(page);
        REQUIRE(window.page() == page);
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        visit(window);
    };
    visitPage(must(Scorebook::openFor(path("new"), packet)), Page::Welcome);
    for (const Page page : {Page::Teams, Page::Compare, Page::Review}) {
        Scorebook book = begun(desk.programme, "E1", "begun");
        must(book.setMark(0, 0, Points::whole(7)));
        must(book.setRecusal(2, QStringLiteral("자문을 맡았음")));
        visitPage(std::move(book), page);
    }
    Scorebook done = begun(desk.programme, "E1", "done");
    Marks marks = filled(done, {});
    for (TeamMarks &team : marks) {
        team.opinion = QStringLiteral("전반적으로 우수하고 계획이 구체적임. 보완할 점이 적음.");
        team.remarks.assign(done.form().fields.size(), QStringLiteral("근거가 충분함"));
        team.remarks.back().clear();
    }
    must(done.setAll(marks));
    visitPage(must(Scorebook::open(done.path())), Page::Review);
    must(done.submit(desk.programme.path(QStringLiteral("out")), kPassphrase));
    visitPage(must(Scorebook::open(done.path())), Page::Teams);
    visitPage(must(Scorebook::open(done.path())), Page::Review);
}

bool isField(const QWidget *widget)
{
    return qobject_cast<const QLineEdit *>(widget) ||
           qobject_cast<const QPlainTextEdit *>(widget) ||
           qobject_cast<const QComboBox *>(widget) || widget->property("choice").toBool();
}

std::string nameOf(const QWidget &widget)
{
    QStringList path;
    for (const QWidget *part = &widget; part; part = part->parentWidget())
        path.prepend(QString::fromLatin1(part->metaObject()->className()) + u' ' +
                     part->objectName());
    return path.join(QStringLiteral(" > ")).toStdString();
}

QString shownText(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return button->text();
    return {};
}

} // namespace

TEST_CASE("Text and what can be worked with have the contrast of WCAG AA, light and dark",
          "[desktop]")
{
    const ThemeChoice theme = GENERATE(ThemeChoice::Light, ThemeChoice::Dark);
    applyTheme(*qApp, theme);
    const Colours c = colours();
    applyTheme(*qApp, ThemeChoice::Light);

    for (const QColor &ground : {c.window, c.surface}) {
        for (const QColor &text : {c.text, c.faint, c.accent, c.good, c.bad, c.warn})
            CHECK(contrast(text, ground) >= 4.5);
        CHECK(contrast(c.edge, ground) >= 3.0);
    }
    CHECK(contrast(c.accentText, c.accent) >= 4.5);
}

TEST_CASE("Every field has a name and a description for those who listen to the screen",
          "[desktop]")
{
    PagesDesk desk;
    const Look look("ko", 100);
    visitPages(desk, {1366, 768}, [](QWidget &window) {
        int fields = 0;
        for (QWidget *widget : window.findChildren<QWidget *>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
                continue;
            const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
            INFO(nameOf(*widget));
            REQUIRE(spoken);
            CHECK_FALSE(spoken->text(QAccessible::Name).isEmpty());
            if (!isField(widget))
                continue;
            ++fields;
            CHECK_FALSE(spoken->text(QAccessible::Description).isEmpty());
        }
        CHECK(fields + window.findChildren<QAbstractButton *>().size() > 0);
    });
}

TEST_CASE("At 200 % no label and no button is cut", "[desktop]")
{
    PagesDesk desk;
    const char *language = GENERATE("ko", "en");
    const Look look(language, 200);
    visitPages(desk, {1920, 1080}, [](QWidget &window) {
        for (QWidget *widget : window.findChildren<QWidget *>()) {
            const QString text = shownText(widget);
            if (!widget->isVisible() || text.isEmpty())
                continue;
            INFO(nameOf(*widget) << ": " << text.toStdString() << " in "
                                 << widget->parentWidget()->metaObject()->className());
            const auto *label = qobject_cast<const QLabel *>(widget);
            if (label && label->wordWrap()) {
                CHECK(widget->height() >= label->heightForWidth(widget->width()));
                continue;
            }
            CHECK(widget->width() >= widget->sizeHint().width());
            CHECK(widget->height() >= widget->minimumSizeHint().height());
        }
    });
}

TEST_CASE("In Korean nothing of the evaluator's window is left in English", "[desktop]")
{
    PagesDesk desk;
    const Look look("ko", 100);
    // Names of the program, of keys and of languages, and codes that travel in files.
    static const QRegularExpression own(QStringLiteral(
        "Simsa|English|Language|PDF|USB|Enter|Tab|Ctrl|Shift|Page|Delete|E1|F1|[0-9A-Z]{4}-"));
    visitPages(desk, {1366, 768}, [](QWidget &window) {
        static const QRegularExpression hangul(QStringLiteral("[가-힣]"));
        static const QRegularExpression latin(QStringLiteral("[A-Za-z]{3,}"));
        QStringList texts;
        for (QWidget *widget : window.findChildren<QWidget *>()) {
            texts.append(shownText(widget));
            texts.append(widget->accessibleName());
            texts.append(widget->accessibleDescription());
            texts.append(widget->toolTip());
            if (const auto *edit = qobject_cast<QLineEdit *>(widget))
                texts.append(edit->placeholderText());
            if (const auto *tabs = qobject_cast<QTabBar *>(widget))
                for (int i = 0; i < tabs->count(); ++i)
                    texts.append(tabs->tabText(i));
        }
        for (const QAction *action : window.findChildren<QAction *>())
            texts.append(action->text());
        for (const QString &text : texts) {
            INFO(text.toStdString());
            const bool isEnglish = text.contains(latin) && !text.contains(hangul);
            CHECK((!isEnglish || text.contains(own) || text.contains(u'/')));
        }
    });
}

TEST_CASE("The language is switched in the running program, and the work goes on where it was",
          "[desktop]")
{
    PagesDesk desk;
    const Look look("ko", 100);
    EvaluatorWindow window(begun(desk.programme, "E1"), desk.prompts);
    open(window);
    window.goToTeam(1);
    CHECK(textOf(window, "teamName") == QStringLiteral("나래"));

    useLanguage(QStringLiteral("en"));

    CHECK(QTest::qWaitFor([&] {
        const auto *name = window.findChild<QLabel *>(QStringLiteral("teamName"));
        return name && name->text() == QStringLiteral("Narae");
    }));
    CHECK(find<QTabBar>(window, "pages")->tabText(2) == QStringLiteral("Review and sign"));
}
