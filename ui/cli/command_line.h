// What can be typed after simsa-cli: commands, options, and the values they are filled with.
#pragma once

#include "ui/cli/commands.h"

#include <CLI/CLI.hpp>

#include <functional>

namespace simsa {

// What CLI11 fills is std::string; what the commands take is QString.
struct Arguments
{
    std::string workbook, plan, teams, panel, title, file, folder, marks, xlsx, csv, name,
        passphraseFile, reason, evaluator, receipt, language, size, openness, base, scorebook, from,
        approver, date, team, document;
    std::vector<std::string> paths, agreed;
    bool isJson = false;
    bool isTrial = false;
    bool isBlind = false;
    bool isWhole = false;
    bool isPledged = false;
    bool admits = false;
    bool refuses = false;
    Cost cost;
};

inline QString q(const std::string &text)
{
    return QString::fromStdString(text);
}

inline QStringList q(const std::vector<std::string> &texts)
{
    QStringList list;
    for (const std::string &text : texts)
        list.append(q(text));
    return list;
}

class CommandLine
{
public:
    using Command = std::function<int(const Output &)>;

    CommandLine();
    int run();

    CLI::App *top() { return &m_app; }
    CLI::App *command(CLI::App *parent, const char *name, const char *text, Command run);
    CLI::App *group(const char *name, const char *text);
    void workbook(CLI::App *sub) { sub->add_option("WORKBOOK", arguments.workbook)->required(); }
    void passphrase(CLI::App *sub);
    void trial(CLI::App *sub);
    void blind(CLI::App *sub);

    Arguments arguments;

private:
    CLI::App m_app;
    Command m_chosen;
};

// Each adds the commands of one part of the work.
void addPlan(CommandLine &line);
void addProgramme(CommandLine &line);
void addRound(CommandLine &line);
void addSheets(CommandLine &line);
void addResults(CommandLine &line);
void addProcedure(CommandLine &line);

} // namespace simsa
