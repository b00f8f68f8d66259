// simsa-cli: the operations of the desktop as commands. Only parsing happens here.
#include "ui/cli/commands.h"
#include "ui/words/language.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>
#include <QJsonArray>

#include <cstdio>
#include <exception>
#include <functional>

namespace {

using namespace simsa;

// What CLI11 fills is std::string; what the commands take is QString.
struct Arguments
{
    std::string workbook, plan, teams, panel, title, file, folder, marks, xlsx, csv, name,
        passphraseFile, reason, evaluator, receipt, language, size, openness, base, scorebook;
    std::vector<std::string> paths;
    bool isJson = false;
    bool isTrial = false;
};

QString q(const std::string &text)
{
    return QString::fromStdString(text);
}

class CommandLine
{
public:
    CommandLine() : m_app("Simsa: scores teams on a frozen evaluation plan, offline.")
    {
        m_app.set_version_flag("--version", SIMSA_VERSION);
        m_app.require_subcommand(1);
        m_app.fallthrough();
        m_app.add_flag("--json", a.isJson, "Print one JSON object and nothing else");
        m_app.add_option("--lang", a.language, "ko or en; else the system's")
            ->check(CLI::IsMember({"ko", "en"}));
        addPlan();
        addProgramme();
        addRound();
        addSheets();
        addResults();
    }

    int run()
    {
        // Qt's arguments are right on every platform; CLI11 takes them last first.
        std::vector<std::string> arguments;
        for (const QString &argument : QCoreApplication::arguments().mid(1))
            arguments.insert(arguments.begin(), argument.toStdString());
        try {
            m_app.parse(arguments);
        } catch (const CLI::ParseError &error) {
            if (m_app.exit(error) == 0)
                return kDone;
            Output(a.isJson).json(
                {{QStringLiteral("errors"), QJsonArray{QString::fromStdString(error.what())}}});
            return kBadInput;
        }
        useLanguage(a.language.empty() ? systemLanguage() : q(a.language));
        return m_chosen(Output(a.isJson));
    }

private:
    using Command = std::function<int(const Output &)>;

    CLI::App *command(CLI::App *parent, const char *name, const char *text, Command run)
    {
        CLI::App *sub = parent->add_subcommand(name, text);
        sub->callback([this, run = std::move(run)] { m_chosen = run; });
        return sub;
    }

    CLI::App *group(const char *name, const char *text)
    {
        CLI::App *sub = m_app.add_subcommand(name, text);
        sub->require_subcommand(1);
        return sub;
    }

    void workbook(CLI::App *sub) { sub->add_option("WORKBOOK", a.workbook)->required(); }
    void passphrase(CLI::App *sub)
    {
        sub->add_option("--passphrase-file", a.passphraseFile,
                        "Its first line; else SIMSA_PASSPHRASE, else asked");
    }

    void addPlan()
    {
        CLI::App *plan = group("plan", "Evaluation plans");
        command(plan, "check", "Name every fault of a plan",
                [this](const Output &out) { return checkPlanCommand(out, q(a.plan)); })
            ->add_option("PLAN", a.plan)
            ->required();
        command(plan, "fingerprint", "Print the fingerprints of a plan and its forms",
                [this](const Output &out) { return fingerprintCommand(out, q(a.plan)); })
            ->add_option("PLAN", a.plan)
            ->required();
        command(plan, "templates", "List the plans to begin with", templatesCommand);
        CLI::App *fresh =
            command(plan, "new", "Write a template as a file to edit", [this](const Output &out) {
                return newPlanCommand(out, q(a.name), q(a.file));
            });
        fresh->add_option("TEMPLATE", a.name)->required();
        fresh->add_option("-o,--output", a.file)->required();
    }

    void addProgramme()
    {
        CLI::App *fresh = command(
            group("program", "Programmes"), "new", "Make a workbook with new keys",
            [this](const Output &out) {
                return newProgrammeCommand(out, {q(a.workbook), q(a.title), q(a.passphraseFile)});
            });
        workbook(fresh);
        fresh->add_option("--title", a.title)->required();
        passphrase(fresh);
    }

    void addRound()
    {
        CLI::App *round = group("round", "The evaluation round");
        CLI::App *open =
            command(round, "open", "Set the plan, teams and panel", [this](const Output &out) {
                return openRoundCommand(out, {q(a.workbook), q(a.plan), q(a.teams), q(a.panel)});
            });
        workbook(open);
        open->add_option("--plan", a.plan)->required();
        open->add_option("--teams", a.teams, "CSV: id, name_ko, name_en")->required();
        open->add_option("--panel", a.panel,
                         "CSV: evaluator, group, name, recused; none where nothing is judged");
        workbook(command(round, "freeze", "Fix the rules for good",
                         [this](const Output &out) { return freezeCommand(out, q(a.workbook)); }));
        CLI::App *packets = command(
            &m_app, "packets", "Write a packet for each evaluator", [this](const Output &out) {
                return packetsCommand(out, {q(a.workbook), q(a.folder), q(a.passphraseFile)});
            });
        workbook(packets);
        packets->add_option("-o,--output", a.folder)->required();
        passphrase(packets);
        CLI::App *measure =
            command(&m_app, "measure", "Enter benchmark values", [this](const Output &out) {
                return measureCommand(out, q(a.workbook), q(a.file));
            });
        workbook(measure);
        measure->add_option("CSV", a.file, "team, and one column an item")->required();
    }

