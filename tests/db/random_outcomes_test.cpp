// Any sequence of events: nobody is through or out, and nothing is told, while something is open on
// which that depends. What is open is made up in many ways, and so are the sheets that may still
// come; the second evaluator says what would become of each team then.
#include "tests/app/outcome/completions.h"
#include "tests/db/random_events.h"
#include "tests/db/stage.h"

#include <algorithm>

using namespace simsa;
using namespace simsa::test;
using namespace Qt::StringLiterals;

namespace {

constexpr unsigned kOutcomePlans = 14;
constexpr unsigned kRoundsOfPlan = 3;
constexpr int kOutcomeEvents = 14;
constexpr int kOutcomeWays = 6;
const EvaluatorId kJoins{u"E9"_s};

Plan gatedPlan(Dice &dice)
{
    Plan plan = planWithVote();
    plan.objections = ObjectionRules();
    plan.gates[0].majorityIsForNotMet = dice.oneIn(2);
    if (dice.oneIn(2))
        plan.gates[0].viewpoints = stagePlan().gates[0].viewpoints;
    if (dice.oneIn(4)) {
        plan.recognition.emplace();
        plan.recognition->rule = Vote::Rule::Unanimity;
        plan.recognition->group = plan.groups[1].id;
        plan.recognition->id = CriterionId{u"known"_s};
        plan.recognition->title = {u"인정"_s, u"Recognised"_s};
    }
    Combine &combine = std::get<JudgedBy>(plan.axes[1].source).combine;
    combine.rule = dice.of<Combine::Rule>(
        {Combine::Rule::Mean, Combine::Rule::Median, Combine::Rule::Trimmed});
    if (combine.rule == Combine::Rule::Trimmed) {
        combine.trim = 1;
        combine.keepAllUpTo = 2;
    }
    plan.axes[1].conversion = dice.of<Conversion::Rule>(
        {Conversion::Direct, Conversion::MinMax, Conversion::RatioToBest});
    for (size_t i : {1U, 2U})
        if (plan.axes[i].conversion.looksAtOthers() && dice.oneIn(2))
            plan.axes[i].conversion.reference = Conversion::Reference::Eligible;
    for (Group &group : plan.groups) {
        group.attendance.quorum = dice.upTo(2);
        group.attendance.leastForTeam = dice.upTo(2);
    }
    plan.selection.emplace();
    (dice.oneIn(2) ? plan.selection->seats : plan.selection->quota) = dice.between(1, 2);
    if (dice.oneIn(2))
        plan.selection->order = Selection::Order::GateThenCut;
    plan.selection->gateFillsQuota = plan.selection->quota && dice.oneIn(2);
    plan.selection->backFills = dice.oneIn(2);
    if (dice.oneIn(3))
        plan.minimums = {{Minimum::Of::Total, {}, {}, Points::whole(14)}};
    const AxisId expert{u"expert"_s};
    if (dice.oneIn(2))
        plan.ties.push_back({TieStep::By::Axis, expert});
    if (dice.oneIn(2))
        plan.ties.push_back({TieStep::By::Decision, {}});
    return plan;
}

std::vector<Team> fourTeams()
{
    std::vector<Team> teams = smallTeams();
    teams.push_back({TeamId{u"d"_s}, {u"라온"_s, u"Raon"_s}});
    return teams;
}

// Few different marks, so that there are ties; and mostly votes for.
Points coarseMark(Dice &dice, const Form::Field &field)
{
    const Scale &scale = field.criterion.scale;
    if (field.axis.value.isEmpty())
        return dice.oneIn(3) ? Points::whole(dice.upTo(2)) : ballot::kYes;
    const std::vector<Points> marks{scale.most, scale.most, scale.least, scale.least + scale.step};
    return dice.of(marks);
}

// The sheets that may still come of groups that are not closed.
Evidence withSheets(Dice &dice, const Plan &plan, Evidence evidence,
                    const std::set<GroupId> &closed)
{
    for (auto &[id, group] : evidence.groups) {
        const Form form = formOf(plan, id);
        for (size_t e = 0; e < group.evaluators.size() && !closed.contains(id); ++e) {
            if (!group.sheets[e].isEmpty())
                continue;
            group.sheets[e] = u"to come"_s;
            for (size_t t = 0; t < evidence.teams.size(); ++t) {
                const Recusal pair{group.evaluators[e], evidence.teams[t].id};
                if (std::count(group.recused.begin(), group.recused.end(), pair) > 0)
                    continue;
                if (dice.oneIn(8)) {
                    group.steppedBack.push_back({pair.evaluator, pair.team, u"자문"_s, {}});
                    continue;
                }
                for (size_t f = 0; f < form.fields.size(); ++f)
                    group.marks.set(e, t, f, coarseMark(dice, form.fields[f]));
            }
        }
    }
    return evidence;
}

struct Tried
{
    int sure = 0;
    int told = 0;
    int mayDiffer = 0; // outcomes that could not be told, because something may change them
};

class OutcomePlay
{
public:
    OutcomePlay(TestProgramme &base, const std::map<EvaluatorId, Packet> &packets, Dice &dice,
                const QString &name)
        : m_base(base), m_packets(packets), m_dice(dice), m_workbook(swiftCopy(base, name))
    {
        const bool isNearlyDone = !dice.oneIn(3); // or nothing would ever be told
        const auto isIn = [&] { return isNearlyDone && !dice.oneIn(12); };
        for (const auto &[who, packet] : packets)
            if (isIn())
                handIn(who);
        for (const Team &team : m_workbook.round().teams) {
            if (isIn())
                measure(team.id.value);
            if (isIn())
                giveOpinion(team.id.value);
        }
    }

