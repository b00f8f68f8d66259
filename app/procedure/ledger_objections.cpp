#include "app/base/text_rule.h"
#include "app/procedure/ledger_parts.h"

#include <algorithm>

namespace simsa::acts {
namespace {

Objection *objectionNamed(Ledger &ledger, const QString &id)
{
    auto &objections = ledger.objections;
    const auto it = std::find_if(objections.begin(), objections.end(),
                                 [&](const Objection &objection) { return objection.id == id; });
    return it == objections.end() ? nullptr : &*it;
}

QString placeIn(const char *list, qsizetype index)
{
    return QStringLiteral("%1[%2]").arg(QString::fromLatin1(list)).arg(index);
}

bool isOfFirstPanel(const QString &person, const Panel &panel)
{
    return std::any_of(
        panel.evaluators.begin(), panel.evaluators.end(), [&](const Evaluator &evaluator) {
            return isSamePerson(person, evaluator.id.value) || isSamePerson(person, evaluator.name);
        });
}

// "김하늘(서울대): why it is somebody else" says so of the person "김하늘(서울대)".
bool isAbout(const QString &line, const QString &person)
{
    const QString rest = line.startsWith(person) ? line.mid(person.size()).trimmed() : QString();
    return rest.startsWith(u':') || rest.startsWith(u'：');
}

// Each line is about one of the persons and gives a reason.
Result<> checkNamesakes(const QStringList &lines, const QStringList &persons)
{
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto named = std::find_if(persons.begin(), persons.end(), [&](const QString &person) {
            return isAbout(lines.at(i), person);
        });
        if (named == persons.end())
            return failure(ErrorCode::UnknownChoice, placeIn("namesakes", i), lines.at(i),
                           persons.join(QStringLiteral(", ")));
        const QString reason = lines.at(i).mid(named->size()).trimmed().mid(1);
        if (writtenLength(reason) == 0)
            return failure(ErrorCode::ReasonMissing, placeIn("namesakes", i), lines.at(i));
    }
    return {};
}

Result<> checkPerson(const Act &act, qsizetype index, const Panel &first)
{
    const QString person = act.list("panel").at(index);
    if (isOfFirstPanel(person, first))
        return failure(ErrorCode::PersonOfFirstPanel, placeIn("panel", index), person);
    const Evaluator *other = resembledBy(person, first);
    const QStringList namesakes = act.list("namesakes");
    if (!other || std::any_of(namesakes.begin(), namesakes.end(),
                              [&](const QString &line) { return isAbout(line, person); }))
        return {};
    return failure(ErrorCode::PersonResembles, placeIn("panel", index), person,
                   other->id.value + u' ' + other->name);
}

// Who re-examines took no part in what is examined (표준 매뉴얼: the re-review panel excludes
// members of the first evaluation).
Result<> checkPanel(const Act &act, const Panel &first)
{
    const QStringList persons = act.list("panel");
    if (persons.isEmpty())
        return refuse(ErrorCode::PanelMissing, "panel");
    for (qsizetype i = 0; i < persons.size(); ++i)
        if (const auto other = checkPerson(act, i, first); !other)
            return other;
    return checkNamesakes(act.list("namesakes"), persons);
}

// The form's choices are Ruled without Open.
Ruled rulingOf(const Act &act)
{
    return static_cast<Ruled>(act.choice("ruling") + 1);
}

Result<> checkDecision(const Objection &objection, const Act &act, const Panel &first)
{
    if (objection.ruled != Ruled::Open)
        return refuse(ErrorCode::AlreadyRecorded, "objection", objection.id);
    if (rulingOf(act) != Ruled::Inadmissible) {
        if (!objection.isInTime || !isAdmissible(objection.ground))
            return refuse(ErrorCode::OnlyInadmissible, "ruling");
        if (const auto others = checkPanel(act, first); !others)
            return others;
    }
    if (const auto later = checkNotBefore(act, "date", objection.received); !later)
        return later;
    return checkNotBefore(act, "told", act.date("date"));
}

} // namespace

Result<> objectionReceived(Ledger &ledger, const Act &act, const RoundView &round)
{
    const QString id = act.text("objection");
    const TeamId team = act.id<TeamId>("team");
    if (const auto may = checkMayObject(ledger, team); !may)
        return may;
    if (objectionNamed(ledger, id))
        return refuse(ErrorCode::DuplicateId, "objection", id);
    if (ledger.waivers.contains(team))
        return refuse(ErrorCode::ObjectionWaived, "team", team.value);
    if (const auto later = checkNotBefore(act, "date", ledger.objectionPeriod->notice); !later)
        return later;
    const QDate received = act.date("date");
    const ObjectionRules rules = round.plan.objections.value_or(ObjectionRules());
    const auto handling =
        deadlineAfter(received, rules.handlingDays, rules.nextWorkingDay, ledger.holidays);
    if (!handling)
        return refuse(handling.error().code, "date", handling.error().found,
                      handling.error().expected);

    Objection objection;
    objection.id = id;
    objection.team = team;
    objection.received = received;
    objection.ground = static_cast<Ground>(act.choice("ground"));
    objection.text = act.text("text");
    objection.isInTime = received <= ledger.objectionPeriod->effective;
    objection.handling = *handling;
    if (objection.isInTime)
        ledger.confirmed.reset();
    ledger.objections.push_back(std::move(objection));
    return {};
}

Result<> objectionDecided(Ledger &ledger, const Act &act, const RoundView &round)
{
    Objection *const objection = objectionNamed(ledger, act.text("objection"));
    if (!objection)
        return refuse(ErrorCode::UnknownObjection, "objection", act.text("objection"));
    if (const auto good = checkDecision(*objection, act, round.panel); !good)
        return good;
    objection->ruled = rulingOf(act);
    for (const QString &person : act.list("panel"))
        objection->panel.push_back(person);
    objection->decided = act.date("date");
    objection->told = act.date("told");
    objection->reason = act.text("reason");
    // The result that was notified is not the one that stands.
    if (objection->ruled == Ruled::Corrected)
        ledger.isNoticeOutdated = true;
    return {};
}

} // namespace simsa::acts
