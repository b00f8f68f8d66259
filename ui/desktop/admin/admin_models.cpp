#include "ui/desktop/admin/admin_models.h"

#include "app/report/outcome_words.h"
#include "ui/desktop/admin/outcome_text.h"
#include "ui/desktop/parts/theme.h"
#include "ui/words/language.h"
#include "ui/words/round_words.h"

#include <QBrush>
#include <QFileInfo>
#include <QFont>

namespace simsa {

// ---- StatusModel

void StatusModel::setStatuses(std::vector<EvaluatorStatus> statuses, const Plan &plan,
                              const std::vector<Team> &teams)
{
    beginResetModel();
    m_statuses = std::move(statuses);
    m_plan = plan;
    m_teamNames.clear();
    for (const Team &team : teams)
        m_teamNames[team.id] = team.name;
    endResetModel();
}

QString StatusModel::teamNames(const std::vector<TeamId> &teams) const
{
    QStringList names;
    for (const TeamId &team : teams) {
        const auto name = m_teamNames.find(team);
        names.append(name == m_teamNames.end() ? team.value : name->second.in(currentLanguage()));
    }
    return names.join(QStringLiteral(", "));
}

int StatusModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_statuses.size());
}

int StatusModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant StatusModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const EvaluatorStatus &status = m_statuses[static_cast<size_t>(index.row())];
    if (role == Qt::ForegroundRole && index.column() == StateColumn) {
        if (status.handIn == HandIn::InConflict)
            return QBrush(colours().bad);
        if (status.handIn == HandIn::HandedIn)
            return QBrush(colours().good);
        if (status.handIn == HandIn::GiveAgain || status.handIn == HandIn::Late)
            return QBrush(colours().warn);
        return {};
    }
    if (role == Qt::ToolTipRole && index.column() == SteppedBackColumn && !status.declared.empty())
        return QStringLiteral("<qt>%1</qt>").arg(teamNames(status.declared).toHtmlEscaped());
    if (role != Qt::DisplayRole)
        return {};
    const Group *group = m_plan.group(status.evaluator.group);
    switch (index.column()) {
    case CodeColumn: return status.evaluator.id.value;
    case NameColumn: return status.evaluator.name;
    case GroupColumn:
        return group ? group->title.in(currentLanguage()) : status.evaluator.group.value;
    case StateColumn: return handInName(status.handIn);
    case RevisionColumn: return status.revision > 0 ? QVariant(status.revision) : QVariant();
    case ReceiptColumn: return status.receipt;
    case PledgeColumn: return koreaTime(status.pledgedAt);
    case SteppedBackColumn: return teamNames(status.declared);
    default: return {};
    }
}

QVariant StatusModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case CodeColumn: return tr("Code");
    case NameColumn: return tr("Name");
    case GroupColumn: return tr("Group");
    case StateColumn: return tr("Sheet");
    case RevisionColumn: return tr("Revision");
    case ReceiptColumn: return tr("Receipt code");
    case PledgeColumn: return tr("Secrecy pledge");
    case SteppedBackColumn: return tr("Stepped back from");
    default: return {};
    }
}

// ---- VerdictModel

void VerdictModel::setReport(MergeReport report)
{
    beginResetModel();
    m_report = std::move(report);
    endResetModel();
}

int VerdictModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_report.files.size());
}

int VerdictModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant VerdictModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FileVerdict &file = m_report.files[static_cast<size_t>(index.row())];
    if (role == Qt::ToolTipRole)
        // Out of foreign files: words, never mark-up.
        return QStringLiteral("<qt>%1</qt>")
            .arg((index.column() == FileColumn ? file.path : verdictReason(file)).toHtmlEscaped());
    if (role == Qt::ForegroundRole && index.column() == VerdictColumn) {
        if (file.verdict == Verdict::Accepted)
            return QBrush(colours().good);
        return QBrush(isKept(file.verdict) || file.verdict == Verdict::AlreadyHere ? colours().warn
                                                                                   : colours().bad);
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case FileColumn: return QFileInfo(file.path).fileName();
    case EvaluatorColumn: return file.evaluator.value;
    case VerdictColumn: return verdictName(file.verdict);
    case ReasonColumn: return verdictReason(file);
    case MarksColumn: return file.marks;
    default: return {};
    }
}

