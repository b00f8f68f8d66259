#include "ui/desktop/evaluator/evaluator_models.h"

#include "ui/desktop/evaluator/mark_field.h"
#include "ui/words/language.h"

#include <algorithm>

namespace simsa {

QString teamName(const Packet &packet, const TeamId &id, const QString &language)
{
    const auto team = std::find_if(packet.teams.begin(), packet.teams.end(),
                                   [&](const Team &t) { return t.id == id; });
    return team == packet.teams.end() ? id.value : team->name.in(language);
}

bool isVote(const Form::Field &field)
{
    return field.axis.value.isEmpty();
}

bool hasPoints(const Form &form)
{
    return std::any_of(form.fields.begin(), form.fields.end(),
                       [](const Form::Field &field) { return !isVote(field); });
}

QString answerText(const Form::Field &field, std::optional<Points> mark, const QString &language)
{
    if (!mark)
        return QStringLiteral("–");
    return isVote(field) ? levelText(field.criterion.scale, *mark, language) : mark->toString();
}

std::optional<Points> sumOf(const Form &form, const TeamMarks &team)
{
    Points sum;
    for (size_t i = 0; i < form.fields.size(); ++i) {
        if (isVote(form.fields[i]))
            continue;
        if (!team.marks[i])
            return std::nullopt;
        sum += *team.marks[i];
    }
    return sum;
}

TeamProgress progressOf(const Scoring &scoring, size_t team)
{
    using State = TeamProgress::State;
    const TeamMarks &marks = scoring.marks()[team];
    if (marks.isRecused())
        return {State::Recused};
    // They are in the order of the teams.
    const std::vector<Unanswered> &missing = scoring.missing();
    const auto first = std::partition_point(missing.begin(), missing.end(),
                                            [&](const Unanswered &m) { return m.team < team; });
    const auto last = std::partition_point(first, missing.end(),
                                           [&](const Unanswered &m) { return m.team == team; });
    TeamProgress progress;
    progress.of = answersForTeam(scoring.form());
    progress.done = progress.of - static_cast<size_t>(last - first);
    progress.toConfirm = static_cast<size_t>(std::count_if(first, last, [](const Unanswered &m) {
        return m.lacks == Unanswered::Lacks::Confirmation;
    }));
    if (first == last)
        progress.state = State::Done;
    else if (progress.done > 0 || progress.toConfirm > 0)
        progress.state = State::Begun;
    return progress;
}

QString progressText(const TeamProgress &progress)
{
    // It stays together where the words around it wrap.
    const QString count = QStringLiteral("%1\u00a0/\u00a0%2").arg(progress.done).arg(progress.of);
    switch (progress.state) {
    case TeamProgress::State::Recused: return TeamListModel::tr("stepped back");
    case TeamProgress::State::Done: return TeamListModel::tr("done, %1").arg(count);
    case TeamProgress::State::NotBegun: return TeamListModel::tr("not begun, %1").arg(count);
    case TeamProgress::State::Begun: break;
    }
    return progress.toConfirm == 0
               ? count
               : TeamListModel::tr("%1, %2 to confirm").arg(count).arg(progress.toConfirm);
}

TeamListModel::TeamListModel(Scoring &scoring, QObject *parent)
    : QAbstractListModel(parent), m_scoring(scoring)
{
    readProgress();
    connect(&scoring, &Scoring::teamChanged, this, [this](size_t team) {
        const TeamProgress now = progressOf(m_scoring, team);
        if (std::exchange(m_progress[team], now) == now)
            return;
        const QModelIndex changed = index(static_cast<int>(team));
        Q_EMIT dataChanged(changed, changed);
    });
    connect(&scoring, &Scoring::wasReset, this, [this] {
        beginResetModel();
        readProgress();
        endResetModel();
    });
}

void TeamListModel::readProgress()
{
    m_progress.clear();
    for (size_t team = 0; team < m_scoring.marks().size(); ++team)
        m_progress.push_back(progressOf(m_scoring, team));
}

int TeamListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_progress.size());
}

QVariant TeamListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const size_t team = static_cast<size_t>(index.row());
    const auto name = [&] {
        return teamName(m_scoring.scorebook().packet(), m_scoring.marks()[team].team,
                        currentLanguage());
    };
    switch (role) {
    case Qt::DisplayRole: return name();
    case Qt::AccessibleTextRole: return tr("%1: %2").arg(name(), progressText(m_progress[team]));
    case ProgressRole: return QVariant::fromValue(m_progress[team]);
    default: return {};
    }
}

} // namespace simsa
