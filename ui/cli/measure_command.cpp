// Enters benchmark values from a table: all that it has, and nothing for what it leaves out.
#include "ui/cli/commands.h"

#include "ui/words/people_words.h"

#include <QJsonArray>

namespace simsa {
namespace {

QJsonArray toJson(const std::vector<ValueChange> &changes)
{
    QJsonArray list;
    for (const ValueChange &change : changes)
        list.append(
            QJsonObject{{QStringLiteral("team"), change.team.value},
                        {QStringLiteral("item"), change.item.value},
                        {QStringLiteral("before"),
                         change.before ? QJsonValue(change.before->toString()) : QJsonValue()},
                        {QStringLiteral("after"), change.after.toString()}});
    return list;
}

QJsonObject toJson(const ValuesEntered &entered)
{
    const ValueChanges &values = entered.values;
    QJsonArray missing;
    for (const auto &[team, item] : values.missing)
        missing.append(QJsonObject{{QStringLiteral("team"), team.value},
                                   {QStringLiteral("item"), item.value}});
    const auto size = [](size_t count) { return static_cast<qint64>(count); };
    return {{QStringLiteral("values"), size(values.fresh.size() + values.replaced.size())},
            {QStringLiteral("new"), toJson(values.fresh)},
            {QStringLiteral("changed"), toJson(values.replaced)},
            {QStringLiteral("unchanged"), size(values.unchanged)},
            {QStringLiteral("missing"), missing},
            {QStringLiteral("outcomeChanged"), entered.isOutcomeChanged},
            {QStringLiteral("outdatedNotice"),
             entered.outdatedNotice ? QJsonValue(entered.outdatedNotice->toString(Qt::ISODate))
                                    : QJsonValue()}};
}

} // namespace

int measureCommand(const Output &out, const QString &path, const QString &table)
{
    Result<Workbook> workbook = Workbook::open(path);
    if (!workbook)
        return out.fail(workbook.error());
    const Round &round = workbook->round();
    const Result<std::vector<Measurement>> values =
        named(readCsv(table).and_then([&](const CsvTable &csv) {
            return measurementsFromCsv(csv, round.plan, round.teams);
        }),
              table);
    if (!values)
        return out.fail(values.error());
    const Result<ValuesEntered> entered = enterValues(*workbook, *values);
    if (!entered)
        return out.fail(entered.error());
    for (const QString &line : enteredLines(*entered))
        out.line(line);
    out.json(toJson(*entered));
    return kDone;
}

} // namespace simsa