    void step(Tried &tried)
    {
        happen();
        INFO(m_story.toStdString());
        const Results results = must(loadResults(m_workbook));
        const bool isTold = mayBeTold();
        tried.told += isTold;
        compareWith(secondOpinion(plan(), results.evidence), results.outcome, true);
        bool mayDiffer = false;
        for (int way = 0; way < kOutcomeWays; ++way) {
            CAPTURE(way);
            const Maker made(m_ways, plan(), results.evidence);
            if (!isVotedTwice(made.evidence.facts))
                compareWith(secondOpinion(made.plan, made.evidence, made.completion),
                            results.outcome, false);
            const Maker later(m_ways, plan(),
                              withSheets(m_ways, plan(), results.evidence, m_closed));
            const Opinion opinion = secondOpinion(later.plan, later.evidence, later.completion);
            for (const TeamOutcome &team : results.outcome.teams) {
                const bool differs = statusIn(opinion, team.team.id) != team.status;
                mayDiffer = mayDiffer || differs;
                CAPTURE(team.team.id.value.toStdString());
                REQUIRE_FALSE((isTold && differs));
            }
        }
        tried.mayDiffer += mayDiffer;
        for (const TeamOutcome &team : results.outcome.teams)
            tried.sure += isSure(team.status);
    }

private:
    static bool isSure(Status status) { return status == Status::Through || status == Status::Out; }
    const Plan &plan() const { return m_workbook.round().plan; }
    QString someTeam() { return m_dice.of(m_workbook.round().teams).id.value; }

    static void compareWith(const Opinion &opinion, const Outcome &outcome, bool isAll)
    {
        for (const TeamOutcome &team : outcome.teams) {
            CAPTURE(team.team.id.value.toStdString());
            if (isAll || isSure(team.status))
                REQUIRE(statusIn(opinion, team.team.id) == team.status);
        }
    }

    // Whether a notice could be given now, or stands.
    bool mayBeTold()
    {
        const auto notice = previewActs(m_workbook, {noticeAct()});
        if (notice || notice.error().code == ErrorCode::NoticeStands)
            return true;
        const ErrorCode code = notice.error().code;
        REQUIRE((code == ErrorCode::SheetsMissing || code == ErrorCode::OutcomePending ||
                 code == ErrorCode::TieUndecided));
        return false;
    }

    static Act noticeAct() { return act(R"({"kind": "notified", "date": "2026-01-15"})"); }