QVariant VerdictModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case FileColumn: return tr("File");
    case EvaluatorColumn: return tr("Evaluator");
    case VerdictColumn: return tr("Verdict");
    case ReasonColumn: return tr("Reason");
    case MarksColumn: return tr("Marks");
    default: return {};
    }
}

// ---- RankingModel

void RankingModel::setOutcome(Plan plan, Outcome outcome)
{
    beginResetModel();
    m_plan = std::move(plan);
    m_outcome = std::move(outcome);
    endResetModel();
}

int RankingModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid() || m_outcome.teams.empty())
        return 0;
    return static_cast<int>(m_outcome.teams.size()) + 1;
}

int RankingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : reasonsColumn() + 1;
}

const TeamOutcome *RankingModel::teamAt(int row) const
{
    const size_t index = static_cast<size_t>(row);
    return row >= 0 && index < m_outcome.teams.size() ? &m_outcome.teams[index] : nullptr;
}

QString RankingModel::teamCell(const TeamOutcome &team, int column) const
{
    const QString none = QStringLiteral("–");
    if (column == RankColumn)
        return team.rank == 0 ? none : QString::number(team.rank);
    if (column == TeamColumn)
        return team.team.name.in(currentLanguage());
    if (column == totalColumn())
        return team.total ? team.shownTotal : none;
    if (column == statusColumn())
        return statusWord(team.status);
    if (column == reasonsColumn())
        return reasonsCell(team, m_outcome, m_plan, currentLanguage());
    const size_t axis = static_cast<size_t>(column - FirstAxisColumn);
    const AxisOutcome &outcome = team.axes[axis];
    const QString shown = outcome.shown.isEmpty() ? none : outcome.shown;
    return m_plan.axes[axis].judged() ? QStringLiteral("%1 · %2").arg(shown, countText(outcome))
                                      : shown;
}

QString RankingModel::meanCell(int column) const
{
    if (column == TeamColumn)
        return tr("Mean");
    if (column < FirstAxisColumn || column > totalColumn())
        return {};
    const Mean &mean = column == totalColumn()
                           ? m_outcome.totalMean
                           : m_outcome.axisMeans[static_cast<size_t>(column - FirstAxisColumn)];
    return mean.counted == 0 ? QStringLiteral("–")
                             : tr("%1  (%2 teams)").arg(mean.shown).arg(mean.counted);
}

// The word stands beside the colour, for those who do not see it.
QVariant RankingModel::statusColour(const TeamOutcome &team) const
{
    switch (team.status) {
    case Status::Through: return QBrush(colours().good);
    case Status::Pending:
    case Status::Incomplete: return QBrush(colours().warn);
    default: return {};
    }
}

QVariant RankingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TeamOutcome *team = teamAt(index.row());
    const int column = index.column();
    if (role == Qt::FontRole && (!team || column == totalColumn())) {
        QFont font;
        font.setBold(true);
        return font;
    }
    if (role == Qt::ForegroundRole && team && column == statusColumn())
        return statusColour(*team);
    if (role == Qt::TextAlignmentRole &&
        (column == RankColumn || (column >= FirstAxisColumn && column <= totalColumn())))
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && team && column == reasonsColumn())
        return QStringLiteral("<qt>%1</qt>").arg(teamCell(*team, column).toHtmlEscaped());
    if (role != Qt::DisplayRole)
        return {};
    return team ? teamCell(*team, column) : meanCell(column);
}

QVariant RankingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    if (section == RankColumn)
        return tr("Rank");
    if (section == TeamColumn)
        return tr("Team");
    if (section == totalColumn())
        return tr("Total\n(%1)").arg(m_plan.points().toString());
    if (section == statusColumn())
        return tr("Outcome");
    if (section == reasonsColumn())
        return tr("Why");
    const Axis &axis = m_plan.axes[static_cast<size_t>(section - FirstAxisColumn)];
    return QStringLiteral("%1\n(%2)").arg(axis.title.in(currentLanguage()), axis.points.toString());
}

} // namespace simsa
