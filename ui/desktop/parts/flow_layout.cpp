#include "ui/desktop/parts/flow_layout.h"

#include <algorithm>

namespace simsa {
namespace {

int heightOf(const QLayoutItem &item, int width)
{
    return item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
}

} // namespace

FlowLayout::FlowLayout(Kind kind, int gap) : m_kind(kind), m_gap(gap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    for (QLayoutItem *item : m_items)
        delete item;
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.push_back(item);
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<size_t>(index)] : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    QLayoutItem *item = itemAt(index);
    if (item)
        m_items.erase(m_items.begin() + index);
    return item;
}

std::vector<QLayoutItem *> FlowLayout::shown() const
{
    std::vector<QLayoutItem *> items;
    std::copy_if(m_items.begin(), m_items.end(), std::back_inserter(items),
                 [](const QLayoutItem *item) { return !item->isEmpty(); });
    return items;
}

int FlowLayout::arrange(const QRect &rect, bool isReal) const
{
    const QRect inside = rect.marginsRemoved(contentsMargins());
    const int height =
        m_kind == Kind::Words ? arrangeWords(inside, isReal) : arrangeScale(inside, isReal);
    return height + rect.height() - inside.height();
}

int FlowLayout::arrangeWords(const QRect &rect, bool isReal) const
{
    const std::vector<QLayoutItem *> items = shown();
    int top = rect.top();
    for (size_t first = 0; first < items.size();) {
        std::vector<QSize> line; // the sizes of the items from `first` on that share a line
        int width = 0;
        int height = 0;
        for (size_t i = first; i < items.size(); ++i) {
            const int wanted = std::min(items[i]->sizeHint().width(), rect.width());
            if (i > first && width + m_gap + wanted > rect.width())
                break;
            width += wanted + (i > first ? m_gap : 0);
            line.emplace_back(wanted, heightOf(*items[i], wanted));
            height = std::max(height, line.back().height());
        }
        int left = rect.left();
        for (size_t i = 0; i < line.size(); ++i) {
            if (isReal)
                items[first + i]->setGeometry(
                    {QPoint(left, top + (height - line[i].height()) / 2), line[i]});
            left += line[i].width() + m_gap;
        }
        first += line.size();
        top += height + (first < items.size() ? m_gap : 0);
    }
    return top - rect.top();
}

int FlowLayout::arrangeScale(const QRect &rect, bool isReal) const
{
    const std::vector<QLayoutItem *> items = shown();
    const int count = static_cast<int>(items.size());
    if (count == 0)
        return 0;
    int least = 0;
    for (const QLayoutItem *item : items)
        least = std::max(least, item->minimumSize().width());
    const int share = (rect.width() - (count - 1) * m_gap) / count;
    const bool isRow = share >= least;
    const int width = isRow ? share : rect.width();
    int height = 0; // of all of them
    for (const QLayoutItem *item : items)
        height = std::max(height, heightOf(*item, width));
    QPoint at = rect.topLeft();
    for (QLayoutItem *item : items) {
        if (isReal)
            item->setGeometry({at, QSize(width, height)});
        at += isRow ? QPoint(width + m_gap, 0) : QPoint(0, height + m_gap);
    }
    return isRow ? height : count * (height + m_gap) - m_gap;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange({0, 0, width, 0}, false);
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : shown())
        size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

QSize FlowLayout::sizeHint() const
{
    const std::vector<QLayoutItem *> items = shown();
    QSize size;
    for (const QLayoutItem *item : items)
        size = {size.width() + item->sizeHint().width() + (item == items.front() ? 0 : m_gap),
                std::max(size.height(), item->sizeHint().height())};
    return size.grownBy(contentsMargins());
}

} // namespace simsa
