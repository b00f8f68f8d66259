#include "ui/desktop/evaluator/score_sheet_page.h"

#include "app/plan/plan_json.h"
#include "ui/words/language.h"

#include <QCoreApplication>

#include <algorithm>

namespace simsa {
namespace {

// The entry with that key in a list of pairs or of structs; null where there is none.
template <typename List, typename Key, typename Member>
auto *entryIn(List &list, const Key &key, Member member)
{
    const auto found = std::find_if(list.begin(), list.end(), [&](const auto &entry) {
        return std::invoke(member, entry) == key;
    });
    return found == list.end() ? nullptr : &*found;
}

// All that is known of one team: what stands now, what stood before, and what was replaced.
struct TeamParts
{
    const SheetTeam *now = nullptr;
    const DeclaredRecusal *declared = nullptr;
    const Replaced *replaced = nullptr;
    const SheetTeam *before = nullptr; // in the earlier sheet

    TeamParts(const TeamId &team, const Sheet &sheet, const Sheet *earlier)
        : now(entryIn(sheet.teams, team, &SheetTeam::team)),
          declared(entryIn(sheet.declared, team, &DeclaredRecusal::team)),
          replaced(entryIn(sheet.replaced, team, &Replaced::team)),
          before(earlier ? entryIn(earlier->teams, team, &SheetTeam::team) : nullptr)
    {
    }

    bool isThere() const { return now || declared || replaced; }

    std::optional<Points> mark(const CriterionId &id) const
    {
        const SheetMark *found = now ? entryIn(now->marks, id, &SheetMark::criterion) : nullptr;
        return found ? std::optional(found->mark) : std::nullopt;
    }

    // Nothing where the mark was not replaced; in it, nothing where there was none.
    std::optional<std::optional<Points>> markBefore(const CriterionId &id) const
    {
        using Pair = std::pair<CriterionId, std::optional<Points>>;
        const Pair *found = replaced ? entryIn(replaced->marks, id, &Pair::first) : nullptr;
        if (!found)
            return std::nullopt;
        return found->second;
    }

    Entry remark(const CriterionId &id) const
    {
        using Pair = std::pair<CriterionId, QString>;
        const auto textIn = [&](const SheetTeam *team) {
            const SheetRemark *found =
                team ? entryIn(team->remarks, id, &SheetRemark::criterion) : nullptr;
            return found ? found->text : QString();
        };
        const Pair *old = replaced ? entryIn(replaced->remarks, id, &Pair::first) : nullptr;
        return {textIn(now),
                old ? std::optional(textBefore(old->second, textIn(before))) : std::nullopt};
    }

    Entry opinion() const
    {
        Entry entry{now ? now->opinion : QString()};
        if (replaced && replaced->opinion)
            entry.before = textBefore(*replaced->opinion, before ? before->opinion : QString());
        return entry;
    }

