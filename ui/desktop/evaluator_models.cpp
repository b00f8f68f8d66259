#include "ui/desktop/evaluator_models.h"

#include "ui/desktop/mark_field.h"

#include <QCoreApplication>

#include <algorithm>

namespace simsa {
namespace {

struct OwnMarks
{
    Q_DECLARE_TR_FUNCTIONS(OwnMarks)
};

const QString kNone = QStringLiteral("–");

// "10 + 5 (sum 15); Independence: yes".
QString answersText(const Form &form, const TeamMarks &team, const QString &language)
{
    QStringList marks;
    QStringList votes;
    for (size_t i = 0; i < form.fields.size(); ++i) {
        const QString answer = answerText(form.fields[i], team.marks[i], language);
        if (isVote(form.fields[i]))
            votes.append(
                OwnMarks::tr("%1: %2").arg(form.fields[i].criterion.title.in(language), answer));
        else
            marks.append(answer);
    }
    if (!marks.isEmpty()) {
        const std::optional<Points> sum = sumOf(form, team);
        votes.prepend(OwnMarks::tr("%1 (sum %2)")
                          .arg(marks.join(QStringLiteral(" + ")), sum ? sum->toString() : kNone));
    }
    return votes.join(QStringLiteral("; "));
}

} // namespace

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
        return kNone;
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

QString summaryOf(const Scorebook &scorebook, const QString &language)
{
    QStringList lines;
    for (const TeamMarks &team : scorebook.marks())
        lines.append(OwnMarks::tr("%1: %2").arg(teamName(scorebook.packet(), team.team, language),
                                                answersText(scorebook.form(), team, language)));
    return lines.join(u'\n');
}

TeamListModel::TeamListModel(const Scorebook *scorebook, QString language, QObject *parent)
    : QAbstractListModel(parent), m_scorebook(scorebook), m_language(std::move(language))
{
}

int TeamListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_scorebook->marks().size());
}

QVariant TeamListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TeamMarks &team = m_scorebook->marks()[static_cast<size_t>(index.row())];
    const size_t of = answersIn(m_scorebook->form(), 1);
    const size_t done = of - missingIn(m_scorebook->form(), {team}).size();
    const QString name = teamName(m_scorebook->packet(), team.team, m_language);
    switch (role) {
    case Qt::DisplayRole:
        // The tick says it to those who do not see the colour of a finished team.
        return QStringLiteral("%1 %2\n    %3 / %4")
            .arg(done == of ? QStringLiteral("✓") : QStringLiteral("  "), name,
                 QString::number(done), QString::number(of));
    case Qt::AccessibleTextRole:
        return tr("%1: %2 of %3 answered").arg(name, QString::number(done), QString::number(of));
    case DoneRole: return QVariant::fromValue(done);
    case OfRole: return QVariant::fromValue(of);
    default: return {};
    }
}

void TeamListModel::teamChanged(size_t team)
{
    const QModelIndex changed = index(static_cast<int>(team));
    Q_EMIT dataChanged(changed, changed);
}

OwnMarksModel::OwnMarksModel(const Scorebook *scorebook, QString language, QObject *parent)
    : QAbstractTableModel(parent), m_scorebook(scorebook), m_language(std::move(language))
{
}

int OwnMarksModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_scorebook->marks().size());
}

int OwnMarksModel::columnCount(const QModelIndex &parent) const
{
    const Form &form = m_scorebook->form();
    return parent.isValid() ? 0 : static_cast<int>(form.fields.size()) + (hasPoints(form) ? 1 : 0);
}

QVariant OwnMarksModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const TeamMarks &team = m_scorebook->marks()[static_cast<size_t>(index.row())];
    const size_t field = static_cast<size_t>(index.column());
    const Form &form = m_scorebook->form();
    if (field < form.fields.size())
        return answerText(form.fields[field], team.marks[field], m_language);
    const std::optional<Points> sum = sumOf(form, team);
    return sum ? sum->toString() : kNone;
}

QVariant OwnMarksModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (orientation == Qt::Vertical) {
        const TeamMarks &team = m_scorebook->marks()[static_cast<size_t>(section)];
        return teamName(m_scorebook->packet(), team.team, m_language);
    }
    const std::vector<Form::Field> &fields = m_scorebook->form().fields;
    const size_t field = static_cast<size_t>(section);
    if (field >= fields.size())
        return tr("Sum");
    // The number fits where the title does not; the title is the tool tip.
    return role == Qt::ToolTipRole ? fields[field].criterion.title.in(m_language)
                                   : QString::number(section + 1);
}

void OwnMarksModel::teamChanged(size_t team)
{
    const int row = static_cast<int>(team);
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
}

} // namespace simsa
