// Any sequence of events about sheets: the program is compared with a second reading of the page
// (random_events.h) after every one.
#include "tests/app/outcome/random_plans.h"
#include "tests/db/random_events.h"
#include "tests/db/stage.h"

#include <algorithm>

using namespace simsa;
using namespace simsa::test;
using namespace Qt::StringLiterals;

namespace {

constexpr unsigned kSheetRounds = 100;
constexpr int kSheetEvents = 12;
const EvaluatorId kSuccessor{u"E9"_s};
const QString kWhy = u"사유"_s;

Act sheetAct(const QJsonObject &json)
{
    return must(actFromJson(json));
}

std::vector<Plan> sheetPlans()
{
    Plan plan = smallPlan();
    plan.groups[0].attendance.deadline = QDate(2026, 1, 19);
    plan.groups[0].attendance.lateCounts = false;
    Plan earlier = plan;
    earlier.groups[0].attendance.deadline = QDate(2026, 1, 17);
    Plan other = withAnotherCriterion(plan);
    other.groups[1].attendance = plan.groups[0].attendance;
    return {plan, earlier, other};
}

// One sequence of events on two copies of a workbook. The files of one are merged as they come,
// those of the other later and in another order, but before the next event that is recorded.
class SheetPlay
{
public:
    SheetPlay(ByHand &base, const std::map<EvaluatorId, Packet> &first, unsigned seed)
        : m_base(base), m_dice(seed), m_one(swiftCopy(base, u"one-%1"_s.arg(seed))),
          m_other(swiftCopy(base, u"other-%1"_s.arg(seed)))
    {
        for (const auto &[evaluator, packet] : first)
            m_packets[evaluator] = {packet};
    }

    void step(std::map<Standing, int> &seen)
    {
        m_base.clock().turn(6 * 3600);
        happen();
        INFO(m_story.toStdString());
        compare(m_one, m_one.round().plan);
        for (const auto &[hash, standing] : reading().standings)
            ++seen[standing];
    }

    void end()
    {
        settleOrder();
        INFO(m_story.toStdString());
        const Results results = must(loadResults(m_one));
        CHECK(results.digest == must(loadResults(m_other)).digest);
        std::set<QString> counting;
        for (const auto &[hash, standing] : reading().standings)
            if (standing == Standing::Counts)
                counting.insert(hash);
        std::set<QString> counted;
        for (const auto &[id, group] : results.evidence.groups)
            for (const QString &sheet : group.sheets)
                if (!sheet.isEmpty())
                    counted.insert(sheet);
        CHECK(counted == counting);
        if (m_dice.oneIn(5))
            must(verifyWorkbook(m_one));
    }

private:
    Reading reading() { return Reading(m_diary, m_one.round().plan); }

    // Each sheet with the number of its standing, so that a difference can be read.
    void compare(Workbook &workbook, const Plan &plan)
    {
        const auto line = [](const QString &hash, Standing standing) {
            return u"%1 %2"_s.arg(hash.left(6)).arg(static_cast<int>(standing));
        };
        QStringList said;
        for (const KeptSheet &kept : must(keptSheets(workbook, plan)))
            said.append(line(kept.link.hash, kept.standing));
        QStringList read;
        for (const auto &[hash, standing] : Reading(m_diary, plan).standings)
            read.append(line(hash, standing));
        said.sort();
        REQUIRE(said == read);
    }

    void happen()
    {
        const EvaluatorId who = m_dice.of(m_seats);
        switch (m_dice.upTo(17)) {
        case 0: return close(m_dice.of(m_one.round().plan.groups).id);
        case 1: return reissue(who);
        case 2: return amendPlan();
        case 3: return replace();
        case 4: return withdraw();
        case 5:
        case 6:
        case 7: return rule();
        case 8:
        case 9: return choose();
        default: handIn(who);
        }
    }

    // What is recorded now is about the files that came before.
    template <typename Work> void record(const QString &what, Work work)
    {
        settleOrder();
        m_story += what + u'\n';
        INFO(m_story.toStdString());
        work(m_one);
        work(m_other);
    }

    void settleOrder()
    {
        m_dice.shuffle(m_waiting);
        while (!m_waiting.empty()) {
            QStringList files;
            for (int count = m_dice.between(1, 3); count > 0 && !m_waiting.empty(); --count) {
                files.append(m_waiting.back());
                m_waiting.pop_back();
            }
            must(mergeSheets(m_other, m_base.keys(), files, MergeMode::Real));
        }
        INFO(m_story.toStdString());
        for (const Plan &plan : sheetPlans())
            compare(m_other, plan);
    }

    void takePacket(const EvaluatorId &who)
    {
        const Packet packet = issuedNow(m_base, m_one, who);
        REQUIRE(issuedNow(m_base, m_other, who).issue == packet.issue);
        if (m_packets[who].empty() || m_packets[who].back().issue != packet.issue)
            m_packets[who].push_back(packet);
    }