    void addSheets()
    {
        CLI::App *score =
            command(&m_app, "score", "Fill, sign and seal a sheet", [this](const Output &out) {
                return scoreCommand(
                    out, {q(a.file), q(a.marks), q(a.folder), q(a.reason), q(a.scorebook)});
            });
        score->add_option("PACKET", a.file)->required();
        score->add_option("--marks", a.marks, "CSV: team, one column a criterion, opinion")
            ->required();
        score->add_option("-o,--output", a.folder)->required();
        score->add_option("--reason", a.reason, "Why a sheet that was handed in is corrected");
        score->add_option("--scorebook", a.scorebook,
                          "Where marks and key are kept; else Documents/Simsa");

        CLI::App *merge = command(&m_app, "merge", "Take in sheets", [this](const Output &out) {
            QStringList paths;
            for (const std::string &path : a.paths)
                paths.append(q(path));
            return mergeCommand(out, {q(a.workbook), paths, q(a.passphraseFile), a.isTrial});
        });
        workbook(merge);
        merge->add_option("PATH", a.paths, "Files or folders")->required();
        merge->add_flag("--dry-run", a.isTrial, "Say what would happen and write nothing");
        passphrase(merge);

        CLI::App *decide = command(
            &m_app, "decide", "End a conflict: say which sheet counts", [this](const Output &out) {
                return decideCommand(out,
                                     {q(a.workbook), q(a.evaluator), q(a.receipt), q(a.reason)});
            });
        workbook(decide);
        decide->add_option("EVALUATOR", a.evaluator)->required();
        decide->add_option("RECEIPT", a.receipt)->required();
        decide->add_option("--reason", a.reason)->required();

        workbook(command(&m_app, "status", "Who has handed in",
                         [this](const Output &out) { return statusCommand(out, q(a.workbook)); }));
    }

    void addResults()
    {
        workbook(command(&m_app, "results", "The ranking",
                         [this](const Output &out) { return resultsCommand(out, q(a.workbook)); }));
        workbook(command(&m_app, "verify", "Compare what is kept with what was signed",
                         [this](const Output &out) { return verifyCommand(out, q(a.workbook)); }));
        CLI::App *exports =
            command(&m_app, "export", "Write spreadsheets", [this](const Output &out) {
                return exportCommand(out, {q(a.workbook), q(a.xlsx), q(a.csv)});
            });
        workbook(exports);
        exports->add_option("--xlsx", a.xlsx, "File");
        exports->add_option("--csv", a.csv, "Folder");
        exports->require_option(2, 3);
        addCost();
        command(&m_app, "demo", "The whole job on the demo programme",
                [this](const Output &out) { return demoCommand(out, q(a.folder)); })
            ->add_option("-o,--output", a.folder)
            ->required();
    }

    void addCost()
    {
        CLI::App *cost = command(&m_app, "cost", "Cost sharing of the specialised-AI programme",
                                 [this](const Output &out) {
                                     m_cost.size = q(a.size);
                                     m_cost.openness = q(a.openness);
                                     m_cost.base = q(a.base);
                                     return costCommand(out, m_cost);
                                 });
        cost->add_option("--gpus", m_cost.gpus, "Number of GPUs; 256 unless told");
        cost->add_option("--unit-price", m_cost.unitPriceWon,
                         "Won for a GPU and month; 6600000 unless told");
        cost->add_option("--months", m_cost.months)->required();
        cost->add_option("--size", a.size)
            ->required()
            ->check(CLI::IsMember({"large", "mid", "small"}));
        cost->add_option("--openness", a.openness)
            ->required()
            ->check(CLI::IsMember({"commercial", "research", "closed"}));
        cost->add_option("--base", a.base, "What the rate is a rate of; total unless told")
            ->check(CLI::IsMember({"total", "grant"}));
        cost->add_flag("--refused", m_cost.isRefused, "The GPUs are not taken");
    }

    CLI::App m_app;
    Cost m_cost;
    Arguments a;
    Command m_chosen;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("simsa"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SIMSA_VERSION));
    try {
        return CommandLine().run();
    } catch (const std::exception &exception) {
        std::fprintf(stderr, "simsa-cli: a fault of the program: %s\n", exception.what());
        return kProgramFault;
    }
}
