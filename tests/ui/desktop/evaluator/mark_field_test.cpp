#include "tests/ui/desktop/windows.h"
#include "ui/desktop/evaluator/mark_field.h"
#include "ui/desktop/parts/theme.h"
#include "ui/desktop/parts/word_button.h"

#include <QLineEdit>

using namespace simsa;
using namespace simsa::test;
using namespace Qt::StringLiterals;

namespace {

Criterion criterion(const Scale &scale)
{
    Criterion made;
    made.id = CriterionId{u"plan"_s};
    made.title = {u"계획"_s, u"Plan"_s};
    made.points = scale.most;
    made.scale = scale;
    return made;
}

Scale scale(int least, int most, const char *step = "1", const std::vector<int> &levels = {})
{
    Scale made{
        Points::whole(least), Points::whole(most), *Points::parse(QString::fromLatin1(step)), {}};
    for (const int at : levels)
        made.levels.push_back({Points::whole(at), {u"수준 %1"_s.arg(at), u"Level %1"_s.arg(at)}});
    return made;
}

// A field in a window of its own, with all that it told.
struct Field
{
    QWidget window;
    MarkField *field;
    std::vector<std::optional<Points>> told;
    int done = 0;

    explicit Field(const Scale &scale) : Field(criterion(scale)) {}
    explicit Field(const Criterion &criterion) : field(MarkField::make(criterion, u"en"_s, &window))
    {
        QObject::connect(field, &MarkField::markChanged, &window,
                         [this](std::optional<Points> mark) { told.push_back(mark); });
        QObject::connect(field, &MarkField::done, &window, [this] { ++done; });
        window.resize(letterWidth(window) * 80, 300);
        field->resize(window.size());
        open(window);
        field->takeFocus();
    }
    std::vector<WordButton *> buttons() const
    {
        const auto all = field->findChildren<WordButton *>();
        return {all.begin(), all.end()};
    }
    QString state() const { return textOf(*field, "state"); }
    QLineEdit *edit() const { return field->findChild<QLineEdit *>(); }
    QString problem() const
    {
        const auto *label = find<QLabel>(*field, "problem");
        return label->isVisible() ? label->text() : QString();
    }
};

const std::optional<Points> kNone;

} // namespace

TEST_CASE("A short scale is chosen by digit, by arrow, and taken away with Delete", "[desktop]")
{
    Field short5(scale(1, 5, "1", {1, 2, 3, 4, 5}));
    CHECK(short5.buttons().size() == 5);
    CHECK(short5.state() == u"not scored"_s);

    type(short5.window, u"4"_s);
    CHECK(short5.field->mark() == Points::whole(4));
    CHECK(short5.state() == u"4 – Level 4"_s);
    CHECK(short5.buttons()[3]->isChecked());
    press(short5.window, Qt::Key_Right);
    press(short5.window, Qt::Key_Right);
    CHECK(short5.field->mark() == Points::whole(5));
    press(short5.window, Qt::Key_Up);
    CHECK(short5.field->mark() == Points::whole(4));
    type(short5.window, u"9"_s); // no mark of this scale
    CHECK(short5.field->mark() == Points::whole(4));
    press(short5.window, Qt::Key_Delete);
    CHECK(short5.told.back() == kNone);
    CHECK(short5.state() == u"not scored"_s);
    press(short5.window, Qt::Key_Return);
    CHECK(short5.done == 1);
}

TEST_CASE("A mark of several digits is typed into a short scale, too", "[desktop]")
{
    Field grades(scale(60, 100, "10"));

    type(grades.window, u"70"_s);
    CHECK(grades.field->mark() == Points::whole(70));
    type(grades.window, u"100"_s);
    CHECK(grades.field->mark() == Points::whole(100));
    // What was begun for one team is not the beginning of the next one's mark.
    type(grades.window, u"6"_s);
    grades.field->setMark(std::nullopt);
    type(grades.window, u"0"_s);
    CHECK(grades.field->mark() == kNone);
}

TEST_CASE("A click on words chooses them", "[desktop]")
{
    Field short5(scale(1, 5, "1", {1, 2, 3, 4, 5}));
    QTest::mouseClick(short5.buttons()[1], Qt::LeftButton);
    CHECK(short5.told == std::vector<std::optional<Points>>{Points::whole(2)});
    short5.field->setReadOnly(true);
    QTest::mouseClick(short5.buttons()[4], Qt::LeftButton);
    type(short5.window, u"3"_s);
    press(short5.window, Qt::Key_Delete);
    CHECK(short5.field->mark() == Points::whole(2));
}

TEST_CASE("A number shows the level that it falls into while it is typed", "[desktop]")
{
    Field number(scale(0, 15, "1", {0, 9, 11, 12, 14}));
    CHECK(number.state() == u"not scored"_s);

    type(number.window, u"1"_s);
    CHECK(number.state() == u"Level 0"_s);
    CHECK(number.buttons()[0]->isChecked());
    type(number.window, u"3"_s);
    CHECK(number.state() == u"Level 12"_s);
    CHECK(number.buttons()[3]->isChecked());
    CHECK_FALSE(number.buttons()[0]->isChecked());
    CHECK(number.told.back() == Points::whole(13));
}

