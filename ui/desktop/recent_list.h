// What was opened lately: of each scorebook whose it is, how much is done, until when and in which
// state; of each workbook where it lies.
#pragma once

#include "db/scorebook_backup.h"

#include <QWidget>

namespace simsa {

// How far away the last day for signing is; today in Korea's time. Empty without a deadline.
QString deadlineText(QDate deadline, QDate today);
// Not begun, begun, handed in with its receipt code, being corrected.
QString stateText(const ScorebookSummary &summary);

class RecentList : public QWidget
{
    Q_OBJECT

public:
    // home: where the scorebooks of packets are kept; a packet stands for its scorebook.
    RecentList(const QString &home, QDate today, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QString &path);

private:
    QWidget *makeEntry(const QString &path, QDate today, int number);
};

} // namespace simsa
