#include "ui/desktop/parts/wrapping.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QTreeView>

#include <algorithm>
#include <functional>

namespace simsa {
namespace {

// Views ask how high a row is without saying, or without saying rightly, how wide its columns are.
class WrapDelegate : public QStyledItemDelegate
{
public:
    // width: what a cell has for its text; 0 where the column is as wide as its texts.
    using Width = std::function<int(const QModelIndex &)>;
    WrapDelegate(Width width, QObject *parent)
        : QStyledItemDelegate(parent), m_width(std::move(width))
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int width = m_width(index);
        if (width <= 0)
            return QStyledItemDelegate::sizeHint(option, index);
        const QRect text = option.fontMetrics.boundingRect(
            QRect(0, 0, std::max(1, width - kMargin), 0), Qt::TextWordWrap,
            index.data(Qt::DisplayRole).toString());
        return {text.width() + kMargin,
                std::max(text.height(), option.fontMetrics.height()) + kMargin};
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (m_width(index) > 0)
            option->features |= QStyleOptionViewItem::WrapText;
    }

private:
    static constexpr int kMargin = 8; // pixels around a text, both sides together
    Width m_width;
};

int depthOf(const QModelIndex &index)
{
    int depth = 0;
    for (QModelIndex at = index.parent(); at.isValid(); at = at.parent())
        ++depth;
    return depth;
}

// As QTableView::resizeRowsToContents, which takes the hidden head of a row into account, too.
void fitRows(QTableView &view)
{
    const QAbstractItemView &rows = view;
    QScrollBar &bar = *view.verticalScrollBar();
    const bool isAtEnd = bar.maximum() > 0 && bar.value() == bar.maximum();
    for (int row = 0; row < view.model()->rowCount(); ++row)
        view.setRowHeight(row, rows.sizeHintForRow(row));
    if (isAtEnd) // what was in sight stays there
        view.scrollToBottom();
}

} // namespace

void wrapTexts(QTreeView &view)
{
    const auto width = [&view](const QModelIndex &index) {
        // A column that is as wide as its texts must not ask its own width.
        if (view.header()->sectionResizeMode(index.column()) == QHeaderView::ResizeToContents)
            return 0;
        const int levels = depthOf(index) + (view.rootIsDecorated() ? 1 : 0);
        const int indent = index.column() == 0 ? levels * view.indentation() : 0;
        return std::max(1, view.columnWidth(index.column()) - indent);
    };
    view.setItemDelegate(new WrapDelegate(width, &view));
    view.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    QObject::connect(view.header(), &QHeaderView::sectionResized, &view,
                     [&view] { view.doItemsLayout(); });
}

void wrapLastColumn(QTableView &view)
{
    view.setWordWrap(false);
    const auto isLast = [&view](int column) { return column == view.model()->columnCount() - 1; };
    view.setItemDelegate(new WrapDelegate(
        [&view, isLast](const QModelIndex &index) {
            return isLast(index.column()) ? view.columnWidth(index.column()) : 0;
        },
        &view));
    view.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    // From the event loop, as the header tells of a new width before it has it.
    const auto fit = [&view] { fitRows(view); };
    QObject::connect(view.horizontalHeader(), &QHeaderView::sectionResized, &view, fit,
                     Qt::QueuedConnection);
    QObject::connect(view.model(), &QAbstractItemModel::modelReset, &view, fit,
                     Qt::QueuedConnection);
}

} // namespace simsa
