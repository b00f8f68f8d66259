// Changed an evaluator enters: pledge, passphrase, marks, texts, recusals, notes, confirmations.
#include "db/scorebook.h"

#include "app/base/text_rule.h"
#include "db/scorebook_trail.h"

namespace simsa {
namespace {

using Changed = TrailEntry::What;

constexpr char kPutNote[] = "INSERT INTO note (team, text) VALUES (?, ?)"
                            " ON CONFLICT DO UPDATE SET text = excluded.text";
constexpr char kDropNote[] = "DELETE FROM note WHERE team = ?";

Result<> checkLength(const QString &text, int longest, const QString &place)
{
    if (text.size() > longest)
        return failure({ErrorCode::TextTooLong,
                        {},
                        place,
                        QString::number(text.size()),
                        QString::number(longest)});
    return {};
}

} // namespace

Result<> Scorebook::requireEditable() const
{
    if (!isEditable())
        return failure({ErrorCode::AlreadySubmitted, path()});
    return {};
}

Result<> Scorebook::requireOpen(size_t team) const
{
    if (const auto ok = requireEditable(); !ok)
        return ok;
    if (marks()[team].isRecused())
        return failure({ErrorCode::TeamClosed, path(), marks()[team].team.value});
    return {};
}

CriterionId Scorebook::criterionAt(std::optional<size_t> field) const
{
    return field ? form().fields[*field].criterion.id : CriterionId{};
}

Result<> Scorebook::pledge()
{
    if (!m_state.pledgedAt.isEmpty())
        return {};
    const QString at = now();
    const Result<> stored = change([&]() -> Result<> {
        SQLite::Statement insert(m_database->sql(), "INSERT INTO pledge (only, at) VALUES (1, ?)");
        bindText(insert, 1, at);
        insert.exec();
        addTrail({Changed::Pledge, {}, {}, {}, 0, std::nullopt, at});
        return {};
    });
    if (stored)
        m_state.pledgedAt = at;
    return stored;
}

bool Scorebook::mayChoosePassphrase() const
{
    const std::optional<ScorebookKey> &key = m_state.key;
    if (!key || !key->hasPassphrase)
        return true;
    const int issue = packet().issue;
    const bool isSigned = !m_state.sheets.empty() && m_state.sheets.back().sheet.issue == issue;
    return key->issue < issue && !isSigned;
}

Result<> Scorebook::choosePassphrase(const QString &passphrase, const Stretch &stretch)
{
    if (!mayChoosePassphrase())
        return failure({ErrorCode::PassphraseSet, path()});
    if (!passphrase.isEmpty())
        if (const auto ok = checkPassphrase(passphrase); !ok)
            return ok;
    const std::optional<ScorebookKey> &before = m_state.key;
    const bool isKept = before && !before->hasPassphrase;
    if (isKept && passphrase.isEmpty())
        return {};
    Result<ScorebookKey> key = isKept ? lockedAgain(*before, passphrase, stretch, packet().issue)
                                      : newScorebookKey(passphrase, stretch, packet().issue);
    if (!key)
        return failure(inFile(key.error(), path()));
    const Result<> stored = change([&]() -> Result<> {
        storeKey(m_database->sql(), *key);
        TrailEntry entry{Changed::Key, {}, {}, {}, 0, std::nullopt, key->digest()};
        if (before)
            entry.old = before->digest();
        addTrail(entry);
        return {};
    });
    if (stored)
        m_state.key = std::move(*key);
    return stored;
}

Result<> Scorebook::setMark(size_t team, size_t field, std::optional<Points> mark)
{
    if (const auto ok = requireOpen(team); !ok)
        return ok;
    if (mark)
        if (const auto ok = checkMark(form().fields[field].criterion.scale, *mark); !ok)
            return ok;
    if (marks()[team].marks[field] == mark)
        return {};
    TeamMarks after = marks()[team];
    after.marks[field] = mark;
    after.toConfirm.erase(field);
    return changeTeam(team, std::move(after));
}

Result<> Scorebook::setRemark(size_t team, size_t field, const QString &remark)
{
    if (const auto ok = requireOpen(team); !ok)
        return ok;
    const QString clean = cleanText(remark);
    if (const auto ok = checkLength(clean, kLongestOpinion, marks()[team].team.value); !ok)
        return ok;
    if (marks()[team].remarks[field] == clean)
        return {};
    TeamMarks after = marks()[team];
    after.remarks[field] = clean;
    // Who writes about a carried mark has not said yet that it stands.
    if (!after.marks[field])
        after.toConfirm.erase(field);
    return changeTeam(team, std::move(after));
}

Result<> Scorebook::setOpinion(size_t team, const QString &opinion)
{
    if (const auto ok = requireOpen(team); !ok)
        return ok;
    const QString clean = cleanText(opinion);
    if (const auto ok = checkLength(clean, kLongestOpinion, marks()[team].team.value); !ok)
        return ok;
    if (marks()[team].opinion == clean)
        return {};
    TeamMarks after = marks()[team];
    after.opinion = clean;
    after.toConfirm.erase(std::nullopt);
    return changeTeam(team, std::move(after));
}

Result<> Scorebook::setRecusal(size_t team, const QString &ground)
{
    if (const auto ok = requireEditable(); !ok)
        return ok;
    const QString clean = trimmedText(ground);
    if (const auto ok = checkLength(clean, kLongestReason, marks()[team].team.value); !ok)
        return ok;
    if (marks()[team].ground == clean)
        return {};
    TeamMarks after = marks()[team];
    after.ground = clean;
    after.declaredAt = clean.isEmpty() ? QString() : now();
    return changeTeam(team, std::move(after));
}

Result<> Scorebook::confirm(size_t team, std::optional<size_t> field)
{
    if (const auto ok = requireOpen(team); !ok)
        return ok;
    if (!marks()[team].toConfirm.contains(field))
        return failure({ErrorCode::NothingToConfirm, path(), marks()[team].team.value});
    TeamMarks after = marks()[team];
    after.toConfirm.erase(field);
    return changeTeam(team, std::move(after));
}

Result<> Scorebook::setNote(size_t team, const QString &note)
{
    const QString clean = cleanText(note);
    const TeamId &id = marks()[team].team;
    if (const auto ok = checkLength(clean, kLongestOpinion, id.value); !ok)
        return ok;
    QString &before = m_state.notes[team];
    if (before == clean)
        return {};
    const Result<> stored = change([&]() -> Result<> {
        SQLite::Statement statement(m_database->sql(), clean.isEmpty() ? kDropNote : kPutNote);
        bindText(statement, 1, id.value);
        if (!clean.isEmpty())
            bindText(statement, 2, clean);
        statement.exec();
        addTrail(textChange(Changed::Note, id, {}, before, clean));
        return {};
    });
    if (stored)
        m_state.notes[team] = clean;
    return stored;
}

Result<> Scorebook::setAll(const Marks &given)
{
    if (const auto ok = requireEditable(); !ok)
        return ok;
    // Marks of another packet's teams are not this sheet's.
    for (size_t t = 0; t < std::max(given.size(), marks().size()); ++t)
        if (t >= given.size() || t >= marks().size() || given[t].team != marks()[t].team)
            return failure({ErrorCode::UnknownTeam,
                            path(),
                            {},
                            t < given.size() ? given[t].team.value : marks()[t].team.value});
    Marks after;
    for (size_t t = 0; t < given.size(); ++t) {
        Result<TeamMarks> team = cleaned(t, given[t]);
        if (!team)
            return failure(team.error());
        after.push_back(std::move(*team));
    }
    const Result<> stored = change([&]() -> Result<> {
        for (size_t t = 0; t < after.size(); ++t)
            storeTeam(t, after[t]);
        return {};
    });
    if (stored)
        m_state.marks = std::move(after);
    return stored;
}

// As it is stored. Of a team from which the evaluator steps back the answers stay as they are; of
// any other what is given stands, and nothing waits for confirmation.
Result<TeamMarks> Scorebook::cleaned(size_t index, const TeamMarks &given) const
{
    TeamMarks team = marks()[index];
    const QString ground = trimmedText(given.ground);
    if (const auto ok = checkLength(ground, kLongestReason, team.team.value); !ok)
        return failure(ok.error());
    if (ground != team.ground)
        team.declaredAt = ground.isEmpty() ? QString() : now();
    team.ground = ground;
    if (team.isRecused())
        return team;
    team.toConfirm.clear();
    team.marks = given.marks;
    team.opinion = cleanText(given.opinion);
    if (const auto ok = checkLength(team.opinion, kLongestOpinion, team.team.value); !ok)
        return failure(ok.error());
    for (size_t f = 0; f < form().fields.size(); ++f) {
        const Criterion &criterion = form().fields[f].criterion;
        const QString place = team.team.value + QStringLiteral(" / ") + criterion.id.value;
        team.remarks[f] = cleanText(given.remark(f));
        if (const auto ok = checkLength(team.remarks[f], kLongestOpinion, place); !ok)
            return failure(ok.error());
        if (!team.marks[f])
            continue;
        if (auto ok = checkMark(criterion.scale, *team.marks[f]); !ok) {
            ok.error().place = place;
            return failure(ok.error());
        }
    }
    return team;
}

Result<> Scorebook::changeTeam(size_t team, TeamMarks after)
{
    const Result<> stored = change([&]() -> Result<> {
        storeTeam(team, after);
        return {};
    });
    if (stored)
        m_state.marks[team] = std::move(after);
    return stored;
}

} // namespace simsa
