#include "ui/cli/command_line.h"

#include "ui/words/language.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace simsa {

CommandLine::CommandLine() : m_app("Simsa: scores teams on a frozen evaluation plan, offline.")
{
    m_app.name("simsa-cli");
    m_app.set_version_flag("--version", SIMSA_VERSION);
    m_app.require_subcommand(1);
    m_app.fallthrough();
    m_app.add_flag("--json", arguments.isJson, "Print one JSON object and nothing else");
    m_app.add_option("--lang", arguments.language, "ko or en; else the system's")
        ->check(CLI::IsMember({"ko", "en"}));
    addPlan(*this);
    addProgramme(*this);
    addRound(*this);
    addSheets(*this);
    addResults(*this);
    addProcedure(*this);
}

int CommandLine::run()
{
    // Qt's arguments are right on every platform; CLI11 takes them last first.
    std::vector<std::string> typed;
    for (const QString &argument : QCoreApplication::arguments().mid(1))
        typed.insert(typed.begin(), argument.toStdString());
    try {
        m_app.parse(typed);
    } catch (const CLI::ParseError &error) {
        if (m_app.exit(error) == 0)
            return kDone;
        Output(arguments.isJson)
            .json({{QStringLiteral("errors"), QJsonArray{QString::fromStdString(error.what())}}});
        return kBadInput;
    }
    useLanguage(arguments.language.empty() ? systemLanguage() : q(arguments.language));
    return m_chosen(Output(arguments.isJson));
}

CLI::App *CommandLine::command(CLI::App *parent, const char *name, const char *text, Command run)
{
    CLI::App *sub = parent->add_subcommand(name, text);
    sub->callback([this, run = std::move(run)] { m_chosen = run; });
    return sub;
}

CLI::App *CommandLine::group(const char *name, const char *text)
{
    CLI::App *sub = m_app.add_subcommand(name, text);
    sub->require_subcommand(1);
    return sub;
}

void CommandLine::passphrase(CLI::App *sub)
{
    sub->add_option("--passphrase-file", arguments.passphraseFile,
                    "Its first line; else SIMSA_PASSPHRASE, else asked");
}

void CommandLine::trial(CLI::App *sub)
{
    sub->add_flag("--dry-run", arguments.isTrial, "Say what would happen and do nothing of it");
}

void CommandLine::blind(CLI::App *sub)
{
    sub->add_flag("--blind", arguments.isBlind,
                  "Do not show what becomes of the result; a look at it is noted for ever");
}

} // namespace simsa
