#include "app/sheet/marks.h"

#include "app/base/csv_headings.h"
#include "app/base/json_reader.h"
#include "app/base/text_rule.h"
#include "app/base/typed_number.h"
#include "app/panel/namesakes.h"

#include <algorithm>

namespace simsa {
namespace {

constexpr int kLongestGround = 2'000; // characters

const QString kTeamColumn = QStringLiteral("team");
const QString kEvaluatorColumn = QStringLiteral("evaluator");
const QString kOpinionColumn = QStringLiteral("opinion");
const QString kRecusedColumn = QStringLiteral("recused");

// No criterion's id has a point in it.
QString remarkColumn(const Criterion &criterion)
{
    return kOpinionColumn + u'.' + criterion.id.value;
}

std::vector<Heading> headingsFor(const Form &form)
{
    std::vector<Heading> headings{
        {kTeamColumn, true, {QStringLiteral("팀"), QStringLiteral("팀코드")}},
        {kEvaluatorColumn, false, {QStringLiteral("평가위원"), QStringLiteral("평가위원코드")}},
        {kOpinionColumn, false, {QStringLiteral("의견"), QStringLiteral("종합의견")}},
        {kRecusedColumn, false, {QStringLiteral("회피"), QStringLiteral("회피사유")}}};
    for (const Form::Field &field : form.fields) {
        const Criterion &criterion = field.criterion;
        headings.push_back({criterion.id.value, true, {criterion.title.ko, criterion.title.en}});
        if (criterion.opinion.isDemanded)
            headings.push_back({remarkColumn(criterion)});
    }
    return headings;
}

// One row of the table: one team's marks.
class MarksRow
{
public:
    MarksRow(const CsvTable &table, const CsvTable::Row &row) : m_table(table), m_row(row) {}

    QString cell(const QString &column) const // empty where there is no such column
    {
        const qsizetype at = m_table.column(column);
        return at < 0 ? QString() : m_row.cells[at];
    }

    Result<> read(const Form &form, TeamMarks &team) const
    {
        team.ground = trimmedText(cell(kRecusedColumn));
        if (team.isRecused())
            return checkRecused(team);
        for (size_t f = 0; f < form.fields.size(); ++f) {
            const Criterion &criterion = form.fields[f].criterion;
            const Result<Points> given = mark(criterion);
            if (!given)
                return failure(given.error());
            team.marks[f] = *given;
            const Result<QString> remark = opinion(remarkColumn(criterion), criterion.opinion);
            if (!remark)
                return failure(remark.error());
            team.remarks[f] = *remark;
        }
        const Result<QString> overall = opinion(kOpinionColumn, form.opinion);
        if (!overall)
            return failure(overall.error());
        team.opinion = *overall;
        return {};
    }

    tl::unexpected<Error> fault(ErrorCode code, const QString &column, const QString &found = {},
                                const QString &expected = {}) const
    {
        return cellFailure(code, m_row.line, column, found, expected);
    }

private:
    Result<Points> mark(const Criterion &criterion) const
    {
        const QString &column = criterion.id.value;
        const QString typed = cell(column);
        if (typed.isEmpty())
            return fault(ErrorCode::MarkMissing, column);
        const std::optional<Points> value = typedPoints(typed);
        if (!value)
            return fault(ErrorCode::NotADecimal, column, typed);
        if (const auto ok = checkMark(criterion.scale, *value); !ok)
            return fault(ok.error().code, column, ok.error().found, ok.error().expected);
        return *value;
    }

    Result<QString> opinion(const QString &column, const OpinionRule &rule) const
    {
        const QString clean = cleanText(cell(column));
        if (clean.size() > kLongestOpinion)
            return fault(ErrorCode::TextTooLong, column, QString::number(clean.size()),
                         QString::number(kLongestOpinion));
        if (!rule.accepts(clean))
            return fault(ErrorCode::OpinionTooShort, column, {},
                         QString::number(rule.demandedLength()));
        return clean;
    }

    // A mark beside a recusal would be lost without a word.
    Result<> checkRecused(const TeamMarks &team) const
    {
        if (team.ground.size() > kLongestGround)
            return fault(ErrorCode::TextTooLong, kRecusedColumn,
                         QString::number(team.ground.size()), QString::number(kLongestGround));
        for (const QString &column : m_table.header)
            if (column != kTeamColumn && column != kEvaluatorColumn && column != kRecusedColumn &&
                !cell(column).isEmpty())
                return fault(ErrorCode::TeamClosed, column, cell(column));
        return {};
    }

    const CsvTable &m_table;
    const CsvTable::Row &m_row;
};

// The rows of one evaluator.
class MarksTable
{
public:
    MarksTable(const CsvTable &table, const EvaluatorId &evaluator)
        : m_table(table), m_evaluator(evaluator)
    {
    }

    Result<Marks> read(const Form &form, const std::vector<TeamId> &teams) const
    {
        Marks marks = emptyMarks(form, teams);
        std::vector<bool> isSeen(teams.size());
        if (const auto ok = checkEvaluators(); !ok)
            return failure(ok.error());
        for (const CsvTable::Row &cells : m_table.rows) {
            const MarksRow row(m_table, cells);
            if (!isOwn(row))
                continue;
            const Result<size_t> index = teamOf(row, teams);
            if (!index)
                return failure(index.error());
            if (isSeen[*index])
                return row.fault(ErrorCode::CsvRowTwice, kTeamColumn, teams[*index].value);
            isSeen[*index] = true;
            if (const auto ok = row.read(form, marks[*index]); !ok)
                return failure(ok.error());
        }
        for (size_t i = 0; i < teams.size(); ++i)
            if (!isSeen[i])
                return failure(ErrorCode::CsvRowsMissing, kTeamColumn, teams[i].value);
        return marks;
    }

private:
    bool hasEvaluators() const { return m_table.column(kEvaluatorColumn) >= 0; }
    bool isOwn(const MarksRow &row) const
    {
        return !hasEvaluators() || row.cell(kEvaluatorColumn) == m_evaluator.value;
    }

