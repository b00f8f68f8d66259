// The commands that set up a round, take in sheets and show results.
#include "ui/cli/command_line.h"

namespace simsa {
namespace {

void addCost(CommandLine &line)
{
    Arguments &a = line.arguments;
    CLI::App *cost =
        line.command(line.top(), "cost", "Cost sharing of the specialised-AI programme",
                     [&a](const Output &out) {
                         a.cost.size = q(a.size);
                         a.cost.openness = q(a.openness);
                         a.cost.base = q(a.base);
                         return costCommand(out, a.cost);
                     });
    cost->add_option("--gpus", a.cost.gpus, "Number of GPUs; 256 unless told");
    cost->add_option("--unit-price", a.cost.unitPriceWon,
                     "Won for a GPU and month; 6600000 unless told");
    cost->add_option("--months", a.cost.months)->required();
    cost->add_option("--size", a.size)->required()->check(CLI::IsMember({"large", "mid", "small"}));
    cost->add_option("--openness", a.openness)
        ->required()
        ->check(CLI::IsMember({"commercial", "research", "closed"}));
    cost->add_option("--base", a.base, "What the rate is a rate of; total unless told")
        ->check(CLI::IsMember({"total", "grant"}));
    cost->add_flag("--refused", a.cost.isRefused, "The GPUs are not taken");
}

} // namespace

void addPlan(CommandLine &line)
{
    Arguments &a = line.arguments;
    CLI::App *plan = line.group("plan", "Evaluation plans");
    line.command(plan, "check", "Name every fault of a plan",
                 [&a](const Output &out) { return checkPlanCommand(out, q(a.plan)); })
        ->add_option("PLAN", a.plan)
        ->required();
    line.command(plan, "fingerprint", "Print the fingerprints of a plan and its forms",
                 [&a](const Output &out) { return fingerprintCommand(out, q(a.plan)); })
        ->add_option("PLAN", a.plan)
        ->required();
    line.command(plan, "templates", "List the plans to begin with", templatesCommand);
    CLI::App *fresh =
        line.command(plan, "new", "Write a template as a file to edit",
                     [&a](const Output &out) { return newPlanCommand(out, q(a.name), q(a.file)); });
    fresh->add_option("TEMPLATE", a.name)->required();
    fresh->add_option("-o,--output", a.file)->required();
}

void addProgramme(CommandLine &line)
{
    Arguments &a = line.arguments;
    CLI::App *fresh = line.command(
        line.group("program", "Programmes"), "new", "Make a workbook with new keys",
        [&a](const Output &out) {
            return newProgrammeCommand(out, {q(a.workbook), q(a.title), q(a.passphraseFile)});
        });
    line.workbook(fresh);
    fresh->add_option("--title", a.title)->required();
    line.passphrase(fresh);
}

void addRound(CommandLine &line)
{
    Arguments &a = line.arguments;
    CLI::App *round = line.group("round", "The evaluation round");
    CLI::App *open =
        line.command(round, "open", "Set the plan, teams and panel", [&a](const Output &out) {
            return openRoundCommand(out,
                                    {q(a.workbook), q(a.plan), q(a.teams), q(a.panel), q(a.from)});
        });
    line.workbook(open);
    open->add_option("--plan", a.plan)->required();
    open->add_option("--teams", a.teams,
                     "CSV: id, name_ko, name_en, origin, starts, ends; with --from, who joins");
    open->add_option("--from", a.from, "Workbook of the round before: who went through enters");
    open->add_option("--panel", a.panel,
                     "CSV: evaluator, group, name, recused; none where nothing is judged");
    line.workbook(line.command(round, "freeze", "Fix the rules for good", [&a](const Output &out) {
        return freezeCommand(out, q(a.workbook));
    }));
    CLI::App *packets = line.command(
        line.top(), "packets", "Write a packet for each evaluator", [&a](const Output &out) {
            return packetsCommand(out, {q(a.workbook), q(a.folder), q(a.passphraseFile),
                                        q(a.evaluator), q(a.reason)});
        });
    line.workbook(packets);
    packets->add_option("-o,--output", a.folder)->required();
    CLI::Option *reissue = packets->add_option(
        "--reissue", a.evaluator,
        "Evaluator who lost packet, laptop or passphrase: only that packet, made anew");
    CLI::Option *reason =
        packets->add_option("--reason", a.reason, "Why it is reissued")->needs(reissue);
    reissue->needs(reason);
    line.passphrase(packets);
    CLI::App *measure =
        line.command(line.top(), "measure", "Enter benchmark values", [&a](const Output &out) {
            return measureCommand(out, q(a.workbook), q(a.file));
        });
    line.workbook(measure);
    measure
        ->add_option("CSV", a.file,
                     "CSV: team, and one column an item; what is left out stays as it was")
        ->required();
}

void addSheets(CommandLine &line)
{
    Arguments &a = line.arguments;
    CLI::App *score =
        line.command(line.top(), "score", "Fill, sign and seal a sheet", [&a](const Output &out) {
            return scoreCommand(out, {q(a.file), q(a.marks), q(a.folder), q(a.reason),
                                      q(a.scorebook), q(a.passphraseFile), a.isPledged});
        });
    score->add_option("PACKET", a.file)->required();
    score
        ->add_option("--marks", a.marks,
                     "CSV: team, one column a criterion, opinion, opinion.CRITERION, recused")
        ->required();
    score->add_option("-o,--output", a.folder)->required();
    score->add_option("--reason", a.reason,
                      "Why a sheet that was handed in is corrected, or a newer packet taken over");
    score->add_option("--scorebook", a.scorebook,
                      "Where marks and key are kept; else Documents/Simsa");
    score->add_option("--passphrase-file", a.passphraseFile,
                      "Of the evaluator's key, its first line; else SIMSA_PASSPHRASE, else none");
    score->add_flag("--pledge", a.isPledged,
                    "The evaluator has read the notice and pledges secrecy");

    CLI::App *merge = line.command(line.top(), "merge", "Take in sheets", [&a](const Output &out) {
        QStringList paths;
        for (const std::string &path : a.paths)
            paths.append(q(path));
        return mergeCommand(out, {q(a.workbook), paths, q(a.passphraseFile), a.isTrial});
    });
    line.workbook(merge);
    merge->add_option("PATH", a.paths, "Files or folders")->required();
    merge->add_flag("--dry-run", a.isTrial, "Say what would happen and write nothing");
    line.passphrase(merge);

    CLI::App *decide = line.command(
        line.top(), "decide", "Say which sheet of a conflict counts, or admit or refuse one sheet",
        [&a](const Output &out) {
            return decideCommand(out, {q(a.workbook), q(a.evaluator), q(a.receipt), q(a.reason),
                                       a.admits, a.refuses});
        });
    line.workbook(decide);
    decide->add_option("EVALUATOR", a.evaluator)->required();
    decide->add_option("RECEIPT", a.receipt)->required();
    decide->add_option("--reason", a.reason)->required();
    CLI::Option *admit = decide->add_flag(
        "--admit", a.admits, "a sheet that is kept apart counts: late, after closing…");
    decide->add_flag("--refuse", a.refuses, "the sheet counts no more")->excludes(admit);

    line.workbook(line.command(line.top(), "status", "Who has handed in", [&a](const Output &out) {
        return statusCommand(out, q(a.workbook));
    }));
}

void addResults(CommandLine &line)
{
    Arguments &a = line.arguments;
    line.workbook(line.command(line.top(), "results", "The ranking", [&a](const Output &out) {
        return resultsCommand(out, q(a.workbook));
    }));
    line.workbook(
        line.command(line.top(), "verify", "Compare what is kept with what was signed",
                     [&a](const Output &out) { return verifyCommand(out, q(a.workbook)); }));
    CLI::App *exports =
        line.command(line.top(), "export", "Write spreadsheets", [&a](const Output &out) {
            return exportCommand(out, {q(a.workbook), q(a.xlsx), q(a.csv)});
        });
    line.workbook(exports);
    exports->add_option("--xlsx", a.xlsx, "File");
    exports->add_option("--csv", a.csv, "Folder");
    exports->require_option(2, 3);
    addCost(line);
    line.command(line.top(), "demo", "The whole job on the demo programme",
                 [&a](const Output &out) { return demoCommand(out, q(a.folder)); })
        ->add_option("-o,--output", a.folder)
        ->required();
}

} // namespace simsa
