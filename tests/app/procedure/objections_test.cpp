// From the notice of the result to its confirmation.
#include "tests/app/procedure/acts_given.h"

using namespace simsa;
using namespace simsa::test;
using namespace Qt::StringLiterals;

namespace {

// Told to these teams alone that they may object.
Act noticeFor(const QJsonArray &teams)
{
    return with(notice(), "mayObject", teams);
}

Act waiver(const char *team, const char *date = "2026-01-19")
{
    const Act act = given("{'kind': 'waived', 'team': 'a', 'date': '2026-01-19',"
                          " 'document': '확인서'}");
    return with(with(act, "team", QString::fromLatin1(team)), "date", QString::fromLatin1(date));
}

Act objection(const char *date = "2026-01-20", const char *ground = "calculation")
{
    const Act act = given("{'kind': 'objectionReceived', 'objection': 'O1', 'team': 'a',"
                          " 'date': '2026-01-20', 'ground': 'panel', 'text': '합계가 틀림'}");
    return with(with(act, "date", QString::fromLatin1(date)), "ground",
                QString::fromLatin1(ground));
}

Act ruling(const char *ruled, const char *date = "2026-01-23")
{
    Act act = given("{'kind': 'objectionDecided', 'objection': 'O1', 'ruling': 'upheld',"
                    " 'panel': ['정다섯', '한여섯'], 'date': '2026-01-23', 'told': '2026-01-23',"
                    " 'reason': '재검토'}");
    act = with(with(act, "date", QString::fromLatin1(date)), "told", QString::fromLatin1(date));
    return with(act, "ruling", QString::fromLatin1(ruled));
}

Act confirmation(const char *date)
{
    return with(given("{'kind': 'confirmed', 'date': '2026-01-27'}"), "date",
                QString::fromLatin1(date));
}

Act exclusion()
{
    return given("{'kind': 'excluded', 'evaluator': 'E1', 'team': 'a', 'reason': '자문 이력'}");
}

Act disqualification()
{
    return given("{'kind': 'disqualified', 'team': 'b', 'reason': '허위 제출'}");
}

} // namespace

TEST_CASE("Scenario 30: Result notified on Thu 15 January 2026: day of notice not counted, 10 days "
          "end on 25 January, a Sunday → deadline Mon 26 January",
          "[procedure][scenario]")
{
    const Ledger ledger = ledgerWith({notice()});

    CHECK(ledger.objectionPeriod->counted == QDate(2026, 1, 25));
    CHECK(ledger.objectionPeriod->effective == QDate(2026, 1, 26));
    CHECK(ledger.objectionPeriod->moved);
    // Provisional until then.
    CHECK_FALSE(ledger.confirmed);
    CHECK(refusal(ledger, confirmation("2026-01-26")) ==
          Error{ErrorCode::TooEarly, {}, u"date"_s, u"2026-01-26"_s, u"2026-01-27"_s});
    CHECK(must(confirmableFrom(ledger)) == QDate(2026, 1, 27));
    CHECK(ledgerWith({notice(), confirmation("2026-01-27")}).confirmed == QDate(2026, 1, 27));

    Round round;
    round.plan.objections->nextWorkingDay = false;
    CHECK(ledgerWith({notice()}, round).objectionPeriod->effective == QDate(2026, 1, 25));
}

TEST_CASE("Scenario 31: Both eliminated teams declare that they will not object: the period may "
          "be closed early, with both declarations on file",
          "[procedure][scenario]")
{
    const Act told = noticeFor({u"b"_s, u"c"_s});
    const Ledger one = ledgerWith({told, waiver("b")});
    CHECK(refusal(one, confirmation("2026-01-22")).code == ErrorCode::TooEarly);

    const Ledger both = ledgerWith({told, waiver("b"), waiver("c", "2026-01-21")});
    CHECK(both.waivers.size() == 2);
    CHECK(must(confirmableFrom(both)) == QDate(2026, 1, 21));
    CHECK(refusal(both, confirmation("2026-01-20")).expected == u"2026-01-21"_s);
    CHECK(isTaken(both, confirmation("2026-01-22")));
}

