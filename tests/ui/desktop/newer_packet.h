// Packets that come after the first one of a test programme.
#pragma once

#include "db/amend.h"
#include "tests/support/files.h"
#include "tests/support/programme.h"

namespace simsa::test {

// smallPlan with 12 points instead of 10 for the experts' first criterion.
inline Plan otherPlan()
{
    Plan plan = smallPlan();
    JudgedBy &experts = std::get<JudgedBy>(plan.axes[1].source);
    experts.criteria[0].points = Points::whole(12);
    experts.criteria[0].scale.most = Points::whole(12);
    plan.axes[1].points = Points::whole(17);
    return plan;
}

inline void amendTo(TestProgramme &programme, const Plan &plan)
{
    Amendment amendment;
    amendment.plan = plan;
    amendment.reason = QStringLiteral("배점 조정");
    amendment.approver = QStringLiteral("평가위원장");
    amendment.date = QDate(2026, 1, 10);
    must(amend(programme.workbook(), amendment));
}

// The packet as it is written now, beside those that were written before.
inline QString packetNow(TestProgramme &programme, const char *evaluator)
{
    const QString folder = programme.path(QStringLiteral("packets-now"));
    must(writePackets(programme.workbook(), programme.keys(), folder));
    return folder + u'/' + QString::fromLatin1(evaluator) + QStringLiteral(".simsa-packet");
}

inline QString reissued(TestProgramme &programme, const char *evaluator)
{
    programme.packet(evaluator);
    must(reissuePacket(programme.workbook(), EvaluatorId{QString::fromLatin1(evaluator)},
                       QStringLiteral("암호 분실")));
    return packetNow(programme, evaluator);
}

inline QString amended(TestProgramme &programme, const char *evaluator)
{
    programme.packet(evaluator);
    amendTo(programme, otherPlan());
    return packetNow(programme, evaluator);
}

} // namespace simsa::test
