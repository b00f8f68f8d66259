// The commands around a round: acts, amendments, traces, documents.
#include "ui/cli/command_line.h"

namespace simsa {
namespace {

void addActs(CommandLine &line)
{
    Arguments &a = line.arguments;
    CLI::App *record = line.command(
        line.top(), "record", "Record findings, decisions, notices, objections",
        [&a](const Output &out) {
            return recordCommand(out, {q(a.workbook), q(a.file), a.isTrial, a.isBlind});
        });
    line.workbook(record);
    record->add_option("ACTS", a.file, "A file of acts (resources/formats/acts.md)")->required();
    line.trial(record);
    line.blind(record);
    line.command(line.top(), "acts", "List what can be recorded, with its fields", actFormsCommand);
    line.workbook(line.command(
        line.top(), "procedure", "Versions of the plan, notice, objections, targets, acts",
        [&a](const Output &out) { return procedureCommand(out, q(a.workbook)); }));
}

void addAmendments(CommandLine &line)
{
    Arguments &a = line.arguments;
    CLI::App *amend =
        line.command(line.top(), "amend", "Amend the frozen plan", [&a](const Output &out) {
            return amendCommand(out, {q(a.workbook), q(a.plan), q(a.reason), q(a.approver),
                                      q(a.date), q(a.agreed), a.isTrial, a.isBlind});
        });
    line.workbook(amend);
    amend->add_option("--plan", a.plan, "The plan as it shall be")->required();
    amend->add_option("--reason", a.reason)->required();
    amend->add_option("--approver", a.approver, "Who approved it")->required();
    amend->add_option("--date", a.date, "When it was approved: 2026-01-15")->required();
    amend->add_option("--agreed", a.agreed, "Teams that agreed")->delimiter(',');
    line.trial(amend);
    line.blind(amend);
    line.workbook(
        line.command(line.top(), "versions", "The outcome under every version of the plan",
                     [&a](const Output &out) { return versionsCommand(out, q(a.workbook)); }));
}

void addDocuments(CommandLine &line)
{
    Arguments &a = line.arguments;
    CLI::App *trace =
        line.command(line.top(), "trace", "Where a team's figures and decisions come from",
                     [&a](const Output &out) {
                         return traceCommand(out, {q(a.workbook), q(a.team), a.isWhole});
                     });
    line.workbook(trace);
    trace->add_option("--team", a.team)->required();
    trace->add_flag("--marks", a.isWhole, "Down to every mark");
    line.workbook(
        line.command(line.top(), "deviations", "Marks far from those of the other evaluators",
                     [&a](const Output &out) { return deviationsCommand(out, q(a.workbook)); }));
    CLI::App *disclose =
        line.command(line.top(), "disclose", "Write the public, a team's or the internal document",
                     [&a](const Output &out) {
                         return discloseCommand(
                             out, {q(a.workbook), q(a.document), q(a.team), q(a.xlsx), q(a.csv)});
                     });
    line.workbook(disclose);
    disclose->add_option("DOCUMENT", a.document)
        ->required()
        ->check(CLI::IsMember({"public", "notice", "internal"}));
    disclose->add_option("--team", a.team, "Whose notice");
    disclose->add_option("--xlsx", a.xlsx, "File");
    disclose->add_option("--csv", a.csv, "Folder");
}

} // namespace

void addProcedure(CommandLine &line)
{
    addActs(line);
    addAmendments(line);
    addDocuments(line);
}

} // namespace simsa
