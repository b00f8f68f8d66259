#include "ui/desktop/parts/theme.h"

#include <QApplication>
#include <QChart>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLegend>
#include <QPalette>
#include <QPushButton>
#include <QScreen>
#include <QStyleFactory>

#include <algorithm>
#include <cmath>

namespace simsa {
namespace {

Colours lightColours()
{
    return {QColor(0xf5, 0xf6, 0xf8),
            QColor(0xff, 0xff, 0xff),
            QColor(0x1b, 0x1f, 0x27),
            QColor(0x55, 0x5d, 0x6b),
            QColor(0xcf, 0xd4, 0xdc),
            QColor(0x7c, 0x86, 0x95),
            QColor(0x1f, 0x4f, 0x99),
            QColor(0xff, 0xff, 0xff),
            QColor(0x1d, 0x6b, 0x3a),
            QColor(0xb0, 0x23, 0x1e),
            QColor(0x8a, 0x55, 0x00),
            {QColor(0x1f, 0x4f, 0x99), QColor(0xd9, 0x8a, 0x1f), QColor(0x4f, 0xa8, 0x9a),
             QColor(0x8c, 0x4f, 0x8f), QColor(0x9a, 0xb4, 0x4c), QColor(0x6b, 0x73, 0x80)}};
}

Colours darkColours()
{
    return {QColor(0x1a, 0x1d, 0x23),
            QColor(0x24, 0x28, 0x30),
            QColor(0xec, 0xee, 0xf2),
            QColor(0xa9, 0xb1, 0xbf),
            QColor(0x41, 0x48, 0x55),
            QColor(0x80, 0x8b, 0x9c),
            QColor(0x8a, 0xb4, 0xf0),
            QColor(0x10, 0x18, 0x24),
            QColor(0x7b, 0xd0, 0x9a),
            QColor(0xff, 0x9a, 0x90),
            QColor(0xe8, 0xb9, 0x5c),
            {QColor(0x6f, 0xa3, 0xea), QColor(0xe8, 0xa8, 0x4a), QColor(0x74, 0xcf, 0xbf),
             QColor(0xc8, 0x8f, 0xcc), QColor(0xbd, 0xd6, 0x74), QColor(0xa9, 0xb1, 0xbf)}};
}

Colours &current()
{
    static Colours active = lightColours();
    return active;
}

QPalette paletteOf(const Colours &c)
{
    QPalette palette;
    palette.setColor(QPalette::Window, c.window);
    palette.setColor(QPalette::WindowText, c.text);
    palette.setColor(QPalette::Base, c.surface);
    palette.setColor(QPalette::AlternateBase, c.window);
    palette.setColor(QPalette::Text, c.text);
    palette.setColor(QPalette::Button, c.surface);
    palette.setColor(QPalette::ButtonText, c.text);
    palette.setColor(QPalette::Highlight, c.accent);
    palette.setColor(QPalette::HighlightedText, c.accentText);
    palette.setColor(QPalette::PlaceholderText, c.faint);
    palette.setColor(QPalette::ToolTipBase, c.surface);
    palette.setColor(QPalette::ToolTipText, c.text);
    palette.setColor(QPalette::Link, c.accent);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, c.faint);
    return palette;
}

// Sizes are in em of the application's font, so that a larger font enlarges everything.
QString styleSheetOf(const Colours &c)
{
    return QStringLiteral(
               "QPushButton, QToolButton { border: 1px solid %11; border-radius: 0.35em;"
               " padding: 0.4em 0.9em; background: %2; }"
               "QPushButton:hover, QToolButton:hover { border-color: %3; }"
               "QPushButton:focus, QToolButton:focus, QLineEdit:focus, QPlainTextEdit:focus,"
               " QAbstractItemView:focus { border: 2px solid %3; }"
               "QPushButton:disabled, QToolButton:disabled { color: %5; background: %6; }"
               "QPushButton[primary=\"true\"], QToolButton:checked { background: %3; color: %4;"
               " border-color: %3; font-weight: 600; }"
               "QPushButton[primary=\"true\"]:disabled { background: %6; color: %5;"
               " border-color: %1; }"
               "QPushButton[primary=\"true\"]:focus, QToolButton:checked:focus {"
               " border: 2px solid %7; }"
               "QPushButton[link=\"true\"] { border: none; background: transparent; color: %3;"
               " text-align: left; padding: 0.3em; }"
               "QPushButton[link=\"true\"]:focus { border: 2px solid %3; }"
               "QLineEdit, QPlainTextEdit { border: 1px solid %11;"
               " border-radius: 0.35em; padding: 0.35em; background: %2; }"
               "QLineEdit:read-only, QPlainTextEdit:read-only { background: %6; color: %7; }"
               "QLineEdit[bad=\"true\"] { border: 2px solid %8; }"
               "QWidget[choice=\"true\"] { border: 2px solid transparent; border-radius: 0.5em; }"
               "QWidget[choice=\"true\"]:focus { border-color: %3; }"
               "QCheckBox::indicator, QRadioButton::indicator { width: 1.1em; height: 1.1em; }"
               "QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }"
               "QFrame[card=\"true\"] { background: %2; border: 1px solid %1;"
               " border-radius: 0.6em; }"
               "QLabel[faint=\"true\"] { color: %5; }"
               "QLabel[bad=\"true\"] { color: %8; }"
               "QLabel[good=\"true\"] { color: %9; }"
               "QLabel[warn=\"true\"] { color: %10; }"
               "QAbstractItemView { border: 1px solid %1; background: %2; }"
               "QHeaderView::section { background: %6; border: none;"
               " border-bottom: 1px solid %1; padding: 0.4em; font-weight: 600; }"
               "QTableCornerButton::section { background: %6; border: none; }"
               "QTableView { gridline-color: %1; }"
               "QTabBar::tab { padding: 0.6em 1.2em; border: none; }"
               "QTabBar::tab:selected { border-bottom: 3px solid %3; font-weight: 600; }"
               "QTabBar::tab:focus { border: 2px solid %3; border-radius: 0.35em; }"
               "QTabBar:focus { outline: none; }"
               "QTabWidget::pane { border: none; border-top: 1px solid %1; }")
        .arg(c.line.name(), c.surface.name(), c.accent.name(), c.accentText.name(), c.faint.name(),
             c.window.name(), c.text.name(), c.bad.name(), c.good.name(), c.warn.name())
        .arg(c.edge.name());
}

} // namespace

