#include "ui/desktop/evaluator/compare_model.h"

#include "app/base/typed_number.h"
#include "ui/desktop/evaluator/evaluator_models.h"
#include "ui/desktop/parts/theme.h"
#include "ui/words/language.h"

#include <QBrush>

#include <algorithm>

namespace simsa {
namespace {

const QString kToConfirm = QStringLiteral(" ?");
// Of the headers.
constexpr int kTitleLetters = 28; // over two lines
constexpr int kNameLetters = 24;

// What fits into so many letters; a syllable of Hangul is as wide as two.
QString shortened(const QString &text, int letters)
{
    int room = letters;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].isLowSurrogate())
            continue; // counted with its first half, and never parted from it
        room -= text[i].unicode() < 0x1100 ? 1 : 2;
        if (room < 0)
            return text.left(i).trimmed() + u'…';
    }
    return text;
}

bool isTyped(const QModelIndex &index)
{
    return index.flags().testFlag(Qt::ItemIsEditable);
}

// One cell of what is copied; see tabSeparated.
QString plainCell(const QString &text)
{
    QString cell = text.simplified();
    const bool isNumber = Points::parse(cell).has_value();
    if (!isNumber && !cell.isEmpty() && QStringView(u"=+-@＝＋－＠").contains(cell.front()))
        cell.prepend(u'\'');
    return cell;
}

} // namespace

CompareModel::CompareModel(Scoring &scoring, QObject *parent)
    : QAbstractTableModel(parent), m_scoring(scoring), m_language(currentLanguage())
{
    connect(&scoring, &Scoring::teamChanged, this, [this](size_t team) {
        const int row = static_cast<int>(team);
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    });
    connect(&scoring, &Scoring::wasReset, this, [this] {
        beginResetModel();
        endResetModel();
    });
}

int CompareModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_scoring.marks().size());
}

int CompareModel::columnCount(const QModelIndex &parent) const
{
    const Form &form = m_scoring.form();
    return parent.isValid() ? 0 : static_cast<int>(form.fields.size()) + (hasPoints(form) ? 2 : 1);
}

CompareModel::Column CompareModel::columnAt(int column) const
{
    const int fields = static_cast<int>(m_scoring.form().fields.size());
    if (column < fields)
        return Column::Field;
    return column == columnCount() - 1 ? Column::Done : Column::Sum;
}

const Form::Field *CompareModel::field(int column) const
{
    if (column < 0 || columnAt(column) != Column::Field)
        return nullptr;
    return &m_scoring.form().fields[static_cast<size_t>(column)];
}

const TeamMarks &CompareModel::team(int row) const
{
    return m_scoring.marks()[static_cast<size_t>(row)];
}

bool CompareModel::isToConfirm(const QModelIndex &cell) const
{
    return field(cell.column()) &&
           team(cell.row()).toConfirm.contains(static_cast<size_t>(cell.column()));
}

size_t CompareModel::missingOf(int row) const
{
    // In the order of the teams.
    const std::vector<Unanswered> &missing = m_scoring.missing();
    const size_t wanted = static_cast<size_t>(row);
    const auto from = std::partition_point(missing.begin(), missing.end(),
                                           [&](const Unanswered &m) { return m.team < wanted; });
    const auto to = std::partition_point(from, missing.end(),
                                         [&](const Unanswered &m) { return m.team == wanted; });
    return static_cast<size_t>(to - from);
}

QString CompareModel::shown(const QModelIndex &index) const
{
    const TeamMarks &marks = team(index.row());
    if (marks.isRecused())
        return tr("recused");
    switch (columnAt(index.column())) {
    case Column::Field: {
        const QString answer = answerText(
            *field(index.column()), marks.marks[static_cast<size_t>(index.column())], m_language);
        return isToConfirm(index) ? answer + kToConfirm : answer;
    }
    case Column::Sum: {
        const std::optional<Points> sum = sumOf(m_scoring.form(), marks);
        return sum ? sum->toString() : QStringLiteral("–");
    }
    case Column::Done: {
        const size_t of = answersForTeam(m_scoring.form());
        return QStringLiteral("%1 / %2").arg(of - missingOf(index.row())).arg(of);
    }
    }
    return {};
}

