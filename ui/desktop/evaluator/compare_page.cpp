#include "ui/desktop/evaluator/compare_page.h"

#include "ui/desktop/evaluator/compare_model.h"
#include "ui/desktop/evaluator/mark_delegate.h"
#include "ui/desktop/parts/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace simsa {

ComparePage::ComparePage(Scoring &scoring, QWidget *parent)
    : QWidget(parent), m_scoring(scoring), m_model(new CompareModel(scoring, this)),
      m_grid(new QTableView(this)), m_problem(new QLabel(this))
{
    build();
    connect(m_model, &CompareModel::modelReset, this, &ComparePage::keepPlace);
    keepPlace();
}

void ComparePage::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    buildGrid();
    layout->addWidget(m_grid, 1);
    // Its room is kept where there is no problem: the table does not move under the hand.
    m_problem->setObjectName(QStringLiteral("gridProblem"));
    m_problem->setProperty("bad", true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    layout->addWidget(m_problem);
    auto *signs = new QLabel(tr("Hatched with “–”: not scored. “?”: carried over, to be confirmed "
                                "by entering it again (F2, Enter)."),
                             this);
    signs->setProperty("faint", true);
    signs->setTextFormat(Qt::PlainText);
    signs->setWordWrap(true);
    layout->addWidget(signs);
    m_jump = button(tr("Go to this team"), "goToTeam");
    m_copy = button(tr("Copy all"), "copyGrid");
    m_copy->setToolTip(tr("For a spreadsheet of your own. Ctrl+C in the table copies what is "
                          "selected."));
    layout->addLayout(rowOfButtons({m_jump, m_copy}));
    connect(m_jump, &QPushButton::clicked, this, &ComparePage::jump);
    connect(m_copy, &QPushButton::clicked, this, [this] { copy(false); });
}

QPushButton *ComparePage::button(const QString &text, const char *name)
{
    auto *made = new QPushButton(text, this);
    made->setObjectName(QString::fromLatin1(name));
    made->setAutoDefault(true); // Return presses it
    return made;
}

void ComparePage::buildGrid()
{
    m_grid->setObjectName(QStringLiteral("grid"));
    m_grid->setAccessibleName(tr("My marks side by side"));
    m_grid->setAccessibleDescription(
        tr("Type a mark; Enter and Tab lead to the next one, Delete takes it away, Escape leaves "
           "the table."));
    m_grid->setModel(m_model);
    auto *delegate = new MarkDelegate(m_scoring, *m_model, this);
    m_grid->setItemDelegate(delegate);
    m_grid->setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed |
                            QAbstractItemView::DoubleClicked);
    m_grid->setTabKeyNavigation(false); // keys are ours, see eventFilter
    m_grid->setWordWrap(false);
    m_grid->installEventFilter(this);
    setFocusProxy(m_grid);

    // No width or height is asked of the cells: that would read all of them.
    const int letter = letterWidth(*m_grid);
    QHeaderView *across = m_grid->horizontalHeader();
    across->setDefaultSectionSize(19 * letter);
    across->setDefaultAlignment(Qt::AlignCenter | Qt::Alignment(Qt::TextWordWrap));
    across->setFixedHeight(across->fontMetrics().lineSpacing() * 7 / 2);
    // As long as few columns share the width, there is room for their titles.
    constexpr int kFewColumns = 8;
    if (m_model->columnCount() <= kFewColumns)
        across->setSectionResizeMode(QHeaderView::Stretch);
    QHeaderView *down = m_grid->verticalHeader();
    down->setSectionResizeMode(QHeaderView::Fixed);
    down->setDefaultSectionSize(QLineEdit(m_grid).sizeHint().height());

    connect(delegate, &MarkDelegate::problemChanged, m_problem, &QLabel::setText);
    connect(delegate, &MarkDelegate::finished, this, &ComparePage::go);
    // A cell that is open shows what was undone, or it would be written again when it closes.
    connect(&m_scoring, &Scoring::undone, this, [this] {
        if (auto *edit = m_grid->findChild<QLineEdit *>(QStringLiteral("gridEditor"))) {
            edit->setText(m_grid->currentIndex().data(Qt::EditRole).toString());
            edit->setModified(false);
        }
    });
    connect(down, &QHeaderView::sectionDoubleClicked, this, &ComparePage::jump);
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                if (!current.isValid())
                    return;
                m_row = current.row();
                m_column = current.column();
            });
}

void ComparePage::keepPlace()
{
    m_jump->setEnabled(m_model->rowCount() > 0);
    m_copy->setEnabled(m_model->rowCount() > 0);
    m_grid->setCurrentIndex(m_model->index(std::min(m_row, m_model->rowCount() - 1),
                                           std::min(m_column, m_model->columnCount() - 1)));
}

void ComparePage::setCurrentTeam(size_t team)
{
    const QModelIndex cell = m_model->index(static_cast<int>(team), m_column);
    if (cell.isValid() && cell.row() != m_row)
        m_grid->setCurrentIndex(cell);
}

bool ComparePage::eventFilter(QObject *object, QEvent *event)
{
    if (object != m_grid || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(object, event);
    return handleKey(*static_cast<QKeyEvent *>(event)) || QWidget::eventFilter(object, event);
}

bool ComparePage::handleKey(const QKeyEvent &key)
{
    if (key.matches(QKeySequence::Copy)) {
        copy(true);
        return true;
    }
    switch (key.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: go(1); return true;
    // Past the last cell and before the first they leave the table, as everywhere.
    case Qt::Key_Tab: return go(1);
    case Qt::Key_Backtab: return go(-1);
    case Qt::Key_Escape: m_jump->setFocus(); return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        m_problem->clear();
        m_scoring.endStep();
        m_model->setData(m_grid->currentIndex(), QString());
        m_scoring.endStep();
        return true;
    default: break;
    }
    // Only what can begin a mark opens a cell.
    const QString text = key.text();
    const bool isTyping = !text.isEmpty() && text.front().isPrint() &&
                          !(key.modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    return isTyping && !text.front().isDigit() && text.front() != u'-';
}

// To the next cell that can be answered, of the next team after the last criterion.
bool ComparePage::go(int by)
{
    const QModelIndex current = m_grid->currentIndex();
    const int columns = m_model->columnCount();
    const int cells = m_model->rowCount() * columns;
    for (int at = current.row() * columns + current.column() + by; at >= 0 && at < cells;
         at += by) {
        const QModelIndex cell = m_model->index(at / columns, at % columns);
        if (!cell.flags().testFlag(Qt::ItemIsEditable))
            continue;
        m_grid->setCurrentIndex(cell);
        return true;
    }
    return false;
}

void ComparePage::jump()
{
    const size_t field = static_cast<size_t>(m_column);
    const bool isField = m_model->field(m_column) != nullptr;
    Q_EMIT jumpRequested(static_cast<size_t>(m_row), isField ? field : 0, Unanswered::Lacks::Mark);
}

void ComparePage::copy(bool isSelectionOnly)
{
    const QModelIndexList selected = m_grid->selectionModel()->selectedIndexes();
    QGuiApplication::clipboard()->setText(isSelectionOnly && !selected.isEmpty()
                                              ? tabSeparated(*m_model, selected)
                                              : tabSeparated(*m_model));
}

} // namespace simsa
