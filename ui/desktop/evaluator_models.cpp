#include "ui/desktop/evaluator_models.h"

#include <algorithm>

namespace simsa {

QString teamName(const Packet &packet, const TeamId &id, const QString &language)
{
    const auto team = std::find_if(packet.teams.begin(), packet.teams.end(),
                                   [&](const Team &t) { return t.id == id; });
    return team == packet.teams.end() ? id.value : team->name.in(language);
}

TeamListModel::TeamListModel(const Scorebook *scorebook, QString language, QObject *parent)
    : QAbstractListModel(parent), m_scorebook(scorebook), m_language(std::move(language))
{
}

int TeamListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_scorebook->marks().size());
}

QVariant TeamListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TeamMarks &team = m_scorebook->marks()[static_cast<size_t>(index.row())];
    const size_t of = answersIn(m_scorebook->form(), 1);
    const size_t done = of - missingIn(m_scorebook->form(), {team}).size();
    const QString name = teamName(m_scorebook->packet(), team.team, m_language);
    switch (role) {
    case Qt::DisplayRole:
        // The tick says it to those who do not see the colour of a finished team.
        return QStringLiteral("%1 %2\n    %3 / %4")
            .arg(done == of ? QStringLiteral("✓") : QStringLiteral("  "), name,
                 QString::number(done), QString::number(of));
    case Qt::AccessibleTextRole:
        return tr("%1: %2 of %3 answered").arg(name, QString::number(done), QString::number(of));
    case DoneRole: return QVariant::fromValue(done);
    case OfRole: return QVariant::fromValue(of);
    default: return {};
    }
}

void TeamListModel::teamChanged(size_t team)
{
    const QModelIndex changed = index(static_cast<int>(team));
    Q_EMIT dataChanged(changed, changed);
}

OwnMarksModel::OwnMarksModel(const Scorebook *scorebook, QString language, QObject *parent)
    : QAbstractTableModel(parent), m_scorebook(scorebook), m_language(std::move(language))
{
}

int OwnMarksModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_scorebook->marks().size());
}

int OwnMarksModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_scorebook->form().fields.size()) + 1;
}

QVariant OwnMarksModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const TeamMarks &team = m_scorebook->marks()[static_cast<size_t>(index.row())];
    const size_t field = static_cast<size_t>(index.column());
    const std::optional<Points> mark =
        field < team.marks.size() ? team.marks[field] : totalOf(team);
    return mark ? mark->toString() : QStringLiteral("–");
}

QVariant OwnMarksModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (orientation == Qt::Vertical) {
        const TeamMarks &team = m_scorebook->marks()[static_cast<size_t>(section)];
        return teamName(m_scorebook->packet(), team.team, m_language);
    }
    const std::vector<Form::Field> &fields = m_scorebook->form().fields;
    const size_t field = static_cast<size_t>(section);
    if (field >= fields.size())
        return tr("Sum");
    // The number fits where the title does not; the title is the tool tip.
    return role == Qt::ToolTipRole ? fields[field].criterion.title.in(m_language)
                                   : QString::number(section + 1);
}

void OwnMarksModel::teamChanged(size_t team)
{
    const int row = static_cast<int>(team);
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
}

} // namespace simsa
