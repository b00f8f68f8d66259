#include "ui/cli/commands.h"

#include "app/plan/plan_json.h"
#include "db/entrants.h"
#include "db/packets.h"
#include "ui/cli/passphrase.h"
#include "ui/words/error_words.h"
#include "ui/words/people_words.h"
#include "ui/words/spare_words.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

namespace simsa {
namespace {

struct ProgrammeCommands
{
    Q_DECLARE_TR_FUNCTIONS(ProgrammeCommands)
};

int done(const Output &out, const Workbook &workbook, const QString &line)
{
    out.line(line);
    out.json({{QStringLiteral("programme"), workbook.programme().id},
              {QStringLiteral("plan"), workbook.round().fingerprint}});
    return kDone;
}

QJsonArray namesakesToJson(const std::vector<Namesakes> &all, const QString &of)
{
    QJsonArray list;
    for (const Namesakes &same : all)
        list.append(QJsonObject{{QStringLiteral("of"), of},
                                {QStringLiteral("name"), same.name},
                                {QStringLiteral("codes"), QJsonArray::fromStringList(same.codes)}});
    return list;
}

// What was read is told back, so that a person sees what the program took it for.
QJsonObject peopleToJson(const Round &round)
{
    QJsonArray recusals;
    for (const Recusal &recusal : round.panel.recusals)
        recusals.append(QJsonObject{{QStringLiteral("evaluator"), recusal.evaluator.value},
                                    {QStringLiteral("team"), recusal.team.value}});
    QJsonArray names = namesakesToJson(namesakesOf(round.teams), QStringLiteral("team"));
    for (const QJsonValue same :
         namesakesToJson(namesakesOf(round.panel.evaluators), QStringLiteral("evaluator")))
        names.append(same);
    return {{QStringLiteral("teams"), static_cast<qint64>(round.teams.size())},
            {QStringLiteral("evaluators"), static_cast<qint64>(round.panel.evaluators.size())},
            {QStringLiteral("recusals"), recusals},
            {QStringLiteral("sameNames"), names}};
}

int doneWithPeople(const Output &out, const Workbook &workbook, const QString &line)
{
    const Round &round = workbook.round();
    out.line(line);
    out.line(teamsText(round.teams));
    out.line(panelText(round.panel, round.teams));
    for (const QString &same : namesakeLines(round.teams, round.panel))
        out.line(same);
    QJsonObject json = peopleToJson(round);
    json[QStringLiteral("programme")] = workbook.programme().id;
    json[QStringLiteral("plan")] = round.fingerprint;
    out.json(json);
    return kDone;
}

// With a round before, teams that join are optional.
Result<std::vector<Team>> readTeams(const OpenRound &asked)
{
    if (asked.teams.isEmpty() && !asked.from.isEmpty())
        return std::vector<Team>();
    if (asked.teams.isEmpty())
        return failure({ErrorCode::NoTeams, QStringLiteral("--teams")});
    return named(readCsv(asked.teams).and_then(teamsFromCsv), asked.teams);
}

// A plan whose axes are all measured has no groups and needs no panel.
Result<Panel> readPanel(const OpenRound &asked, const Plan &plan, const std::vector<Team> &teams)
{
    if (asked.panel.isEmpty() && plan.groups.empty())
        return Panel();
    if (asked.panel.isEmpty())
        return failure({ErrorCode::GroupHasNobody,
                        QStringLiteral("--panel"),
                        {},
                        plan.groups.front().id.value});
    return named(readCsv(asked.panel).and_then([&](const CsvTable &table) {
        return panelFromCsv(table, plan, teams);
    }),
                 asked.panel);
}

} // namespace

int newProgrammeCommand(const Output &out, const NewProgramme &asked)
{
    // Asked before the passphrase is, so that nobody types one in vain.
    if (QFileInfo::exists(asked.workbook))
        return out.fail({ErrorCode::FileExists, asked.workbook});
    const Result<QString> passphrase = passphraseFrom(asked.passphraseFile, Ask::Twice);
    if (!passphrase)
        return out.fail(passphrase.error());
    const Result<Workbook> workbook = Workbook::create(asked.workbook, asked.title, *passphrase);
    if (!workbook)
        return out.fail(workbook.error());
    return done(out, *workbook,
                ProgrammeCommands::tr("New programme %1 in %2")
                    .arg(workbook->programme().id, asked.workbook));
}

int openRoundCommand(const Output &out, const OpenRound &asked)
{
    Result<Workbook> workbook = Workbook::open(asked.workbook);
    if (!workbook)
        return out.fail(workbook.error());
    const PlanReading plan = readPlanFile(asked.plan);
    if (!plan.plan)
        return out.fail(plan.faults);
    const Result<std::vector<Team>> teams = readTeams(asked);
    if (!teams)
        return out.fail(teams.error());
    std::vector<Team> all = *teams;
    std::optional<Workbook> previous;
    if (!asked.from.isEmpty()) {
        Result<Workbook> opened = Workbook::open(asked.from);
        if (!opened)
            return out.fail(opened.error());
        previous.emplace(std::move(*opened));
        // A panel may name them as recused.
        all.insert(all.end(), previous->round().teams.begin(), previous->round().teams.end());
    }
    const Result<Panel> panel = readPanel(asked, *plan.plan, all);
    if (!panel)
        return out.fail(panel.error());
    const Result<LookNote> opened =
        previous ? openRoundFrom(*workbook, *plan.plan, *panel, *previous, *teams)
                 : workbook->openRound(*plan.plan, *teams, *panel).map([] { return LookNote(); });
    if (!opened)
        return out.fail(opened.error());
    if (opened->fault)
        out.aside(sentence(*opened->fault));
    return doneWithPeople(out, *workbook,
                          ProgrammeCommands::tr("The round is open, plan %1. It can be changed "
                                                "until it is frozen.")
                              .arg(shortFingerprint(workbook->round().fingerprint)));
}

int freezeCommand(const Output &out, const QString &path)
{
    Result<Workbook> workbook = Workbook::open(path);
    if (!workbook)
        return out.fail(workbook.error());
    if (const auto ok = workbook->freeze(); !ok)
        return out.fail(ok.error());
    for (const QString &warning : spareWarnings(workbook->round()))
        out.line(warning);
    return doneWithPeople(
        out, *workbook,
        ProgrammeCommands::tr("Frozen. Plan %1").arg(workbook->round().fingerprint));
}

namespace {

// All packets as they are, or one made anew.
Result<std::vector<WrittenPacket>> packetsAsked(Workbook &workbook, const ProgrammeKeys &keys,
                                                const WritePackets &asked)
{
    if (asked.reissue.isEmpty())
        return writePackets(workbook, keys, asked.folder);
    const EvaluatorId evaluator{asked.reissue};
    return reissuePacket(workbook, evaluator, asked.reason)
        .and_then([&] { return writePacketFor(workbook, keys, evaluator, asked.folder); })
        .map([](const WrittenPacket &packet) { return std::vector{packet}; });
}

} // namespace

int packetsCommand(const Output &out, const WritePackets &asked)
{
    Result<Workbook> workbook = Workbook::open(asked.workbook);
    if (!workbook)
        return out.fail(workbook.error());
    const Result<ProgrammeKeys> keys = unlocked(*workbook, asked.passphraseFile);
    if (!keys)
        return out.fail(keys.error());
    const auto written = packetsAsked(*workbook, *keys, asked);
    if (!written)
        return out.fail(written.error());
    QJsonArray files;
    for (const WrittenPacket &packet : *written)
        files.append(QJsonObject{{QStringLiteral("evaluator"), packet.evaluator.value},
                                 {QStringLiteral("path"), packet.path}});
    if (asked.reissue.isEmpty())
        out.line(
            ProgrammeCommands::tr("%1 packets are in %2").arg(written->size()).arg(asked.folder));
    else
        out.line(ProgrammeCommands::tr("The packet of %1 is made anew: %2")
                     .arg(asked.reissue, written->front().path));
    out.json({{QStringLiteral("packets"), files}});
    return kDone;
}

} // namespace simsa
