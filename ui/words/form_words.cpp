#include "ui/words/form_words.h"

#include <QCoreApplication>
#include <QStringList>

namespace simsa {
namespace {

struct FormWords
{
    Q_DECLARE_TR_FUNCTIONS(FormWords)
};

// The question of a vote belongs to no axis and is worth no points.
bool isVote(const Form::Field &field)
{
    return field.axis.value.isEmpty();
}

QString pointsText(const Criterion &criterion)
{
    return FormWords::tr("%1 points").arg(criterion.points.toString());
}

QString scaleText(const Scale &scale, const QString &language)
{
    QStringList lines{
        FormWords::tr("%1 to %2 in steps of %3")
            .arg(scale.least.toString(), scale.most.toString(), scale.step.toString())};
    for (const Level &level : scale.levels)
        lines.append(FormWords::tr("%1 = %2").arg(level.at.toString(), level.title.in(language)));
    for (const Distribution &distribution : scale.distributions) {
        QStringList counts;
        for (size_t i = 0; i < distribution.counts.size() && i < scale.levels.size(); ++i)
            counts.append(FormWords::tr("%1 × %2")
                              .arg(scale.levels[i].title.in(language))
                              .arg(distribution.counts[i]));
        lines.append(FormWords::tr("Of %1 teams: %2")
                         .arg(distribution.teams)
                         .arg(counts.join(QStringLiteral(", "))));
    }
    return lines.join(u'\n');
}

QString opinionText(const OpinionRule &rule)
{
    if (!rule.isDemanded)
        return FormWords::tr("No opinion is demanded");
    return rule.demandedLength() > 1
               ? FormWords::tr("An opinion of %1 characters or more is demanded")
                     .arg(rule.demandedLength())
               : FormWords::tr("An opinion is demanded");
}

QString hintText(const Criterion &criterion, const QString &language)
{
    const QString hint = criterion.hint.in(language);
    return hint.isEmpty() ? FormWords::tr("Nothing is said") : hint;
}

// All of it, for one that is new or gone.
QString wholeText(const Form::Field &field, const QString &language)
{
    const Criterion &criterion = field.criterion;
    QStringList lines{scaleText(criterion.scale, language)};
    if (!isVote(field))
        lines.prepend(pointsText(criterion));
    if (!criterion.hint.in(language).isEmpty())
        lines.append(criterion.hint.in(language));
    if (criterion.opinion.isDemanded)
        lines.append(opinionText(criterion.opinion));
    return lines.join(u'\n');
}

QString orderText(const Form &form, const QString &language)
{
    QStringList lines;
    for (const Form::Field &field : form.fields)
        lines.append(
            FormWords::tr("%1. %2").arg(lines.size() + 1).arg(field.criterion.title.in(language)));
    return lines.join(u'\n');
}

QString aboutText(const FormChange &change)
{
    const bool isOfVote = isVote(change.after ? *change.after : *change.before);
    switch (change.kind) {
    case FormChange::Kind::Added:
        return isOfVote ? FormWords::tr("New vote: %1") : FormWords::tr("New criterion: %1");
    case FormChange::Kind::Removed:
        return isOfVote ? FormWords::tr("Vote that is gone: %1")
                        : FormWords::tr("Criterion that is gone: %1");
    case FormChange::Kind::Title: return FormWords::tr("Title: %1");
    case FormChange::Kind::Hint: return FormWords::tr("What to look at: %1");
    case FormChange::Kind::Points: return FormWords::tr("Points: %1");
    case FormChange::Kind::Scale: return FormWords::tr("Marks that can be given: %1");
    case FormChange::Kind::Opinion: return FormWords::tr("Opinion: %1");
    case FormChange::Kind::OverallOpinion:
    case FormChange::Kind::Order: break;
    }
    return {};
}

// Of a kind that has a criterion on both sides.
QString sideText(FormChange::Kind kind, const Form::Field &field, const QString &language)
{
    switch (kind) {
    case FormChange::Kind::Title: return field.criterion.title.in(language);
    case FormChange::Kind::Hint: return hintText(field.criterion, language);
    case FormChange::Kind::Points: return pointsText(field.criterion);
    case FormChange::Kind::Scale: return scaleText(field.criterion.scale, language);
    case FormChange::Kind::Opinion: return opinionText(field.criterion.opinion);
    case FormChange::Kind::Added:
    case FormChange::Kind::Removed: return wholeText(field, language);
    case FormChange::Kind::OverallOpinion:
    case FormChange::Kind::Order: break;
    }
    return {};
}

} // namespace

FormChangeText formChangeText(const FormChange &change, const Form &before, const Form &after,
                              const QString &language)
{
    if (change.kind == FormChange::Kind::OverallOpinion)
        return {FormWords::tr("Overall opinion on each team"), opinionText(before.opinion),
                opinionText(after.opinion)};
    if (change.kind == FormChange::Kind::Order)
        return {FormWords::tr("Order of the criteria"), orderText(before, language),
                orderText(after, language)};
    const Form::Field &named = change.after ? *change.after : *change.before;
    return {aboutText(change).arg(named.criterion.title.in(language)),
            change.before ? sideText(change.kind, *change.before, language)
                          : FormWords::tr("Not asked"),
            change.after ? sideText(change.kind, *change.after, language)
                         : FormWords::tr("Not asked any more")};
}

} // namespace simsa