QString CompareModel::spoken(const QModelIndex &index) const
{
    const TeamMarks &marks = team(index.row());
    if (marks.isRecused())
        return tr("recused");
    const Form::Field *asked = field(index.column());
    if (!asked) {
        if (columnAt(index.column()) == Column::Sum && !sumOf(m_scoring.form(), marks))
            return tr("not complete");
        return shown(index);
    }
    const std::optional<Points> mark = marks.marks[static_cast<size_t>(index.column())];
    if (!mark)
        return tr("not scored");
    QString answer = answerText(*asked, mark, m_language);
    const Level *level = asked->criterion.scale.levelOf(*mark);
    if (level && !isVote(*asked))
        answer += QStringLiteral(", ") + level->title.in(m_language);
    return isToConfirm(index) ? tr("%1, to be confirmed").arg(answer) : answer;
}

QVariant CompareModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Form::Field *asked = field(index.column());
    const TeamMarks &marks = team(index.row());
    const std::optional<Points> mark =
        asked ? marks.marks[static_cast<size_t>(index.column())] : std::nullopt;
    switch (role) {
    case Qt::DisplayRole: return shown(index);
    case Qt::EditRole: return mark ? mark->toString() : QString();
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole: return spoken(index);
    case Qt::TextAlignmentRole: return QVariant::fromValue(Qt::Alignment(Qt::AlignCenter));
    case Qt::BackgroundRole:
        // Hatched, as an empty place on paper: no score looks like it, in no colour.
        if (asked && !mark && !marks.isRecused())
            return QBrush(colours().line, Qt::BDiagPattern);
        return marks.isRecused() ? QVariant(QBrush(colours().window)) : QVariant();
    default: return {};
    }
}

QVariant CompareModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isWhole = role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
    if (role != Qt::DisplayRole && !isWhole)
        return {};
    if (section < 0 || section >= (orientation == Qt::Vertical ? rowCount() : columnCount()))
        return {};
    if (orientation == Qt::Vertical) {
        const QString name =
            teamName(m_scoring.scorebook().packet(), team(section).team, m_language);
        return isWhole ? name : shortened(name, kNameLetters);
    }
    switch (columnAt(section)) {
    case Column::Sum: return tr("Sum");
    case Column::Done: return tr("Answered");
    case Column::Field: break;
    }
    const Form::Field &asked = *field(section);
    const QString title = asked.criterion.title.in(m_language);
    const QString worth =
        isVote(asked) ? tr("vote") : tr("%1 points").arg(asked.criterion.points.toString());
    return isWhole ? tr("%1 (%2)").arg(title, worth)
                   : shortened(title, kTitleLetters) + u'\n' + worth;
}

Qt::ItemFlags CompareModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && m_scoring.isEditable() && field(index.column()) &&
        !team(index.row()).isRecused())
        flags |= Qt::ItemIsEditable;
    return flags;
}

Result<std::optional<Points>> CompareModel::typed(const QModelIndex &cell,
                                                  const QString &text) const
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return std::optional<Points>();
    const std::optional<Points> mark = typedPoints(trimmed);
    if (!mark)
        return failure(ErrorCode::NotADecimal, {}, trimmed);
    return checkMark(field(cell.column())->criterion.scale, *mark).map([&] { return mark; });
}

bool CompareModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || !isTyped(index))
        return false;
    const Result<std::optional<Points>> mark = typed(index, value.toString());
    if (!mark)
        return false;
    m_scoring.setMark(static_cast<size_t>(index.row()), static_cast<size_t>(index.column()), *mark);
    return true;
}

QString tabSeparated(const CompareModel &model, const QModelIndexList &cells)
{
    std::map<int, std::map<int, QString>> rows;
    std::set<int> columns;
    for (const QModelIndex &cell : cells) {
        rows[cell.row()][cell.column()] = cell.data().toString();
        columns.insert(cell.column());
    }
    const auto header = [&](int section, Qt::Orientation orientation) {
        return plainCell(model.headerData(section, orientation, Qt::AccessibleTextRole).toString());
    };
    QStringList line{CompareModel::tr("Team")};
    for (const int column : columns)
        line.append(header(column, Qt::Horizontal));
    QString text = line.join(u'\t') + u'\n';
    for (auto &[row, texts] : rows) {
        line = {header(row, Qt::Vertical)};
        for (const int column : columns)
            line.append(plainCell(texts[column]));
        text += line.join(u'\t') + u'\n';
    }
    return text;
}

QString tabSeparated(const CompareModel &model)
{
    QModelIndexList all;
    for (int row = 0; row < model.rowCount(); ++row)
        for (int column = 0; column < model.columnCount(); ++column)
            all.append(model.index(row, column));
    return tabSeparated(model, all);
}

} // namespace simsa
