#include "ui/desktop/evaluator/left_panel.h"

#include "ui/desktop/evaluator/left_models.h"
#include "ui/desktop/evaluator/text_field.h"
#include "ui/desktop/parts/theme.h"

#include <QLabel>
#include <QListView>
#include <QProgressBar>
#include <QVBoxLayout>

namespace simsa {
namespace {

QLabel *heading(const QString &text, QWidget *parent)
{
    QLabel *label = textLabel(text, parent);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    return label;
}

QListView *listOf(QAbstractItemModel *model, const char *name, QWidget *parent)
{
    auto *list = new QListView(parent);
    list->setObjectName(QString::fromLatin1(name));
    list->setModel(model);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setMinimumHeight(list->fontMetrics().lineSpacing() * 4);
    return list;
}

// A click leads there, and so does Enter.
template <typename Go> void onChoice(QListView *list, QObject *context, Go go)
{
    QObject::connect(list, &QListView::clicked, context, go);
    QObject::connect(list, &QListView::activated, context, go);
}

} // namespace

LeftPanel::LeftPanel(Scoring &scoring, QWidget *parent)
    : QWidget(parent), m_scoring(scoring), m_missing(new MissingModel(scoring, this)),
      m_checks(new ChecksModel(scoring, this))
{
    build();
    connect(&scoring, &Scoring::teamChanged, this, [this] {
        showMissing(false);
        askForChecks();
    });
    connect(&scoring, &Scoring::wasReset, this, [this] {
        showMissing(true);
        askForChecks();
    });
    showMissing(false);
    showChecks();
}

void LeftPanel::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_left = heading({}, this);
    m_left->setObjectName(QStringLiteral("left"));
    QFont large = m_left->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    m_left->setFont(large);
    layout->addWidget(m_left);
    m_progress = new QProgressBar(this);
    m_progress->setObjectName(QStringLiteral("progress"));
    m_progress->setAccessibleName(tr("Answered"));
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(letterWidth(*this));
    layout->addWidget(m_progress);

    layout->addWidget(heading(tr("Still missing"), this));
    m_nothing = textLabel({}, this);
    m_nothing->setObjectName(QStringLiteral("nothingMissing"));
    layout->addWidget(m_nothing);
    m_missingList = listOf(m_missing, "missing", this);
    m_missingList->setAccessibleName(tr("Still missing"));
    m_missingList->setAccessibleDescription(tr("Enter leads to the place."));
    m_missingList->setTextElideMode(Qt::ElideMiddle); // team and criterion both stay in sight
    m_missingList->setUniformItemSizes(true); // thousands of lines, and none is measured alone
    layout->addWidget(m_missingList, 2);

    m_checksPart = new QWidget(this);
    auto *part = new QVBoxLayout(m_checksPart);
    part->setContentsMargins(0, 0, 0, 0);
    part->addWidget(heading(tr("Worth another look?"), m_checksPart));
    QLabel *free =
        textLabel(tr("Only questions: they forbid nothing, and only you see them."), m_checksPart);
    free->setProperty("faint", true);
    part->addWidget(free);
    QListView *checks = listOf(m_checks, "checks", m_checksPart);
    checks->setAccessibleName(tr("Worth another look?"));
    checks->setAccessibleDescription(free->text() + u' ' + tr("Enter leads to the place."));
    checks->setWordWrap(true);
    checks->setResizeMode(QListView::Adjust);
    part->addWidget(checks, 1);
    layout->addWidget(m_checksPart, 1);
    // Where nothing is left to do, the rest stays at the top.
    layout->addStretch(0);

    onChoice(m_missingList, this, [this](const QModelIndex &index) {
        // A copy: the jump may change the list.
        const Unanswered missing = m_missing->at(index.row());
        Q_EMIT jumpRequested(missing.team, missing.field, missing.lacks);
    });
    onChoice(checks, this, [this](const QModelIndex &index) {
        const std::optional<Check> check = m_checks->at(index.row());
        if (!check)
            return;
        const bool isOpinion = check->kind == Check::Kind::CopiedOpinion;
        // Of a team as a whole: its first mark.
        Q_EMIT jumpRequested(check->team, isOpinion ? check->field : check->field.value_or(0),
                             isOpinion ? Unanswered::Lacks::Opinion : Unanswered::Lacks::Mark);
    });
}

void LeftPanel::showMissing(bool isNewPacket)
{
    m_missing->update(isNewPacket);
    const size_t of = m_scoring.answers();
    const size_t done = of - m_scoring.missing().size();
    m_left->setText(tr("%1 of %2 answered").arg(done).arg(of));
    m_progress->setRange(0, std::max(1, static_cast<int>(of)));
    m_progress->setValue(of == 0 ? 1 : static_cast<int>(done));
    const bool isNothing = m_scoring.missing().empty();
    m_nothing->setText(m_scoring.isEditable()
                           ? tr("Nothing. You can review and sign.")
                           : tr("Handed in. To change something choose “Correct”."));
    m_nothing->setVisible(isNothing);
    m_missingList->setVisible(!isNothing);
}

// Every key of every page comes here; comparing all teams can wait until it was shown.
void LeftPanel::askForChecks()
{
    if (std::exchange(m_areChecksDue, true))
        return;
    QMetaObject::invokeMethod(this, &LeftPanel::showChecks, Qt::QueuedConnection);
}

void LeftPanel::showChecks()
{
    m_areChecksDue = false;
    m_checks->setChecks(checksOf(m_scoring.form(), m_scoring.marks()));
    m_checksPart->setVisible(m_checks->rowCount() > 0);
}

} // namespace simsa