    // What was signed is the hash; the text is with the revision before.
    static QString textBefore(const QString &hash, const QString &text)
    {
        return hash.isEmpty() || !text.isEmpty() ? text : shortFingerprint(hash);
    }
};

QString markText(const Form::Field &field, std::optional<Points> mark)
{
    if (!mark)
        return {};
    const Level *level = field.criterion.scale.levelOf(*mark);
    return field.axis.value.isEmpty() && level ? level->title.in(currentLanguage())
                                               : mark->toString();
}

ScoreSheetRow rowOf(const Form::Field &field, const TeamParts &team)
{
    const Criterion &criterion = field.criterion;
    ScoreSheetRow row;
    row.isVote = field.axis.value.isEmpty();
    row.title = criterion.title.in(currentLanguage());
    if (!row.isVote)
        row.points = criterion.points.toString();
    const std::optional<Points> mark = team.mark(criterion.id);
    row.mark.now = markText(field, mark);
    if (const auto before = team.markBefore(criterion.id))
        row.mark.before = markText(field, *before);
    if (const Level *level = mark && !row.isVote ? criterion.scale.levelOf(*mark) : nullptr)
        row.level = level->title.in(currentLanguage());
    row.remark = team.remark(criterion.id);
    return row;
}

// What the sheets have of criteria that the packet does not ask: gone with another form.
void addUnasked(const Form &form, const TeamParts &team, std::vector<ScoreSheetRow> &rows)
{
    if (!team.replaced)
        return;
    for (const auto &[id, before] : team.replaced->marks)
        if (!form.indexOf(id))
            rows.push_back(
                {id.value, {}, {{}, before ? before->toString() : QString()}, {}, team.remark(id)});
}

// Only where every criterion has its mark there is a sum.
Entry sumOf(const Form &form, const TeamParts &team)
{
    std::optional<Points> now = Points();
    std::optional<Points> before = Points();
    bool isReplaced = false;
    bool isCounted = false;
    const auto add = [](std::optional<Points> &sum, const std::optional<Points> &mark) {
        sum = sum && mark ? std::optional(*sum + *mark) : std::nullopt;
    };
    for (const Form::Field &field : form.fields) {
        if (field.axis.value.isEmpty())
            continue;
        isCounted = true;
        const auto old = team.markBefore(field.criterion.id);
        isReplaced = isReplaced || old;
        add(now, team.mark(field.criterion.id));
        add(before, old ? *old : team.mark(field.criterion.id));
    }
    const auto text = [&](const std::optional<Points> &sum) {
        return sum && isCounted ? sum->toString() : QString();
    };
    return {text(now), isReplaced ? std::optional(text(before)) : std::nullopt};
}

ScoreSheetTeam teamOf(const QString &name, const Form &form, const TeamParts &parts)
{
    ScoreSheetTeam team;
    team.name = name;
    if (parts.declared) {
        team.ground.now = parts.declared->ground;
        team.declaredAt = parts.declared->declaredAt;
    }
    if (parts.replaced)
        team.ground.before = parts.replaced->ground;
    // Of a team that is not judged only what was taken back.
    for (const Form::Field &field : form.fields)
        if (ScoreSheetRow row = rowOf(field, parts);
            parts.now || row.mark.before || row.remark.before)
            team.rows.push_back(std::move(row));
    addUnasked(form, parts, team.rows);
    team.sum = sumOf(form, parts);
    team.opinion = parts.opinion();
    return team;
}

// The teams of the packet, then those that only the sheet has.
std::vector<std::pair<TeamId, QString>> teamsOf(const Packet &packet, const Sheet &sheet)
{
    std::vector<std::pair<TeamId, QString>> teams;
    for (const Team &team : packet.teams)
        teams.emplace_back(team.id, team.name.in(currentLanguage()));
    const auto add = [&](const TeamId &id) {
        if (!entryIn(teams, id, &std::pair<TeamId, QString>::first))
            teams.emplace_back(id, id.value);
    };
    for (const SheetTeam &team : sheet.teams)
        add(team.team);
    for (const DeclaredRecusal &team : sheet.declared)
        add(team.team);
    for (const Replaced &team : sheet.replaced)
        add(team.team);
    return teams;
}

} // namespace

ScoreSheetPage scoreSheetPage(const Packet &packet, const Sheet &sheet, const QString &hash,
                              const Sheet *earlier)
{
    const QString &language = currentLanguage();
    ScoreSheetPage page;
    page.programme = packet.programmeTitle;
    page.plan = packet.plan.title.in(language);
    page.planFingerprint = shortFingerprint(sheet.planFingerprint);
    page.formFingerprint = shortFingerprint(sheet.formFingerprint);
    page.evaluatorCode = sheet.evaluator.value;
    page.evaluatorName = packet.evaluator.name;
    const Group *group = packet.plan.group(sheet.group);
    page.group = group ? group->title.in(language) : sheet.group.value;
    page.issue = sheet.issue;
    page.revision = sheet.revision;
    page.signedAt = sheet.signedAt;
    page.pledgedAt = sheet.pledgedAt;
    page.receipt = hash.isEmpty() ? QString() : receiptOf(hash);
    page.reason = sheet.reason;
    page.replacedReceipt = sheet.parent.isEmpty() ? QString() : receiptOf(sheet.parent);
    const Form form = packet.form();
    for (const auto &[id, name] : teamsOf(packet, sheet)) {
        if (const TeamParts parts(id, sheet, earlier); parts.isThere())
            page.teams.push_back(teamOf(name, form, parts));
        else if (std::find(sheet.recused.begin(), sheet.recused.end(), id) != sheet.recused.end())
            page.recused.append(name);
    }
    return page;
}

std::vector<SheetChange> changesIn(const ScoreSheetPage &page)
{
    std::vector<SheetChange> changes;
    for (const ScoreSheetTeam &team : page.teams) {
        const auto add = [&](const QString &what, const Entry &entry) {
            if (entry.before)
                changes.push_back({team.name, what, *entry.before, entry.now});
        };
        add(ScoreSheetWords::tr("Conflict of interest"), team.ground);
        for (const ScoreSheetRow &row : team.rows) {
            add(row.title, row.mark);
            add(ScoreSheetWords::tr("%1, opinion").arg(row.title), row.remark);
        }
        add(ScoreSheetWords::tr("Overall opinion"), team.opinion);
    }
    return changes;
}

} // namespace simsa
