// How much is done, what is left to do, and what may be worth another look; each line leads to its
// place.
#pragma once

#include "ui/desktop/evaluator/scoring.h"

#include <QWidget>

class QLabel;
class QListView;
class QProgressBar;

namespace simsa {

class ChecksModel;
class MissingModel;

class LeftPanel : public QWidget
{
    Q_OBJECT

public:
    // scoring must outlive the panel.
    explicit LeftPanel(Scoring &scoring, QWidget *parent = nullptr);

Q_SIGNALS:
    // field: nothing for the overall opinion.
    void jumpRequested(size_t team, std::optional<size_t> field, simsa::Unanswered::Lacks lacks);

private:
    void build();
    void showMissing(bool isNewPacket);
    void askForChecks();
    void showChecks();

    Scoring &m_scoring;
    MissingModel *m_missing;
    ChecksModel *m_checks;
    bool m_areChecksDue = false;
    QLabel *m_left;
    QProgressBar *m_progress;
    QLabel *m_nothing;
    QListView *m_missingList;
    QWidget *m_checksPart;
};

} // namespace simsa