TEST_CASE("Scenario 32: An objection is received on day 10: registered in time; the 30-day "
          "handling clock starts; re-review panel excludes the former evaluators",
          "[procedure][scenario]")
{
    const Ledger ledger = ledgerWith({notice(), objection("2026-01-26")});

    REQUIRE(ledger.objections.size() == 1);
    CHECK(ledger.objections.front().isInTime);
    CHECK(ledger.objections.front().handling.counted == QDate(2026, 2, 25));
    CHECK(ledger.objections.front().ruled == Ruled::Open);

    for (const char *ruled : {"upheld", "rejected", "corrected"})
        for (const char *person : {"E1", "김하나", " 김 하나", "e1", "U2"}) {
            const QJsonArray panel{u"정다섯"_s, QString::fromUtf8(person)};
            CHECK(
                refusal(ledger, with(ruling(ruled, "2026-02-10"), "panel", panel)) ==
                Error{ErrorCode::PersonOfFirstPanel, {}, u"panel[1]"_s, QString::fromUtf8(person)});
        }

    const auto ruled = [&](const char *as) {
        return ledgerWith({notice(), objection("2026-01-26"), ruling(as, "2026-02-10")})
            .objections.front();
    };
    CHECK(ruled("upheld").ruled == Ruled::Upheld);
    CHECK(ruled("rejected").ruled == Ruled::Rejected);
    const Objection corrected = ruled("corrected");
    CHECK(corrected.ruled == Ruled::Corrected);
    CHECK(corrected.told == QDate(2026, 2, 10));
    CHECK(corrected.text == u"합계가 틀림"_s);
    CHECK(corrected.reason == u"재검토"_s);
    CHECK(corrected.panel == std::vector{u"정다섯"_s, u"한여섯"_s});
}

TEST_CASE(
    "Who has the name of somebody of the first panel decides only as a namesake, with a reason",
    "[procedure]")
{
    const Ledger ledger = ledgerWith({notice(), objection("2026-01-26")});
    const auto decided = [](const QJsonArray &panel, const QJsonArray &namesakes = {}) {
        const Act act = with(ruling("rejected", "2026-02-10"), "panel", panel);
        return namesakes.isEmpty() ? act : with(act, "namesakes", namesakes);
    };
    const QString titled =
        GENERATE(u"김하나 교수"_s, u"김하나(서울대)"_s, u"위원 김 하나"_s, u"E1 위원"_s);
    CAPTURE(titled);

    CHECK(refusal(ledger, decided({u"정다섯"_s, titled})) ==
          Error{ErrorCode::PersonResembles, {}, u"panel[1]"_s, titled, u"E1 김하나"_s});
    for (const QString &colon : {u":"_s, u" : "_s, u"："_s})
        CHECK(isTaken(
            ledger, decided({u"정다섯"_s, titled}, {titled + colon + u"동명이인, 소속이 다름"_s})));
    CHECK(refusal(ledger, decided({titled}, {titled + u": \u200d"_s})).code ==
          ErrorCode::ReasonMissing);
    CHECK(refusal(ledger, decided({titled, u"정다섯"_s}, {u"정다섯: 다른 사람"_s})).code ==
          ErrorCode::PersonResembles);
    CHECK(refusal(ledger, decided({titled}, {titled + u": 동명이인"_s, u"한여섯: 동명이인"_s})) ==
          Error{ErrorCode::UnknownChoice, {}, u"namesakes[1]"_s, u"한여섯: 동명이인"_s, titled});
    // The very name is never a namesake's: it has to be told apart first.
    CHECK(refusal(ledger, decided({u"김하나"_s}, {u"김하나: 동명이인"_s})).code ==
          ErrorCode::PersonOfFirstPanel);
}

