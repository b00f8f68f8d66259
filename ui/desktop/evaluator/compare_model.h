// The evaluator's own answers for all teams side by side: teams down; across the criteria and
// votes, the sum of the marks, and how much is answered.
#pragma once

#include "ui/desktop/evaluator/scoring.h"

#include <QAbstractTableModel>

namespace simsa {

// Holds no mark: reads the scorebook, and writes through Scoring.
class CompareModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    // scoring must outlive the model.
    explicit CompareModel(Scoring &scoring, QObject *parent = nullptr);
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    // A mark as typed; empty takes it away. Answers false, and changes nothing, where it is none.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

    // What was typed as a mark of that cell; empty is no mark. Errors: NotADecimal and those of
    // checkMark.
    Result<std::optional<Points>> typed(const QModelIndex &cell, const QString &text) const;
    // The criterion or vote of a column, or nullptr for the sum and the count.
    const Form::Field *field(int column) const;
    bool isToConfirm(const QModelIndex &cell) const;

private:
    enum class Column { Field, Sum, Done };
    Column columnAt(int column) const;
    const TeamMarks &team(int row) const;
    QString shown(const QModelIndex &index) const;
    // For those who hear it, and as a tool tip: "not scored", "7, Good, to be confirmed".
    QString spoken(const QModelIndex &index) const;
    size_t missingOf(int row) const;

    Scoring &m_scoring;
    const QString m_language;
};

// Cells as tab-separated text under their headers, for a spreadsheet of one's own. Cells that are
// not in the list stay empty. Text that a spreadsheet could take for a formula gets an apostrophe
// before it.
QString tabSeparated(const CompareModel &model, const QModelIndexList &cells);
QString tabSeparated(const CompareModel &model); // all of them

} // namespace simsa
