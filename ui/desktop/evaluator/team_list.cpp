#include "ui/desktop/evaluator/team_list.h"

#include "ui/desktop/parts/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyledItemDelegate>

#include <algorithm>

namespace simsa {
namespace {

using State = TeamProgress::State;

// Its ink where the row is chosen, too.
struct Inks
{
    QColor text, faint, track, ring;
};

Inks inksFor(State state, bool isChosen)
{
    const Colours &c = colours();
    if (isChosen)
        return {c.accentText, c.accentText, c.accentText, c.accentText};
    return {c.text, c.faint, c.faint, state == State::Done ? c.good : c.accent};
}

// Not begun: an empty ring. Begun: a part of it is thick. Done: all of it, with a tick. Recused: a
// ring that is crossed out.
void paintRing(QPainter &painter, const QRectF &place, const TeamProgress &progress,
               const Inks &inks)
{
    const qreal thick = place.width() / 7;
    const QRectF ring = place.adjusted(thick, thick, -thick, -thick);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(inks.track, thick / 3));
    painter.drawEllipse(ring);
    QPen pen(inks.ring, thick);
    pen.setCapStyle(Qt::FlatCap);
    const auto at = [&](qreal x, qreal y) {
        return QPointF(ring.left() + x * ring.width(), ring.top() + y * ring.height());
    };
    switch (progress.state) {
    case State::NotBegun: break;
    case State::Recused:
        painter.setPen(QPen(inks.faint, thick / 1.5));
        painter.drawLine(at(0.15, 0.85), at(0.85, 0.15));
        break;
    case State::Begun:
        painter.setPen(pen);
        // From the top, with the clock, in sixteenths of a degree.
        painter.drawArc(ring, 90 * 16,
                        -360 * 16 * static_cast<int>(progress.done) /
                            static_cast<int>(std::max<size_t>(1, progress.of)));
        break;
    case State::Done: {
        painter.setPen(pen);
        painter.drawEllipse(ring);
        QPainterPath tick(at(0.25, 0.52));
        tick.lineTo(at(0.44, 0.7));
        tick.lineTo(at(0.76, 0.32));
        painter.drawPath(tick);
        break;
    }
    }
}

class TeamDelegate : public QStyledItemDelegate
{
public:
    explicit TeamDelegate(const QListView *view) : QStyledItemDelegate(nullptr), m_view(view) {}

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int width = m_view->viewport()->width();
        const Parts parts = layOut(option, QRect(0, 0, width, 0), index);
        return {width, parts.whole.height()};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const auto progress = index.data(TeamListModel::ProgressRole).value<TeamProgress>();
        const Parts parts = layOut(option, option.rect, index);
        const bool isChosen = option.state & QStyle::State_Selected;
        const Inks inks = inksFor(progress.state, isChosen);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (isChosen)
            painter->fillRect(option.rect, colours().accent);
        paintRing(*painter, parts.ring, progress, inks);
        painter->setFont(option.font);
        painter->setPen(inks.text);
        painter->drawText(parts.name, kWrapped, index.data().toString());
        painter->setPen(inks.faint);
        painter->drawText(parts.progress, kWrapped, progressText(progress));
        painter->restore();
    }

private:
    static constexpr int kWrapped = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

    struct Parts
    {
        QRect whole, ring, name, progress;
    };

    // The ring, right of it the name, below that how far it is.
    static Parts layOut(const QStyleOptionViewItem &option, const QRect &room,
                        const QModelIndex &index)
    {
        const QFontMetrics &metrics = option.fontMetrics;
        const int gap = metrics.horizontalAdvance(u'0');
        const int ring = metrics.lineSpacing() * 3 / 2;
        const int left = room.left() + gap + ring + gap;
        const int width = std::max(1, room.right() - left - gap);
        const auto text = [&](int top, const QString &words) {
            return metrics.boundingRect(QRect(left, top, width, 0), kWrapped, words);
        };
        Parts parts;
        parts.ring = {room.left() + gap, room.top() + gap, ring, ring};
        parts.name = text(room.top() + gap, index.data().toString());
        parts.progress =
            text(parts.name.bottom() + 1,
                 progressText(index.data(TeamListModel::ProgressRole).value<TeamProgress>()));
        // What is painted in them may not be a pixel narrower than what was measured.
        parts.name.setWidth(width);
        parts.progress.setWidth(width);
        const int bottom = std::max(parts.progress.bottom(), parts.ring.bottom()) + gap;
        parts.whole = {room.topLeft(), QSize(room.width(), bottom - room.top() + 1)};
        return parts;
    }

    const QListView *m_view;
};

} // namespace

TeamList::TeamList(Scoring &scoring, QWidget *parent) : QListView(parent)
{
    setObjectName(QStringLiteral("teams"));
    setAccessibleName(tr("Teams"));
    setAccessibleDescription(tr("Choose with the arrow keys which team to score."));
    setModel(new TeamListModel(scoring, this));
    auto *delegate = new TeamDelegate(this);
    delegate->setParent(this);
    setItemDelegate(delegate);
    setResizeMode(QListView::Adjust); // names wrap anew
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setCurrent(0);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                if (!current.isValid() || static_cast<size_t>(current.row()) == m_team)
                    return;
                m_team = static_cast<size_t>(current.row());
                Q_EMIT chosen(m_team);
            });
    connect(model(), &QAbstractItemModel::modelReset, this, [this] { setCurrent(m_team); });
}

void TeamList::setCurrent(size_t team)
{
    if (static_cast<int>(team) >= model()->rowCount())
        return;
    m_team = team;
    const QModelIndex index = model()->index(static_cast<int>(team), 0);
    setCurrentIndex(index);
    scrollTo(index);
}

} // namespace simsa