    QString written(const EvaluatorId &who)
    {
        // A packet is fetched again only sometimes, and the one before is answered even then.
        if (m_packets[who].empty() || (m_stale.contains(who) && m_dice.oneIn(2))) {
            if (!m_diary.replaced.contains(who))
                takePacket(who);
            m_stale.erase(who);
        }
        const Packet &packet = m_dice.oneIn(4) ? m_dice.of(m_packets[who]) : m_packets[who].back();
        Sheet sheet = filledSheet(packet, Points::whole(m_dice.between(1, 5)));
        sheet.signedAt = signedAt();
        auto key = std::make_shared<const KeyPair>(newSigningKeys());
        std::vector<Paper> before;
        for (const Paper &paper : m_papers)
            if (paper.sheet.evaluator == who)
                before.push_back(paper);
        if (!before.empty() && !m_dice.oneIn(6)) {
            const Paper &parent = m_dice.oneIn(4) ? m_dice.of(before) : before.back();
            sheet.parent = parent.hash;
            sheet.revision = parent.sheet.revision + 1;
            sheet.reason = kWhy;
            if (parent.sheet.issue == packet.issue ? !m_dice.oneIn(8) : m_dice.oneIn(2))
                key = parent.key;
        }
        const SignedSheet made = posted(m_base, sheet, packet, *key);
        m_papers.push_back({made.sheet, made.hash, packet.issuedAt, key});
        return made.hash;
    }

    QString signedAt()
    {
        const std::vector<QString> odd{toTimestamp(m_base.clock().time->addDays(-1)),
                                       u"2026-01-14T23:59:59Z"_s,
                                       u"2026-01-17T14:59:59Z"_s,
                                       u"2026-01-17T15:00:00Z"_s,
                                       u"2026-01-19T14:59:59Z"_s,
                                       u"2026-01-19T15:00:00Z"_s,
                                       u"2026-01-25T00:00:00Z"_s};
        return m_dice.oneIn(3) ? m_dice.of(odd) : toTimestamp(*m_base.clock().time);
    }

    void handIn(const EvaluatorId &who)
    {
        std::map<QString, Paper> files;
        QStringList paths;
        for (int count = m_dice.between(1, 3); count > 0; --count) {
            const QString hash =
                m_papers.empty() || !m_dice.oneIn(5) ? written(who) : m_dice.of(m_papers).hash;
            if (m_dice.oneIn(6))
                continue; // it stays on a stick
            paths.append(fileNamed(m_base, hash));
            files[paths.back()] =
                *std::find_if(m_papers.begin(), m_papers.end(),
                              [&](const Paper &paper) { return paper.hash == hash; });
            m_story += u"merge %1\n"_s.arg(words(files[paths.back()]));
        }
        if (paths.isEmpty())
            return;
        const auto isKnown = [&](const Paper &paper) {
            return m_diary.hashes([](const Sheet &) { return true; }).contains(paper.hash);
        };
        for (const FileVerdict &file :
             must(mergeSheets(m_one, m_base.keys(), paths, MergeMode::Real)).files) {
            const Paper &paper = files.at(file.path);
            INFO(m_story.toStdString());
            if (isKnown(paper))
                continue;
            // One that answers only what an earlier version asked is not kept.
            const bool fits = paper.sheet.formFingerprint ==
                              formFingerprint(m_one.round().plan, paper.sheet.group);
            REQUIRE(isKept(file.verdict) == fits);
            if (fits)
                m_diary.kept.push_back(paper);
        }
        m_waiting.insert(m_waiting.end(), paths.begin(), paths.end());
    }

    static QString words(const Paper &paper)
    {
        return u"%1 r%2 i%3 %4 at %5, parent %6, key %7"_s.arg(paper.sheet.evaluator.value)
            .arg(paper.sheet.revision)
            .arg(paper.sheet.issue)
            .arg(paper.hash.left(6), paper.sheet.signedAt, paper.sheet.parent.left(6),
                 QString::fromLatin1(paper.sheet.key.toHex().left(4)));
    }

    void close(const GroupId &group)
    {
        const QString form = formFingerprint(m_one.round().plan, group);
        const auto it = m_diary.closed.find(group);
        const bool isOpen = it == m_diary.closed.end() || it->second.form != form;
        record(u"close "_s + group.value, [&](Workbook &workbook) {
            REQUIRE(recordActs(workbook, {sheetAct({{u"kind"_s, u"groupClosed"_s},
                                                    {u"group"_s, group.value},
                                                    {u"reason"_s, kWhy}})})
                        .has_value() == isOpen);
        });
        if (isOpen)
            m_diary.closed[group] = {
                form, 0, m_diary.hashes([&](const Sheet &sheet) { return sheet.group == group; })};
    }

    void reissue(const EvaluatorId &who)
    {
        if (m_packets[who].empty() || m_diary.replaced.contains(who))
            return;
        record(u"reissue "_s + who.value,
               [&](Workbook &workbook) { must(reissuePacket(workbook, who, kWhy)); });
        takePacket(who);
        m_diary.revoked[who] = {{},
                                m_packets[who].back().issue,
                                m_diary.hashes([&](const Sheet &s) { return s.evaluator == who; })};
    }

