// What the tables about the procedure show: the acts on record, and what changes in the outcome.
#pragma once

#include "db/acts.h"
#include "db/recorded_acts.h"

#include <QAbstractTableModel>

namespace simsa {

// The acts, each with its kind and its fields in words.
class ActsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Columns { TimeColumn, KindColumn, WhatColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setActs(std::vector<RecordedAct> acts, const Round &round);
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<RecordedAct> m_acts;
    Plan m_plan;
    std::vector<Team> m_teams;
};

// The teams whose total, rank or outcome changes: before and after.
class ChangesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Columns { TeamColumn, BeforeColumn, AfterColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setChanges(std::vector<OutcomeChange> changes, std::vector<Team> teams);
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<OutcomeChange> m_changes;
    std::vector<Team> m_teams;
};

} // namespace simsa
