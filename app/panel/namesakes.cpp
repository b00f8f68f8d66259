#include "app/panel/namesakes.h"

#include "app/base/csv_headings.h"

#include <algorithm>

namespace simsa {
namespace {

// What a reader can tell apart.
QString lookOf(const QString &name)
{
    QString look = name.normalized(QString::NormalizationForm_KC).toCaseFolded();
    look.removeIf([](QChar c) { return c.isSpace() || c.category() == QChar::Other_Format; });
    // Folding may take letters apart again.
    return look.normalized(QString::NormalizationForm_KC);
}

struct Named
{
    QString name;
    QString code;
};

// Of names in one language, in the order in which they begin.
void collect(const std::vector<Named> &all, std::vector<Namesakes> &found)
{
    std::map<QString, Namesakes> byLook;
    QStringList order;
    for (const Named &one : all) {
        const QString look = lookOf(one.name);
        Namesakes &same = byLook[look];
        if (same.codes.isEmpty()) {
            same.name = one.name;
            order.append(look);
        }
        same.codes.append(one.code);
    }
    for (const QString &look : order) {
        const Namesakes &same = byLook[look];
        const bool isKnown = std::any_of(found.begin(), found.end(), [&](const Namesakes &other) {
            return other.codes == same.codes;
        });
        if (same.codes.size() > 1 && !isKnown)
            found.push_back(same);
    }
}

} // namespace

bool isSameName(const QString &a, const QString &b)
{
    return lookOf(a) == lookOf(b);
}

std::vector<Namesakes> namesakesOf(const std::vector<Team> &teams)
{
    std::vector<Named> korean;
    std::vector<Named> english;
    for (const Team &team : teams) {
        korean.push_back({team.name.ko, team.id.value});
        english.push_back({team.name.en, team.id.value});
    }
    std::vector<Namesakes> found;
    collect(korean, found);
    collect(english, found);
    return found;
}

std::vector<Namesakes> namesakesOf(const std::vector<Evaluator> &evaluators)
{
    std::vector<Named> names;
    for (const Evaluator &evaluator : evaluators)
        names.push_back({evaluator.name, evaluator.id.value});
    std::vector<Namesakes> found;
    collect(names, found);
    return found;
}

QString nearestTeam(const QString &typed, const std::vector<Team> &teams)
{
    QStringList ids;
    for (const Team &team : teams) {
        if (isSameName(typed, team.name.ko) || isSameName(typed, team.name.en))
            return team.id.value;
        ids.append(team.id.value);
    }
    return nearestOf(typed, ids);
}

} // namespace simsa
