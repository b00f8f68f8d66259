// What the tests of random events share: copies of a workbook that cost little, and the rules of
// which sheets count, read a second time from resources/formats/workbook.md by a reader that knows
// only what was done.
#pragma once

#include "tests/db/by_hand.h"

#include <algorithm>

namespace simsa::test {

// A copy of the base's workbook. That a commit reaches the disk is tested elsewhere
// (kill_test.cpp); here thousands would.
inline Workbook swiftCopy(TestProgramme &base, const QString &name)
{
    const QString path = base.path(name + QStringLiteral(".simsa"));
    REQUIRE(QFile::copy(base.workbook().path(), path));
    Workbook workbook = must(Workbook::open(path, base.clock().clock()));
    workbook.database().sql().exec("PRAGMA synchronous = OFF");
    return workbook;
}

inline Packet issuedNow(TestProgramme &base, Workbook &workbook, const EvaluatorId &evaluator)
{
    const QString folder = base.path(QStringLiteral("issued"));
    const auto written = must(writePacketFor(workbook, base.keys(), evaluator, folder));
    return must(readPacketFile(written.path));
}

inline QString fileNamed(TestProgramme &base, const QString &hash)
{
    return base.path(hash.left(24) + QStringLiteral(".simsa-sheet"));
}

// Signed and put into the file that is named by its hash.
inline SignedSheet posted(TestProgramme &base, const Sheet &sheet, const Packet &packet,
                          const KeyPair &key)
{
    SignedSheet made = signSheet(sheet, key, Secret(packet.enrolment));
    putFile(fileNamed(base, made.hash), sealSheet(made, base.keys().publicKeys().sealing));
    return made;
}

// A sheet that somebody has signed, whether or not it was merged.
struct Paper
{
    Sheet sheet;
    QString hash;
    QString issuedAt; // when its packet was made
    std::shared_ptr<const KeyPair> key;
};

// What was done, written down as it was done.
struct Diary
{
    struct Choice
    {
        QString chosen;
        std::set<QString> among;
    };
    struct Stop // of a group: the form it was closed with; of an evaluator: the issue since
    {
        QString form;
        int issue;
        std::set<QString> stand;
    };
    std::vector<Paper> kept;
    std::map<EvaluatorId, std::vector<Choice>> choices;
    std::map<QString, bool> rulings; // by hash: whether it is admitted
    std::map<GroupId, Stop> closed;
    std::map<EvaluatorId, Stop> revoked;
    std::set<EvaluatorId> replaced;

    template <typename Fits> std::set<QString> hashes(Fits fits) const
    {
        std::set<QString> found;
        for (const Paper &paper : kept)
            if (fits(paper.sheet))
                found.insert(paper.hash);
        return found;
    }
};

// The page's "Which sheet counts: standing", sentence by sentence.
class Reading
{
public:
    Reading(const Diary &diary, const Plan &plan) : m_diary(diary), m_plan(plan)
    {
        for (const Group &group : plan.groups)
            m_forms[group.id] = formFingerprint(plan, group.id);
        std::set<EvaluatorId> evaluators;
        for (const Paper &paper : diary.kept)
            evaluators.insert(paper.sheet.evaluator);
        for (const EvaluatorId &evaluator : evaluators)
            judge(evaluator);
    }

    std::map<QString, Standing> standings;

    std::vector<const Paper *> followers(const Paper &of) const
    {
        std::vector<const Paper *> found;
        for (const Paper &paper : m_diary.kept) {
            const bool follows =
                paper.sheet.evaluator == of.sheet.evaluator && paper.sheet.parent == of.hash &&
                paper.sheet.revision == of.sheet.revision + 1 &&
                (paper.sheet.key == of.sheet.key || paper.sheet.issue > of.sheet.issue);
            if (!follows)
                continue;
            if (!apart(paper))
                found.push_back(&paper);
            else
                for (const Paper *next : followers(paper))
                    found.push_back(next);
        }
        return found;
    }

    std::optional<Standing> apart(const Paper &paper) const
    {
        const Sheet &sheet = paper.sheet;
        if (sheet.formFingerprint != m_forms.at(sheet.group))
            return Standing::OtherForm;
        if (m_diary.replaced.contains(sheet.evaluator))
            return Standing::Replaced;
        if (const auto it = m_diary.rulings.find(paper.hash); it != m_diary.rulings.end())
            return it->second ? std::nullopt : std::optional(Standing::Refused);
        const auto revoked = m_diary.revoked.find(sheet.evaluator);
        if (revoked != m_diary.revoked.end() && sheet.issue < revoked->second.issue &&
            !revoked->second.stand.contains(paper.hash))
            return Standing::Revoked;
        const auto closed = m_diary.closed.find(sheet.group);
        if (closed != m_diary.closed.end() && closed->second.form == sheet.formFingerprint &&
            !closed->second.stand.contains(paper.hash))
            return Standing::AfterClosing;
        const Attendance &attendance = m_plan.group(sheet.group)->attendance;
        if (!attendance.deadline.isValid() || attendance.lateCounts)
            return {};
        if (sheet.signedAt >=
            attendance.deadline.toString(Qt::ISODate) + QStringLiteral("T15:00:00Z"))
            return Standing::Late;
        if (sheet.signedAt < paper.issuedAt)
            return Standing::TimeUnsure;
        return {};
    }

private:
    void judge(const EvaluatorId &evaluator)
    {
        std::vector<const Paper *> others;
        for (const Paper &paper : m_diary.kept) {
            if (paper.sheet.evaluator != evaluator)
                continue;
            const auto why = apart(paper);
            standings[paper.hash] = why.value_or(Standing::Conflict);
            if (!why)
                others.push_back(&paper);
        }
        if (others.empty())
            return;
        const Paper *at = *std::min_element(others.begin(), others.end(),
                                            [](const Paper *one, const Paper *other) {
                                                return one->sheet.revision < other->sheet.revision;
                                            });
        std::set<QString> accounted;
        if (const auto it = m_diary.choices.find(evaluator); it != m_diary.choices.end())
            for (const Diary::Choice &choice : it->second) // the last that chose one of them
                for (const Paper *paper : others)
                    if (paper->hash == choice.chosen) {
                        at = paper;
                        accounted = choice.among;
                    }
        for (;;) {
            accounted.insert(at->hash);
            const auto next = followers(*at);
            if (next.size() > 1)
                return; // in conflict
            if (next.empty())
                break;
            at = next.front();
        }
        if (std::any_of(others.begin(), others.end(),
                        [&](const Paper *paper) { return !accounted.contains(paper->hash); }))
            return;
        for (const Paper *paper : others)
            standings[paper->hash] = paper == at ? Standing::Counts : Standing::Superseded;
    }

    const Diary &m_diary;
    const Plan &m_plan;
    std::map<GroupId, QString> m_forms; // what each group is asked
};

} // namespace simsa::test
