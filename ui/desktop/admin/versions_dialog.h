// The outcome under every version of the rules, side by side, each with who approved it and why.
#pragma once

#include <QDialog>

namespace simsa {

struct VersionOutcome;
struct Round;

class VersionsDialog : public QDialog
{
    Q_OBJECT

public:
    // outcomes: oldest first, at least one.
    VersionsDialog(const std::vector<VersionOutcome> &outcomes, const Round &round,
                   QWidget *parent = nullptr);
};

} // namespace simsa
