// What every evaluator is told and promises before scoring: the notice to evaluators
// (평가위원 유의사항) and the secrecy pledge (보안서약).
#pragma once

#include <QStringList>

namespace simsa {

QStringList noticePoints();

struct PledgeText
{
    QString opening;
    QStringList points;
    QString closing;
};
PledgeText secrecyPledge();

} // namespace simsa
