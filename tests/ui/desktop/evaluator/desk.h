// An evaluator's page for one team, alone in its window.
#pragma once

#include "tests/ui/desktop/keyboard.h"
#include "ui/desktop/evaluator/mark_field.h"
#include "ui/desktop/evaluator/team_page.h"
#include "ui/desktop/evaluator/text_field.h"

#include <QLineEdit>
#include <QSignalSpy>

#include <algorithm>

namespace simsa::test {

struct Desk
{
    TestProgramme programme;
    FakePrompts prompts;
    Scoring scoring;
    TeamPage page;

    explicit Desk(const Plan &plan = smallPlan(), const char *evaluator = "E1")
        : programme(plan, smallTeams(), smallPanel()), scoring(programme.scorebook(evaluator)),
          page(scoring, prompts)
    {
        scoring.setStretch(Stretch::cheapest());
        page.resize(700, 800);
        open(page);
        page.focusOn(0);
    }
    const TeamMarks &team(size_t index = 0) const { return scoring.marks()[index]; }
    QLineEdit *number(const char *mark)
    {
        return find<MarkField>(page, mark)->findChild<QLineEdit *>();
    }
    bool isShown(const char *name) { return find<QWidget>(page, name)->isVisible(); }
    bool hasText(const QString &text)
    {
        const auto labels = page.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(text);
        });
    }
    void handIn() { must(scoring.submit(kPassphrase)); }
};

} // namespace simsa::test
