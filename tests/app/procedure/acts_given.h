// Acts written out as in a file, and a round with everything that an act can refer to.
#pragma once

#include "app/base/canonical_json.h"
#include "app/procedure/ledger.h"
#include "tests/support/printing.h"

namespace simsa::test {

// Teams a, b, c. Experts E1, E2, E3 (E3 is recused from c) and users U1, U2.
// Gates: `independence` by a committee, with the viewpoints tech, policy and ethics; `licence` by
// the majority of the experts, with the viewpoint law. Recognition and verdict by committees.
// Adjustment `bonus` −5 to 3. Items: `speed`, and `own` with a target of each team's own.
// Objections within 10 days, handled within 30. Benchmarks: `mmlu`; `latency`, lower is better.
Plan roundPlan();

struct Round
{
    Plan plan = roundPlan();
    std::vector<Team> teams = roundTeams();
    Panel panel = roundPanel();

    RoundView view() const { return {plan, teams, panel}; }

    static std::vector<Team> roundTeams();
    static Panel roundPanel();
};

inline const TeamId kA{QStringLiteral("a")};

// An act from its JSON, with ' in place of ".
Act given(const char *json);

// The act with another value for a field.
Act with(Act act, const char *key, const QJsonValue &value);
Act without(Act act, const char *key);

// The result is told to the teams.
Act notice(const char *date = "2026-01-15");

// One of each kind, which can be recorded one after the other.
std::vector<Act> oneOfEachKind();

// Takes up all of the acts or ends the test.
Ledger ledgerWith(const std::vector<Act> &acts, const Round &round = {});

// Everything that a ledger holds, to compare two.
QByteArray spelledOut(const Ledger &ledger);

bool isTaken(Ledger ledger, const Act &act, const Round &round = {});

// The error of an act that has to be refused and has to leave the ledger as it was.
Error refusal(Ledger ledger, const Act &act, const Round &round = {});

} // namespace simsa::test
