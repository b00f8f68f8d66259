// What an evaluator's lists and tables show, read straight from the scorebook.
#pragma once

#include "ui/desktop/evaluator/scoring.h"

#include <QAbstractListModel>

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

// How far the evaluator is with one team.
struct TeamProgress
{
    enum class State { NotBegun, Begun, Done, Recused };
    State state = State::NotBegun;
    size_t done = 0; // answers; what waits to be confirmed is not done
    size_t of = 0;
    size_t toConfirm = 0;
    bool operator==(const TeamProgress &) const = default;
};
TeamProgress progressOf(const Scoring &scoring, size_t team);
// Such as "3 / 9" or "done, 9 / 9", for people who read and for those who listen.
QString progressText(const TeamProgress &progress);

// The teams to judge, each with how much is done.
class TeamListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Roles { ProgressRole = Qt::UserRole }; // a TeamProgress

    // scoring must outlive the model.
    explicit TeamListModel(Scoring &scoring, QObject *parent = nullptr);
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void readProgress();

    Scoring &m_scoring;
    // As shown: most keys change nothing of it, and the list need not be laid out again.
    std::vector<TeamProgress> m_progress;
};

} // namespace simsa
