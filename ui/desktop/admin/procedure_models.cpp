#include "ui/desktop/admin/procedure_models.h"

#include "app/report/time_words.h"
#include "ui/desktop/admin/outcome_text.h"
#include "ui/words/act_words.h"
#include "ui/words/language.h"

#include <algorithm>

namespace simsa {
namespace {

QString nameOf(const TeamId &id, const std::vector<Team> &teams)
{
    const auto it =
        std::find_if(teams.begin(), teams.end(), [&](const Team &team) { return team.id == id; });
    return it == teams.end() ? id.value : it->name.in(currentLanguage());
}

} // namespace

// ---- ActsModel

void ActsModel::setActs(std::vector<RecordedAct> acts, const Round &round)
{
    beginResetModel();
    m_acts = std::move(acts);
    m_plan = round.plan;
    m_teams = round.teams;
    endResetModel();
}

int ActsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_acts.size());
}

int ActsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ActsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RecordedAct &recorded = m_acts[static_cast<size_t>(index.row())];
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignTop);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case TimeColumn: return koreaClock(recorded.at);
    case KindColumn: return actKindName(recorded.act.kind);
    case WhatColumn: return actSentence(recorded.act, m_plan, m_teams, currentLanguage());
    default: return {};
    }
}

QVariant ActsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case TimeColumn: return tr("Recorded (Korea time)");
    case KindColumn: return tr("What");
    case WhatColumn: return tr("In words");
    default: return {};
    }
}

// ---- ChangesModel

void ChangesModel::setChanges(std::vector<OutcomeChange> changes, std::vector<Team> teams)
{
    beginResetModel();
    m_changes = std::move(changes);
    m_teams = std::move(teams);
    endResetModel();
}

int ChangesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_changes.size());
}

int ChangesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ChangesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    const OutcomeChange &change = m_changes[static_cast<size_t>(index.row())];
    switch (index.column()) {
    case TeamColumn: return nameOf(change.team, m_teams);
    case BeforeColumn: return placingText(change.before);
    case AfterColumn: return placingText(change.after);
    default: return {};
    }
}

QVariant ChangesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case TeamColumn: return tr("Team");
    case BeforeColumn: return tr("Now");
    case AfterColumn: return tr("Afterwards");
    default: return {};
    }
}

} // namespace simsa
