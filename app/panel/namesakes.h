// Teams, or evaluators, whose names look the same on paper and on the screen. They are allowed, for
// namesakes exist; but who sets a round up is told, and they are told apart by their codes.
#pragma once

#include "app/panel/panel.h"

namespace simsa {

struct Namesakes
{
    QString name;      // as the first of them spells it
    QStringList codes; // two or more, in the order of the round
    bool operator==(const Namesakes &) const = default;
};

// The same letters, whatever their width, case, blanks and composition.
bool isSameName(const QString &a, const QString &b);

// By the Korean or by the English name.
std::vector<Namesakes> namesakesOf(const std::vector<Team> &teams);
std::vector<Namesakes> namesakesOf(const std::vector<Evaluator> &evaluators);

// The id that was probably meant: one that differs little, or whose team has this name. Empty where
// there is none.
QString nearestTeam(const QString &typed, const std::vector<Team> &teams);

} // namespace simsa
