// Where a team's total comes from: a tree from the published figure down to each mark in a signed
// sheet, in words, and copyable as text.
#pragma once

#include "app/outcome/trace.h"
#include "app/report/trace_lines.h"

#include <QDialog>

class QTreeWidget;

namespace simsa {

class TraceDialog : public QDialog
{
    Q_OBJECT

public:
    TraceDialog(const QString &title, const std::vector<TraceLine> &lines,
                QWidget *parent = nullptr);

    // Every line, a level deeper being further to the right.
    QString text() const { return m_text; }

private:
    void fill(const std::vector<TraceLine> &lines);

    QTreeWidget *m_tree;
    QString m_text;
};

} // namespace simsa