TEST_CASE("Scenario 33: An objection \"I dislike the panel\" is registered as ground not "
          "admissible; \"my sub-score was added wrongly\" leads to a recalculation",
          "[procedure][scenario]")
{
    const Ledger panel = ledgerWith({notice(), objection("2026-01-20", "panel")});
    CHECK(panel.objections.front().ground == Ground::Panel);
    CHECK_FALSE(isAdmissible(panel.objections.front().ground));
    for (const char *ruled : {"upheld", "rejected", "corrected"})
        CHECK(refusal(panel, ruling(ruled)) == Error{ErrorCode::OnlyInadmissible, {}, u"ruling"_s});
    CHECK(isTaken(panel, without(ruling("inadmissible"), "panel")));

    const Ledger sum = ledgerWith({notice(), objection("2026-01-20", "calculation")});
    CHECK(isAdmissible(sum.objections.front().ground));
    const Ledger corrected =
        ledgerWith({notice(), objection("2026-01-20", "calculation"), ruling("corrected")});
    // The corrected result is told again before it is confirmed.
    CHECK(refusal(corrected, confirmation("2026-02-20")) ==
          Error{ErrorCode::NoticeOutdated, {}, u"kind"_s, u"2026-01-15"_s});
    CHECK(isTaken(corrected, notice("2026-01-26")));
}

TEST_CASE("Grounds that concern the panel or the rules are not admissible", "[procedure]")
{
    for (const Ground ground :
         {Ground::Procedure, Ground::Calculation, Ground::Misreading, Ground::Other})
        CHECK(isAdmissible(ground));
    CHECK_FALSE(isAdmissible(Ground::Panel));
    CHECK_FALSE(isAdmissible(Ground::Rules));
}

TEST_CASE("A notice needs the plan's rules for objections", "[procedure]")
{
    Round round;
    round.plan.objections.reset();

    CHECK(refusal({}, notice(), round) == Error{ErrorCode::NoObjectionRules, {}, u"kind"_s});
}

TEST_CASE("A period whose end the table of holidays does not know is refused", "[procedure]")
{
    const Error error = refusal({}, notice("2031-01-15"));
    CHECK(error.code == ErrorCode::OutOfRange);
    CHECK(error.place == u"date"_s);

    const Ledger ledger = ledgerWith({notice("2027-12-10")});
    const Error late = refusal(ledger, objection("2027-12-13"));
    CHECK(late.code == ErrorCode::OutOfRange);
    CHECK(late.place == u"date"_s);
}

TEST_CASE("A result is notified again only when something that bears on it was recorded since",
          "[procedure]")
{
    const Ledger told = ledgerWith({notice()});
    CHECK(refusal(told, notice("2026-01-20")) ==
          Error{ErrorCode::NoticeStands, {}, u"kind"_s, u"2026-01-15"_s});

    const Ledger ruled = ledgerWith({notice(), objection(), ruling("upheld")});
    CHECK(refusal(ruled, notice("2026-01-26")).code == ErrorCode::NoticeStands);

    const Ledger changed = ledgerWith({notice(), exclusion()});
    CHECK(refusal(changed, notice("2026-01-14")) ==
          Error{ErrorCode::TooEarly, {}, u"date"_s, u"2026-01-14"_s, u"2026-01-15"_s});
    const Ledger again = ledgerWith({notice(), exclusion(), notice("2026-01-20")});
    CHECK(again.objectionPeriod->effective == QDate(2026, 1, 30));
    CHECK(refusal(again, notice("2026-01-21")).code == ErrorCode::NoticeStands);
}

