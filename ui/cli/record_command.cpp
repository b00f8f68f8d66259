#include "ui/cli/commands.h"

#include "ui/cli/look_said.h"
#include "ui/cli/outcome_json.h"
#include "ui/cli/version_lines.h"

#include <QCoreApplication>

namespace simsa {
namespace {

struct RecordCommand
{
    Q_DECLARE_TR_FUNCTIONS(RecordCommand)
};

Result<LookNote> recordSeen(const Output &out, Workbook &workbook, const std::vector<Act> &acts,
                            bool isTrial, QJsonObject &json)
{
    const Result<Shown<ActPreview>> shown =
        isTrial ? showActs(workbook, acts) : recordAndShow(workbook, acts);
    if (!shown)
        return failure(shown.error());
    const Results &before = shown->what.before;
    const Results &after = shown->what.after;
    printChanges(out, workbook, shown->what.changes, before.outcome, after.outcome,
                 before.digest == after.digest);
    json[QStringLiteral("changes")] = changesToJson(shown->what.changes);
    json[QStringLiteral("seats")] =
        seatsChangeToJson(seatsOf(before.outcome), seatsOf(after.outcome));
    json[QStringLiteral("digestBefore")] = before.digest;
    json[QStringLiteral("digestAfter")] = after.digest;
    return shown->look;
}

Result<LookNote> recordUnseen(Workbook &workbook, const std::vector<Act> &acts, bool isTrial)
{
    const Result<> done = isTrial ? tryActs(workbook, acts).map([](const ActsTrial &) {})
                                  : recordBlind(workbook, acts);
    return done.map([] { return LookNote(); });
}

} // namespace

int recordCommand(const Output &out, const RecordActs &asked)
{
    Result<Workbook> workbook = Workbook::open(asked.workbook);
    if (!workbook)
        return out.fail(workbook.error());
    const ActsReading reading = readActsFile(asked.file);
    if (!reading.faults.empty())
        return out.fail(reading.faults);
    QJsonObject json{{QStringLiteral("acts"), static_cast<qint64>(reading.acts.size())},
                     {QStringLiteral("recorded"), !asked.isTrial}};
    const Result<LookNote> look =
        asked.isBlind ? recordUnseen(*workbook, reading.acts, asked.isTrial)
                      : recordSeen(out, *workbook, reading.acts, asked.isTrial, json);
    if (!look)
        return out.fail(inFile(look.error(), asked.file));
    const size_t count = reading.acts.size();
    out.line(
        asked.isTrial
            ? RecordCommand::tr("This was a trial. Acts that would be recorded: %1.").arg(count)
            : RecordCommand::tr("Acts recorded: %1.").arg(count));
    sayLook(out, *look, json, asked.isTrial);
    out.json(json);
    return kDone;
}

} // namespace simsa
