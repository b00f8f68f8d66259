// What the administrator's tables show. Each model holds one value computed elsewhere and replaces
// it whole.
#pragma once

#include "db/merge.h"
#include "db/results.h"

#include <QAbstractTableModel>

#include <map>

namespace simsa {

// Who is on the panel, and whether the sheet is here.
class StatusModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Columns {
        CodeColumn,
        NameColumn,
        GroupColumn,
        StateColumn,
        RevisionColumn,
        ReceiptColumn,
        PledgeColumn,
        SteppedBackColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;
    // Teams that are not among the given ones are shown under their ids.
    void setStatuses(std::vector<EvaluatorStatus> statuses, const Plan &plan,
                     const std::vector<Team> &teams = {});
    const std::vector<EvaluatorStatus> &statuses() const { return m_statuses; }
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString teamNames(const std::vector<TeamId> &teams) const;

    std::vector<EvaluatorStatus> m_statuses;
    Plan m_plan;
    std::map<TeamId, Text> m_teamNames;
};

// One row a file: its verdict and why.
class VerdictModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Columns {
        FileColumn,
        EvaluatorColumn,
        VerdictColumn,
        ReasonColumn,
        MarksColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;
    void setReport(MergeReport report);
    const MergeReport &report() const { return m_report; }
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    MergeReport m_report;
};

// The ranking: rank as published, team, each axis with the count behind it, total, what became of
// the team and why; the means in the last row.
class RankingModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;
    void setOutcome(Plan plan, Outcome outcome);
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    enum Columns { RankColumn, TeamColumn, FirstAxisColumn };
    int totalColumn() const { return FirstAxisColumn + static_cast<int>(m_plan.axes.size()); }
    int statusColumn() const { return totalColumn() + 1; }
    int reasonsColumn() const { return totalColumn() + 2; }
    // Nothing for the row of the means.
    const TeamOutcome *teamAt(int row) const;

private:
    QString teamCell(const TeamOutcome &team, int column) const;
    QString meanCell(int column) const;
    QVariant statusColour(const TeamOutcome &team) const;

    Plan m_plan;
    Outcome m_outcome;
};

} // namespace simsa