void applyTheme(QApplication &application, ThemeChoice choice)
{
    // Asked of the untouched palette once; later it would be our own answer.
    static const bool isSystemDark = application.palette().window().color().lightness() < 128;
    const bool isDark =
        choice == ThemeChoice::Dark || (choice == ThemeChoice::System && isSystemDark);
    current() = isDark ? darkColours() : lightColours();
    // Read by people of every age, for hours; the system's nine points are too small for that.
    constexpr double kLeastPointSize = 11;
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    // One family for Hangul and Latin, so that a line of both does not change its face.
    font.setFamilies({QStringLiteral("Noto Sans CJK KR"), QStringLiteral("Noto Sans KR"),
                      QStringLiteral("Malgun Gothic"), font.family()});
    font.setPointSizeF(std::max(kLeastPointSize, font.pointSizeF()) * settings::textScale() / 100);
    application.setFont(font);
    application.setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    application.setPalette(paletteOf(current()));
    // The style derives the frame of a tick box from the window's colour, and too faintly.
    QPalette boxes = paletteOf(current());
    boxes.setColor(QPalette::Window, isDark ? current().edge.lighter(200) : current().edge);
    QApplication::setPalette(boxes, "QCheckBox");
    application.setStyleSheet(styleSheetOf(current()));
}

const Colours &colours()
{
    return current();
}

QColor inkOn(const QColor &background)
{
    // WCAG 2.1, relative luminance; white reads better below 0.179.
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    const double luminance = 0.2126 * linear(background.redF()) +
                             0.7152 * linear(background.greenF()) +
                             0.0722 * linear(background.blueF());
    return luminance < 0.179 ? Qt::white : Qt::black;
}

int letterWidth(const QWidget &widget)
{
    return widget.fontMetrics().horizontalAdvance(u'0');
}

void fitToScreen(QWidget &window, int letters, int lines)
{
    const QSize wanted(letters * letterWidth(window), lines * window.fontMetrics().lineSpacing());
    window.resize(wanted.boundedTo(window.screen()->availableSize() * 0.94));
}

QHBoxLayout *rowOfButtons(std::initializer_list<QPushButton *> buttons)
{
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    for (QPushButton *button : buttons)
        row->addWidget(button);
    return row;
}

void pressWithReturn(QWidget &window)
{
    const QList<QPushButton *> buttons = window.findChildren<QPushButton *>();
    for (QPushButton *button : buttons)
        button->setAutoDefault(true);
}

void styleChart(QChart &chart)
{
    const Colours &c = colours();
    chart.setBackgroundBrush(c.surface);
    chart.setBackgroundRoundness(8);
    chart.setTitleBrush(c.text);
    chart.legend()->setLabelColor(c.text);
    chart.legend()->setFont(QApplication::font());
    chart.setTitleFont(QApplication::font());
}

} // namespace simsa
