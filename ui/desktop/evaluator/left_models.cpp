#include "ui/desktop/evaluator/left_models.h"

#include "ui/desktop/evaluator/evaluator_models.h"
#include "ui/words/check_words.h"
#include "ui/words/language.h"

#include <algorithm>

namespace simsa {
namespace {

// A team or a criterion that a newer packet no longer has is one that nobody is shown any more.
QString teamNameAt(const Scoring &scoring, size_t team)
{
    const Marks &marks = scoring.marks();
    return team < marks.size()
               ? teamName(scoring.scorebook().packet(), marks[team].team, currentLanguage())
               : QString();
}

QString titleOf(const Scoring &scoring, std::optional<size_t> field)
{
    const std::vector<Form::Field> &fields = scoring.form().fields;
    return field && *field < fields.size() ? fields[*field].criterion.title.in(currentLanguage())
                                           : QString();
}

bool isTextRole(int role)
{
    return role == Qt::DisplayRole || role == Qt::ToolTipRole;
}

} // namespace

MissingModel::MissingModel(const Scoring &scoring, QObject *parent)
    : QAbstractListModel(parent), m_scoring(scoring), m_missing(scoring.missing())
{
}

int MissingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_missing.size());
}

QVariant MissingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !isTextRole(role))
        return {};
    const Unanswered &missing = at(index.row());
    return missingText(missing.lacks, teamNameAt(m_scoring, missing.team),
                       titleOf(m_scoring, missing.field));
}

void MissingModel::update(bool isNewPacket)
{
    const std::vector<Unanswered> &now = m_scoring.missing();
    if (isNewPacket) {
        beginResetModel();
        m_missing = now;
        endResetModel();
        return;
    }
    // One answer changes one place of a long list: what stands before and after stays.
    const auto [oldAt, newAt] =
        std::mismatch(m_missing.begin(), m_missing.end(), now.begin(), now.end());
    const auto same = std::mismatch(
        std::make_reverse_iterator(m_missing.end()), std::make_reverse_iterator(oldAt),
        std::make_reverse_iterator(now.end()), std::make_reverse_iterator(newAt));
    const auto oldEnd = same.first.base();
    const auto newEnd = same.second.base();
    const auto first = oldAt - m_missing.begin();
    const int row = static_cast<int>(first);
    if (oldAt != oldEnd) {
        beginRemoveRows({}, row, row + static_cast<int>(oldEnd - oldAt) - 1);
        m_missing.erase(oldAt, oldEnd);
        endRemoveRows();
    }
    if (newAt != newEnd) {
        beginInsertRows({}, row, row + static_cast<int>(newEnd - newAt) - 1);
        m_missing.insert(m_missing.begin() + first, newAt, newEnd);
        endInsertRows();
    }
}

ChecksModel::ChecksModel(const Scoring &scoring, QObject *parent)
    : QAbstractListModel(parent), m_scoring(scoring)
{
}

int ChecksModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid()
               ? 0
               : static_cast<int>(std::min<size_t>(m_checks.size(), kMost + size_t(1)));
}

std::optional<Check> ChecksModel::at(int row) const
{
    if (row < 0 || row >= kMost || static_cast<size_t>(row) >= m_checks.size())
        return std::nullopt;
    return m_checks[static_cast<size_t>(row)];
}

QVariant ChecksModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !isTextRole(role))
        return {};
    const std::optional<Check> check = at(index.row());
    if (!check)
        return tr("… and %1 more").arg(m_checks.size() - kMost);
    return checkQuestion(*check, teamNameAt(m_scoring, check->team),
                         check->other ? teamNameAt(m_scoring, *check->other) : QString(),
                         titleOf(m_scoring, check->field));
}

void ChecksModel::setChecks(std::vector<Check> checks)
{
    if (checks == m_checks)
        return;
    beginResetModel();
    m_checks = std::move(checks);
    endResetModel();
}

} // namespace simsa
