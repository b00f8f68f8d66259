#include "ui/words/people_words.h"

#include "ui/words/language.h"

#include <QCoreApplication>

#include <algorithm>

namespace simsa {
namespace {

const QString kComma = QStringLiteral(", ");

struct PeopleWords
{
    Q_DECLARE_TR_FUNCTIONS(PeopleWords)
};

// With its code where the name alone does not tell which it is.
QString nameOf(const TeamId &id, const std::vector<Team> &teams)
{
    const auto team =
        std::find_if(teams.begin(), teams.end(), [&](const Team &t) { return t.id == id; });
    if (team == teams.end())
        return id.value;
    const QString name = team->name.in(currentLanguage());
    const std::vector<Namesakes> all = namesakesOf(teams);
    const bool hasNamesake = std::any_of(all.begin(), all.end(), [&](const Namesakes &same) {
        return same.codes.contains(id.value);
    });
    return hasNamesake ? QStringLiteral("%1 (%2)").arg(name, id.value) : name;
}

} // namespace

QString teamsText(const std::vector<Team> &teams)
{
    return teams.size() == 1 ? PeopleWords::tr("1 team")
                             : PeopleWords::tr("%1 teams").arg(teams.size());
}

QString recusalsText(const Panel &panel, const std::vector<Team> &teams)
{
    QStringList list;
    for (const Recusal &recusal : panel.recusals)
        list.append(recusal.evaluator.value + QStringLiteral(" – ") + nameOf(recusal.team, teams));
    if (list.isEmpty())
        return PeopleWords::tr("no recusals");
    if (list.size() == 1)
        return PeopleWords::tr("1 recusal: %1").arg(list.front());
    return PeopleWords::tr("%1 recusals: %2").arg(QString::number(list.size()), list.join(kComma));
}

QString panelText(const Panel &panel, const std::vector<Team> &teams)
{
    const QString people = panel.evaluators.size() == 1
                               ? PeopleWords::tr("1 evaluator")
                               : PeopleWords::tr("%1 evaluators").arg(panel.evaluators.size());
    return people + kComma + recusalsText(panel, teams);
}

QStringList namesakeLines(const std::vector<Team> &teams, const Panel &panel)
{
    QStringList lines;
    for (const Namesakes &same : namesakesOf(teams))
        lines.append(PeopleWords::tr("These teams have the same name, “%1”: %2. Only their codes "
                                     "tell them apart.")
                         .arg(same.name, same.codes.join(kComma)));
    for (const Namesakes &same : namesakesOf(panel.evaluators))
        lines.append(PeopleWords::tr("These evaluators have the same name, “%1”: %2. Only their "
                                     "codes tell them apart.")
                         .arg(same.name, same.codes.join(kComma)));
    return lines;
}

QStringList changeLines(const std::vector<ValueChange> &changes)
{
    QStringList lines;
    for (const ValueChange &change : changes) {
        const QString place = change.team.value + QStringLiteral(" / ") + change.item.value;
        const QString after = change.after.toString();
        lines.append(
            change.before
                ? QStringLiteral("%1: %2 → %3").arg(place, change.before->toString(), after)
                : QStringLiteral("%1: %2").arg(place, after));
    }
    return lines;
}

QString missingText(const std::vector<std::pair<TeamId, ItemId>> &missing)
{
    if (missing.empty())
        return PeopleWords::tr("No value is missing.");
    QStringList teams;
    QString before;
    for (const auto &[team, item] : missing) {
        if (team.value == before)
            teams.back() += kComma + item.value;
        else
            teams.append(team.value + QStringLiteral(": ") + item.value);
        before = team.value;
    }
    return PeopleWords::tr("Still missing (%1): %2")
        .arg(QString::number(missing.size()), teams.join(QStringLiteral("; ")));
}

QStringList valueLines(const ValueChanges &changes)
{
    QStringList lines{PeopleWords::tr("Values: %1 new, %2 changed, %3 as before.")
                          .arg(changes.fresh.size())
                          .arg(changes.replaced.size())
                          .arg(changes.unchanged)};
    return lines + changeLines(changes.fresh) + changeLines(changes.replaced)
           << missingText(changes.missing);
}

QStringList enteredLines(const ValuesEntered &entered)
{
    QStringList lines = valueLines(entered.values);
    if (entered.isOutcomeChanged)
        lines.append(PeopleWords::tr("The outcome is another now than the one that was told. Both "
                                     "are kept on record."));
    if (entered.outdatedNotice)
        lines.append(PeopleWords::tr("The notice of %1 is outdated. Notify the result again.")
                         .arg(entered.outdatedNotice->toString(Qt::ISODate)));
    return lines;
}

} // namespace simsa
