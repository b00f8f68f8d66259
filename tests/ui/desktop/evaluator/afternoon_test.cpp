// Whole pieces of work through the real window, in Korean, by keyboard alone.
#include "tests/ui/desktop/keyboard.h"
#include "ui/desktop/evaluator/evaluator_window.h"
#include "ui/words/language.h"

#include <QPlainTextEdit>

using namespace simsa;
using namespace simsa::test;

namespace {

class Korean
{
public:
    Korean() : m_before(currentLanguage()) { useLanguage(QStringLiteral("ko")); }
    ~Korean() { useLanguage(m_before); }
    Korean(const Korean &) = delete;
    Korean &operator=(const Korean &) = delete;

private:
    QString m_before;
};

Criterion scaled(const char *id, const char *title, Scale scale)
{
    return {
        CriterionId{QString::fromLatin1(id)},
        {QString::fromUtf8(title), QString::fromLatin1(id)},
        {QStringLiteral("자료를 근거로 판단합니다."), QStringLiteral("Judge by the documents.")},
        scale.most,
        scale};
}

Scale wholeScale(int least, int most)
{
    return {Points::whole(least), Points::whole(most), Points::whole(1), {}};
}

// Nine criteria of three kinds of scale; opinions on the first and overall.
Plan afternoonPlan()
{
    Plan plan = smallPlan();
    plan.groups[0].opinion = {true, 10};
    Scale halves = wholeScale(0, 10);
    halves.step = *Points::parse(QStringLiteral("0.5"));
    Scale grades = wholeScale(0, 15);
    grades.levels = {{Points::whole(0), {QStringLiteral("미흡"), QStringLiteral("Poor")}},
                     {Points::whole(9), {QStringLiteral("보통"), QStringLiteral("Fair")}},
                     {Points::whole(13), {QStringLiteral("우수"), QStringLiteral("Good")}}};
    std::vector<Criterion> criteria;
    for (const char *id : {"c1", "c2", "c3"})
        criteria.push_back(scaled(id, "개발 전략", grades));
    for (const char *id : {"c4", "c5", "c6"})
        criteria.push_back(scaled(id, "개발 성과", halves));
    for (const char *id : {"c7", "c8", "c9"})
        criteria.push_back(scaled(id, "파급효과", wholeScale(0, 5)));
    criteria[0].opinion = {true, 4};
    plan.axes[1].points = Points::whole(90);
    std::get<JudgedBy>(plan.axes[1].source).criteria = criteria;
    return plan;
}

std::vector<Team> fiveTeams()
{
    std::vector<Team> teams = smallTeams();
    teams.push_back(
        {TeamId{QStringLiteral("d")}, {QStringLiteral("라온"), QStringLiteral("Raon")}});
    teams.push_back(
        {TeamId{QStringLiteral("e")}, {QStringLiteral("마루"), QStringLiteral("Maru")}});
    return teams;
}

// What a hand would type as the mark of a team for a criterion.
QString markFor(size_t team, size_t field)
{
    static const std::vector<QStringList> marks{
        {QStringLiteral("12"), QStringLiteral("9"), QStringLiteral("15"), QStringLiteral("7.5"),
         QStringLiteral("8"), QStringLiteral("0.5"), QStringLiteral("4"), QStringLiteral("0"),
         QStringLiteral("5")},
        {QStringLiteral("3"), QStringLiteral("14"), QStringLiteral("10"), QStringLiteral("10"),
         QStringLiteral("6.5"), QStringLiteral("9"), QStringLiteral("2"), QStringLiteral("3"),
         QStringLiteral("1")}};
    return marks[(team + field) % 2].at(static_cast<qsizetype>(field));
}

const QString kOpinion = QStringLiteral("전반적으로 우수하나 자료 확보 방안은 보완이 필요함");
const QString kRemark = QStringLiteral("근거가 충분함");

// What is before scoring: notice, pledge, no conflict, passphrase.
void begin(EvaluatorWindow &window)
{
    REQUIRE(window.page() == EvaluatorWindow::Page::Welcome);
    tabTo(window, "pledge");
    press(window, Qt::Key_Space);
    tabTo(window, "passphrase");
    type(window, kPassphrase);
    tabTo(window, "passphraseAgain");
    type(window, kPassphrase);
    tabTo(window, "begin");
    press(window, Qt::Key_Return);
    REQUIRE(window.page() == EvaluatorWindow::Page::Teams);
}

// Review, passphrase, sign; answers the sheet that the programme opens.
Sheet sign(EvaluatorWindow &window, TestProgramme &programme)
{
    press(window, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(window.page() == EvaluatorWindow::Page::Review);
    tabTo(window, "passphrase");
    type(window, kPassphrase);
    press(window, Qt::Key_Return);
    REQUIRE(window.scorebook().submissions().size() == 1);
    const QString file = QFileInfo(window.scorebook().path()).absolutePath() +
                         QStringLiteral("/sheets/%1-r1.simsa-sheet")
                             .arg(window.scorebook().packet().evaluator.id.value);
    const SheetEnvelope envelope = must(readEnvelopeFile(file));
    const SignedSheet sheet = must(openEnvelope(envelope, programme.keys().sealing()));
    CHECK(find<QLabel>(window, "receipt")->text().contains(receiptOf(sheet.hash)));
    CHECK(programme.merge({file}).files[0].verdict == Verdict::Accepted);
    return sheet.sheet;
}

} // namespace

TEST_CASE("An expert's afternoon: five proposals, nine criteria, opinions, a conflict of interest, "
          "second thoughts, and a signed sheet that holds what was typed",
          "[desktop][afternoon]")
{
    const Korean korean;
    TestProgramme programme(afternoonPlan(), fiveTeams(), smallPanel());
    FakePrompts prompts;
    EvaluatorWindow window(
        must(Scorebook::openFor(programme.path(QStringLiteral("e1.simsa-scorebook")),
                                programme.packet("E1"), programme.clock().clock())),
        prompts);
    window.scoring().setStretch(Stretch::cheapest());
    window.resize(1366, 768);
    open(window);
    begin(window);

    for (size_t team = 0; team < 5; ++team) {
        CHECK(textOf(window, "teamName") == fiveTeams()[team].name.ko);
        for (size_t field = 0; field < 9; ++field) {
            type(window, markFor(team, field));
            press(window, Qt::Key_Return);
            if (field == 0) {
                compose(window, kRemark);
                press(window, Qt::Key_Tab);
            }
        }
        compose(window, kOpinion);
        type(window, QString::number(team));
        press(window, Qt::Key_PageDown);
    }
    CHECK(window.scoring().missing().empty());

    // Second thoughts: everything undone, key by key, and done again.
    const Marks before = window.scorebook().marks();
    while (window.scoring().undoStack().canUndo())
        press(window, Qt::Key_Z, Qt::ControlModifier);
    CHECK(window.scoring().missing().size() == 5 * 11);
    while (window.scoring().undoStack().canRedo())
        press(window, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(window.scoring().missing().empty());
    for (size_t team = 0; team < 5; ++team) {
        CHECK(window.scorebook().marks()[team].marks == before[team].marks);
        CHECK(window.scorebook().marks()[team].opinion == before[team].opinion);
    }

    // Back to the fourth team: its lead institution turns out to be a former employer.
    press(window, Qt::Key_1, Qt::ControlModifier);
    while (textOf(window, "teamName") != QStringLiteral("라온"))
        press(window, Qt::Key_PageUp);
    tabTo(window, "stepBack");
    press(window, Qt::Key_Return);
    compose(window, QStringLiteral("이전 직장이 주관기관임"));
    tabTo(window, "declareRecusal");
    prompts.confirmed = {true};
    press(window, Qt::Key_Return);
    REQUIRE(window.scorebook().marks()[3].isRecused());

    const Sheet sheet = sign(window, programme);

    REQUIRE(prompts.warned.isEmpty());
    CHECK_FALSE(sheet.pledgedAt.isEmpty());
    REQUIRE(sheet.declared.size() == 1);
    CHECK(sheet.declared[0].team.value == QStringLiteral("d"));
    CHECK(sheet.declared[0].ground == QStringLiteral("이전 직장이 주관기관임"));
    REQUIRE(sheet.teams.size() == 4);
    size_t row = 0;
    for (const size_t team : {0, 1, 2, 4}) {
        const SheetTeam &given = sheet.teams[row++];
        CHECK(given.team == fiveTeams()[team].id);
        REQUIRE(given.marks.size() == 9);
        for (size_t field = 0; field < 9; ++field)
            CHECK(given.marks[field].mark.toString() == markFor(team, field));
        CHECK(given.opinion == kOpinion + QString::number(team));
        REQUIRE(given.remarks.size() == 1);
        CHECK(given.remarks[0].text == kRemark);
    }
}

TEST_CASE("A user's ten minutes: one digit and Enter for each question, then a signed sheet that "
          "holds what was typed",
          "[desktop][afternoon]")
{
    const Korean korean;
    TestProgramme programme(smallPlan(), fiveTeams(), smallPanel());
    FakePrompts prompts;
    EvaluatorWindow window(
        must(Scorebook::openFor(programme.path(QStringLiteral("u1.simsa-scorebook")),
                                programme.packet("U1"), programme.clock().clock())),
        prompts);
    window.scoring().setStretch(Stretch::cheapest());
    window.resize(1366, 768);
    open(window);
    begin(window);

    const QString digits = QStringLiteral("5142331524");
    for (const QChar digit : digits) {
        type(window, QString(digit));
        press(window, Qt::Key_Return);
    }
    CHECK(window.scoring().missing().empty());
    CHECK(window.page() == EvaluatorWindow::Page::Review); // past the last field
    const Sheet sheet = sign(window, programme);

    REQUIRE(prompts.warned.isEmpty());
    REQUIRE(sheet.teams.size() == 5);
    QString typed;
    for (const SheetTeam &team : sheet.teams)
        for (const SheetMark &mark : team.marks)
            typed += mark.mark.toString();
    CHECK(typed == digits);
    CHECK(sheet.declared.empty());
}