TEST_CASE("Every act before the holidays bears on the outcome, and outdates a notice",
          "[procedure]")
{
    CHECK(bearsOnOutcome(ActKind::Opinion));
    CHECK(bearsOnOutcome(ActKind::GroupClosed));
    for (const ActKind kind :
         {ActKind::Holidays, ActKind::Notified, ActKind::Waived, ActKind::ObjectionReceived,
          ActKind::Confirmed, ActKind::TargetValue})
        CHECK_FALSE(bearsOnOutcome(kind));

    // Before a notice there is nothing to outdate.
    CHECK_FALSE(ledgerWith({exclusion()}).isNoticeOutdated);
    CHECK(ledgerWith({notice(), exclusion()}).isNoticeOutdated);
    const Act holidays = given("{'kind': 'holidays', 'days': ['2026-01-01 신정'],"
                               " 'reason': '관보'}");
    CHECK_FALSE(ledgerWith({notice(), waiver("a"), holidays}).isNoticeOutdated);
}

TEST_CASE("A new notice begins a new period, and earlier waivers fall", "[procedure]")
{
    const Ledger ledger =
        ledgerWith({noticeFor({u"a"_s}), waiver("a"), exclusion(), notice("2026-01-20")});

    CHECK(ledger.waivers.empty());
    CHECK(ledger.mayObject.size() == 3);
    CHECK(isTaken(ledger, objection("2026-01-20")));
}

TEST_CASE("A team waives after the notice, once, and not while it objects", "[procedure]")
{
    CHECK(refusal({}, waiver("a")) == Error{ErrorCode::NotNotified, {}, u"kind"_s});
    const Ledger told = ledgerWith({notice()});
    CHECK(refusal(told, waiver("a", "2026-01-14")).code == ErrorCode::TooEarly);
    CHECK(refusal(ledgerWith({notice(), waiver("a")}), waiver("a")) ==
          Error{ErrorCode::AlreadyRecorded, {}, u"team"_s, u"a"_s});
    CHECK(refusal(ledgerWith({noticeFor({u"b"_s})}), waiver("a")) ==
          Error{ErrorCode::MayNotObject, {}, u"team"_s, u"a"_s});

    const Ledger open = ledgerWith({notice(), objection()});
    CHECK(refusal(open, waiver("a")) == Error{ErrorCode::ObjectionOpen, {}, u"team"_s, u"O1"_s});
    CHECK(isTaken(open, waiver("b")));
    CHECK(isTaken(ledgerWith({notice(), objection(), ruling("rejected")}), waiver("a")));
}

TEST_CASE("An objection comes after the notice, from a team that may object and has not waived",
          "[procedure]")
{
    CHECK(refusal({}, objection()) == Error{ErrorCode::NotNotified, {}, u"kind"_s});
    const Ledger told = ledgerWith({notice()});
    CHECK(refusal(told, objection("2026-01-14")) ==
          Error{ErrorCode::TooEarly, {}, u"date"_s, u"2026-01-14"_s, u"2026-01-15"_s});
    CHECK(isTaken(told, objection("2026-01-15")));
    CHECK(refusal(ledgerWith({notice(), waiver("a")}), objection()) ==
          Error{ErrorCode::ObjectionWaived, {}, u"team"_s, u"a"_s});
    CHECK(refusal(ledgerWith({noticeFor({u"b"_s})}), objection()) ==
          Error{ErrorCode::MayNotObject, {}, u"team"_s, u"a"_s});
    CHECK(refusal(ledgerWith({notice(), objection()}), with(objection(), "team", u"b"_s)) ==
          Error{ErrorCode::DuplicateId, {}, u"objection"_s, u"O1"_s});
}

TEST_CASE("A late objection is registered and can only be inadmissible", "[procedure]")
{
    const Ledger ledger = ledgerWith({notice(), objection("2026-01-27")});

    CHECK_FALSE(ledger.objections.front().isInTime);
    CHECK(refusal(ledger, ruling("rejected", "2026-01-28")).code == ErrorCode::OnlyInadmissible);
    // Staff may find so, among them whoever looked after the first panel.
    const Act inadmissible = ruling("inadmissible", "2026-01-28");
    CHECK(isTaken(ledger, with(inadmissible, "panel", QJsonArray{u"E1"_s})));
}

