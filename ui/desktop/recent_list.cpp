#include "ui/desktop/recent_list.h"

#include "app/base/file_kind.h"
#include "app/exchange/packet.h"
#include "db/scorebook.h"
#include "ui/desktop/parts/settings.h"
#include "ui/desktop/parts/theme.h"
#include "ui/words/error_words.h"
#include "ui/words/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace simsa {
namespace {

bool isScorebook(const QString &path)
{
    // Looked into only under a changed name: to close a database that is open in another window of
    // this program would take that one's locks away.
    const QString name = path.toLower();
    return name.endsWith(QStringLiteral(".simsa-scorebook")) ||
           (!name.endsWith(QStringLiteral(".simsa")) &&
            fileKindAt(path) == QLatin1String("scorebook"));
}

// The scorebook where a packet was opened, else the file itself.
QString resolved(const QString &path, const QString &home)
{
    if (!path.endsWith(QStringLiteral(".simsa-packet"), Qt::CaseInsensitive))
        return path;
    const Result<Packet> packet = readPacketFile(path);
    if (!packet)
        return path;
    const QString scorebook = QFileInfo(Scorebook::pathFor(home, *packet)).absoluteFilePath();
    return QFileInfo::exists(scorebook) ? scorebook : path;
}

struct EntryText
{
    QString title;
    QStringList lines;
    QString action;
};

EntryText textOf(const ScorebookSummary &summary, QDate today)
{
    const QString language = currentLanguage();
    const bool isWaiting = summary.isEditable;
    const QString deadline = isWaiting ? deadlineText(summary.deadline, today) : QString();
    QString state = stateText(summary);
    if (!deadline.isEmpty())
        state += QStringLiteral(" · ") + deadline;
    return {
        RecentList::tr("%1: %2").arg(summary.programmeTitle, summary.planTitle.in(language)),
        {RecentList::tr("%1, %2 (%3)")
             .arg(summary.evaluator.value, summary.evaluatorName, summary.groupTitle.in(language)),
         RecentList::tr("%1 of %2").arg(summary.done).arg(summary.of) + QStringLiteral(" · ") +
             state},
        isWaiting ? RecentList::tr("Continue") : RecentList::tr("Open")};
}

EntryText textOf(const QString &path, QDate today)
{
    const QFileInfo file(path);
    const QString folder = QDir::toNativeSeparators(file.path());
    if (!isScorebook(path))
        return {file.completeBaseName(), {folder}, RecentList::tr("Open")};
    const Result<ScorebookSummary> summary = summaryOf(path);
    if (summary)
        return textOf(*summary, today);
    return {file.completeBaseName(),
            {folder, sentenceWithoutFile(summary.error())},
            RecentList::tr("Open")};
}

} // namespace

QString deadlineText(QDate deadline, QDate today)
{
    if (!deadline.isValid())
        return {};
    const QString date = QLocale().toString(deadline);
    const qint64 days = today.daysTo(deadline);
    if (days < 0)
        return RecentList::tr("overdue: the last day was %1").arg(date);
    if (days == 0)
        return RecentList::tr("closes today, %1").arg(date);
    return days == 1 ? RecentList::tr("closes tomorrow, %1").arg(date)
                     : RecentList::tr("closes in %1 days, %2").arg(days).arg(date);
}

QString stateText(const ScorebookSummary &summary)
{
    if (summary.revision > 0)
        return summary.isEditable
                   ? RecentList::tr("being corrected; revision %1 counts until then, receipt "
                                    "code %2")
                         .arg(QString::number(summary.revision), summary.receipt)
                   : RecentList::tr("handed in: revision %1, receipt code %2")
                         .arg(QString::number(summary.revision), summary.receipt);
    return summary.done == 0 ? RecentList::tr("not begun") : RecentList::tr("begun");
}

RecentList::RecentList(const QString &home, QDate today, QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    QStringList paths;
    for (const QString &path : settings::recentFiles())
        paths.append(resolved(path, home));
    paths.removeDuplicates();
    if (paths.isEmpty())
        return;
    auto *heading = new QLabel(tr("Opened lately"), this);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    layout->addWidget(heading);
    for (const QString &path : paths)
        layout->addWidget(makeEntry(path, today, layout->count()));
}

QWidget *RecentList::makeEntry(const QString &path, QDate today, int number)
{
    const EntryText text = textOf(path, today);
    auto *entry = new QFrame(this);
    entry->setProperty("card", true);
    entry->setToolTip(QDir::toNativeSeparators(path));
    auto *layout = new QHBoxLayout(entry);
    auto *texts = new QVBoxLayout;
    const auto add = [&](const QString &line, bool isFaint) {
        auto *label = new QLabel(line, entry);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setProperty("faint", isFaint);
        texts->addWidget(label);
    };
    add(text.title, false);
    for (const QString &line : text.lines)
        add(line, true);
    layout->addLayout(texts, 1);
    auto *open = new QPushButton(text.action, entry);
    open->setObjectName(QStringLiteral("recent.%1").arg(number));
    open->setAccessibleName(tr("%1: %2").arg(text.action, text.title));
    open->setAccessibleDescription(text.lines.join(u'\n'));
    connect(open, &QPushButton::clicked, this, [this, path] { Q_EMIT chosen(path); });
    layout->addWidget(open);
    return entry;
}

} // namespace simsa