    void happen()
    {
        const QString team = someTeam();
        const bool isFor = m_dice.oneIn(2);
        const QString who = m_dice.of(m_workbook.round().panel.evaluators).id.value;
        switch (m_dice.upTo(19)) {
        case 0: return measure(team);
        case 1: return giveOpinion(team);
        case 2:
            tryAct(R"({"kind": "finding", "finding": "f%2", "gate": "own", "team": "%1",
                       "severity": "grave", "text": "하자"})",
                   team, QString::number(++m_findings));
            return;
        case 3: return tryVote(R"("gateDecided", "gate": "own", "met")", team);
        case 4:
            if (plan().recognition)
                tryVote(R"("recognitionDecided", "recognised")", team);
            return;
        case 5:
        case 6: return tryVote(R"("teamDecided", "through")", team);
        case 7:
        case 8:
            tryAct(
                isFor
                    ? R"({"kind": "excluded", "team": "%1", "evaluator": "%2", "reason": "자문"})"
                    : R"({"kind": "readmitted", "team": "%1", "evaluator": "%2", "reason": "오인"})",
                team, who);
            return;
        case 9:
            tryAct(isFor ? R"({"kind": "disqualified", "team": "%1", "reason": "허위"})"
                         : R"({"kind": "restored", "team": "%1", "reason": "오인"})",
                   team);
            return;
        case 10:
            tryAct(
                R"({"kind": "withdrew", "team": "%1", "date": "2026-01-14", "document": "포기서"})",
                team);
            return;
        case 11:
        case 12: return tryTie();
        case 13: return tryJoining(isFor);
        case 14: return closeGroup(m_dice.of(plan().groups).id);
        case 15: return chooseSheet();
        case 16: return notify();
        default: return handIn(m_dice.of(m_workbook.round().panel.evaluators).id);
        }
    }

    // What does not fit is refused and changes nothing.
    bool tryAct(const char *form, const QString &one, const QString &other = {})
    {
        QString json = QString::fromUtf8(form).replace(u"%1"_s, one).replace(u"%2"_s, other);
        const bool isTaken = recordActs(m_workbook, {act(json.toUtf8().constData())}).has_value();
        m_story += json.simplified() + (isTaken ? u"\n"_s : u" refused\n"_s);
        return isTaken;
    }

    void tryVote(const char *what, const QString &team)
    {
        const bool isFor = m_dice.oneIn(2);
        const QByteArray form = QByteArray(R"({"kind": )") + what + (isFor ? ": true" : ": false") +
                                R"(, "team": "%1", "votesFor": %2, "votesAgainst": 2,
                                    "reason": "의결"})";
        tryAct(form.constData(), team, QString::number(isFor ? 4 : 1));
    }

    void tryTie()
    {
        const Outcome outcome = must(loadResults(m_workbook)).outcome;
        if (outcome.tieBreaks.empty())
            return;
        std::vector<TeamId> tied = m_dice.of(outcome.tieBreaks).tied;
        m_dice.shuffle(tied);
        QStringList teams;
        for (const TeamId &id : tied)
            teams.append(u'"' + id.value + u'"');
        tryAct(R"({"kind": "tieDecided", "teams": [%1], "by": "위원회", "reason": "의결"})",
               teams.join(u','));
    }

    void tryJoining(bool isSuccessor)
    {
        if (!m_packets.contains(kJoins) &&
            tryAct(R"({"kind": "evaluatorAdded", "newEvaluator": "E9", "group": "expert",
                       "name": "최가을", %1 "reason": "교체"})",
                   isSuccessor ? uR"("replaces": "E2",)"_s : QString()))
            m_packets[kJoins] = issuedNow(m_base, m_workbook, kJoins);
    }

    void closeGroup(const GroupId &group)
    {
        if (tryAct(R"({"kind": "groupClosed", "group": "%1", "reason": "마감"})", group.value))
            m_closed.insert(group);
    }

    void notify()
    {
        const bool isRecorded = recordActs(m_workbook, {noticeAct()}).has_value();
        m_story += isRecorded ? u"notified\n"_s : u"not notified\n"_s;
        if (isRecorded) // which closes collection
            for (const Group &group : plan().groups)
                m_closed.insert(group.id);
    }

    void measure(const QString &team)
    {
        const Points value = Points::whole(m_dice.upTo(2));
        const auto entered = m_workbook.enter({{TeamId{team}, ItemId{u"speed"_s}, value}});
        if (!entered)
            REQUIRE(entered.error().code == ErrorCode::TeamHasLeft);
        m_story += u"speed of %1: %2\n"_s.arg(team, value.toString());
    }

    void giveOpinion(const QString &team)
    {
        if (!plan().gates[0].viewpoints.empty())
            tryAct(R"({"kind": "opinion", "gate": "own", "team": "%1", "viewpoint": "tech",
                       "text": "확인함", "by": "검토위원"})",
                   team);
    }

    void chooseSheet()
    {
        std::vector<KeptSheet> open = must(keptSheets(m_workbook));
        std::erase_if(open, [](const KeptSheet &k) { return k.standing != Standing::Conflict; });
        if (open.empty())
            return;
        const KeptSheet &one = m_dice.of(open);
        if (decide(m_workbook, one.evaluator, one.link.hash, u"본인 확인"_s))
            m_story += u"decided for %1\n"_s.arg(one.evaluator.value);
    }

    void handIn(const EvaluatorId &who)
    {
        if (!m_packets.contains(who))
            return;
        const Packet &packet = m_packets.at(who);
        const Form form = packet.form();
        Sheet sheet = filledSheet(packet);
        for (SheetTeam &team : sheet.teams)
            for (SheetMark &mark : team.marks)
                mark.mark = coarseMark(m_dice, form.fields[*form.indexOf(mark.criterion)]);
        if (m_dice.oneIn(6)) {
            const TeamId team = m_dice.of(sheet.teams).team;
            std::erase_if(sheet.teams, [&](const SheetTeam &one) { return one.team == team; });
            sheet.declared = {{team, u"자문함"_s, u"2026-01-15T12:00:00Z"_s}};
        }
        auto key = std::make_shared<const KeyPair>(newSigningKeys());
        if (const auto last = m_last.find(who); last != m_last.end() && !m_dice.oneIn(5)) {
            sheet.parent = last->second.first.hash;
            sheet.revision = last->second.first.sheet.revision + 1;
            sheet.reason = u"고침"_s;
            key = last->second.second;
        }
        const SignedSheet made = posted(m_base, sheet, packet, *key);
        const QString file = fileNamed(m_base, made.hash);
        must(mergeSheets(m_workbook, m_base.keys(), {file}, MergeMode::Real));
        m_last[who] = {made, key};
        m_story += u"%1 hands in revision %2, stepping back from %3\n"_s.arg(who.value)
                       .arg(sheet.revision)
                       .arg(sheet.declared.size());
    }

    TestProgramme &m_base;
    std::map<EvaluatorId, Packet> m_packets;
    Dice &m_dice;
    Dice m_ways{1}; // of its own, so that a sequence stays the same however often it is completed
    Workbook m_workbook;
    std::map<EvaluatorId, std::pair<SignedSheet, std::shared_ptr<const KeyPair>>> m_last;
    std::set<GroupId> m_closed;
    int m_findings = 0;
    QString m_story;
};

} // namespace

TEST_CASE("No sequence of events lets a team through or out while what it depends on is open",
          "[db]")
{
    Tried tried;
    for (unsigned seed = 1; seed <= kOutcomePlans; ++seed) {
        Dice dice(seed);
        const Plan plan = gatedPlan(dice);
        TestProgramme base(plan, fourTeams(), smallPanel());
        std::map<EvaluatorId, Packet> packets;
        for (const char *evaluator : {"E1", "E2", "E3", "U1", "U2"})
            packets[EvaluatorId{QString::fromLatin1(evaluator)}] =
                must(readPacket(base.packet(evaluator)));
        for (unsigned round = 1; round <= kRoundsOfPlan; ++round) {
            CAPTURE(seed, round);
            OutcomePlay play(base, packets, dice, u"round-%1"_s.arg(round));
            for (int event = 0; event < kOutcomeEvents; ++event)
                play.step(tried);
        }
    }
    CAPTURE(tried.sure, tried.told, tried.mayDiffer);
    CHECK(tried.sure > 500);
    CHECK(tried.told > 30);
    CHECK(tried.mayDiffer > 300);
}