TEST_CASE("An objection is decided once, by persons, after it was received", "[procedure]")
{
    const Ledger open = ledgerWith({notice(), objection()});

    CHECK(refusal({}, ruling("upheld")) ==
          Error{ErrorCode::UnknownObjection, {}, u"objection"_s, u"O1"_s});
    CHECK(refusal(open, without(ruling("upheld"), "panel")) ==
          Error{ErrorCode::PanelMissing, {}, u"panel"_s});
    CHECK(refusal(open, ruling("upheld", "2026-01-19")) ==
          Error{ErrorCode::TooEarly, {}, u"date"_s, u"2026-01-19"_s, u"2026-01-20"_s});
    CHECK(refusal(open, with(ruling("upheld"), "told", u"2026-01-22"_s)) ==
          Error{ErrorCode::TooEarly, {}, u"told"_s, u"2026-01-22"_s, u"2026-01-23"_s});
    CHECK(refusal(ledgerWith({notice(), objection(), ruling("upheld")}), ruling("rejected")) ==
          Error{ErrorCode::AlreadyRecorded, {}, u"objection"_s, u"O1"_s});
}

TEST_CASE("A result is confirmed after the notice, with no objection open, and once", "[procedure]")
{
    CHECK(refusal({}, confirmation("2026-01-27")) == Error{ErrorCode::NotNotified, {}, u"kind"_s});
    CHECK(refusal(ledgerWith({notice(), objection()}), confirmation("2026-02-20")) ==
          Error{ErrorCode::ObjectionOpen, {}, u"kind"_s, u"O1"_s});
    CHECK(refusal(ledgerWith({notice(), exclusion()}), confirmation("2026-02-20")).code ==
          ErrorCode::NoticeOutdated);
    CHECK(refusal(ledgerWith({notice(), confirmation("2026-01-27")}), confirmation("2026-01-28")) ==
          Error{ErrorCode::AlreadyRecorded, {}, u"kind"_s, u"2026-01-27"_s});
}

TEST_CASE("A result is not confirmed before the last objection was decided", "[procedure]")
{
    const Ledger ledger = ledgerWith({notice(), objection(), ruling("rejected", "2026-02-10")});

    CHECK(must(confirmableFrom(ledger)) == QDate(2026, 2, 10));
}

TEST_CASE("Only waivers of all teams that may object close the period early", "[procedure]")
{
    const Act withdrew = given("{'kind': 'withdrew', 'team': 'c', 'date': '2026-01-12',"
                               " 'document': '공문'}");
    const QDate end(2026, 1, 27);

    CHECK(must(confirmableFrom(ledgerWith({notice(), waiver("a"), waiver("b")}))) == end);
    CHECK(must(confirmableFrom(ledgerWith({withdrew, notice(), waiver("a"), waiver("b")}))) ==
          QDate(2026, 1, 19));
    // A waiver that comes after the period does not lengthen it.
    CHECK(must(confirmableFrom(
              ledgerWith({notice(), waiver("a"), waiver("b"), waiver("c", "2026-02-02")}))) == end);
}

TEST_CASE("After the confirmation nothing that bears on the outcome is recorded", "[procedure]")
{
    const Ledger confirmed = ledgerWith({notice(), confirmation("2026-01-27")});

    CHECK(refusal(confirmed, disqualification()) ==
          Error{ErrorCode::ResultConfirmed, {}, u"kind"_s, u"2026-01-27"_s});
    CHECK(refusal(confirmed, waiver("a")).code == ErrorCode::ResultConfirmed);
    CHECK(refusal(confirmed, notice("2026-02-02")).code == ErrorCode::NoticeStands);
    for (const Act &act : oneOfEachKind())
        if (bearsOnOutcome(act.kind))
            CHECK(refusal(confirmed, act).code == ErrorCode::ResultConfirmed);
}

