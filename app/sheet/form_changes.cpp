#include "app/sheet/form_changes.h"

#include <algorithm>

namespace simsa {
namespace {

using ChangeKind = FormChange::Kind;

bool isSame(const Scale &a, const Scale &b)
{
    return a.least == b.least && a.most == b.most && a.step == b.step &&
           std::equal(
               a.levels.begin(), a.levels.end(), b.levels.begin(), b.levels.end(),
               [](const Level &x, const Level &y) { return x.at == y.at && x.title == y.title; }) &&
           std::equal(a.distributions.begin(), a.distributions.end(), b.distributions.begin(),
                      b.distributions.end(), [](const Distribution &x, const Distribution &y) {
                          return x.teams == y.teams && x.counts == y.counts;
                      });
}

// Where nothing is demanded, a length says nothing.
bool isSame(const OpinionRule &a, const OpinionRule &b)
{
    return a.demandedLength() == b.demandedLength();
}

void addDifferences(std::vector<FormChange> &changes, const Form::Field &before,
                    const Form::Field &after)
{
    const Criterion &a = before.criterion;
    const Criterion &b = after.criterion;
    const auto add = [&](bool differs, ChangeKind kind) {
        if (differs)
            changes.push_back({kind, before, after});
    };
    add(a.title != b.title, ChangeKind::Title);
    add(a.hint != b.hint, ChangeKind::Hint);
    add(a.points != b.points, ChangeKind::Points);
    add(!isSame(a.scale, b.scale), ChangeKind::Scale);
    add(!isSame(a.opinion, b.opinion), ChangeKind::Opinion);
}

// Whether what stands in both forms stands in another order; what came or went moves nothing.
bool isReordered(const Form &before, const Form &after)
{
    std::vector<size_t> places;
    for (const Form::Field &field : after.fields)
        if (const auto place = before.indexOf(field.criterion.id))
            places.push_back(*place);
    return !std::is_sorted(places.begin(), places.end());
}

} // namespace

std::vector<FormChange> formChanges(const Form &before, const Form &after)
{
    std::vector<FormChange> changes;
    for (const Form::Field &field : after.fields) {
        if (const auto old = before.indexOf(field.criterion.id))
            addDifferences(changes, before.fields[*old], field);
        else
            changes.push_back({ChangeKind::Added, {}, field});
    }
    if (!isSame(before.opinion, after.opinion))
        changes.push_back({ChangeKind::OverallOpinion});
    if (isReordered(before, after))
        changes.push_back({ChangeKind::Order});
    for (const Form::Field &field : before.fields)
        if (!after.indexOf(field.criterion.id))
            changes.push_back({ChangeKind::Removed, field, {}});
    return changes;
}

bool isSameQuestion(const Criterion &a, const Criterion &b)
{
    return a.title == b.title && a.hint == b.hint && a.points == b.points &&
           isSame(a.scale, b.scale);
}

} // namespace simsa