    void amendPlan()
    {
        const Plan plan = m_dice.of(sheetPlans());
        if (planFingerprint(plan) == m_one.round().fingerprint)
            return;
        record(u"amend"_s, [&](Workbook &workbook) { must(amend(workbook, amendmentTo(plan))); });
        m_stale.insert(m_seats.begin(), m_seats.end());
    }

    void replace()
    {
        const EvaluatorId out{u"E2"_s};
        if (m_diary.replaced.contains(out))
            return;
        record(u"replace E2"_s, [&](Workbook &workbook) {
            must(recordActs(workbook, {sheetAct({{u"kind"_s, u"evaluatorAdded"_s},
                                                 {u"newEvaluator"_s, kSuccessor.value},
                                                 {u"group"_s, kExperts.value},
                                                 {u"name"_s, u"최가을"_s},
                                                 {u"replaces"_s, out.value},
                                                 {u"reason"_s, kWhy}})}));
        });
        m_diary.replaced.insert(out);
        m_seats.push_back(kSuccessor);
    }

    void withdraw()
    {
        if (m_isWithdrawn)
            return;
        m_isWithdrawn = true;
        record(u"withdrew"_s, [&](Workbook &workbook) {
            must(recordActs(workbook, {sheetAct({{u"kind"_s, u"withdrew"_s},
                                                 {u"team"_s, u"b"_s},
                                                 {u"date"_s, u"2026-01-15"_s},
                                                 {u"document"_s, kWhy}})}));
        });
        m_stale.insert(m_seats.begin(), m_seats.end());
    }

    void rule()
    {
        if (m_diary.kept.empty())
            return;
        const Paper paper = m_dice.of(m_diary.kept);
        const auto why = reading().apart(paper);
        const bool admits = why.has_value() != m_dice.oneIn(6);
        const bool canSay =
            admits ? why && why != Standing::OtherForm && why != Standing::Replaced : !why;
        record((admits ? u"admit "_s : u"refuse "_s) + paper.hash.left(6), [&](Workbook &workbook) {
            REQUIRE(
                ruleSheet(workbook, paper.sheet.evaluator, paper.hash, admits, kWhy).has_value() ==
                canSay);
        });
        if (canSay)
            m_diary.rulings[paper.hash] = admits;
    }

    void choose()
    {
        const Reading now = reading();
        const auto isOpen = [&](const Paper &paper) {
            return now.standings.at(paper.hash) == Standing::Conflict;
        };
        std::vector<Paper> open;
        std::copy_if(m_diary.kept.begin(), m_diary.kept.end(), std::back_inserter(open), isOpen);
        if (open.empty())
            return;
        const Paper chosen = m_dice.of(open);
        const bool canSay = now.followers(chosen).empty();
        Diary::Choice choice{chosen.hash, {}};
        for (const Paper &paper : open)
            if (paper.sheet.evaluator == chosen.sheet.evaluator)
                choice.among.insert(paper.hash);
        record(u"choose "_s + chosen.hash.left(6), [&](Workbook &workbook) {
            REQUIRE(decide(workbook, chosen.sheet.evaluator, chosen.hash, kWhy).has_value() ==
                    canSay);
        });
        if (canSay)
            m_diary.choices[chosen.sheet.evaluator].push_back(choice);
    }

    ByHand &m_base;
    Dice m_dice;
    Workbook m_one;
    Workbook m_other;
    Diary m_diary;
    std::vector<EvaluatorId> m_seats{kE1, kE1, EvaluatorId{u"E2"_s}, EvaluatorId{u"U1"_s}};
    std::map<EvaluatorId, std::vector<Packet>> m_packets;
    std::set<EvaluatorId> m_stale; // a newer packet may be there
    std::vector<Paper> m_papers;
    std::vector<QString> m_waiting; // files that the other copy does not have yet
    bool m_isWithdrawn = false;
    QString m_story;
};

} // namespace

TEST_CASE("Which sheets count is what the page says, after any sequence of events", "[db]")
{
    ByHand base(sheetPlans().front());
    std::map<EvaluatorId, Packet> first;
    for (const char *evaluator : {"E1", "E2", "U1"})
        first[EvaluatorId{QString::fromLatin1(evaluator)}] = base.packetFor(evaluator);
    const QDateTime start = *base.clock().time;
    std::map<Standing, int> seen;
    for (unsigned seed = 1; seed <= kSheetRounds; ++seed) {
        CAPTURE(seed);
        *base.clock().time = start;
        SheetPlay play(base, first, seed);
        for (int event = 0; event < kSheetEvents; ++event)
            play.step(seen);
        play.end();
    }
    CHECK(seen.size() == 10);
    for (const auto &[standing, times] : seen) {
        CAPTURE(static_cast<int>(standing));
        CHECK(times > 20);
    }
}
