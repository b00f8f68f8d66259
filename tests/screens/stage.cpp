#include "tests/screens/stage.h"

#include "app/base/file.h"
#include "app/plan/templates.h"
#include "db/amend.h"
#include "db/workbook.h"

namespace simsa {
namespace {

Plan stagePlan()
{
    Plan plan = unwrap(planFromTemplate(QStringLiteral("sovereign-ai-stage1")));
    plan.groups[0].opinion = {true, 30};
    plan.groups[0].attendance.deadline = QDate::currentDate().addDays(9);
    plan.groups[0].notice = {
        QStringLiteral("평가 자료는 평가장에서만 열람하며, 종료 후 반납합니다."),
        QStringLiteral("Documents are read in the evaluation room only and given back after.")};
    for (Axis &axis : plan.axes)
        if (auto *judged = std::get_if<JudgedBy>(&axis.source))
            if (judged->group == plan.groups[0].id)
                judged->criteria[0].opinion = {true, 10};
    return plan;
}

std::vector<Team> stageTeams()
{
    const auto team = [](const char *id, const char *ko, const char *en) {
        return Team{TeamId{QString::fromLatin1(id)},
                    {QString::fromUtf8(ko), QString::fromLatin1(en)}};
    };
    return {team("garam", "가람", "Garam"), team("narae", "나래", "Narae"),
            team("daon", "다온", "Daon"), team("raon", "라온", "Raon"),
            team("maru", "마루", "Maru")};
}

const QString kOpinion =
    QStringLiteral("개발 전략이 구체적이고 실행 계획이 일정과 맞물려 있음. 다만 학습 자료의 확보 "
                   "방안은 보완이 필요함.");

void fill(Scorebook &book, size_t team, size_t fields)
{
    for (size_t f = 0; f < fields; ++f) {
        const Criterion &criterion = book.form().fields[f].criterion;
        const int most = static_cast<int>(criterion.scale.most.units() / 1'000'000);
        unwrap(book.setMark(team, f, Points::whole(most - static_cast<int>((team * 2 + f) % 4))));
        if (criterion.opinion.isDemanded)
            unwrap(
                book.setRemark(team, f, QStringLiteral("목표와 방법이 분명하고 근거가 충분함.")));
    }
}

void fillAll(Scorebook &book, size_t except)
{
    for (size_t team = 0; team < book.marks().size(); ++team) {
        if (team == except)
            continue;
        fill(book, team, book.form().fields.size());
        unwrap(book.setOpinion(team, kOpinion + QStringLiteral(" (%1)").arg(team + 1)));
    }
}

} // namespace

QString Stage::pathOn(const char *machine) const
{
    return Scorebook::pathFor(m_folder.filePath(QString::fromLatin1(machine)),
                              unwrap(readPacket(m_expert)));
}

Scorebook Stage::bookOn(const char *machine) const
{
    Scorebook book = unwrap(Scorebook::openFor(pathOn(machine), m_expert));
    if (!book.hasKey()) {
        unwrap(book.choosePassphrase(passphrase(), Stretch::cheapest()));
        unwrap(book.pledge());
    }
    return book;
}

Stage::Stage()
{
    Workbook workbook = unwrap(Workbook::create(
        m_folder.filePath(QStringLiteral("stage.simsa")),
        QStringLiteral("독자 AI 파운데이션 모델 (시연용 가상 자료)"), passphrase()));
    const ProgrammeKeys keys = unwrap(workbook.unlock(passphrase()));
    const Plan plan = stagePlan();
    Panel panel;
    panel.evaluators = {
        {EvaluatorId{QStringLiteral("E01")}, plan.groups[0].id, QStringLiteral("김하나")},
        {EvaluatorId{QStringLiteral("U01")}, plan.groups[1].id, QStringLiteral("이두리")}};
    unwrap(workbook.openRound(plan, stageTeams(), panel));
    unwrap(workbook.freeze());
    const auto packets =
        unwrap(writePackets(workbook, keys, m_folder.filePath(QStringLiteral("p"))));
    m_expert = unwrap(readFile(packets[0].path, kPacketLimit));
    const QByteArray user = unwrap(readFile(packets[1].path, kPacketLimit));

    unwrap(Scorebook::openFor(fresh(), m_expert));
    Scorebook begun = bookOn("begun");
    fill(begun, 0, begun.form().fields.size());
    unwrap(begun.setOpinion(0, kOpinion));
    fill(begun, 1, 1);
    unwrap(begun.setOpinion(1, QStringLiteral("기술 수준은 높으나")));
    unwrap(begun.setNote(1, QStringLiteral("발표 때 그래픽 처리 장치 확보 시점을 물어볼 것")));
    unwrap(begun.setRecusal(3, QStringLiteral("지난해 이 팀의 자문위원으로 활동함")));
    for (const char *machine : {"whole", "handed-in", "correcting", "carried"}) {
        Scorebook book = bookOn(machine);
        fillAll(book, 3);
        unwrap(book.setRecusal(3, QStringLiteral("지난해 이 팀의 자문위원으로 활동함")));
        if (machine == QByteArray("handed-in") || machine == QByteArray("correcting"))
            unwrap(book.submit(m_folder.filePath(QStringLiteral("sheets")), passphrase()));
    }
    Scorebook correcting = bookOn("correcting");
    unwrap(correcting.beginCorrection(QStringLiteral("두 항목의 점수를 바꾸어 적음")));
    unwrap(correcting.setMark(0, 1, Points::whole(5)));

    m_user =
        Scorebook::pathFor(m_folder.filePath(QStringLiteral("user")), unwrap(readPacket(user)));
    Scorebook users = unwrap(Scorebook::openFor(m_user, user));
    unwrap(users.choosePassphrase(passphrase(), Stretch::cheapest()));
    unwrap(users.pledge());
    fill(users, 0, users.form().fields.size());
    fill(users, 1, 3);

    Amendment amendment;
    amendment.plan = plan;
    for (Axis &axis : amendment.plan.axes)
        if (auto *judged = std::get_if<JudgedBy>(&axis.source))
            if (judged->group == plan.groups[0].id) {
                Criterion &criterion = judged->criteria[2];
                criterion.title = {QStringLiteral("파급효과 및 생태계 기여"),
                                   QStringLiteral("Impact and contribution to the ecosystem")};
                criterion.opinion = {true, 10};
            }
    amendment.reason = QStringLiteral("생태계 기여를 평가에 반영함");
    amendment.approver = QStringLiteral("심의위원회");
    amendment.date = QDate::currentDate();
    unwrap(amend(workbook, amendment));
    const auto again = unwrap(writePackets(workbook, keys, m_folder.filePath(QStringLiteral("q"))));
    m_amended = unwrap(readFile(again[0].path, kPacketLimit));
    unwrap(bookOn("carried").takeOver(m_amended, QStringLiteral("평가계획 변경")));
}

} // namespace simsa