    // A row that is probably this evaluator's must not be passed over as somebody else's.
    Result<> checkEvaluators() const
    {
        if (!hasEvaluators())
            return {};
        QStringList codes;
        for (const CsvTable::Row &cells : m_table.rows) {
            const QString code = MarksRow(m_table, cells).cell(kEvaluatorColumn);
            if (code.isEmpty())
                return cellFailure(ErrorCode::EmptyText, cells.line, kEvaluatorColumn);
            if (!codes.contains(code))
                codes.append(code);
        }
        if (!codes.contains(m_evaluator.value))
            return failure(ErrorCode::CsvNotOfEvaluator, kEvaluatorColumn, m_evaluator.value,
                           inShort(codes));
        for (const CsvTable::Row &cells : m_table.rows) {
            const QString code = MarksRow(m_table, cells).cell(kEvaluatorColumn);
            if (code != m_evaluator.value && isSameName(code, m_evaluator.value))
                return cellFailure(ErrorCode::UnknownEvaluator, cells.line, kEvaluatorColumn, code,
                                   m_evaluator.value);
        }
        return {};
    }

    // Those first that were perhaps meant.
    QString inShort(QStringList codes) const
    {
        constexpr qsizetype kMost = 20;
        std::stable_partition(codes.begin(), codes.end(), [this](const QString &code) {
            return isSameName(code, m_evaluator.value);
        });
        QString text = codes.mid(0, kMost).join(QStringLiteral(", "));
        return codes.size() > kMost ? text + QStringLiteral(", …") : text;
    }

    static Result<size_t> teamOf(const MarksRow &row, const std::vector<TeamId> &teams)
    {
        const TeamId team{row.cell(kTeamColumn)};
        const auto it = std::find(teams.begin(), teams.end(), team);
        if (it != teams.end())
            return static_cast<size_t>(it - teams.begin());
        QStringList ids;
        for (const TeamId &known : teams)
            ids.append(known.value);
        return row.fault(ErrorCode::UnknownTeam, kTeamColumn, team.value,
                         nearestOf(team.value, ids));
    }

    const CsvTable &m_table;
    const EvaluatorId &m_evaluator;
};

} // namespace

Marks emptyMarks(const Form &form, const std::vector<TeamId> &teams)
{
    Marks marks;
    for (const TeamId &team : teams)
        marks.push_back({team,
                         std::vector<std::optional<Points>>(form.fields.size()),
                         {},
                         std::vector<QString>(form.fields.size())});
    return marks;
}

Result<> checkMark(const Scale &scale, Points mark)
{
    if (!scale.inRange(mark))
        return failure(ErrorCode::MarkOffRange, {}, mark.toString(),
                       scale.least.toString() + QStringLiteral("–") + scale.most.toString());
    if (!scale.onStep(mark))
        return failure(ErrorCode::MarkOffStep, {}, mark.toString(), scale.step.toString());
    return {};
}

std::vector<Unanswered> missingIn(const Form &form, const Marks &marks)
{
    using Lacks = Unanswered::Lacks;
    std::vector<Unanswered> missing;
    for (size_t t = 0; t < marks.size(); ++t) {
        const TeamMarks &team = marks[t];
        if (team.isRecused())
            continue;
        for (size_t f = 0; f < form.fields.size(); ++f) {
            const OpinionRule &opinion = form.fields[f].criterion.opinion;
            if (!team.marks[f])
                missing.push_back({t, f, Lacks::Mark});
            else if (team.toConfirm.contains(f))
                missing.push_back({t, f, Lacks::Confirmation});
            if (opinion.isDemanded && !opinion.accepts(team.remark(f)))
                missing.push_back({t, f, Lacks::Opinion});
        }
        if (!form.opinion.accepts(team.opinion))
            missing.push_back({t, std::nullopt, Lacks::Opinion});
        else if (team.toConfirm.contains(std::nullopt) && form.opinion.isDemanded)
            missing.push_back({t, std::nullopt, Lacks::Confirmation});
    }
    return missing;
}

size_t answersForTeam(const Form &form)
{
    size_t answers = form.fields.size() + (form.opinion.isDemanded ? 1 : 0);
    for (const Form::Field &field : form.fields)
        answers += field.criterion.opinion.isDemanded ? 1 : 0;
    return answers;
}

size_t answersIn(const Form &form, const Marks &marks)
{
    const auto judged = std::count_if(marks.begin(), marks.end(),
                                      [](const TeamMarks &team) { return !team.isRecused(); });
    return static_cast<size_t>(judged) * answersForTeam(form);
}

std::optional<Points> totalOf(const TeamMarks &team)
{
    Points sum;
    for (const std::optional<Points> &mark : team.marks) {
        if (!mark)
            return std::nullopt;
        sum += *mark;
    }
    return sum;
}

Result<Marks> marksFromCsv(const CsvTable &table, const Form &form,
                           const std::vector<TeamId> &teams, const EvaluatorId &evaluator)
{
    const Result<NamedTable> named = withHeadings(table, headingsFor(form));
    if (!named)
        return failure(named.error());
    return MarksTable(named->table, evaluator).read(form, teams).map_error([&](const Error &e) {
        return named->asWritten(e);
    });
}

} // namespace simsa
