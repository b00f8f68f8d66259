// What is left to do and what may be worth another look, as lists.
#pragma once

#include "app/sheet/checks.h"
#include "ui/desktop/evaluator/scoring.h"

#include <QAbstractListModel>

namespace simsa {

// A line for each answer that is missing. Only the lines that differ are taken out and put in, so
// that a view of thousands keeps its place.
class MissingModel : public QAbstractListModel
{
    Q_OBJECT

public:
    // scoring must outlive the model.
    explicit MissingModel(const Scoring &scoring, QObject *parent = nullptr);
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    const Unanswered &at(int row) const { return m_missing[static_cast<size_t>(row)]; }
    // Follows scoring.missing(). isNewPacket: the names may be others, too.
    void update(bool isNewPacket);

private:
    const Scoring &m_scoring;
    std::vector<Unanswered> m_missing; // as the views know it
};

// A line for each check, as a question. Of very many only the first, and how many more there are.
class ChecksModel : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr int kMost = 50;

    explicit ChecksModel(const Scoring &scoring, QObject *parent = nullptr);
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    // Nothing for the line that only counts.
    std::optional<Check> at(int row) const;
    void setChecks(std::vector<Check> checks);

private:
    const Scoring &m_scoring;
    std::vector<Check> m_checks;
};

} // namespace simsa
