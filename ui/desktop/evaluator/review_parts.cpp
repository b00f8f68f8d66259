#include "ui/desktop/evaluator/review_parts.h"

#include "app/base/text_rule.h"
#include "ui/desktop/evaluator/evaluator_models.h"
#include "ui/desktop/parts/theme.h"
#include "ui/words/check_words.h"
#include "ui/words/deadline_words.h"
#include "ui/words/language.h"

#include <QCoreApplication>
#include <QFrame>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

namespace simsa {
namespace {

struct ReviewWords
{
    Q_DECLARE_TR_FUNCTIONS(ReviewWords)
};

QString nameOf(const Scoring &scoring, size_t team)
{
    return teamName(scoring.scorebook().packet(), scoring.marks()[team].team, currentLanguage());
}

QString titleOf(const Scoring &scoring, size_t field)
{
    return scoring.form().fields[field].criterion.title.in(currentLanguage());
}

// Heads of columns do not wrap by themselves.
QString wrapped(const QString &text, const QFontMetrics &metrics, int width)
{
    QString lines;
    QString line;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        const QString longer = line.isEmpty() ? word : line + u' ' + word;
        if (!line.isEmpty() && metrics.horizontalAdvance(longer) > width) {
            lines += line + u'\n';
            line = word;
        } else {
            line = longer;
        }
    }
    return lines + line;
}

void enlarge(QLabel *label)
{
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * 1.15);
    font.setBold(true);
    label->setFont(font);
}

} // namespace

QFrame *reviewCard(const QString &title, QWidget *parent)
{
    auto *card = new QFrame(parent);
    card->setProperty("card", true);
    auto *layout = new QVBoxLayout(card);
    QLabel *heading = reviewText(title, card);
    enlarge(heading);
    layout->addWidget(heading);
    return card;
}

QLabel *reviewText(const QString &text, QWidget *parent, const char *property)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    if (property)
        label->setProperty(property, true);
    return label;
}

bool addLateWarning(const Scoring &scoring, QWidget *card)
{
    const Scorebook &book = scoring.scorebook();
    const std::optional<Attendance> late =
        book.isEditable() ? book.lateNow() : book.lateWhenSigned();
    if (!late)
        return false;
    QLabel *label = reviewText(book.isEditable() ? afterDeadlineText(*late) : signedLateText(*late),
                               card, "warn");
    label->setObjectName(QStringLiteral("late"));
    card->layout()->addWidget(label);
    return true;
}

MarksTable::MarksTable(const Scoring &scoring, QWidget *parent) : QTableWidget(parent)
{
    setObjectName(QStringLiteral("reviewMarks"));
    setAccessibleName(tr("All marks"));
    setAccessibleDescription(tr("Teams down, criteria across; Enter leads to the mark."));
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollMode(ScrollPerPixel);
    // As wide as its columns where there is room, else it scrolls sideways.
    QSizePolicy policy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);

    const Form &form = scoring.form();
    QFont bold = font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    const int width = letterWidth(*this) * 14;
    QStringList titles;
    for (size_t i = 0; i < form.fields.size(); ++i) {
        const QString title = wrapped(titleOf(scoring, i), metrics, width);
        const QString points = form.fields[i].criterion.points.toString();
        titles.append(title + u'\n' +
                      (isVote(form.fields[i]) ? tr("(vote)") : tr("(%1 points)").arg(points)));
    }
    if (hasPoints(form))
        titles.append(tr("Sum"));
    setColumnCount(static_cast<int>(titles.size()));
    setHorizontalHeaderLabels(titles);
    setRowCount(static_cast<int>(scoring.marks().size()));
    QStringList teams;
    for (size_t t = 0; t < scoring.marks().size(); ++t)
        teams.append(wrapped(nameOf(scoring, t), metrics, width));
    setVerticalHeaderLabels(teams);
    for (int row = 0; row < rowCount(); ++row)
        fillTeam(scoring, row);
    resizeColumnsToContents();
    resizeRowsToContents();
}

void MarksTable::fillTeam(const Scoring &scoring, int row)
{
    const Form &form = scoring.form();
    const TeamMarks &team = scoring.marks()[static_cast<size_t>(row)];
    const auto put = [&](int column, const QString &text) {
        auto *item = new QTableWidgetItem(text);
        item->setTextAlignment(Qt::AlignCenter);
        setItem(row, column, item);
        return item;
    };
    if (team.isRecused()) {
        put(0, tr("Not judged: conflict of interest"));
        setSpan(row, 0, 1, columnCount());
        return;
    }
    for (size_t i = 0; i < form.fields.size(); ++i) {
        const bool isOpen = team.toConfirm.contains(i);
        const QString answer = answerText(form.fields[i], team.marks[i], currentLanguage());
        QTableWidgetItem *item =
            put(static_cast<int>(i), !team.marks[i] ? tr("not scored")
                                     : isOpen       ? tr("%1 (to confirm)").arg(answer)
                                                    : answer);
        if (!team.marks[i] || isOpen)
            item->setForeground(colours().warn);
    }
    if (!hasPoints(form))
        return;
    const std::optional<Points> sum = sumOf(form, team);
    QTableWidgetItem *item = put(columnCount() - 1, sum ? sum->toString() : tr("open"));
    QFont bold = font();
    bold.setBold(true);
    item->setFont(bold);
}

QSize MarksTable::sizeHint() const
{
    return {verticalHeader()->sizeHint().width() + horizontalHeader()->length() + 2 * frameWidth(),
            horizontalHeader()->sizeHint().height() + verticalHeader()->length() +
                2 * frameWidth()};
}

int MarksTable::heightForWidth(int width) const
{
    const QSize whole = sizeHint();
    return whole.height() +
           (width < whole.width() ? horizontalScrollBar()->sizeHint().height() : 0);
}

QSize MarksTable::minimumSizeHint() const
{
    return {letterWidth(*this) * 20, sizeHint().height()};
}

QWidget *textsOf(const Scoring &scoring, size_t team, QWidget *parent)
{
    const TeamMarks &marks = scoring.marks()[team];
    QStringList texts;
    const auto add = [&](const QString &title, const QString &text) {
        if (writtenLength(text) > 0)
            texts.append(ReviewWords::tr("%1: %2").arg(title, text.trimmed()));
    };
    if (marks.isRecused()) {
        add(ReviewWords::tr("Not judged, ground"), marks.ground);
    } else {
        for (size_t i = 0; i < scoring.form().fields.size(); ++i)
            add(titleOf(scoring, i), marks.remark(i));
        add(ReviewWords::tr("Overall opinion"), marks.opinion);
    }
    if (texts.empty())
        return nullptr;
    QFrame *card = reviewCard(nameOf(scoring, team), parent);
    // One label for all of them: there may be a thousand teams.
    card->layout()->addWidget(reviewText(texts.join(QStringLiteral("\n\n")), card));
    return card;
}

QString checkText(const Scoring &scoring, const Check &check)
{
    return checkQuestion(check, nameOf(scoring, check.team),
                         check.other ? nameOf(scoring, *check.other) : QString(),
                         check.field ? titleOf(scoring, *check.field) : QString());
}

} // namespace simsa