TEST_CASE("Reopened, the result takes everything again, and is notified and confirmed again",
          "[procedure]")
{
    const Act reopening = given("{'kind': 'reopened', 'date': '2026-02-01', 'by': '심의위원회',"
                                " 'reason': '이해관계가 뒤늦게 확인됨'}");
    std::vector<Act> acts{notice(), confirmation("2026-01-27"), reopening};
    CHECK_FALSE(ledgerWith(acts).confirmed);
    // What was told still stands, as nothing has changed yet.
    CHECK(isTaken(ledgerWith(acts), confirmation("2026-02-02")));
    acts.push_back(exclusion());
    const Ledger changed = ledgerWith(acts);
    CHECK(refusal(changed, confirmation("2026-02-20")).code == ErrorCode::NoticeOutdated);
    acts.push_back(notice("2026-02-02"));
    acts.push_back(confirmation("2026-02-13"));
    CHECK(ledgerWith(acts).confirmed == QDate(2026, 2, 13));
    CHECK(refusal(ledgerWith({notice()}), reopening).code == ErrorCode::ResultNotConfirmed);
}

TEST_CASE("An objection in time that is entered after the confirmation lifts it, a late one not",
          "[procedure]")
{
    const std::vector<Act> acts{notice(), confirmation("2026-01-27")};

    const Ledger inTime =
        ledgerWith({notice(), confirmation("2026-01-27"), objection("2026-01-26")});
    CHECK_FALSE(inTime.confirmed);
    CHECK(refusal(inTime, confirmation("2026-01-28")).code == ErrorCode::ObjectionOpen);

    const Ledger late = ledgerWith({notice(), confirmation("2026-01-27"), objection("2026-01-28")});
    CHECK(late.confirmed == QDate(2026, 1, 27));
    CHECK(isTaken(late, ruling("inadmissible", "2026-01-29")));
}

TEST_CASE("A table of holidays replaces the one before, and a running period stays as it was told",
          "[procedure]")
{
    const Act holidays = given("{'kind': 'holidays', 'reason': '관보',"
                               " 'days': ['2026-01-01 신정', '2026-01-26 임시 공휴일']}");

    const Ledger before = ledgerWith({holidays, notice()});
    CHECK(before.holidays.days.size() == 2);
    CHECK(before.holidays.days.at(QDate(2026, 1, 26)) == u"임시 공휴일"_s);
    CHECK(before.objectionPeriod->effective == QDate(2026, 1, 27));
    CHECK(ledgerWith({notice(), holidays}).objectionPeriod->effective == QDate(2026, 1, 26));
}

TEST_CASE("A table of holidays is refused with the place of what is wrong", "[procedure]")
{
    const auto wrong = [](const QJsonArray &days) {
        const Act act = given("{'kind': 'holidays', 'days': ['x'], 'reason': '관보'}");
        const Error error = refusal({}, with(act, "days", days));
        CHECK(error.line == 0);
        return std::pair(error.code, error.place);
    };
    const QString newYear = u"2026-01-01 신정"_s;
    CHECK(wrong({newYear, u"2026-1-26 휴일"_s}) == std::pair(ErrorCode::WrongType, u"days[1]"_s));
    CHECK(wrong({newYear, u"2026-02-30 휴일"_s}).first == ErrorCode::WrongType);
    CHECK(wrong({newYear, u"2026-01-26"_s}) == std::pair(ErrorCode::EmptyText, u"days[1]"_s));
    CHECK(wrong({newYear, newYear}) == std::pair(ErrorCode::CsvRowTwice, u"days[1]"_s));
    CHECK(wrong({newYear, u"2028-01-01 신정"_s}) ==
          std::pair(ErrorCode::CsvRowsMissing, u"days"_s));
    CHECK(wrong({}).first == ErrorCode::ListEmpty);
}
