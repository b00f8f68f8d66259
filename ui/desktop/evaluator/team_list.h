// The teams to judge, each with a ring that fills as its answers come in.
#pragma once

#include "ui/desktop/evaluator/evaluator_models.h"

#include <QListView>

namespace simsa {

class TeamList : public QListView
{
    Q_OBJECT

public:
    TeamList(Scoring &scoring, QWidget *parent = nullptr);

    void setCurrent(size_t team);

Q_SIGNALS:
    // By the person, not by setCurrent.
    void chosen(size_t team);

private:
    size_t m_team = 0;
};

} // namespace simsa
