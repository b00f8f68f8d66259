// What an evaluator's lists and tables show, read straight from the scorebook.
#pragma once

#include "db/scorebook.h"

#include <QAbstractListModel>
#include <QAbstractTableModel>

namespace simsa {

// The name of a team as this packet gives it.
QString teamName(const Packet &packet, const TeamId &team, const QString &language);

// Votes stand beside the points: they have none, and no sum counts them.
bool isVote(const Form::Field &field);
bool hasPoints(const Form &form); // whether anything in it is no vote
// What was answered: the mark, or of a vote its word; "–" where nothing was.
QString answerText(const Form::Field &field, std::optional<Points> mark, const QString &language);
// The marks for a team, added; nothing where one is missing.
std::optional<Points> sumOf(const Form &form, const TeamMarks &team);
// A line a team: marks and their sum, then the votes.
QString summaryOf(const Scorebook &scorebook, const QString &language);

// The teams to judge, each with how much is done.
class TeamListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Roles { DoneRole = Qt::UserRole, OfRole };

    // scorebook must outlive the model.
    TeamListModel(const Scorebook *scorebook, QString language, QObject *parent = nullptr);
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    void teamChanged(size_t team);

private:
    const Scorebook *m_scorebook;
    QString m_language;
};

// One's own marks of all teams side by side: teams down, criteria and votes across, the sum of
// the criteria at the end.
class OwnMarksModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    OwnMarksModel(const Scorebook *scorebook, QString language, QObject *parent = nullptr);
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void teamChanged(size_t team);

private:
    const Scorebook *m_scorebook;
    QString m_language;
};

} // namespace simsa