TEST_CASE("A level's words enter the mark at which it begins", "[desktop]")
{
    Field number(scale(0, 15, "1", {0, 9, 11, 12, 14}));

    QTest::mouseClick(number.buttons()[2], Qt::LeftButton);

    CHECK(number.told == std::vector<std::optional<Points>>{Points::whole(11)});
    CHECK(number.edit()->text() == u"11"_s);
    // The next digit replaces it.
    type(number.window, u"9"_s);
    CHECK(number.field->mark() == Points::whole(9));
}

TEST_CASE("What cannot become a mark is none, with the reason beside it", "[desktop]")
{
    Field number(scale(0, 10, "0.5"));
    const auto [text, reason] = GENERATE(table<const char *, const char *>(
        {{"11", "0–10"}, {"-1", "0–10"}, {"7.3", "0.5"}, {"7,5", "7,5"}, {"abc", "abc"}}));

    number.edit()->clear();
    type(number.window, QString::fromLatin1(text));

    CHECK(number.told.back() == kNone);
    CHECK(number.field->mark() == kNone);
    CHECK(number.state() == u"not scored"_s);
    CHECK(number.problem().contains(QString::fromUtf8(reason)));
    CHECK(number.edit()->accessibleDescription().contains(number.problem()));
    // Enter does not leave it behind unseen.
    press(number.window, Qt::Key_Return);
    CHECK(number.done == 0);
    type(number.window, u"7.5"_s);
    CHECK(number.problem().isEmpty());
    CHECK(number.told.back() == Points::fromUnits(7'500'000));
    press(number.window, Qt::Key_Return);
    CHECK(number.done == 1);
}

TEST_CASE("On the way to a fraction nothing is wrong yet", "[desktop]")
{
    Field number(scale(0, 10, "0.5"));
    type(number.window, u"7."_s);
    CHECK(number.told.back() == Points::whole(7));
    CHECK(number.problem().isEmpty());
}

TEST_CASE("The arrow keys go by one step and stay in range", "[desktop]")
{
    Field number(scale(0, 10, "0.5"));
    press(number.window, Qt::Key_Up);
    CHECK(number.field->mark() == Points::whole(0));
    press(number.window, Qt::Key_Up);
    CHECK(number.field->mark() == Points::fromUnits(500'000));
    press(number.window, Qt::Key_Down);
    press(number.window, Qt::Key_Down);
    CHECK(number.field->mark() == Points::whole(0));
    type(number.window, u"7.3"_s);
    press(number.window, Qt::Key_Down);
    CHECK(number.field->mark() == Points::whole(7));
    type(number.window, u"99"_s);
    press(number.window, Qt::Key_Up);
    CHECK(number.field->mark() == Points::whole(10));
    number.field->setReadOnly(true);
    press(number.window, Qt::Key_Down);
    CHECK(number.field->mark() == Points::whole(10));
}

TEST_CASE("A field keeps undo and the turning of pages for the window", "[desktop]")
{
    Field number(scale(0, 20));
    type(number.window, u"12"_s);

    press(number.window, Qt::Key_Z, Qt::ControlModifier);
    press(number.window, Qt::Key_Backspace);

    CHECK(number.edit()->text() == u"1"_s); // nothing came back of itself
    for (const auto &[key, modifiers] :
         {std::pair{Qt::Key_Z, Qt::KeyboardModifiers(Qt::ControlModifier)},
          std::pair{Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier},
          std::pair{Qt::Key_PageDown, Qt::KeyboardModifiers()}}) {
        QKeyEvent event(QEvent::ShortcutOverride, key, modifiers);
        event.ignore();
        QCoreApplication::sendEvent(number.edit(), &event);
        CHECK_FALSE(event.isAccepted());
    }
}

TEST_CASE("A field without a mark looks unlike any with one", "[desktop]")
{
    Field number(scale(0, 15));
    const QImage none = number.field->grab().toImage();
    type(number.window, u"0"_s);
    CHECK(number.state().isEmpty());
    number.edit()->clearFocus();
    const QImage zero = number.field->grab().toImage();
    number.field->setMark(std::nullopt);
    // The dashes run along the border, where a mark has nothing.
    const auto hasDashes = [](const QImage &image) {
        const QRgb corner = image.pixel(0, 0);
        const int y = image.height() - 4;
        for (int x = 0; x < image.width(); ++x)
            if (image.pixel(x, y) != corner)
                return true;
        return false;
    };
    CHECK(hasDashes(none));
    CHECK_FALSE(hasDashes(zero));
}

TEST_CASE("The words of a scale fall into a column where a row has no room", "[desktop]")
{
    Field short5(scale(1, 5, "1", {1, 2, 3, 4, 5}));
    const auto buttons = short5.buttons();
    CHECK(buttons[0]->y() == buttons[4]->y());

    short5.window.resize(letterWidth(short5.window) * 30, 900);
    short5.field->resize(short5.window.size());
    QCoreApplication::sendPostedEvents();

    CHECK(buttons[0]->x() == buttons[4]->x());
    CHECK(buttons[4]->y() > buttons[3]->y());
    for (const WordButton *button : buttons) {
        CHECK(button->width() >= button->minimumSizeHint().width());
        CHECK(button->height() >= button->heightForWidth(button->width()));
    }
}
