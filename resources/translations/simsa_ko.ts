<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR" sourcelanguage="en">
<context>
    <name>ActWords</name>
    <message>
        <source>Bonus or deduction</source>
        <translation>가점·감점</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>벤치마크</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>작성·결정 주체</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>확인자</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>일자</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>공휴일</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>근거 문서</translation>
    </message>
    <message>
        <source>Evaluator</source>
        <translation>평가위원</translation>
    </message>
    <message>
        <source>Code of the finding</source>
        <translation>지적사항 코드</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>요건</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>신청 사유</translation>
    </message>
    <message>
        <source>Evaluators</source>
        <translation>평가단</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>측정항목</translation>
    </message>
    <message>
        <source>Who may object</source>
        <translation>이의신청 가능 팀</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>결정</translation>
    </message>
    <message>
        <source>Minority&apos;s opinion</source>
        <translation>소수의견</translation>
    </message>
    <message>
        <source>Model measured</source>
        <translation>측정 모델</translation>
    </message>
    <message>
        <source>Code of the objection</source>
        <translation>이의신청 코드</translation>
    </message>
    <message>
        <source>Who decided</source>
        <translation>심의위원</translation>
    </message>
    <message>
        <source>The team&apos;s own target (%)</source>
        <translation>팀 자체 목표(%)</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>점수</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>Ruling</source>
        <translation>처리 결과</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>경중</translation>
    </message>
    <message>
        <source>Supplied by</source>
        <translation>제출자</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>목표값</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>팀</translation>
    </message>
    <message>
        <source>Teams, first to last</source>
        <translation>팀(순위 순)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>Team told on</source>
        <translation>팀 통보일</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>측정값</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>판정</translation>
    </message>
    <message>
        <source>Viewpoint</source>
        <translation>관점</translation>
    </message>
    <message>
        <source>Votes against</source>
        <translation>반대</translation>
    </message>
    <message>
        <source>Votes for</source>
        <translation>찬성</translation>
    </message>
    <message>
        <source>Votes withheld</source>
        <translation>판단 보류</translation>
    </message>
    <message>
        <source>Opinion from a viewpoint</source>
        <translation>관점별 의견</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>지적사항</translation>
    </message>
    <message>
        <source>Severity of a finding changed</source>
        <translation>지적사항 경중 변경</translation>
    </message>
    <message>
        <source>Committee&apos;s decision on a requirement</source>
        <translation>위원회 결정: 요건 충족 여부</translation>
    </message>
    <message>
        <source>Committee&apos;s decision on recognition</source>
        <translation>위원회 결정: 인정 여부</translation>
    </message>
    <message>
        <source>Committee&apos;s verdict: continue, mend or stop</source>
        <translation>위원회 판정: 계속·보완·중단</translation>
    </message>
    <message>
        <source>Bonus or deduction given</source>
        <translation>가점·감점 부여</translation>
    </message>
    <message>
        <source>Bonus or deduction taken back</source>
        <translation>가점·감점 취소</translation>
    </message>
    <message>
        <source>Team&apos;s own target</source>
        <translation>팀 자체 목표</translation>
    </message>
    <message>
        <source>Evaluator&apos;s marks excluded</source>
        <translation>평가위원 점수 제외</translation>
    </message>
    <message>
        <source>Excluded marks admitted again</source>
        <translation>제외 점수 재반영</translation>
    </message>
    <message>
        <source>Team disqualified</source>
        <translation>팀 실격</translation>
    </message>
    <message>
        <source>Disqualification lifted</source>
        <translation>실격 취소</translation>
    </message>
    <message>
        <source>Team withdrew</source>
        <translation>팀 포기(참여 철회)</translation>
    </message>
    <message>
        <source>Order of tied teams decided</source>
        <translation>동점 팀 순위 결정</translation>
    </message>
    <message>
        <source>Table of public holidays replaced</source>
        <translation>공휴일 표 교체</translation>
    </message>
    <message>
        <source>Result notified</source>
        <translation>결과 통보</translation>
    </message>
    <message>
        <source>Team will not object</source>
        <translation>이의신청 포기</translation>
    </message>
    <message>
        <source>Objection received</source>
        <translation>이의신청 접수</translation>
    </message>
    <message>
        <source>Objection decided</source>
        <translation>이의신청 처리</translation>
    </message>
    <message>
        <source>Result confirmed</source>
        <translation>결과 확정</translation>
    </message>
    <message>
        <source>Performance measured</source>
        <translation>성능 측정</translation>
    </message>
    <message>
        <source>Requirements, recognition, verdict</source>
        <translation>요건·인정·판정</translation>
    </message>
    <message>
        <source>Bonuses, deductions, targets</source>
        <translation>가점·감점·목표</translation>
    </message>
    <message>
        <source>Teams and evaluators</source>
        <translation>팀·평가위원</translation>
    </message>
    <message>
        <source>Notice, objections, confirmation</source>
        <translation>통보·이의신청·확정</translation>
    </message>
    <message>
        <source>Reference model</source>
        <translation>기준 모델</translation>
    </message>
    <message>
        <source>One a line, such as: 2026-05-05 Children&apos;s Day. It takes the place of the whole table.</source>
        <translation>한 줄에 하나씩 적습니다. 예: 2026-05-05 어린이날. 기존 표 전체를 대체합니다.</translation>
    </message>
    <message>
        <source>Where none is ticked, every team may.</source>
        <translation>선택하지 않으면 모든 팀이 이의신청할 수 있습니다.</translation>
    </message>
    <message>
        <source>One name a line; nobody of the first evaluation.</source>
        <translation>한 줄에 한 명씩 적습니다. 최초 평가에 참여한 사람은 제외합니다.</translation>
    </message>
    <message>
        <source>Empty: as the plan says.</source>
        <translation>비워 두면 평가계획에 따릅니다.</translation>
    </message>
    <message>
        <source>Negative for a deduction, such as -1.5.</source>
        <translation>감점은 음수로 적습니다. 예: -1.5</translation>
    </message>
    <message>
        <source>Tick the tied teams and move them into their order.</source>
        <translation>동점 팀을 선택하고 순위대로 옮기십시오.</translation>
    </message>
    <message>
        <source>In the unit of the item.</source>
        <translation>측정항목의 단위로 적습니다.</translation>
    </message>
    <message>
        <source>Somebody other than who supplied it.</source>
        <translation>제출자가 아닌 다른 사람이어야 합니다.</translation>
    </message>
    <message>
        <source>recognised</source>
        <translation>인정</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>불인정</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>no</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>성명</translation>
    </message>
    <message>
        <source>New evaluator&apos;s code</source>
        <translation>새 평가위원 코드</translation>
    </message>
    <message>
        <source>Namesakes</source>
        <translation>동명이인</translation>
    </message>
    <message>
        <source>Teams not judged (recused)</source>
        <translation>평가하지 않는 팀(제척·회피)</translation>
    </message>
    <message>
        <source>In the place of</source>
        <translation>교체되는 위원</translation>
    </message>
    <message>
        <source>Vote on a team without a total</source>
        <translation>총점이 없는 팀에 대한 의결</translation>
    </message>
    <message>
        <source>Evaluator added, or replaced by a successor</source>
        <translation>평가위원 추가 또는 교체(후임 위촉)</translation>
    </message>
    <message>
        <source>Collection closed, without the missing sheets</source>
        <translation>미제출분을 제외하고 접수 마감</translation>
    </message>
    <message>
        <source>Confirmed result reopened</source>
        <translation>확정 결과의 재검토</translation>
    </message>
    <message>
        <source>Where a name is like one of the first evaluation and it is somebody else: the name as above, a colon, the reason; one a line.</source>
        <translation>최초 평가위원과 이름이 같거나 비슷하지만 다른 사람인 경우: 위에 적은 이름, 쌍점(:), 사유를 한 줄에 한 사람씩 적습니다.</translation>
    </message>
    <message>
        <source>Whose sheets no longer count. Empty: the evaluator joins besides.</source>
        <translation>이 위원의 평가표는 더 이상 반영하지 않습니다. 비워 두면 위원을 추가합니다.</translation>
    </message>
    <message>
        <source>Where none is ticked, the evaluator judges every team.</source>
        <translation>선택하지 않으면 모든 팀을 평가합니다.</translation>
    </message>
    <message>
        <source>goes through</source>
        <translation>진출</translation>
    </message>
    <message>
        <source>out</source>
        <translation>탈락</translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: overall opinion</source>
        <translation>%1: 종합의견</translation>
    </message>
    <message>
        <source>%1: opinion on “%2”</source>
        <translation>%1: ‘%2’ 의견</translation>
    </message>
    <message>
        <source>%1: confirm the overall opinion</source>
        <translation>%1: 종합의견 확인</translation>
    </message>
    <message>
        <source>%1: confirm “%2”</source>
        <translation>%1: ‘%2’ 확인</translation>
    </message>
    <message>
        <source>%1: every criterion has the same share of its points. Is that what you mean?</source>
        <translation>%1: 모든 항목의 배점 대비 점수 비율이 같습니다. 의도한 점수입니까?</translation>
    </message>
    <message>
        <source>%1 and %2: every mark is the same. Is that what you mean?</source>
        <translation>%1, %2: 두 팀의 항목별 점수가 모두 같습니다. 의도한 점수입니까?</translation>
    </message>
    <message>
        <source>%1 and %2: the overall opinions are the same word for word. Is that what you mean?</source>
        <translation>%1, %2: 두 팀의 종합의견 문구가 완전히 같습니다. 의도한 내용입니까?</translation>
    </message>
    <message>
        <source>%1 and %2: the opinions on “%3” are the same word for word. Is that what you mean?</source>
        <translation>%1, %2: 두 팀의 ‘%3’ 의견 문구가 완전히 같습니다. 의도한 내용입니까?</translation>
    </message>
    <message>
        <source>%1: the mark for “%2” is far from those you gave the other teams. Is that what you mean?</source>
        <translation>%1: ‘%2’ 점수가 다른 팀에 준 점수와 크게 다릅니다. 의도한 점수입니까?</translation>
    </message>
</context>
<context>
    <name>CostCommand</name>
    <message>
        <source>%1 won</source>
        <translation>%1원</translation>
    </message>
    <message>
        <source>Government grant</source>
        <translation>정부지원금</translation>
    </message>
    <message>
        <source>Private contribution</source>
        <translation>민간부담금</translation>
    </message>
    <message>
        <source>%1 % of the total cost</source>
        <translation>총사업비의 %1 %</translation>
    </message>
    <message>
        <source>%1 % of the grant</source>
        <translation>정부지원금의 %1 %</translation>
    </message>
    <message>
        <source>of which cash, at least</source>
        <translation>그중 현금 최소</translation>
    </message>
    <message>
        <source>%1 % of the contribution</source>
        <translation>민간부담금의 %1 %</translation>
    </message>
    <message>
        <source>Total cost</source>
        <translation>총사업비</translation>
    </message>
    <message>
        <source>Without the GPUs there is neither grant nor contribution.</source>
        <translation>GPU를 받지 않으면 정부지원금도 민간부담금도 없습니다.</translation>
    </message>
</context>
<context>
    <name>DeadlineWords</name>
    <message>
        <source>By this computer&apos;s clock the deadline is over (%1, Korea time). By the plan a late sheet still counts.</source>
        <translation>이 컴퓨터의 시계로는 서명 마감일(%1, 한국 시각)이 지났습니다. 평가계획에 따라 마감 후에 서명한 평가표도 반영됩니다.</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock the deadline is over (%1, Korea time). By the plan a late sheet does not count unless a decision on it is recorded. Ask the administrator.</source>
        <translation>이 컴퓨터의 시계로는 서명 마감일(%1, 한국 시각)이 지났습니다. 평가계획에 따라 마감 후에 서명한 평가표는 별도의 결정이 기록되지 않으면 반영되지 않습니다. 간사에게 문의하십시오.</translation>
    </message>
    <message>
        <source>It was signed after the deadline (%1, Korea time). By the plan a late sheet still counts.</source>
        <translation>서명 마감일(%1, 한국 시각)이 지난 뒤에 서명하였습니다. 평가계획에 따라 마감 후에 서명한 평가표도 반영됩니다.</translation>
    </message>
    <message>
        <source>It was signed after the deadline (%1, Korea time). By the plan a late sheet does not count unless a decision on it is recorded. Ask the administrator.</source>
        <translation>서명 마감일(%1, 한국 시각)이 지난 뒤에 서명하였습니다. 평가계획에 따라 마감 후에 서명한 평가표는 별도의 결정이 기록되지 않으면 반영되지 않습니다. 간사에게 문의하십시오.</translation>
    </message>
</context>
<context>
    <name>FormWords</name>
    <message>
        <source>%1 points</source>
        <translation>%1점</translation>
    </message>
    <message>
        <source>%1 to %2 in steps of %3</source>
        <translation>%1점부터 %2점까지 %3점 단위</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1점 = %2</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 %2팀</translation>
    </message>
    <message>
        <source>Of %1 teams: %2</source>
        <translation>%1팀일 때: %2</translation>
    </message>
    <message>
        <source>No opinion is demanded</source>
        <translation>의견 작성 의무 없음</translation>
    </message>
    <message>
        <source>An opinion of %1 characters or more is demanded</source>
        <translation>의견 %1자 이상 작성</translation>
    </message>
    <message>
        <source>An opinion is demanded</source>
        <translation>의견 작성 필수</translation>
    </message>
    <message>
        <source>Nothing is said</source>
        <translation>설명 없음</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>New vote: %1</source>
        <translation>새 표결: %1</translation>
    </message>
    <message>
        <source>New criterion: %1</source>
        <translation>새 평가항목: %1</translation>
    </message>
    <message>
        <source>Vote that is gone: %1</source>
        <translation>삭제된 표결: %1</translation>
    </message>
    <message>
        <source>Criterion that is gone: %1</source>
        <translation>삭제된 평가항목: %1</translation>
    </message>
    <message>
        <source>Title: %1</source>
        <translation>명칭: %1</translation>
    </message>
    <message>
        <source>What to look at: %1</source>
        <translation>평가 착안점: %1</translation>
    </message>
    <message>
        <source>Points: %1</source>
        <translation>배점: %1</translation>
    </message>
    <message>
        <source>Marks that can be given: %1</source>
        <translation>부여할 수 있는 점수: %1</translation>
    </message>
    <message>
        <source>Opinion: %1</source>
        <translation>의견: %1</translation>
    </message>
    <message>
        <source>Overall opinion on each team</source>
        <translation>팀별 종합의견</translation>
    </message>
    <message>
        <source>Order of the criteria</source>
        <translation>평가항목의 순서</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Not asked any more</source>
        <translation>삭제됨</translation>
    </message>
</context>
<context>
    <name>LookSaid</name>
    <message>
        <source>That the results were looked at is on record.</source>
        <translation>결과를 열람한 사실이 기록되어 있습니다.</translation>
    </message>
</context>
<context>
    <name>NoticeWords</name>
    <message>
        <source>Judge each team by the criteria of the plan alone, by yourself, and without arranging marks with anybody.</source>
        <translation>평가는 평가계획에 정한 평가항목과 배점에 따라서만 독립적으로 실시하고, 다른 평가위원과 점수를 미리 상의하거나 조정하지 마십시오.</translation>
    </message>
    <message>
        <source>Have no contact with the teams or anybody who acts for them until the results are announced. If somebody contacts you, tell the administrator at once.</source>
        <translation>결과가 발표될 때까지 평가 대상 팀이나 그 관계자와 개별적으로 접촉하지 마십시오. 접촉 요청을 받으면 즉시 간사에게 알리십시오.</translation>
    </message>
    <message>
        <source>Keep the teams&apos; documents, your marks and your opinions secret. Hand them to nobody, and lock this computer when you leave it.</source>
        <translation>평가 자료와 본인의 점수·의견은 비밀로 유지하고 다른 사람에게 넘기지 마십시오. 자리를 비울 때에는 컴퓨터를 잠그십시오.</translation>
    </message>
    <message>
        <source>Where there is a conflict of interest, step back from the team. You can declare it below now, and at any time until you sign.</source>
        <translation>이해관계가 있는 팀의 평가는 회피하십시오. 아래에서 지금 신고할 수 있고, 서명하기 전까지 언제든지 신고할 수 있습니다.</translation>
    </message>
    <message>
        <source>Your marks are yours alone: nobody sees them before you hand them in. Afterwards you can correct them with a reason; the marks before stay on record.</source>
        <translation>점수는 평가위원 본인의 판단이며, 제출하기 전에는 누구도 볼 수 없습니다. 제출한 뒤에는 사유를 밝혀 정정할 수 있고, 정정 전 점수도 기록에 남습니다.</translation>
    </message>
    <message>
        <source>As an evaluator of this evaluation I pledge the following.</source>
        <translation>본인은 이 평가의 평가위원으로서 다음 사항을 준수할 것을 서약합니다.</translation>
    </message>
    <message>
        <source>I judge fairly and conscientiously, by the rules of the evaluation plan.</source>
        <translation>평가계획에 정한 기준에 따라 공정하고 양심적으로 평가하겠습니다.</translation>
    </message>
    <message>
        <source>I do not disclose what I learn in the evaluation, such as documents, marks, opinions and results that are not announced, nor use it for anything else, during the evaluation and after it.</source>
        <translation>평가 과정에서 알게 된 자료, 점수, 의견 및 발표 전의 결과를 평가 기간은 물론 평가가 끝난 뒤에도 누설하거나 다른 목적으로 이용하지 않겠습니다.</translation>
    </message>
    <message>
        <source>I do not copy the documents or pass them on without permission, and return or destroy them as the administrator asks when the evaluation is over.</source>
        <translation>평가 자료를 무단으로 복제하거나 외부에 제공하지 않으며, 평가가 끝나면 간사의 안내에 따라 반납하거나 파기하겠습니다.</translation>
    </message>
    <message>
        <source>I accept no money, gift, hospitality or improper request in connection with the evaluation.</source>
        <translation>평가와 관련하여 금품이나 향응을 받지 않고 부당한 청탁에 응하지 않겠습니다.</translation>
    </message>
    <message>
        <source>If I break this pledge I answer for it under the laws and rules that apply.</source>
        <translation>위 사항을 위반한 경우에는 관계 법령과 규정에 따른 책임을 지겠습니다.</translation>
    </message>
</context>
<context>
    <name>OutcomeLines</name>
    <message>
        <source>%1 (no rank, %2)</source>
        <translation>%1(순위 없음, %2)</translation>
    </message>
    <message>
        <source>%1 (rank %2, %3)</source>
        <translation>%1(%2위, %3)</translation>
    </message>
</context>
<context>
    <name>OutcomeText</name>
    <message>
        <source>a team that fails a requirement counts among those to be eliminated</source>
        <translation>요건 미충족 팀을 탈락 수에 포함</translation>
    </message>
    <message>
        <source>a team that fails a requirement does not count among those to be eliminated</source>
        <translation>요건 미충족 팀을 탈락 수에 포함하지 않음</translation>
    </message>
    <message>
        <source>an empty seat goes to the next team</source>
        <translation>공석 차순위 충원</translation>
    </message>
    <message>
        <source>an empty seat is not filled</source>
        <translation>공석 차순위 충원 없음</translation>
    </message>
    <message>
        <source>%1 would go through</source>
        <translation>%1: 추가 선정</translation>
    </message>
    <message>
        <source>%1 would be out</source>
        <translation>%1: 추가 탈락</translation>
    </message>
    <message>
        <source>%1 with %2.</source>
        <translation>%1 — 적용 순서: %2</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 또는 </translation>
    </message>
    <message>
        <source>by points alone it would rank %1</source>
        <translation>점수만으로는 %1위</translation>
    </message>
    <message>
        <source>Seats: %1. Through: %2. Vacant: %3.</source>
        <translation>선정 수 %1, 진출 %2, 공석 %3.</translation>
    </message>
    <message>
        <source>A vacant seat is filled in an additional round.</source>
        <translation>공석은 추가 공모로 충원합니다.</translation>
    </message>
    <message>
        <source>A vacant seat stays vacant.</source>
        <translation>공석은 충원하지 않습니다.</translation>
    </message>
    <message>
        <source>Not decided yet: %1.</source>
        <translation>미결정: %1.</translation>
    </message>
    <message>
        <source>Equal at the cut line, to be decided: %1.</source>
        <translation>선정 기준선 동점, 결정 필요: %1.</translation>
    </message>
    <message>
        <source>Who goes through depends on the order of operations. The plan&apos;s order applies.</source>
        <translation>적용 순서에 따라 진출 팀이 달라집니다. 평가계획의 순서를 적용합니다.</translation>
    </message>
    <message>
        <source>rank %1</source>
        <translation>%1위</translation>
    </message>
    <message>
        <source>Not everything is decided; until it is, nothing can be notified or confirmed.</source>
        <translation>결정되지 않은 사항이 있어, 결정되기 전에는 통보하거나 확정할 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>PeopleWords</name>
    <message>
        <source>1 team</source>
        <translation>팀 1개</translation>
    </message>
    <message>
        <source>%1 teams</source>
        <translation>팀 %1개</translation>
    </message>
    <message>
        <source>no recusals</source>
        <translation>제척·회피 없음</translation>
    </message>
    <message>
        <source>1 recusal: %1</source>
        <translation>제척·회피 1건: %1</translation>
    </message>
    <message>
        <source>%1 recusals: %2</source>
        <translation>제척·회피 %1건: %2</translation>
    </message>
    <message>
        <source>1 evaluator</source>
        <translation>평가위원 1명</translation>
    </message>
    <message>
        <source>%1 evaluators</source>
        <translation>평가위원 %1명</translation>
    </message>
    <message>
        <source>These teams have the same name, “%1”: %2. Only their codes tell them apart.</source>
        <translation>이름이 ‘%1’(으)로 같은 팀이 있습니다: %2. 코드로만 구분됩니다.</translation>
    </message>
    <message>
        <source>These evaluators have the same name, “%1”: %2. Only their codes tell them apart.</source>
        <translation>성명이 ‘%1’(으)로 같은 평가위원이 있습니다: %2. 코드로만 구분됩니다.</translation>
    </message>
    <message>
        <source>No value is missing.</source>
        <translation>빠진 값이 없습니다.</translation>
    </message>
    <message>
        <source>Still missing (%1): %2</source>
        <translation>아직 없는 값(%1개): %2</translation>
    </message>
    <message>
        <source>Values: %1 new, %2 changed, %3 as before.</source>
        <translation>값: 새로 입력 %1개, 변경 %2개, 그대로 %3개.</translation>
    </message>
    <message>
        <source>The outcome is another now than the one that was told. Both are kept on record.</source>
        <translation>이미 알린 결과와 결과가 달라졌습니다. 두 결과 모두 기록에 남습니다.</translation>
    </message>
    <message>
        <source>The notice of %1 is outdated. Notify the result again.</source>
        <translation>%1의 결과 통보는 더 이상 유효하지 않습니다. 결과를 다시 통보하십시오.</translation>
    </message>
</context>
<context>
    <name>PlanCommands</name>
    <message>
        <source>“%1” has no faults: %2 axes, %3 points.</source>
        <translation>‘%1’에 잘못이 없습니다. 평가부문 %2개, 만점 %3점.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>저장: %1</translation>
    </message>
</context>
<context>
    <name>ProcedureCommands</name>
    <message>
        <source>%1 waived its objection on %2</source>
        <translation>%1: 이의신청 포기, %2</translation>
    </message>
    <message>
        <source>Objection %1 of %2 on %3 (%4): %5, to be decided by %6</source>
        <translation>이의신청 %1: %2, %3 접수(%4), %5, 처리 기한 %6</translation>
    </message>
    <message>
        <source>Target: %1, %2: %3 % of %4 % demanded</source>
        <translation>목표: %1, %2: 달성 %3 %, 요구 %4 %</translation>
    </message>
    <message>
        <source>[may be left out]</source>
        <translation>[생략 가능]</translation>
    </message>
    <message>
        <source>Notified on %1:</source>
        <translation>%1 통보:</translation>
    </message>
    <message>
        <source>Changed after the notice, recorded %1:</source>
        <translation>통보 후 변경(%1 기록):</translation>
    </message>
    <message>
        <source>Confirmed on %1:</source>
        <translation>%1 확정:</translation>
    </message>
    <message>
        <source>Seats: %1, vacant %2</source>
        <translation>선정 수 %1, 공석 %2</translation>
    </message>
    <message>
        <source>Teams that came from the round before (programme %2): %1. Its points are not used here unless the plan carries them.</source>
        <translation>이전 회차(사업 %2)에서 올라온 팀 %1개. 평가계획에서 이월하도록 정하지 않은 한 그 점수는 여기서 쓰이지 않습니다.</translation>
    </message>
    <message>
        <source>Acts on record: %1.</source>
        <translation>기록된 행위 %1건.</translation>
    </message>
</context>
<context>
    <name>ProcedureText</name>
    <message>
        <source>Version %1, in force since %2, fingerprint %3.</source>
        <translation>제%1판, 시행 %2, 지문 %3.</translation>
    </message>
    <message>
        <source>Amended; approved by %1 on %2: %3</source>
        <translation>개정 승인: %1, %2. 사유: %3</translation>
    </message>
    <message>
        <source>Told on %1; %2 days, that day not counted, end on %3.</source>
        <translation>통보일 %1, 초일 불산입 %2일, 만료일 %3.</translation>
    </message>
    <message>
        <source>That is no working day; objections until %1.</source>
        <translation>만료일이 토요일·공휴일이므로 이의신청 기한은 %1입니다.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>%1 (%2): %3 on %4</source>
        <translation>%1(%2): %3, %4</translation>
    </message>
    <message>
        <source>%1 (%2): open, to be decided by %3</source>
        <translation>%1(%2): 처리 중, 처리 기한 %3</translation>
    </message>
    <message>
        <source>%1, received too late</source>
        <translation>%1, 기한 후 접수</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>확정</translation>
    </message>
    <message>
        <source>Possible from %1.</source>
        <translation>%1부터 확정할 수 있습니다.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>규칙</translation>
    </message>
    <message>
        <source>Closed without missing sheets</source>
        <translation>미제출 평가표 없이 마감</translation>
    </message>
    <message>
        <source>Will not object</source>
        <translation>이의신청 포기</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>이의신청</translation>
    </message>
</context>
<context>
    <name>ProgrammeCommands</name>
    <message>
        <source>New programme %1 in %2</source>
        <translation>새 사업 %1 → %2</translation>
    </message>
    <message>
        <source>Frozen. Plan %1</source>
        <translation>확정했습니다. 평가계획 %1</translation>
    </message>
    <message>
        <source>%1 packets are in %2</source>
        <translation>평가 꾸러미 %1개 → %2</translation>
    </message>
    <message>
        <source>The packet of %1 is made anew: %2</source>
        <translation>%1의 평가 꾸러미를 재발급하였습니다: %2</translation>
    </message>
    <message>
        <source>The round is open, plan %1. It can be changed until it is frozen.</source>
        <translation>라운드를 열었습니다(평가계획 %1). 확정하기 전까지 바꿀 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>Prompt</name>
    <message>
        <source>Passphrase of the programme: </source>
        <translation>사업 암호: </translation>
    </message>
    <message>
        <source>The same once more: </source>
        <translation>한 번 더: </translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Passphrase</source>
        <translation>암호</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>새 암호</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>한 번 더</translation>
    </message>
    <message>
        <source>… and %1 more.</source>
        <translation>… 외 %1건.</translation>
    </message>
</context>
<context>
    <name>RecordCommand</name>
    <message>
        <source>Acts recorded: %1.</source>
        <translation>행위 %1건을 기록했습니다.</translation>
    </message>
    <message>
        <source>This was a trial. Acts that would be recorded: %1.</source>
        <translation>시험 실행입니다. 실제로 실행하면 사항 %1건을 기록합니다.</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>Ranking</source>
        <translation>순위</translation>
    </message>
    <message>
        <source>Inputs and rules</source>
        <translation>입력과 규칙</translation>
    </message>
    <message>
        <source>Evaluator</source>
        <translation>평가위원</translation>
    </message>
    <message>
        <source>Sheet total</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>Sheets counted</source>
        <translation>반영 평가표 수</translation>
    </message>
    <message>
        <source>Each criterion, combined</source>
        <translation>평가항목별 종합</translation>
    </message>
    <message>
        <source>Combined</source>
        <translation>종합(환산 전)</translation>
    </message>
    <message>
        <source>Converted</source>
        <translation>환산점수</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>평점</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>팀명</translation>
    </message>
    <message>
        <source>%1: value</source>
        <translation>%1: 측정값</translation>
    </message>
    <message>
        <source>%1: points</source>
        <translation>%1: 점수</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>순위</translation>
    </message>
    <message>
        <source>Team id</source>
        <translation>팀 번호</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>총점</translation>
    </message>
    <message>
        <source>%1: sheets counted</source>
        <translation>%1: 반영 평가위원 수</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>비고</translation>
    </message>
    <message>
        <source>%1: too few marks count</source>
        <translation>%1: 반영할 평가점수 부족</translation>
    </message>
    <message>
        <source>%1: a value is missing</source>
        <translation>%1: 측정값 누락</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2명</translation>
    </message>
    <message>
        <source>Mean of the teams</source>
        <translation>팀 평균</translation>
    </message>
    <message>
        <source>Teams counted in the mean</source>
        <translation>평균 산출 팀 수</translation>
    </message>
    <message>
        <source>Points by team</source>
        <translation>팀별 점수</translation>
    </message>
    <message>
        <source>Each sheet&apos;s marks are added up, and the mean of the sheets is taken.</source>
        <translation>평가표별 점수를 합산한 후 평가위원 전체의 산술평균을 구한다.</translation>
    </message>
    <message>
        <source>The mean of each criterion is taken, and the means are added up.</source>
        <translation>평가항목별 산술평균을 구한 후 이를 합산한다.</translation>
    </message>
    <message>
        <source>Each sheet&apos;s marks are added up; the highest %1 and the lowest %1 are left out, and the mean of the rest is taken.</source>
        <translation>평가표별 점수를 합산한 후 최고점 %1개와 최저점 %1개를 제외한 나머지의 산술평균을 구한다.</translation>
    </message>
    <message>
        <source>For each criterion the highest %1 and the lowest %1 marks are left out and the mean of the rest is taken; the means are added up.</source>
        <translation>평가항목별로 최고점 %1개와 최저점 %1개를 제외한 나머지의 산술평균을 구한 후 이를 합산한다.</translation>
    </message>
    <message>
        <source>Judged by: %1.</source>
        <translation>평가 주체: %1.</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>사업명</translation>
    </message>
    <message>
        <source>Programme id</source>
        <translation>사업 식별자</translation>
    </message>
    <message>
        <source>Evaluation plan</source>
        <translation>평가계획</translation>
    </message>
    <message>
        <source>Plan version</source>
        <translation>평가계획 판</translation>
    </message>
    <message>
        <source>Plan fingerprint</source>
        <translation>평가계획 지문</translation>
    </message>
    <message>
        <source>Form fingerprint: %1</source>
        <translation>평가표 양식 지문: %1</translation>
    </message>
    <message>
        <source>Digest of the inputs</source>
        <translation>입력 자료 지문</translation>
    </message>
    <message>
        <source>Plan frozen at</source>
        <translation>평가계획 확정 일시</translation>
    </message>
    <message>
        <source>Report made at</source>
        <translation>보고서 작성 일시</translation>
    </message>
    <message>
        <source>Rounded half up to %1 digits after the point for an axis and to %2 for the total. A team without a value is not counted.</source>
        <translation>각 평가는 소수점 이하 %1자리, 총점은 %2자리까지 반올림한다. 값이 없는 팀은 평균에서 제외한다.</translation>
    </message>
    <message>
        <source>Equal totals</source>
        <translation>동점</translation>
    </message>
    <message>
        <source>Equal totals share a rank, and the next rank is skipped.</source>
        <translation>총점이 같으면 같은 순위로 하고, 그다음 순위는 동점 팀 수만큼 건너뛴다.</translation>
    </message>
    <message>
        <source>Missing marks</source>
        <translation>미입력 점수</translation>
    </message>
    <message>
        <source>A missing mark is an empty cell; it is never counted as zero.</source>
        <translation>미입력 점수는 빈칸으로 두며 0점으로 처리하지 않는다.</translation>
    </message>
    <message>
        <source>Formulas</source>
        <translation>수식</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>평가 부문</translation>
    </message>
    <message>
        <source>Criterion or item</source>
        <translation>평가항목(측정항목)</translation>
    </message>
    <message>
        <source>Worth (points)</source>
        <translation>배점</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>점수 범위</translation>
    </message>
    <message>
        <source>%1 to %2 in steps of %3</source>
        <translation>%1~%2점, %3점 단위</translation>
    </message>
    <message>
        <source>Value up to %1</source>
        <translation>측정값 만점 %1</translation>
    </message>
    <message>
        <source>The same sheets under two sets of rules</source>
        <translation>동일한 평가표에 두 규칙을 각각 적용한 결과</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>구분</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>차이 여부</translation>
    </message>
    <message>
        <source>Each column stands for its own rules; figures of the two are never mixed.</source>
        <translation>각 열은 해당 규칙만 적용한 결과이며, 두 규칙의 수치를 섞지 않는다.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>%1 (comparison of rules)</source>
        <translation>%1(규칙 비교)</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>결과 비교</translation>
    </message>
    <message>
        <source>Rules that differ</source>
        <translation>달라진 규칙</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>규칙</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>구분</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>Amendments</source>
        <translation>개정 이력</translation>
    </message>
    <message>
        <source>Notice of the result</source>
        <translation>평가결과 통보</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>Reason for the disqualification</source>
        <translation>실격 사유</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>판정</translation>
    </message>
    <message>
        <source>State</source>
        <translation>확정 여부</translation>
    </message>
    <message>
        <source>The team&apos;s own points</source>
        <translation>해당 팀의 점수</translation>
    </message>
    <message>
        <source>Bonus and deduction</source>
        <translation>가점·감점</translation>
    </message>
    <message>
        <source>Overall opinions</source>
        <translation>종합의견</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>의견</translation>
    </message>
    <message>
        <source>Within %1 days from the notice, whose day does not count.</source>
        <translation>통보일부터 %1일 이내로 하며, 통보일은 산입하지 않는다.</translation>
    </message>
    <message>
        <source>The notice was given on %1, a day that does not count. %2 days end on %3, which is no working day; objections are taken until %4.</source>
        <translation>통보일: %1(산입하지 않음). %2일이 되는 날: %3(토요일 또는 공휴일). 이의신청 기한: %4.</translation>
    </message>
    <message>
        <source>The notice was given on %1, a day that does not count. %2 days end on %3; objections are taken until %4.</source>
        <translation>통보일: %1(산입하지 않음). %2일이 되는 날: %3. 이의신청 기한: %4.</translation>
    </message>
    <message>
        <source>How to object</source>
        <translation>이의신청 방법</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>신청 기한</translation>
    </message>
    <message>
        <source>What to write</source>
        <translation>기재 사항</translation>
    </message>
    <message>
        <source>Which part of the result is objected to, and on what ground.</source>
        <translation>이의가 있는 평가결과의 해당 부분과 그 사유.</translation>
    </message>
    <message>
        <source>Grounds that are admitted</source>
        <translation>인정되는 신청 사유</translation>
    </message>
    <message>
        <source>Grounds that are not admitted</source>
        <translation>인정되지 않는 신청 사유</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>결정</translation>
    </message>
    <message>
        <source>An objection is decided within %1 days from receipt.</source>
        <translation>이의신청은 접수일부터 %1일 이내에 결정한다.</translation>
    </message>
    <message>
        <source>Waiver</source>
        <translation>이의신청 포기</translation>
    </message>
    <message>
        <source>The team declared on %1 that it will not object.</source>
        <translation>이의신청 포기 의사 표시일: %1.</translation>
    </message>
    <message>
        <source>%1 (public)</source>
        <translation>%1(공개용)</translation>
    </message>
    <message>
        <source>Points and means</source>
        <translation>배점 및 팀 평균</translation>
    </message>
    <message>
        <source>%1 (notice to %2)</source>
        <translation>%1(%2 통보용)</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>결과 통보</translation>
    </message>
    <message>
        <source>Own points</source>
        <translation>팀 점수</translation>
    </message>
    <message>
        <source>Achievement</source>
        <translation>목표 달성도</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>이의신청</translation>
    </message>
    <message>
        <source>%1 (internal)</source>
        <translation>%1(내부용)</translation>
    </message>
    <message>
        <source>Order of operations</source>
        <translation>적용 순서</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>동점 처리</translation>
    </message>
    <message>
        <source>Bonuses and deductions</source>
        <translation>가점·감점 내역</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>참석·제출 현황</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>이의신청</translation>
    </message>
    <message>
        <source>Requirements apart from points</source>
        <translation>점수 외 요건</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>요건</translation>
    </message>
    <message>
        <source>Ruling</source>
        <translation>충족 여부</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>충족</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>미충족</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>판단 보류</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>결정 주체</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>미비 사항</translation>
    </message>
    <message>
        <source>Reason and minority opinion</source>
        <translation>사유 및 소수의견</translation>
    </message>
    <message>
        <source>committee</source>
        <translation>위원회</translation>
    </message>
    <message>
        <source>vote</source>
        <translation>평가위원 표결</translation>
    </message>
    <message>
        <source>Recognition and verdict</source>
        <translation>인정 여부 및 판정</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>표결 사항</translation>
    </message>
    <message>
        <source>For</source>
        <translation>찬성</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>반대</translation>
    </message>
    <message>
        <source>Withheld or mend</source>
        <translation>판단 보류·보완</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>인정 여부</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>불인정</translation>
    </message>
    <message>
        <source>recognised</source>
        <translation>인정</translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation>표결 내역</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>지적사항</translation>
    </message>
    <message>
        <source>Viewpoint</source>
        <translation>관점</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>경중</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>당락 영향</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>지적사항</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>근거 자료</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>서명자</translation>
    </message>
    <message>
        <source>Opinions by viewpoint</source>
        <translation>관점별 의견</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>점수 외 요건</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>표결 결과</translation>
    </message>
    <message>
        <source>Viewpoints</source>
        <translation>관점별 의견</translation>
    </message>
    <message>
        <source>the requirement can be failed for it</source>
        <translation>요건 미충족 사유가 될 수 있음</translation>
    </message>
    <message>
        <source>does not affect the outcome</source>
        <translation>당락에 영향 없음</translation>
    </message>
    <message>
        <source>%1: combined mark</source>
        <translation>%1: 종합 원점수</translation>
    </message>
    <message>
        <source>%1: of the teams compared with</source>
        <translation>%1: 비교 대상 팀의 값</translation>
    </message>
    <message>
        <source>Combined: of the teams compared with</source>
        <translation>종합(환산 전): 비교 대상 팀의 값</translation>
    </message>
    <message>
        <source>Figures without a formula: each evaluator&apos;s own numbers are converted before they are combined; see Inputs and rules.</source>
        <translation>수식이 없는 수치는 평가위원별 값을 먼저 환산한 후 종합한 것이다. ‘입력과 규칙’ 참조.</translation>
    </message>
    <message>
        <source>%1: own target</source>
        <translation>%1: 팀별 목표값</translation>
    </message>
    <message>
        <source>Sum: of the teams compared with</source>
        <translation>합계: 비교 대상 팀의 값</translation>
    </message>
    <message>
        <source>%1: below the minimum of %2 % of the points</source>
        <translation>%1: 최저 기준점수(배점의 %2 %) 미달</translation>
    </message>
    <message>
        <source>%1: below the minimum of %2 points</source>
        <translation>%1: 최저 기준점수(%2점) 미달</translation>
    </message>
    <message>
        <source>below the minimum mark</source>
        <translation>최저 기준점수 미달</translation>
    </message>
    <message>
        <source>total below the cut line</source>
        <translation>총점이 선정 기준선 미달</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>미결정</translation>
    </message>
    <message>
        <source>the evaluation is not complete</source>
        <translation>평가 미완료</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>평가 미완료</translation>
    </message>
    <message>
        <source>ranked</source>
        <translation>순위 산정</translation>
    </message>
    <message>
        <source>through</source>
        <translation>선정</translation>
    </message>
    <message>
        <source>out</source>
        <translation>탈락</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>결정 대기</translation>
    </message>
    <message>
        <source>met</source>
        <translation>충족</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>미충족</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>미결정</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>참고 의견</translation>
    </message>
    <message>
        <source>advisory</source>
        <translation>보완 의견</translation>
    </message>
    <message>
        <source>grave defect</source>
        <translation>중대한 하자</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>중단</translation>
    </message>
    <message>
        <source>mend</source>
        <translation>보완</translation>
    </message>
    <message>
        <source>continue</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>grave defect of method or procedure</source>
        <translation>평가 방법 또는 절차의 중대한 하자</translation>
    </message>
    <message>
        <source>error of adding up or copying</source>
        <translation>집계 또는 기재의 오류</translation>
    </message>
    <message>
        <source>clear misreading by an evaluator</source>
        <translation>평가위원의 명백한 사실 오인</translation>
    </message>
    <message>
        <source>choice of the evaluators</source>
        <translation>평가위원 선정</translation>
    </message>
    <message>
        <source>rules and method as announced</source>
        <translation>공고된 규정과 평가 방법</translation>
    </message>
    <message>
        <source>other</source>
        <translation>기타</translation>
    </message>
    <message>
        <source>open</source>
        <translation>처리 중</translation>
    </message>
    <message>
        <source>upheld</source>
        <translation>인용</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>기각</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>정정</translation>
    </message>
    <message>
        <source>not admissible</source>
        <translation>각하</translation>
    </message>
    <message>
        <source>opinion missing: %1</source>
        <translation>의견 누락: %1</translation>
    </message>
    <message>
        <source>no ballot counts</source>
        <translation>유효표 없음</translation>
    </message>
    <message>
        <source>the committee&apos;s decision is missing</source>
        <translation>위원회 결정 없음</translation>
    </message>
    <message>
        <source>voted not met, but no grave defect is on record</source>
        <translation>표결은 미충족이나 중대한 하자 기록 없음</translation>
    </message>
    <message>
        <source>%1 for, %2 against, %3 withheld</source>
        <translation>찬성 %1, 반대 %2, 판단 보류 %3</translation>
    </message>
    <message>
        <source>%1: the team&apos;s target is missing</source>
        <translation>%1: 팀별 목표값 누락</translation>
    </message>
    <message>
        <source>%1: the quorum is not met</source>
        <translation>%1: 정족수 미달</translation>
    </message>
    <message>
        <source>%1: too few sheets count for the team</source>
        <translation>%1: 해당 팀의 반영 평가표 부족</translation>
    </message>
    <message>
        <source>%1: requirement not met</source>
        <translation>%1: 요건 미충족</translation>
    </message>
    <message>
        <source>%1: not decided yet</source>
        <translation>%1: 미결정</translation>
    </message>
    <message>
        <source>disqualified</source>
        <translation>실격</translation>
    </message>
    <message>
        <source>withdrew</source>
        <translation>참여 포기</translation>
    </message>
    <message>
        <source>recognition not decided yet</source>
        <translation>인정 여부 미결정</translation>
    </message>
    <message>
        <source>equal to another team at the cut line</source>
        <translation>선정 기준선에서 다른 팀과 동점</translation>
    </message>
    <message>
        <source>more points in %1</source>
        <translation>%1 점수가 높은 팀</translation>
    </message>
    <message>
        <source>more points in the criterion or item that is worth most, then in the next</source>
        <translation>배점이 가장 큰 평가항목(측정항목)의 점수가 높은 팀, 같으면 배점이 그다음으로 큰 항목의 점수가 높은 팀</translation>
    </message>
    <message>
        <source>more points in the criterion or item of %1 that is worth most, then in the next</source>
        <translation>%1 가운데 배점이 가장 큰 평가항목(측정항목)의 점수가 높은 팀, 같으면 배점이 그다음으로 큰 항목의 점수가 높은 팀</translation>
    </message>
    <message>
        <source>preferred by more evaluators of %1, team against team</source>
        <translation>%1 점수를 두 팀씩 비교하여 더 많은 평가위원이 높게 평가한 팀</translation>
    </message>
    <message>
        <source>the committee&apos;s decision</source>
        <translation>위원회의 결정</translation>
    </message>
    <message>
        <source>cut line through all teams with a total, gates apart from it</source>
        <translation>총점이 있는 모든 팀에 선정 기준선을 적용하고 점수 외 요건은 별도 적용</translation>
    </message>
    <message>
        <source>gates first, cut line through the teams that remain</source>
        <translation>점수 외 요건을 먼저 적용하고 남은 팀에 선정 기준선 적용</translation>
    </message>
    <message>
        <source>%1 (Korea time)</source>
        <translation>%1(한국 시각)</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>평가단</translation>
    </message>
    <message>
        <source>Evaluators</source>
        <translation>평가위원 수</translation>
    </message>
    <message>
        <source>Sheets that count</source>
        <translation>반영 평가표 수</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>정족수</translation>
    </message>
    <message>
        <source>Late, not counted</source>
        <translation>기한 후 서명(미반영)</translation>
    </message>
    <message>
        <source>Without a sheet that counts</source>
        <translation>반영 평가표가 없는 평가위원</translation>
    </message>
    <message>
        <source>Left out for a team</source>
        <translation>팀별 제외 평가위원</translation>
    </message>
    <message>
        <source>Evaluated without them, by decision</source>
        <translation>미제출자 제외 평가 결정 사유</translation>
    </message>
    <message>
        <source>Bonus or deduction</source>
        <translation>가점·감점 항목</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>일자</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>승인자</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>변경 내용</translation>
    </message>
    <message>
        <source>Teams that agreed</source>
        <translation>동의한 팀</translation>
    </message>
    <message>
        <source>Amendments of the evaluation plan</source>
        <translation>평가계획 개정 이력</translation>
    </message>
    <message>
        <source>Register of objections</source>
        <translation>이의신청 접수대장</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>접수번호</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>접수일</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>기한 내 여부</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>신청 사유</translation>
    </message>
    <message>
        <source>Admissible</source>
        <translation>인정 사유 여부</translation>
    </message>
    <message>
        <source>To be decided by</source>
        <translation>결정 기한</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>결정일</translation>
    </message>
    <message>
        <source>Team told</source>
        <translation>결정 통보일</translation>
    </message>
    <message>
        <source>no</source>
        <translation>아니오</translation>
    </message>
    <message>
        <source>%1 declared on %2 that it will not object.</source>
        <translation>이의신청 포기: %1(의사 표시일 %2).</translation>
    </message>
    <message>
        <source>Achievement against the reference model, no part of the ranking</source>
        <translation>기준 모델 대비 목표 달성도(순위 미반영)</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>벤치마크</translation>
    </message>
    <message>
        <source>Reference model</source>
        <translation>기준 모델</translation>
    </message>
    <message>
        <source>Its performance</source>
        <translation>기준 모델 성능</translation>
    </message>
    <message>
        <source>The team&apos;s performance</source>
        <translation>팀 모델 성능</translation>
    </message>
    <message>
        <source>Achievement in %</source>
        <translation>달성도(%)</translation>
    </message>
    <message>
        <source>Demanded in %</source>
        <translation>목표(%)</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>달성 여부</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>증빙 자료</translation>
    </message>
    <message>
        <source>Confirmed on %1.</source>
        <translation>확정 결과(확정일: %1).</translation>
    </message>
    <message>
        <source>Provisional; the teams have not been told yet.</source>
        <translation>잠정 결과(팀 통보 전).</translation>
    </message>
    <message>
        <source>Provisional; objections until %1.</source>
        <translation>잠정 결과(이의신청 기한: %1).</translation>
    </message>
    <message>
        <source>A committee decides, and its votes are recorded.</source>
        <translation>위원회가 결정하고 표결 결과를 기록한다.</translation>
    </message>
    <message>
        <source>%1 vote in their sheets: %2 All ballots that count are needed.</source>
        <translation>평가표로 표결한다. 표결 주체: %1. 표결 사항: %2 유효표가 모두 ‘예’라야 가결한다.</translation>
    </message>
    <message>
        <source>%1 vote in their sheets: %2 More than half of the ballots that count, those withheld among them, are needed for a no.</source>
        <translation>평가표로 표결한다. 표결 주체: %1. 표결 사항: %2 유효표(판단 보류 포함)의 과반이 ‘아니오’라야 부결한다.</translation>
    </message>
    <message>
        <source>%1 vote in their sheets: %2 More than half of the ballots that count, those withheld among them, are needed for a yes.</source>
        <translation>평가표로 표결한다. 표결 주체: %1. 표결 사항: %2 유효표(판단 보류 포함)의 과반이 ‘예’라야 가결한다.</translation>
    </message>
    <message>
        <source>All ballots that count have to name the same.</source>
        <translation>유효표의 판정이 모두 같아야 한다.</translation>
    </message>
    <message>
        <source>What more than half of the ballots that count name holds; where none does, a committee decides.</source>
        <translation>유효표의 과반이 고른 판정으로 하고, 과반이 고른 판정이 없으면 위원회가 결정한다.</translation>
    </message>
    <message>
        <source>%1 vote in their sheets: %2</source>
        <translation>평가표로 표결한다. 표결 주체: %1. 표결 사항: %2</translation>
    </message>
    <message>
        <source>An opinion is needed from the viewpoint of %1.</source>
        <translation>%1 관점의 의견이 있어야 한다.</translation>
    </message>
    <message>
        <source>A team can fail it for a recorded grave defect only; it is then out whatever its points. Remarks and advisory findings change nothing.</source>
        <translation>중대한 하자가 기록된 경우에만 미충족으로 결정할 수 있고, 미충족인 팀은 점수와 관계없이 탈락한다. 보완 의견과 참고 의견은 당락에 영향을 주지 않는다.</translation>
    </message>
    <message>
        <source>Requirement apart from points: %1</source>
        <translation>점수 외 요건: %1</translation>
    </message>
    <message>
        <source>Who is not recognised is out. Nobody may be recognised, and a single applicant is judged alike.</source>
        <translation>인정받지 못한 팀은 탈락한다. 인정받은 팀이 없으면 선정하지 않으며, 신청 팀이 하나여도 절차는 같다.</translation>
    </message>
    <message>
        <source>Verdict: continue, mend or stop</source>
        <translation>판정(계속·보완·중단)</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>선정</translation>
    </message>
    <message>
        <source>The plan ranks the teams and selects nobody.</source>
        <translation>순위만 정하고 팀을 선정하지 않는다.</translation>
    </message>
    <message>
        <source>Seats: %1.</source>
        <translation>선정 수: %1개 팀.</translation>
    </message>
    <message>
        <source>To be eliminated: %1.</source>
        <translation>탈락 수: %1개 팀.</translation>
    </message>
    <message>
        <source>A team that a gate puts out is one of those to be eliminated.</source>
        <translation>점수 외 요건 미충족으로 탈락한 팀은 탈락 수에 포함한다.</translation>
    </message>
    <message>
        <source>A team that a gate puts out is not one of those to be eliminated.</source>
        <translation>점수 외 요건 미충족으로 탈락한 팀은 탈락 수에 포함하지 않는다.</translation>
    </message>
    <message>
        <source>An empty seat goes to the next team that meets everything.</source>
        <translation>공석은 모든 요건을 충족한 차순위 팀으로 충원한다.</translation>
    </message>
    <message>
        <source>An empty seat is not filled by the next team.</source>
        <translation>공석은 차순위 팀으로 충원하지 않는다.</translation>
    </message>
    <message>
        <source>A vacant seat is filled in an additional round.</source>
        <translation>남은 공석은 추가 공모로 충원한다.</translation>
    </message>
    <message>
        <source>A vacant seat stays vacant.</source>
        <translation>남은 공석은 충원하지 않는다.</translation>
    </message>
    <message>
        <source>Quorum: %1 sheets.</source>
        <translation>정족수는 평가표 %1부로 한다.</translation>
    </message>
    <message>
        <source>No quorum.</source>
        <translation>정족수를 두지 않는다.</translation>
    </message>
    <message>
        <source>To be signed by the end of %1, Korea time; a later sheet counts all the same.</source>
        <translation>서명 기한: %1 24시(한국 시각). 기한 후 서명한 평가표도 반영한다.</translation>
    </message>
    <message>
        <source>To be signed by the end of %1, Korea time; a later sheet does not count.</source>
        <translation>서명 기한: %1 24시(한국 시각). 기한 후 서명한 평가표는 반영하지 않는다.</translation>
    </message>
    <message>
        <source>An opinion on each team of at least %1 characters is demanded.</source>
        <translation>팀별 종합의견을 %1자 이상 작성하여야 한다.</translation>
    </message>
    <message>
        <source>Evaluators: %1</source>
        <translation>평가단: %1</translation>
    </message>
    <message>
        <source>Schedule: %1</source>
        <translation>일정: %1</translation>
    </message>
    <message>
        <source>Period of each team</source>
        <translation>팀별 평가 대상 기간</translation>
    </message>
    <message>
        <source>%1 days, the same for every team.</source>
        <translation>%1일(모든 팀 동일).</translation>
    </message>
    <message>
        <source>Where the last day is no working day, the period ends on the next that is one.</source>
        <translation>기간의 마지막 날이 토요일 또는 공휴일이면 그다음 근무일에 기간이 만료한다.</translation>
    </message>
    <message>
        <source>The period ends on its last day, working day or not.</source>
        <translation>기간의 마지막 날이 토요일 또는 공휴일이어도 그날 기간이 만료한다.</translation>
    </message>
    <message>
        <source>%1 (lower is better)</source>
        <translation>%1(낮을수록 우수)</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>목표</translation>
    </message>
    <message>
        <source>%1 % of the reference model&apos;s performance in: %2. Shown beside the ranking, never part of it; a team may set itself more.</source>
        <translation>기준 모델 성능의 %1 %(대상: %2). 순위와 별도로 표시하고 순위에 반영하지 않으며, 팀은 더 높은 목표를 정할 수 있다.</translation>
    </message>
    <message>
        <source>Nobody&apos;s points are published.</source>
        <translation>팀별 점수는 공개하지 않는다.</translation>
    </message>
    <message>
        <source>Only the first team&apos;s points are published.</source>
        <translation>1위 팀의 점수만 공개한다.</translation>
    </message>
    <message>
        <source>Every team&apos;s points are published.</source>
        <translation>모든 팀의 점수를 공개한다.</translation>
    </message>
    <message>
        <source>The teams&apos; means are published, unless they would give away a single team&apos;s points.</source>
        <translation>팀 평균은 공개하되, 개별 팀의 점수가 드러날 수 있는 경우에는 공개하지 않는다.</translation>
    </message>
    <message>
        <source>The teams&apos; means are not published.</source>
        <translation>팀 평균은 공개하지 않는다.</translation>
    </message>
    <message>
        <source>Those who go through are listed in alphabetical order, without ranks.</source>
        <translation>선정된 팀은 순위 없이 가나다순으로 적는다.</translation>
    </message>
    <message>
        <source>Those who go through are listed in the order of their rank.</source>
        <translation>선정된 팀은 순위에 따라 적는다.</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>결과 공개</translation>
    </message>
    <message>
        <source>evaluated</source>
        <translation>평가 완료</translation>
    </message>
    <message>
        <source>Planned seats: %1. Filled: %2. Vacant: %3.</source>
        <translation>선정 예정: %1개 팀. 선정: %2개 팀. 공석: %3개.</translation>
    </message>
    <message>
        <source>Order of operations: %1.</source>
        <translation>적용 순서: %1.</translation>
    </message>
    <message>
        <source>A mean of so few teams would give away a single team&apos;s points, and is left out.</source>
        <translation>팀 수가 적어 개별 팀의 점수가 드러날 수 있는 평균은 표시하지 않는다.</translation>
    </message>
    <message>
        <source>Total before rounding</source>
        <translation>소수점 처리 전 총점</translation>
    </message>
    <message>
        <source>Places behind among equal totals</source>
        <translation>동점 처리에 따른 순위 조정</translation>
    </message>
    <message>
        <source>Rank by points</source>
        <translation>점수 순위</translation>
    </message>
    <message>
        <source>would have ranked %1 by points</source>
        <translation>점수 순위 %1위에 해당</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>환산 방법</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>평가 주안점</translation>
    </message>
    <message>
        <source>Where a formula first rounds to 10 digits, or compares with a difference of 0.0000000001, it only removes the spreadsheet&apos;s own error in the last digits; the rule is the outer rounding.</source>
        <translation>수식에서 먼저 소수점 이하 10자리로 반올림하거나 0.0000000001의 차이를 두고 비교하는 것은 스프레드시트 자체의 끝자리 오차를 없애기 위한 것이며, 규칙에 따른 소수점 처리는 바깥쪽 처리이다.</translation>
    </message>
    <message>
        <source>rounded half up</source>
        <translation>반올림</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>남기고 절사</translation>
    </message>
    <message>
        <source>rounded up</source>
        <translation>올림</translation>
    </message>
    <message>
        <source>Each sheet&apos;s marks are added up; the highest %1 and the lowest %1 count as much as the next to them, and the mean is taken.</source>
        <translation>평가표별 점수를 합산한 후 최고점 %1개와 최저점 %1개를 각각 바로 다음 점수로 바꾸어 산술평균을 구한다.</translation>
    </message>
    <message>
        <source>For each criterion the highest %1 and the lowest %1 marks count as much as the next to them and the mean is taken; the means are added up.</source>
        <translation>평가항목별로 최고점 %1개와 최저점 %1개를 각각 바로 다음 점수로 바꾸어 산술평균을 구한 후 이를 합산한다.</translation>
    </message>
    <message>
        <source>Each sheet&apos;s marks are added up, and the median of the sheets is taken; of an even number, the mean of the two in the middle.</source>
        <translation>평가표별 점수를 합산한 후 평가위원 전체의 중앙값을 구한다. 평가표 수가 짝수이면 가운데 두 값의 평균으로 한다.</translation>
    </message>
    <message>
        <source>The median of each criterion is taken, of an even number the mean of the two in the middle, and the medians are added up.</source>
        <translation>평가항목별 중앙값을 구한 후 이를 합산한다. 점수의 수가 짝수이면 가운데 두 값의 평균을 중앙값으로 한다.</translation>
    </message>
    <message>
        <source>Where several are equal, only so many of them go.</source>
        <translation>최고점 또는 최저점이 여럿이면 그중 정해진 개수에만 적용한다.</translation>
    </message>
    <message>
        <source>With %1 sheets or fewer, all count as they are.</source>
        <translation>평가표가 %1부 이하이면 모두 그대로 반영한다.</translation>
    </message>
    <message>
        <source>rank %1: %2 %</source>
        <translation>%1위 %2 %</translation>
    </message>
    <message>
        <source>%1 up to %2: %3 %</source>
        <translation>%1(%2 이하) %3 %</translation>
    </message>
    <message>
        <source>%1 from %2: %3 %</source>
        <translation>%1(%2 이상) %3 %</translation>
    </message>
    <message>
        <source>Converted: %1 − %2.</source>
        <translation>환산: %1 − %2.</translation>
    </message>
    <message>
        <source>The %1 is the points.</source>
        <translation>환산하지 않고 %1 그대로 평점으로 한다.</translation>
    </message>
    <message>
        <source>Converted: %1 points × (%2 − %3) ÷ %4, the most that it can be.</source>
        <translation>환산: %1점 × (%2 − %3) ÷ %4(만점).</translation>
    </message>
    <message>
        <source>Converted: %1 points × %2 ÷ %3, the most that it can be.</source>
        <translation>환산: %1점 × %2 ÷ %3(만점).</translation>
    </message>
    <message>
        <source>Converted: %1 points × the best team&apos;s %2 ÷ %2.</source>
        <translation>환산: %1점 × 최우수 팀의 %2 ÷ 해당 팀의 %2.</translation>
    </message>
    <message>
        <source>Converted: %1 points × %2 ÷ the best team&apos;s %2.</source>
        <translation>환산: %1점 × 해당 팀의 %2 ÷ 최우수 팀의 %2.</translation>
    </message>
    <message>
        <source>the target %1</source>
        <translation>목표값 %1</translation>
    </message>
    <message>
        <source>the team&apos;s own target</source>
        <translation>팀별 목표값</translation>
    </message>
    <message>
        <source>Converted: %1 points × %3 ÷ %2, at most %4 % of the points.</source>
        <translation>환산: %1점 × %3 ÷ %2. 배점의 %4 %를 넘지 못한다.</translation>
    </message>
    <message>
        <source>Converted: %1 points × %2 ÷ %3, at most %4 % of the points.</source>
        <translation>환산: %1점 × %2 ÷ %3. 배점의 %4 %를 넘지 못한다.</translation>
    </message>
    <message>
        <source>Converted: the worst %1 of the teams gets %2 points, the best %3 points, and what lies between in proportion.</source>
        <translation>환산: 팀 간 %1 비교에서 최하위는 %2점, 최상위는 %3점으로 하고 그 사이는 비례하여 환산한다.</translation>
    </message>
    <message>
        <source>Converted by rank among the teams, of %1 points: %2; the last applies to all behind.</source>
        <translation>환산: 배점 %1점에 팀 간 순위별 비율을 곱한다. 비율: %2. 그 아래 순위에는 마지막 비율을 적용한다.</translation>
    </message>
    <message>
        <source>Converted by grade, of %1 points: %2; outside all grades 0.</source>
        <translation>환산: 배점 %1점에 등급별 비율을 곱한다. 비율: %2. 어느 등급에도 들지 않으면 0점으로 한다.</translation>
    </message>
    <message>
        <source>Compared are the teams that neither a gate nor a decision has put out.</source>
        <translation>비교 대상은 점수 외 요건 미충족이나 실격·참여 포기로 제외되지 않은 팀으로 한다.</translation>
    </message>
    <message>
        <source>Compared are all teams that have a number; a team that withdraws or is disqualified leaves, and the others are converted anew.</source>
        <translation>비교 대상은 값이 있는 모든 팀으로 하되, 참여를 포기하거나 실격된 팀은 제외하고 나머지 팀을 다시 환산한다.</translation>
    </message>
    <message>
        <source>Compared are all teams that have a number; nobody is converted anew when a team is put out later.</source>
        <translation>비교 대상은 값이 있는 모든 팀으로 하며, 이후 탈락한 팀이 있어도 다시 환산하지 않는다.</translation>
    </message>
    <message>
        <source>Where all are equal, each gets %1 points.</source>
        <translation>모두 같으면 각각 %1점으로 한다.</translation>
    </message>
    <message>
        <source>Where all are 0, each gets %1 points.</source>
        <translation>모두 0이면 각각 %1점으로 한다.</translation>
    </message>
    <message>
        <source>The points of each criterion or item and those of the axis are %1 to %2 digits after the point.</source>
        <translation>평가항목(측정항목)별 점수와 평가부문 점수는 소수점 이하 %2자리까지 %1한다.</translation>
    </message>
    <message>
        <source>The axis&apos;s points are %1 to %2 digits after the point.</source>
        <translation>평가부문 점수는 소수점 이하 %2자리까지 %1한다.</translation>
    </message>
    <message>
        <source>The axis counts without rounding; it is shown %1 to %2 digits after the point.</source>
        <translation>평가부문 점수는 소수점 처리 없이 반영하고, 표시할 때에만 소수점 이하 %2자리까지 %1한다.</translation>
    </message>
    <message>
        <source>fixed distribution of %1 teams: %2</source>
        <translation>강제배분(%1개 팀): %2</translation>
    </message>
    <message>
        <source>Measured: each item&apos;s value is converted to points, and the items are added up.</source>
        <translation>측정항목별 측정값을 점수로 환산한 후 합산한다.</translation>
    </message>
    <message>
        <source>result</source>
        <translation>종합값</translation>
    </message>
    <message>
        <source>The points of the axes are added up and %1 to %2 digits after the point.</source>
        <translation>평가부문별 점수를 합산하여 소수점 이하 %2자리까지 %1한다.</translation>
    </message>
    <message>
        <source>The points of the axes and the bonuses and deductions are added up and %1 to %2 digits after the point.</source>
        <translation>평가부문별 점수와 가점·감점을 합산하여 소수점 이하 %2자리까지 %1한다.</translation>
    </message>
    <message>
        <source>from %1 to %2 points</source>
        <translation>%1점부터 %2점까지</translation>
    </message>
    <message>
        <source>Bonus or deduction: %1</source>
        <translation>가점·감점: %1</translation>
    </message>
    <message>
        <source>Bonuses and deductions of a team together</source>
        <translation>팀별 가점·감점 합계</translation>
    </message>
    <message>
        <source>Minimum mark</source>
        <translation>최저 기준점수</translation>
    </message>
    <message>
        <source>A team is out with this: %1.</source>
        <translation>다음에 해당하는 팀은 탈락한다. %1.</translation>
    </message>
    <message>
        <source>One after the other: %1.</source>
        <translation>다음 순서로 적용한다. %1.</translation>
    </message>
    <message>
        <source>Lower is better.</source>
        <translation>값이 낮을수록 우수한 것으로 본다.</translation>
    </message>
    <message>
        <source>Each evaluator&apos;s own numbers are converted, among each other where the rule compares, and then combined.</source>
        <translation>평가위원별 값을 먼저 환산한 후 종합하며, 팀 간 비교가 필요한 환산은 같은 평가위원의 값끼리 비교한다.</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>비교 점수</translation>
    </message>
    <message>
        <source>Ranks and minimum marks look at what stood before the rounding.</source>
        <translation>순위와 최저 기준점수 미달 여부는 소수점 처리 전 점수로 판단한다.</translation>
    </message>
    <message>
        <source>Ranks and minimum marks look at the rounded points.</source>
        <translation>순위와 최저 기준점수 미달 여부는 소수점 처리 후 점수로 판단한다.</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>원점수</translation>
    </message>
    <message>
        <source>Total of the round before, up to %1</source>
        <translation>직전 평가 총점, 만점 %1</translation>
    </message>
    <message>
        <source>value</source>
        <translation>측정값</translation>
    </message>
    <message>
        <source>Order of operations (seats: %1)</source>
        <translation>적용 순서(선정 수: %1개 팀)</translation>
    </message>
    <message>
        <source>Order of operations (to be eliminated: %1)</source>
        <translation>적용 순서(탈락 수: %1개 팀)</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>순서</translation>
    </message>
    <message>
        <source>A gate fills the quota</source>
        <translation>요건 미충족 팀을 탈락 수에 포함</translation>
    </message>
    <message>
        <source>Empty seats are filled</source>
        <translation>공석을 차순위 팀으로 충원</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>선정 팀</translation>
    </message>
    <message>
        <source>Vacant seats</source>
        <translation>공석 수</translation>
    </message>
    <message>
        <source>Would be let through</source>
        <translation>추가로 선정될 팀</translation>
    </message>
    <message>
        <source>Would be lost</source>
        <translation>선정에서 제외될 팀</translation>
    </message>
    <message>
        <source>The plan&apos;s</source>
        <translation>평가계획의 순서</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>다른 순서</translation>
    </message>
    <message>
        <source>Warning: who goes through depends on the order of operations. The plan&apos;s order applies.</source>
        <translation>주의: 적용 순서에 따라 선정 팀이 달라진다. 평가계획에서 정한 순서를 적용한다.</translation>
    </message>
    <message>
        <source>Every order of operations lets the same teams through.</source>
        <translation>적용 순서와 관계없이 선정 팀이 같다.</translation>
    </message>
    <message>
        <source>Equal totals, step by step</source>
        <translation>동점 처리 과정</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Equal teams</source>
        <translation>동점 팀</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>비교 기준</translation>
    </message>
    <message>
        <source>Order after it</source>
        <translation>처리 후 순서</translation>
    </message>
    <message>
        <source>no step is left: they share a rank</source>
        <translation>남은 기준 없음(같은 순위)</translation>
    </message>
    <message>
        <source>Mark of %1 for “%2”</source>
        <translation>‘%2’ 원점수(평가위원 %1)</translation>
    </message>
    <message>
        <source>Value entered for “%1”</source>
        <translation>‘%1’ 측정값</translation>
    </message>
    <message>
        <source>The team&apos;s own target</source>
        <translation>팀별 목표값</translation>
    </message>
    <message>
        <source>For comparison: %1</source>
        <translation>비교 대상: %1</translation>
    </message>
    <message>
        <source>added up</source>
        <translation>합산</translation>
    </message>
    <message>
        <source>added up, kept between %1 and %2</source>
        <translation>합산 후 %1점 이상 %2점 이하로 제한</translation>
    </message>
    <message>
        <source>median of %1</source>
        <translation>%1개의 중앙값</translation>
    </message>
    <message>
        <source>mean of %1, the %2 highest and the %2 lowest counted like those next to them</source>
        <translation>%1개의 산술평균(최고점 %2개와 최저점 %2개는 각각 바로 다음 점수로 대체)</translation>
    </message>
    <message>
        <source>mean of %1; the %2 highest and the %2 lowest are left out</source>
        <translation>%1개의 산술평균(최고점 %2개와 최저점 %2개 제외)</translation>
    </message>
    <message>
        <source>mean of %1</source>
        <translation>%1개의 산술평균</translation>
    </message>
    <message>
        <source>Names of the teams</source>
        <translation>팀명 공개</translation>
    </message>
    <message>
        <source>The evaluation is not blind: evaluators see which team they judge.</source>
        <translation>블라인드 평가가 아니다. 평가위원은 평가 대상 팀의 이름을 알고 평가한다.</translation>
    </message>
    <message>
        <source>Declared conflicts of interest</source>
        <translation>회피 신고</translation>
    </message>
    <message>
        <source>Overall opinion</source>
        <translation>종합의견</translation>
    </message>
    <message>
        <source>Opinions</source>
        <translation>평가의견</translation>
    </message>
    <message>
        <source>On</source>
        <translation>의견 대상</translation>
    </message>
    <message>
        <source>Ground for stepping back</source>
        <translation>회피 사유</translation>
    </message>
    <message>
        <source>Declared at</source>
        <translation>신고 일시</translation>
    </message>
    <message>
        <source>These evaluators stepped back from these teams in their signed sheets. They gave them no marks, and none is missing.</source>
        <translation>위 평가위원은 서명한 평가표에서 해당 팀의 평가를 회피하였다. 해당 팀에 점수를 부여하지 않았으며, 누락으로 보지 않는다.</translation>
    </message>
    <message>
        <source>Notice to the evaluators: %1</source>
        <translation>평가위원 유의사항: %1</translation>
    </message>
    <message>
        <source>The evaluation is blind: evaluators see the teams under code names.</source>
        <translation>블라인드 평가이다. 평가위원은 팀명 대신 기호로 표시된 팀을 평가한다.</translation>
    </message>
    <message>
        <source>Blind for %1: they see the teams under code names.</source>
        <translation>%1: 블라인드 평가로서, 팀명 대신 기호로 표시된 팀을 평가한다.</translation>
    </message>
    <message>
        <source>Not blind for %1: they see which team they judge.</source>
        <translation>%1: 블라인드 평가가 아니며, 평가 대상 팀의 이름을 알고 평가한다.</translation>
    </message>
    <message>
        <source>The order of the code names is drawn for each evaluator and counterbalanced over the panel: as far as the numbers allow, each team stands equally often at each place and follows each other team equally often.</source>
        <translation>기호의 순서는 평가위원별로 추첨하되 평가단 전체에서 균형을 맞춘다. 인원이 허용하는 한 각 팀은 모든 순번에 같은 횟수로 놓이고, 다른 각 팀의 바로 다음에도 같은 횟수로 놓인다.</translation>
    </message>
    <message>
        <source>an opinion on it of at least %1 characters is demanded</source>
        <translation>항목별 의견을 %1자 이상 작성하여야 한다</translation>
    </message>
    <message>
        <source>decided by a vote on the team</source>
        <translation>해당 팀에 대한 의결로 결정</translation>
    </message>
    <message>
        <source>fewer ballots count than the plan demands</source>
        <translation>유효표가 계획이 정한 수에 미달</translation>
    </message>
    <message>
        <source>depends on what is not decided yet for other teams</source>
        <translation>다른 팀의 미결정 사항에 따라 달라짐</translation>
    </message>
    <message>
        <source>goes through by a vote on the team, without a total</source>
        <translation>총점 없이 해당 팀에 대한 의결로 진출</translation>
    </message>
    <message>
        <source>out by a vote on the team, without a total</source>
        <translation>총점 없이 해당 팀에 대한 의결로 탈락</translation>
    </message>
    <message>
        <source>panel %1, %2 recused</source>
        <translation>위원 %1명 중 제척·회피 %2명</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>%1명 제외</translation>
    </message>
    <message>
        <source>%1 has no total</source>
        <translation>%1: 총점 없음</translation>
    </message>
    <message>
        <source>%1: %2 is not decided</source>
        <translation>%1: %2 미결정</translation>
    </message>
    <message>
        <source>%1: the recognition is not decided</source>
        <translation>%1: 인정 여부 미결정</translation>
    </message>
    <message>
        <source>%1: the verdict is not decided</source>
        <translation>%1: 판정 미결정</translation>
    </message>
    <message>
        <source>%1 are tied</source>
        <translation>%1: 동점</translation>
    </message>
    <message>
        <source>What is missing has to come; where it cannot, an amendment of the plan, an added evaluator or a vote on the team decides.</source>
        <translation>빠진 자료를 갖추어야 하며, 갖출 수 없으면 계획 변경, 평가위원 추가 또는 해당 팀에 대한 의결로 정합니다.</translation>
    </message>
    <message>
        <source>The ballots have to come, or a committee&apos;s decision is recorded.</source>
        <translation>표가 모두 제출되거나 위원회의 결정을 기록하여야 합니다.</translation>
    </message>
    <message>
        <source>A decision on the tie is recorded.</source>
        <translation>동점에 대한 결정을 기록하여야 합니다.</translation>
    </message>
    <message>
        <source>no total</source>
        <translation>총점 없음</translation>
    </message>
    <message>
        <source>total %1</source>
        <translation>총점 %1</translation>
    </message>
    <message>
        <source>Notified on %1</source>
        <translation>%1 통보 내용</translation>
    </message>
    <message>
        <source>%1, corrected after signing: %2</source>
        <translation>%1, 서명 후 정정 %2</translation>
    </message>
    <message>
        <source>Bonuses and deductions count within the limits of the plan, each and all together.</source>
        <translation>가점과 감점은 항목별로도 합계로도 평가계획이 정한 한도 안에서만 반영됩니다.</translation>
    </message>
    <message>
        <source>The notice of %1 is outdated. The period begins anew with the next notice: %2 days, the day of that notice not counted.</source>
        <translation>%1 통보는 효력을 잃었습니다. 다시 통보하면 이의신청 기간이 새로 시작됩니다(통보일을 제외하고 %2일).</translation>
    </message>
    <message>
        <source>Recused beforehand</source>
        <translation>사전 제척·회피</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>통보 이력</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>평가표</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>정정 내역</translation>
    </message>
    <message>
        <source>Provisional; the notice of %1 is outdated, for what bears on the outcome changed since: the result has to be notified again.</source>
        <translation>잠정; %1 통보 이후 결과에 영향을 주는 사항이 바뀌어 그 통보는 효력을 잃었습니다. 결과를 다시 통보해야 합니다.</translation>
    </message>
    <message>
        <source>opinion</source>
        <translation>의견</translation>
    </message>
    <message>
        <source>opinion on “%1”</source>
        <translation>‘%1’ 의견</translation>
    </message>
    <message>
        <source>conflict of interest</source>
        <translation>이해충돌(회피)</translation>
    </message>
    <message>
        <source>judged</source>
        <translation>평가함</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>변경됨</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>반영</translation>
    </message>
    <message>
        <source>replaced by a later revision</source>
        <translation>이후 판으로 대체</translation>
    </message>
    <message>
        <source>in conflict, does not count</source>
        <translation>충돌, 반영하지 않음</translation>
    </message>
    <message>
        <source>answers another form, does not count</source>
        <translation>다른 양식에 대한 평가표, 반영하지 않음</translation>
    </message>
    <message>
        <source>too late, does not count</source>
        <translation>기한 경과, 반영하지 않음</translation>
    </message>
    <message>
        <source>its time is in doubt, does not count</source>
        <translation>서명 시각이 의심스러움, 반영하지 않음</translation>
    </message>
    <message>
        <source>came after closing, does not count</source>
        <translation>마감(접수 종료) 후 도착, 반영하지 않음</translation>
    </message>
    <message>
        <source>of an issue that was revoked, does not count</source>
        <translation>효력을 잃은 평가 자료에 대한 평가표, 반영하지 않음</translation>
    </message>
    <message>
        <source>of an evaluator who was replaced, does not count</source>
        <translation>교체된 평가위원의 평가표, 반영하지 않음</translation>
    </message>
    <message>
        <source>refused by decision, does not count</source>
        <translation>결정에 따라 제외, 반영하지 않음</translation>
    </message>
    <message>
        <source>Sheets and their receipts</source>
        <translation>평가표와 접수 코드</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>판</translation>
    </message>
    <message>
        <source>Receipt code</source>
        <translation>접수 코드</translation>
    </message>
    <message>
        <source>Signed at</source>
        <translation>서명 일시</translation>
    </message>
    <message>
        <source>Arrived at</source>
        <translation>접수 일시</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>반영 여부</translation>
    </message>
    <message>
        <source>Reason for the correction</source>
        <translation>정정 사유</translation>
    </message>
    <message>
        <source>The marks in the tables of the axes are those of the sheets that count. The receipt code is that of the evaluator&apos;s own receipt.</source>
        <translation>평가 부문별 표의 점수는 반영된 평가표의 점수입니다. 접수 코드는 평가위원이 받은 접수증의 번호와 같습니다.</translation>
    </message>
    <message>
        <source>What corrections replaced</source>
        <translation>정정 전후 내용</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>변경 전</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>현재</translation>
    </message>
    <message>
        <source>%1 (revision %2)</source>
        <translation>%1 (제%2판)</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>통보</translation>
    </message>
    <message>
        <source>changed after the notice</source>
        <translation>통보 후 변경</translation>
    </message>
    <message>
        <source>confirmation</source>
        <translation>확정</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>구분</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>기록 일시</translation>
    </message>
    <message>
        <source>What was told of the outcome</source>
        <translation>통보·확정된 결과의 이력</translation>
    </message>
    <message>
        <source>The last notice is outdated: what bears on the outcome changed since. It has to be notified again.</source>
        <translation>마지막 통보 이후 결과에 영향을 주는 사항이 바뀌어 그 통보는 효력을 잃었습니다. 다시 통보해야 합니다.</translation>
    </message>
    <message>
        <source>These evaluators do not judge these teams; that was set before the packets left.</source>
        <translation>위 평가위원은 해당 팀을 평가하지 않습니다. 평가 꾸러미를 보내기 전에 정해진 사항입니다.</translation>
    </message>
    <message>
        <source>trimmed mean</source>
        <translation>절사평균</translation>
    </message>
    <message>
        <source>winsorised mean</source>
        <translation>윈저화 평균</translation>
    </message>
    <message>
        <source>median</source>
        <translation>중앙값</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>평균</translation>
    </message>
    <message>
        <source>its points are the %1 of the sheets&apos; totals, not the sum of the criteria&apos;s means</source>
        <translation>점수는 세부항목 평균의 합이 아니라 평가표별 합계의 %1입니다</translation>
    </message>
    <message>
        <source>its points are converted from the sum</source>
        <translation>점수는 합계를 환산한 값입니다</translation>
    </message>
    <message>
        <source>its points are rounded from the exact sum, and each part is printed rounded by itself</source>
        <translation>점수는 반올림하지 않은 합에서 처리한 값이며, 각 항목은 따로 반올림하여 표시됩니다</translation>
    </message>
    <message>
        <source>%1: the parts do not add up as printed; %2.</source>
        <translation>%1: 표시된 항목 점수를 더한 값과 다릅니다. %2.</translation>
    </message>
    <message>
        <source>The total is rounded from the exact sum; the axes count without rounding and are printed rounded by themselves.</source>
        <translation>총점은 반올림하지 않은 합에서 처리한 값입니다. 부문 점수는 반올림 없이 반영되며 각각 반올림하여 표시됩니다.</translation>
    </message>
    <message>
        <source>The total is rounded from the sum of the axes&apos; points.</source>
        <translation>총점은 부문 점수의 합을 반올림 처리한 값입니다.</translation>
    </message>
    <message>
        <source>%1 − the number below</source>
        <translation>%1 − 아래의 수</translation>
    </message>
    <message>
        <source>the number below</source>
        <translation>아래의 수</translation>
    </message>
    <message>
        <source>the worst of the numbers below gets %1 points, the best %2, and the first what lies between in proportion</source>
        <translation>아래의 수 가운데 가장 낮은 성적은 %1점, 가장 높은 성적은 %2점이며 첫째 수는 그 사이에서 비례하여 받습니다</translation>
    </message>
    <message>
        <source>committee: %1</source>
        <translation>위원회: %1</translation>
    </message>
    <message>
        <source>continue %1, mend %2, stop %3</source>
        <translation>계속 %1, 보완 %2, 중단 %3</translation>
    </message>
    <message>
        <source>total above the cut line before rounding</source>
        <translation>반올림 전 총점이 선정 기준선 이상</translation>
    </message>
    <message>
        <source>total below the cut line before rounding</source>
        <translation>반올림 전 총점이 선정 기준선 미달</translation>
    </message>
    <message>
        <source>total before rounding %1, above the cut line</source>
        <translation>반올림 전 총점 %1, 선정 기준선 이상</translation>
    </message>
    <message>
        <source>total before rounding %1, below the cut line</source>
        <translation>반올림 전 총점 %1, 선정 기준선 미달</translation>
    </message>
    <message>
        <source>total before rounding %1, ahead of %2</source>
        <translation>반올림 전 총점 %1, %2보다 앞섬</translation>
    </message>
    <message>
        <source>total before rounding %1, behind %2</source>
        <translation>반올림 전 총점 %1, %2보다 뒤짐</translation>
    </message>
    <message>
        <source>fewer points in %1</source>
        <translation>%1 점수가 낮음</translation>
    </message>
    <message>
        <source>fewer points in the criterion or item that is worth most, or in the next</source>
        <translation>배점이 가장 큰 세부항목 또는 그다음 세부항목의 점수가 낮음</translation>
    </message>
    <message>
        <source>fewer points in the criterion or item of %1 that is worth most, or in the next</source>
        <translation>%1에서 배점이 가장 큰 세부항목 또는 그다음 세부항목의 점수가 낮음</translation>
    </message>
    <message>
        <source>preferred by fewer evaluators of %1, team against team</source>
        <translation>%1에서 팀별로 맞비교할 때 더 적은 평가위원이 우위로 평가함</translation>
    </message>
    <message>
        <source>another team</source>
        <translation>다른 팀</translation>
    </message>
    <message>
        <source>other teams</source>
        <translation>다른 팀들</translation>
    </message>
    <message>
        <source>equal total at the cut line; put first by the committee&apos;s decision</source>
        <translation>선정 기준선에서 총점 동점, 위원회 결정에 따라 선순위</translation>
    </message>
    <message>
        <source>equal total at the cut line; put first by the plan&apos;s steps for ties</source>
        <translation>선정 기준선에서 총점 동점, 평가계획의 동점자 처리 기준에 따라 선순위</translation>
    </message>
    <message>
        <source>equal total at the cut line; put behind by the committee&apos;s decision</source>
        <translation>선정 기준선에서 총점 동점, 위원회 결정에 따라 후순위</translation>
    </message>
    <message>
        <source>equal total at the cut line; put behind by the plan&apos;s steps for ties</source>
        <translation>선정 기준선에서 총점 동점, 평가계획의 동점자 처리 기준에 따라 후순위</translation>
    </message>
    <message>
        <source>equal total with %1: %2</source>
        <translation>%1과(와) 총점 동점: %2</translation>
    </message>
    <message>
        <source>equal to %1 at the cut line</source>
        <translation>선정 기준선에서 %1과(와) 동점</translation>
    </message>
    <message>
        <source>within the cut line of %1</source>
        <translation>선정 기준선(%1팀) 이내</translation>
    </message>
    <message>
        <source>below the cut line of %1, moved up to an empty seat</source>
        <translation>선정 기준선(%1팀) 밖이나 공석에 순차 충원됨</translation>
    </message>
    <message>
        <source>%1: it withdrew before every sheet had judged it</source>
        <translation>%1: 모든 평가표의 평가가 끝나기 전에 포기함</translation>
    </message>
    <message>
        <source>More teams were voted through than there are seats: another vote on one of them is recorded.</source>
        <translation>의결로 진출한 팀이 자리보다 많습니다. 그중 한 팀에 대한 의결을 다시 기록해야 합니다.</translation>
    </message>
    <message>
        <source>The plan has no step that ends this tie: it is amended by one, such as a decision on the tie.</source>
        <translation>계획에 이 동점을 가릴 단계가 없습니다. 동점 결정과 같은 단계를 두도록 계획을 변경해야 합니다.</translation>
    </message>
    <message>
        <source>For each team so many sheets have to count at least: %1.</source>
        <translation>팀별 반영 평가표가 %1부 이상이어야 한다.</translation>
    </message>
    <message>
        <source>Corrected after signing: %1.</source>
        <translation>서명 후 정정: %1.</translation>
    </message>
    <message>
        <source>%1 points × the lowest of the numbers below ÷ the team&apos;s own, which stands first</source>
        <translation>%1점 × 아래 값 중 최저값 ÷ 해당 팀의 값(맨 위)</translation>
    </message>
    <message>
        <source>%1 points × the team&apos;s own number, which stands first below, ÷ the highest</source>
        <translation>%1점 × 해당 팀의 값(아래 맨 위) ÷ 최고값</translation>
    </message>
    <message>
        <source>the team&apos;s own number</source>
        <translation>해당 팀의 값</translation>
    </message>
    <message>
        <source>rounded half up (digits after the point: %1)</source>
        <translation>소수점 이하 %1자리까지 반올림</translation>
    </message>
    <message>
        <source>cut off (digits after the point: %1)</source>
        <translation>소수점 이하 %1자리까지 남기고 절사</translation>
    </message>
    <message>
        <source>rounded up (digits after the point: %1)</source>
        <translation>소수점 이하 %1자리까지 올림</translation>
    </message>
</context>
<context>
    <name>ResultsCommands</name>
    <message>
        <source>Rank</source>
        <translation>순위</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>팀</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>총점</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>평균</translation>
    </message>
    <message>
        <source>Plan %1</source>
        <translation>평가계획 %1</translation>
    </message>
    <message>
        <source>Evidence %1</source>
        <translation>입력 자료 %1</translation>
    </message>
    <message>
        <source>Every mark is the one that was signed, and no event is missing.</source>
        <translation>모든 점수가 서명된 평가표와 같고, 빠진 기록이 없습니다.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>저장: %1</translation>
    </message>
    <message>
        <source>The marks and teams are invented. Everything is in %1</source>
        <translation>점수와 팀은 지어낸 것입니다. 모든 파일: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>; would have ranked %1</source>
        <translation>; 점수만으로는 %1위</translation>
    </message>
    <message>
        <source>%1 of %2 seats filled, %3 vacant. Order: %4.</source>
        <translation>선정 수 %2, 진출 %1, 공석 %3. 적용 순서: %4.</translation>
    </message>
    <message>
        <source>Warning: the outcome depends on the order of operations.</source>
        <translation>주의: 적용 순서에 따라 결과가 달라집니다.</translation>
    </message>
    <message>
        <source>also through: %1</source>
        <translation>추가 진출: %1</translation>
    </message>
    <message>
        <source>no longer through: %1</source>
        <translation>추가 탈락: %1</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Provisional: not everything is decided. Until it is, nothing can be notified or confirmed.</source>
        <translation>잠정 결과: 결정되지 않은 사항이 있습니다. 결정되기 전에는 통보하거나 확정할 수 없습니다.</translation>
    </message>
    <message>
        <source>Bonus and deduction</source>
        <translation>가점·감점</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>인정 여부</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>판정</translation>
    </message>
    <message>
        <source>%1: %2 %3 (%4)</source>
        <translation>%1: %2 %3 (%4)</translation>
    </message>
</context>
<context>
    <name>ReviewWords</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not judged, ground</source>
        <translation>회피 사유</translation>
    </message>
    <message>
        <source>Overall opinion</source>
        <translation>종합의견</translation>
    </message>
</context>
<context>
    <name>RoundWords</name>
    <message>
        <source>Accepted</source>
        <translation>접수</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>이미 있음</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>이전 판</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>충돌</translation>
    </message>
    <message>
        <source>Wrong programme</source>
        <translation>다른 사업</translation>
    </message>
    <message>
        <source>Wrong form</source>
        <translation>양식 불일치</translation>
    </message>
    <message>
        <source>Unknown evaluator</source>
        <translation>모르는 평가위원</translation>
    </message>
    <message>
        <source>Wrong key</source>
        <translation>키 불일치</translation>
    </message>
    <message>
        <source>Bad signature</source>
        <translation>서명 불일치</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>손상</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>미완성</translation>
    </message>
    <message>
        <source>Revision %1 counts.</source>
        <translation>제%1판을 반영합니다.</translation>
    </message>
    <message>
        <source>This sheet is kept already; it is not counted twice.</source>
        <translation>이미 보관된 평가표입니다. 두 번 반영하지 않습니다.</translation>
    </message>
    <message>
        <source>Revision %1 is kept; a later one counts.</source>
        <translation>제%1판은 보관하고, 더 나중 판을 반영합니다.</translation>
    </message>
    <message>
        <source>It contradicts another sheet of this evaluator. Both are kept; none counts until you decide.</source>
        <translation>같은 평가위원의 다른 평가표와 어긋납니다. 모두 보관하되 결정하기 전에는 어느 것도 반영하지 않습니다.</translation>
    </message>
    <message>
        <source>No packet yet</source>
        <translation>배부 전</translation>
    </message>
    <message>
        <source>Not handed in</source>
        <translation>미제출</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>제출</translation>
    </message>
    <message>
        <source>Conflict: decide</source>
        <translation>충돌: 결정 필요</translation>
    </message>
    <message>
        <source>not handed in: %1</source>
        <translation>미제출 %1</translation>
    </message>
    <message>
        <source>in conflict: %1</source>
        <translation>충돌 %1</translation>
    </message>
    <message>
        <source>Provisional (%1)</source>
        <translation>잠정 결과(%1)</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>기한 경과</translation>
    </message>
    <message>
        <source>To be given again: the plan was amended</source>
        <translation>다시 제출: 평가계획 개정</translation>
    </message>
    <message>
        <source>Signed too late: does not count</source>
        <translation>기한 경과: 반영하지 않음</translation>
    </message>
    <message>
        <source>a team that a gate puts out counts as eliminated</source>
        <translation>요건 미충족 팀을 탈락 수에 포함</translation>
    </message>
    <message>
        <source>empty seats are filled by the next team</source>
        <translation>공석 차순위 충원</translation>
    </message>
    <message>
        <source>Confirmed on %1</source>
        <translation>%1 확정</translation>
    </message>
    <message>
        <source>Not notified yet</source>
        <translation>결과 통보 전</translation>
    </message>
    <message>
        <source>Provisional: notified on %1, objections until %2</source>
        <translation>잠정: %1 통보, 이의신청 기한 %2</translation>
    </message>
    <message>
        <source>%1 (the last day %2 is no working day)</source>
        <translation>%1(만료일 %2: 토요일·공휴일)</translation>
    </message>
    <message>
        <source>It is kept, but was signed after the deadline, and by the plan late sheets do not count. A recorded decision can admit it.</source>
        <translation>보관하지만 마감 후에 서명되었고, 계획에 따라 기한 후 평가표는 반영하지 않습니다. 결정을 기록하여 인정할 수 있습니다.</translation>
    </message>
    <message>
        <source>It is kept, but by its own time it was signed before its packet was made, so nobody can tell whether it was in time. Admit or refuse it by a recorded decision.</source>
        <translation>보관하지만 서명 시각이 평가 꾸러미를 만든 때보다 앞서 있어 기한 내 제출인지 알 수 없습니다. 결정을 기록하여 인정하거나 불인정하십시오.</translation>
    </message>
    <message>
        <source>It is kept, but came after collection was closed. It counts only if a recorded decision admits it.</source>
        <translation>보관하지만 접수 마감 후에 들어왔습니다. 결정을 기록하여 인정하여야 반영됩니다.</translation>
    </message>
    <message>
        <source>It is kept, but was signed with a packet that was reissued since. It counts only if a recorded decision admits it.</source>
        <translation>보관하지만 재발급 전의 평가 꾸러미로 서명되었습니다. 결정을 기록하여 인정하여야 반영됩니다.</translation>
    </message>
    <message>
        <source>It is kept, but a recorded decision has refused it.</source>
        <translation>보관하지만 기록된 결정에 따라 인정하지 않습니다.</translation>
    </message>
    <message>
        <source>It is kept, but a successor has the seat of this evaluator.</source>
        <translation>보관하지만 이 평가위원은 후임으로 교체되었습니다.</translation>
    </message>
    <message>
        <source>Time in doubt</source>
        <translation>시각 확인 필요</translation>
    </message>
    <message>
        <source>After closing</source>
        <translation>마감 후 접수</translation>
    </message>
    <message>
        <source>Revoked issue</source>
        <translation>효력 잃은 발급분</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>불인정</translation>
    </message>
    <message>
        <source>Replaced evaluator</source>
        <translation>교체된 위원</translation>
    </message>
    <message>
        <source>It says that it was signed on %1, by the clock of that computer, which is ahead of the one here (%2).</source>
        <translation>서명 시각이 그 컴퓨터의 시계로 %1(으)로 되어 있어, 이곳의 시각(%2)보다 앞서 있습니다.</translation>
    </message>
    <message>
        <source>It says that it was signed on %1, by the clock of that computer, before its packet was made (%2).</source>
        <translation>서명 시각이 그 컴퓨터의 시계로 %1(으)로 되어 있어, 평가 꾸러미를 만든 때(%2)보다 이릅니다.</translation>
    </message>
    <message>
        <source>It says that it was signed after the deadline, on %1, but it is here before the deadline ends (%2): a recorded decision can admit it.</source>
        <translation>서명 시각은 마감 후인 %1(으)로 되어 있으나 마감(%2) 전에 도착하였습니다. 결정을 기록하여 인정할 수 있습니다.</translation>
    </message>
    <message>
        <source>Kept apart: does not count</source>
        <translation>별도 보관(미반영)</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>교체됨</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>반영</translation>
    </message>
    <message>
        <source>a later revision counts</source>
        <translation>이후 판을 반영</translation>
    </message>
    <message>
        <source>in conflict</source>
        <translation>충돌</translation>
    </message>
    <message>
        <source>answers an earlier form</source>
        <translation>이전 문항에 답함</translation>
    </message>
    <message>
        <source>signed too late</source>
        <translation>마감 후 서명</translation>
    </message>
    <message>
        <source>its time is in doubt</source>
        <translation>서명 시각 확인 필요</translation>
    </message>
    <message>
        <source>came after closing</source>
        <translation>마감 후 접수</translation>
    </message>
    <message>
        <source>of an issue that was revoked</source>
        <translation>효력 잃은 발급분</translation>
    </message>
    <message>
        <source>of an evaluator who was replaced</source>
        <translation>교체된 위원의 평가표</translation>
    </message>
    <message>
        <source>refused by decision</source>
        <translation>결정으로 불인정</translation>
    </message>
    <message>
        <source>a sheet does not count: %1</source>
        <translation>평가표 미반영: %1</translation>
    </message>
    <message>
        <source>Provisional: the notice of %1 is outdated, for what bears on the outcome changed since. The result has to be notified again.</source>
        <translation>잠정: %1 통보 이후 결과에 영향을 주는 사항이 바뀌어 그 통보는 효력을 잃었습니다. 결과를 다시 통보해야 합니다.</translation>
    </message>
    <message>
        <source>%1, vacant %2</source>
        <translation>%1(공석 %2)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Seats: %1 → %2</source>
        <translation>선정 수: %1 → %2</translation>
    </message>
    <message>
        <source>The outcome stays as it is.</source>
        <translation>결과는 바뀌지 않습니다.</translation>
    </message>
    <message>
        <source>No team&apos;s total, rank, result or verdict changes, and no seat.</source>
        <translation>어느 팀의 총점·순위·결과·판정도, 선정 수와 공석도 바뀌지 않습니다.</translation>
    </message>
    <message>
        <source>Revision %1 counts, in the place of revision %2, which stays on record.</source>
        <translation>제%2판을 대신하여 제%1판이 집계됩니다. 제%2판은 기록에 그대로 남습니다.</translation>
    </message>
    <message>
        <source>The same sheet stands among these files twice; it counts once.</source>
        <translation>같은 평가표가 이 파일들 중에 두 번 들어 있습니다. 한 번만 집계됩니다.</translation>
    </message>
    <message>
        <source>Not a sheet</source>
        <translation>평가표 아님</translation>
    </message>
    <message>
        <source>%1 (revision %2)</source>
        <translation>%1(제%2판)</translation>
    </message>
    <message>
        <source>Corrected after signing: %1</source>
        <translation>서명 후 정정: %1</translation>
    </message>
</context>
<context>
    <name>ScoreCommand</name>
    <message>
        <source>The scorebook answers issue %1 of the packet, and this is issue %2. With --reason it is taken over.</source>
        <translation>이 채점철은 평가 꾸러미 제%1차 발급분에 답하고 있으며, 이 꾸러미는 제%2차 발급분입니다. --reason으로 사유를 적으면 새 꾸러미로 이어서 진행합니다.</translation>
    </message>
    <message>
        <source>The key in %1 has no passphrase: it is only as safe as this account.</source>
        <translation>%1에 있는 서명 키에 암호가 없습니다. 이 컴퓨터 계정만큼만 안전합니다.</translation>
    </message>
    <message>
        <source>Sheet: %1</source>
        <translation>평가표: %1</translation>
    </message>
    <message>
        <source>Receipt code: %1</source>
        <translation>접수 코드: %1</translation>
    </message>
</context>
<context>
    <name>ScoreSheetWords</name>
    <message>
        <source>Conflict of interest</source>
        <translation>회피 사유</translation>
    </message>
    <message>
        <source>%1, opinion</source>
        <translation>%1 의견</translation>
    </message>
    <message>
        <source>Overall opinion</source>
        <translation>종합의견</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>[corrected]</source>
        <translation>[정정]</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>사업명</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>평가명</translation>
    </message>
    <message>
        <source>Evaluator</source>
        <translation>평가위원</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>평가단</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>판</translation>
    </message>
    <message>
        <source>Revision %1 (packet issue %2)</source>
        <translation>제%1판(평가 꾸러미 제%2차 발급분)</translation>
    </message>
    <message>
        <source>Receipt code</source>
        <translation>접수 코드</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>전자서명 일시</translation>
    </message>
    <message>
        <source>Secrecy pledge</source>
        <translation>보안서약 일시</translation>
    </message>
    <message>
        <source>Plan fingerprint</source>
        <translation>평가계획 지문</translation>
    </message>
    <message>
        <source>Form fingerprint</source>
        <translation>양식 지문</translation>
    </message>
    <message>
        <source>Reason for the correction</source>
        <translation>정정 사유</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>정정 대상</translation>
    </message>
    <message>
        <source>Revision %1, receipt code %2. What was corrected stands struck through before the new value.</source>
        <translation>제%1판, 접수 코드 %2. 정정 전 값은 취소선을 그어 새 값 앞에 표시합니다.</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>평가항목</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>배점</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>점수</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>등급</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>평가의견</translation>
    </message>
    <message>
        <source>vote</source>
        <translation>표결</translation>
    </message>
    <message>
        <source>Declared %1. Not judged.</source>
        <translation>회피 신고 일시: %1. 평가하지 않음.</translation>
    </message>
    <message>
        <source>Sum of the marks</source>
        <translation>점수 합계</translation>
    </message>
    <message>
        <source>MMMM d, yyyy</source>
        <translation>yyyy년 M월 d일</translation>
    </message>
    <message>
        <source>I confirm that these are my marks.</source>
        <translation>위와 같이 평가하였음을 확인합니다.</translation>
    </message>
    <message>
        <source>Evaluator %1</source>
        <translation>평가위원  %1</translation>
    </message>
    <message>
        <source>(signature or seal)</source>
        <translation>(서명 또는 날인)</translation>
    </message>
    <message>
        <source>%1 · revision %2 · receipt code %3</source>
        <translation>%1 · 제%2판 · 접수 코드 %3</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Score sheet</source>
        <translation>평가표</translation>
    </message>
    <message>
        <source>Recused by the programme</source>
        <translation>제척·기피</translation>
    </message>
</context>
<context>
    <name>ScorebookRescue</name>
    <message>
        <source>The last good copy was made before anything was entered.</source>
        <translation>손상되지 않은 마지막 사본은 아무 내용도 입력하지 않은 상태에서 저장한 것입니다.</translation>
    </message>
    <message>
        <source>The last good copy is of %1.</source>
        <translation>손상되지 않은 마지막 사본의 저장 시각은 %1입니다.</translation>
    </message>
    <message>
        <source>It holds %1 of %2 answers.</source>
        <translation>입력할 항목 %2개 중 %1개가 들어 있습니다.</translation>
    </message>
    <message>
        <source>Revision %1 is handed in, receipt code %2.</source>
        <translation>제%1판을 제출한 상태입니다(접수 코드 %2).</translation>
    </message>
    <message>
        <source>What was entered after it is lost.</source>
        <translation>그 뒤에 입력한 내용은 사라집니다.</translation>
    </message>
    <message>
        <source>The damaged file is kept here:
%1</source>
        <translation>손상된 파일은 다음 위치에 보관했습니다.
%1</translation>
    </message>
    <message>
        <source>Use the copy</source>
        <translation>사본 사용</translation>
    </message>
    <message>
        <source>The copy is in place.</source>
        <translation>사본으로 되돌렸습니다.</translation>
    </message>
    <message>
        <source>There is no copy of it that is whole, so everything is entered again. The damaged file is kept aside; nothing is deleted.
If you have handed in a sheet already, cancel, ask the administrator to reissue your packet, and open that one.</source>
        <translation>온전한 사본이 없어 처음부터 다시 입력해야 합니다. 손상된 파일은 따로 보관하며 지우지 않습니다.
이미 평가표를 제출했다면 ‘취소’를 누르고, 간사에게 평가 꾸러미의 재발급을 요청한 뒤 새 꾸러미를 여십시오.</translation>
    </message>
    <message>
        <source>This scorebook is damaged. Begin a new one?</source>
        <translation>채점철이 손상되었습니다. 새로 시작하시겠습니까?</translation>
    </message>
    <message>
        <source>Begin a new one</source>
        <translation>새로 시작</translation>
    </message>
    <message>
        <source>A new scorebook is begun.</source>
        <translation>새 채점철을 시작합니다.</translation>
    </message>
    <message>
        <source>This scorebook is damaged. Go on with the copy?</source>
        <translation>채점철이 손상되었습니다. 사본으로 계속하시겠습니까?</translation>
    </message>
    <message>
        <source>The damaged file is kept aside; nothing is deleted.</source>
        <translation>손상된 파일은 따로 보관하며 지우지 않습니다.</translation>
    </message>
    <message>
        <source>This scorebook is gone. Go on with its copy?</source>
        <translation>채점철이 없습니다. 사본으로 계속하시겠습니까?</translation>
    </message>
</context>
<context>
    <name>SheetCommands</name>
    <message>
        <source>This was a trial; nothing was written.</source>
        <translation>시험 실행입니다. 저장한 것은 없습니다.</translation>
    </message>
    <message>
        <source>Decided: %1 of %2 counts.</source>
        <translation>결정: %2의 접수 코드 %1 평가표를 반영합니다.</translation>
    </message>
    <message>
        <source>Marks in the files %1 = newly kept %2 + not taken in %3</source>
        <translation>파일 안의 점수 %1 = 새로 보관 %2 + 반영하지 않음 %3</translation>
    </message>
    <message>
        <source>stepped back from %1</source>
        <translation>회피: %1</translation>
    </message>
    <message>
        <source>Decided: %1 of %2 is refused; it is kept, but does not count.</source>
        <translation>결정: %2의 평가표 %1을(를) 인정하지 않습니다. 보관하되 반영하지 않습니다.</translation>
    </message>
    <message>
        <source>Decided: %1 of %2 is admitted.</source>
        <translation>결정: %2의 평가표 %1을(를) 인정합니다.</translation>
    </message>
    <message>
        <source>revision %1: %2</source>
        <translation>제%1판: %2</translation>
    </message>
</context>
<context>
    <name>SpareWords</name>
    <message>
        <source>Warning: if %1 more of “%2” step back from %3, it has no total.</source>
        <translation>주의: “%2” 평가단에서 %1명이 더 %3 팀을 회피하면 이 팀은 총점이 없게 됩니다.</translation>
    </message>
    <message>
        <source>Warning: if %1 of “%2” do not hand in, the quorum of %3 is missed, and no team has a total.</source>
        <translation>주의: “%2” 평가단에서 %1명이 제출하지 않으면 정족수 %3명에 미달하여 어느 팀도 총점이 없게 됩니다.</translation>
    </message>
    <message>
        <source>Warning: if %1 more of “%2” step back from %3, their vote on it decides nothing.</source>
        <translation>주의: “%2” 평가단에서 %1명이 더 %3 팀에 대해 회피하면 그 팀에 대한 표결이 성립하지 않습니다.</translation>
    </message>
    <message>
        <source>Warning: of “%2” too few are left to judge %3: %1, where the plan needs %4. It will have no total, and the outcome stays provisional until an amendment, an added evaluator or a vote on the team decides.</source>
        <translation>주의: “%2” 평가단에서 %3 팀을 평가할 수 있는 위원이 %1명뿐이며, 계획상 %4명이 필요합니다. 이 팀은 총점이 없게 되고, 계획 변경, 평가위원 추가 또는 해당 팀에 대한 의결이 있을 때까지 결과는 잠정입니다.</translation>
    </message>
    <message>
        <source>Warning: of “%2” too few are left to vote on %3: %1, where the plan needs %4. Their vote will decide nothing, and the outcome stays provisional until a committee&apos;s decision is recorded.</source>
        <translation>주의: “%2” 평가단에서 %3 팀에 대해 표결할 수 있는 위원이 %1명뿐이며, 계획상 %4명이 필요합니다. 표결이 성립하지 않으며, 위원회 결정을 기록할 때까지 결과는 잠정입니다.</translation>
    </message>
</context>
<context>
    <name>StartOptions</name>
    <message>
        <source>Simsa: scores teams on a frozen evaluation plan, offline.

Usage: simsa [FILE]

  FILE       a packet, scorebook or workbook to open; else the start page
  --help     prints this
  --version  prints the version

All of it can be done by commands, too: see simsa-cli --help.</source>
        <translation>심사: 확정된 평가계획에 따라 팀을 평가하는 오프라인 프로그램입니다.

사용법: simsa [파일]

  파일       열 평가 꾸러미, 채점철 또는 작업철. 없으면 시작 화면이 열립니다
  --help     이 도움말을 표시합니다
  --version  버전을 표시합니다

모든 작업은 명령으로도 할 수 있습니다. simsa-cli --help를 참고하십시오.</translation>
    </message>
</context>
<context>
    <name>TraceCommands</name>
    <message>
        <source> (signed sheet %1)</source>
        <translation> (서명된 평가표 %1)</translation>
    </message>
    <message>
        <source> – left out</source>
        <translation> – 제외</translation>
    </message>
    <message>
        <source>Finding %1 (%2): %3</source>
        <translation>지적사항 %1(%2): %3</translation>
    </message>
    <message>
        <source>Rank by points: %1. Published rank: %2. %3%4</source>
        <translation>점수 순위: %1. 공표 순위: %2. %3%4</translation>
    </message>
    <message>
        <source>%1 for %2 in %3: %4 points, mean %5 ± %6</source>
        <translation>%1 → %2(%3): %4점, 평균 %5 ± %6</translation>
    </message>
    <message>
        <source>%1 gave %2 full marks and every other team the least in %3</source>
        <translation>%1(%3): %2에만 만점, 다른 팀에는 모두 최저점</translation>
    </message>
    <message>
        <source>%1 marks lie outside mean ± 1.645 standard deviations. Nothing is left out because of that.</source>
        <translation>평균 ± 1.645 표준편차를 벗어난 점수가 %1개 있습니다. 이를 이유로 제외한 점수는 없습니다.</translation>
    </message>
    <message>
        <source>Recognition: %1</source>
        <translation>인정: %1</translation>
    </message>
    <message>
        <source>Verdict: %1 (%2)</source>
        <translation>판정: %1 (%2)</translation>
    </message>
    <message>
        <source>No total.</source>
        <translation>총점이 없습니다.</translation>
    </message>
    <message>
        <source> (signed sheet %1, revision %2, corrected)</source>
        <translation> (서명 평가표 %1, 제%2판, 정정)</translation>
    </message>
</context>
<context>
    <name>VersionCommands</name>
    <message>
        <source>Version %1</source>
        <translation>제%1판</translation>
    </message>
    <message>
        <source>Known by now: %1.</source>
        <translation>현재 진행 상황: %1.</translation>
    </message>
    <message>
        <source>Group %1: the form is the same. Sheets that stay valid: %2.</source>
        <translation>평가단 %1: 양식이 같습니다. 계속 유효한 평가표 %2건.</translation>
    </message>
    <message>
        <source>Group %1: the form is another one. Sheets that have to be given again: %2.</source>
        <translation>평가단 %1: 양식이 바뀌었습니다. 다시 제출할 평가표 %2건.</translation>
    </message>
    <message>
        <source>This was a trial: the plan would become version %1.</source>
        <translation>시험 실행입니다. 실제로 실행하면 평가계획이 제%1판으로 개정됩니다.</translation>
    </message>
    <message>
        <source>The plan is now version %1.</source>
        <translation>평가계획을 제%1판으로 개정했습니다.</translation>
    </message>
</context>
<context>
    <name>VersionLines</name>
    <message>
        <source>Version 1, plan %1</source>
        <translation>제1판, 평가계획 %1</translation>
    </message>
    <message>
        <source>Version %1, plan %2, %3, approved by %4: %5. At that time %6.</source>
        <translation>제%1판, 평가계획 %2, 승인 %3 %4, 사유: %5 (당시 진행 상황: %6)</translation>
    </message>
    <message>
        <source>nothing was sent yet</source>
        <translation>평가 꾸러미 배부 전</translation>
    </message>
    <message>
        <source>packets out: %1</source>
        <translation>평가 꾸러미 %1개 배부</translation>
    </message>
    <message>
        <source>sheets in: %1</source>
        <translation>평가표 %1개 제출</translation>
    </message>
    <message>
        <source>a look at results is recorded</source>
        <translation>결과 열람 기록 있음</translation>
    </message>
    <message>
        <source>no look at results is recorded here</source>
        <translation>이 작업철에는 결과 열람 기록 없음</translation>
    </message>
    <message>
        <source>the result had been notified</source>
        <translation>결과 통보</translation>
    </message>
    <message>
        <source>Teams that agreed: %1</source>
        <translation>동의한 팀: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
</context>
<context>
    <name>VersionText</name>
    <message>
        <source>packets issued: %1</source>
        <translation>평가 꾸러미 %1개 배부</translation>
    </message>
    <message>
        <source>sheets in: %1</source>
        <translation>평가표 %1개 제출</translation>
    </message>
    <message>
        <source>result notified</source>
        <translation>결과 통보</translation>
    </message>
    <message>
        <source>%1: the questions stay the same, %2 sheets stay valid.</source>
        <translation>%1: 문항이 같습니다. 평가표 %2개는 그대로 유효합니다.</translation>
    </message>
    <message>
        <source>%1: the questions are others. New packets are needed.</source>
        <translation>%1: 문항이 바뀌었습니다. 평가 꾸러미를 새로 만들어야 합니다.</translation>
    </message>
    <message>
        <source>To be given again by: %1.</source>
        <translation>다시 제출할 평가위원: %1.</translation>
    </message>
    <message>
        <source>Version %1, in force since %2, fingerprint %3</source>
        <translation>제%1판, 시행 %2, 지문 %3</translation>
    </message>
    <message>
        <source>Approved by %1 on %2. Reason: %3</source>
        <translation>승인: %1, %2. 사유: %3</translation>
    </message>
    <message>
        <source>Teams that agreed: %1</source>
        <translation>동의한 팀: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Known by then: %1</source>
        <translation>당시 진행 상황: %1</translation>
    </message>
    <message>
        <source>Not every evaluator has a sheet that counts under this version.</source>
        <translation>이 판에서 반영할 평가표가 없는 평가위원이 있습니다.</translation>
    </message>
    <message>
        <source>Without any points under this version: %1.</source>
        <translation>이 판에서 점수를 산출할 수 없는 평가부문: %1.</translation>
    </message>
    <message>
        <source>a look at results is recorded</source>
        <translation>결과 열람 기록 있음</translation>
    </message>
    <message>
        <source>no look at results is recorded here</source>
        <translation>이 작업철에는 결과 열람 기록 없음</translation>
    </message>
</context>
<context>
    <name>ViewMenu</name>
    <message>
        <source>As the system</source>
        <translation>시스템 설정에 따름</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>글자 크게</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>글자 작게</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>기본 크기</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>화면 색상</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>The file does not exist. Check the name.</source>
        <translation>파일이 없습니다. 이름을 확인하십시오.</translation>
    </message>
    <message>
        <source>The file cannot be read (%1). Check that it is a file and that you may open it.</source>
        <translation>파일을 읽을 수 없습니다(%1). 파일인지, 열 권한이 있는지 확인하십시오.</translation>
    </message>
    <message>
        <source>The file is empty. Ask for it again, or copy it again.</source>
        <translation>빈 파일입니다. 다시 받거나 다시 복사하십시오.</translation>
    </message>
    <message>
        <source>The file is larger than %3 allowed. This is not a file of this kind.</source>
        <translation>파일이 허용 크기(%3)보다 큽니다. 이 종류의 파일이 아닙니다.</translation>
    </message>
    <message>
        <source>The file cannot be written (%1). Choose another place; what was there is unchanged.</source>
        <translation>파일을 쓸 수 없습니다(%1). 다른 위치를 고르십시오. 기존 내용은 그대로입니다.</translation>
    </message>
    <message>
        <source>There is a file of this name already. Choose another name; nothing was overwritten.</source>
        <translation>같은 이름의 파일이 이미 있습니다. 다른 이름을 고르십시오. 덮어쓰지 않았습니다.</translation>
    </message>
    <message>
        <source>The disk is full. Make room and try again; what was there is unchanged.</source>
        <translation>디스크가 가득 찼습니다. 공간을 비우고 다시 하십시오. 기존 내용은 그대로입니다.</translation>
    </message>
    <message>
        <source>The folder cannot be written to. Choose another folder.</source>
        <translation>폴더에 쓸 수 없습니다. 다른 폴더를 고르십시오.</translation>
    </message>
    <message>
        <source>The folder is not empty. Choose an empty one, so that nothing is overwritten.</source>
        <translation>폴더가 비어 있지 않습니다. 덮어쓰지 않도록 빈 폴더를 고르십시오.</translation>
    </message>
    <message>
        <source>The text is neither UTF-8 nor Korean (CP949). Save the table as “CSV UTF-8”.</source>
        <translation>글자 부호가 UTF-8도 한글(CP949)도 아닙니다. 표를 ‘CSV UTF-8’로 저장하십시오.</translation>
    </message>
    <message>
        <source>This is not JSON (%1). The file may be damaged or cut off; ask for it again.</source>
        <translation>JSON이 아닙니다(%1). 파일이 손상되었거나 잘렸을 수 있으니 다시 받으십시오.</translation>
    </message>
    <message>
        <source>The file was changed after it was made (at byte %1). Ask for it again.</source>
        <translation>파일이 만들어진 뒤에 바뀌었습니다(%1번째 바이트). 다시 받으십시오.</translation>
    </message>
    <message>
        <source>This is a file of another kind (“%1”, expected “%2”). Choose the right file.</source>
        <translation>다른 종류의 파일입니다(‘%1’, 필요한 것은 ‘%2’). 맞는 파일을 고르십시오.</translation>
    </message>
    <message>
        <source>The file was made by a newer Simsa (“%1”; this one reads “%2”). Update the program.</source>
        <translation>더 새로운 심사 프로그램이 만든 파일입니다(‘%1’, 이 프로그램은 ‘%2’까지). 프로그램을 새로 설치하십시오.</translation>
    </message>
    <message>
        <source>This entry is missing. Add it.</source>
        <translation>이 항목이 없습니다. 추가하십시오.</translation>
    </message>
    <message>
        <source>This entry is not known. Remove it, or correct its name.</source>
        <translation>알 수 없는 항목입니다. 지우거나 이름을 고치십시오.</translation>
    </message>
    <message>
        <source>This must be: %4. Correct it.</source>
        <translation>값의 종류가 다릅니다. 필요한 것: %4. 고치십시오.</translation>
    </message>
    <message>
        <source>“%1” is not a number such as 12 or 9.5. Correct it.</source>
        <translation>‘%1’은(는) 12나 9.5 같은 수가 아닙니다. 고치십시오.</translation>
    </message>
    <message>
        <source>“%1” is out of range (%2). Correct it.</source>
        <translation>‘%1’은(는) 허용 범위(%2)를 벗어납니다. 고치십시오.</translation>
    </message>
    <message>
        <source>“%1” cannot be a code. Use 1 to 32 letters A–Z, digits, - or _.</source>
        <translation>‘%1’은(는) 코드로 쓸 수 없습니다. 영문자, 숫자, -, _ 를 1~32자로 쓰십시오.</translation>
    </message>
    <message>
        <source>The text has %1 characters; %2 are allowed. Shorten it.</source>
        <translation>글이 %1자입니다. %2자까지 쓸 수 있으니 줄이십시오.</translation>
    </message>
    <message>
        <source>The text has control characters. Type it again.</source>
        <translation>글에 제어 문자가 있습니다. 다시 입력하십시오.</translation>
    </message>
    <message>
        <source>The text is empty. Fill it in.</source>
        <translation>비어 있습니다. 채우십시오.</translation>
    </message>
    <message>
        <source>The list has %1 entries; %2 are allowed.</source>
        <translation>목록이 %1개입니다. %2개까지 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>The column “%1” is missing (found: %2). Add it to the first row.</source>
        <translation>‘%1’ 열이 없습니다(있는 열: %2). 첫 줄에 추가하십시오.</translation>
    </message>
    <message>
        <source>The column “%1” is not known (expected: %2). Remove or rename it.</source>
        <translation>‘%1’은(는) 알 수 없는 열입니다(필요한 열: %2). 지우거나 이름을 고치십시오.</translation>
    </message>
    <message>
        <source>The column “%1” stands twice. Remove one.</source>
        <translation>‘%1’ 열이 두 번 있습니다. 하나를 지우십시오.</translation>
    </message>
    <message>
        <source>“%1” stands twice. Remove one of the rows.</source>
        <translation>‘%1’이(가) 두 번 있습니다. 한 줄을 지우십시오.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed. Close it.</source>
        <translation>따옴표가 닫히지 않았습니다. 닫으십시오.</translation>
    </message>
    <message>
        <source>There is no row for “%1”. Add it.</source>
        <translation>‘%1’의 줄이 없습니다. 추가하십시오.</translation>
    </message>
    <message>
        <source>The table has no rows. It needs a first row with names and rows under it.</source>
        <translation>표에 줄이 없습니다. 열 이름이 있는 첫 줄과 그 아래 줄이 필요합니다.</translation>
    </message>
    <message>
        <source>“%1” is used twice. Give each its own code.</source>
        <translation>‘%1’이(가) 두 번 쓰였습니다. 서로 다른 코드를 쓰십시오.</translation>
    </message>
    <message>
        <source>There is no group “%1” in the plan. Correct it.</source>
        <translation>평가계획에 ‘%1’ 평가단이 없습니다. 고치십시오.</translation>
    </message>
    <message>
        <source>The points add up to %1, but must be %2. Correct one of them.</source>
        <translation>배점의 합이 %1인데 %2이어야 합니다. 고치십시오.</translation>
    </message>
    <message>
        <source>The scale has no marks: least %1, most %2. The most must be larger.</source>
        <translation>척도가 비어 있습니다(최저 %1, 최고 %2). 최고가 더 커야 합니다.</translation>
    </message>
    <message>
        <source>The step %1 does not divide the scale (%2 from least to most). Choose another step.</source>
        <translation>간격 %1(으)로 척도(최저에서 최고까지 %2)가 나누어떨어지지 않습니다. 다른 간격을 쓰십시오.</translation>
    </message>
    <message>
        <source>The step %1 must be above 0.</source>
        <translation>간격 %1은(는) 0보다 커야 합니다.</translation>
    </message>
    <message>
        <source>The level at %1 is not a mark of the scale.</source>
        <translation>등급 기준 %1은(는) 척도에 없는 점수입니다.</translation>
    </message>
    <message>
        <source>The levels must rise; %1 does not.</source>
        <translation>등급 기준은 차례로 커져야 하는데 %1은(는) 그렇지 않습니다.</translation>
    </message>
    <message>
        <source>The plan has no axes. Add one.</source>
        <translation>평가부문이 없습니다. 추가하십시오.</translation>
    </message>
    <message>
        <source>There are no criteria. Add one.</source>
        <translation>평가항목이 없습니다. 추가하십시오.</translation>
    </message>
    <message>
        <source>There are no items. Add one.</source>
        <translation>측정항목이 없습니다. 추가하십시오.</translation>
    </message>
    <message>
        <source>An axis is either “judged” or “measured”, exactly one of the two.</source>
        <translation>평가부문은 ‘judged’(평가) 또는 ‘measured’(측정) 가운데 꼭 하나여야 합니다.</translation>
    </message>
    <message>
        <source>With conversion “direct” the most (%1) must equal the points (%2). Correct it, or choose “linear”.</source>
        <translation>환산이 ‘direct’이면 최고점(%1)이 배점(%2)과 같아야 합니다. 고치거나 ‘linear’를 쓰십시오.</translation>
    </message>
    <message>
        <source>Rounding at “leaf” needs marks combined by “criterion”.</source>
        <translation>‘leaf’에서 반올림하려면 항목별(‘criterion’)로 합쳐야 합니다.</translation>
    </message>
    <message>
        <source>“%1” is not one of: %2.</source>
        <translation>‘%1’은(는) 다음 가운데 하나여야 합니다: %2.</translation>
    </message>
    <message>
        <source>There is no template “%1”. There are: %2.</source>
        <translation>‘%1’ 서식이 없습니다. 있는 것: %2.</translation>
    </message>
    <message>
        <source>There is no team “%1”. Correct the code.</source>
        <translation>‘%1’ 팀이 없습니다. 코드를 고치십시오.</translation>
    </message>
    <message>
        <source>There is no evaluator “%1” in this round. Check whose file it is.</source>
        <translation>이 평가에 ‘%1’ 평가위원이 없습니다. 누구의 파일인지 확인하십시오.</translation>
    </message>
    <message>
        <source>There is no criterion “%1”. Correct or remove it.</source>
        <translation>‘%1’ 평가항목이 없습니다. 고치거나 지우십시오.</translation>
    </message>
    <message>
        <source>There is no item “%1”. Correct or remove it.</source>
        <translation>‘%1’ 측정항목이 없습니다. 고치거나 지우십시오.</translation>
    </message>
    <message>
        <source>The group “%1” has no evaluators. Add at least one.</source>
        <translation>‘%1’ 평가단에 평가위원이 없습니다. 한 명 이상 추가하십시오.</translation>
    </message>
    <message>
        <source>There are no teams. Add at least one.</source>
        <translation>팀이 없습니다. 하나 이상 추가하십시오.</translation>
    </message>
    <message>
        <source>The mark %1 is out of range; %2 are possible. Correct it.</source>
        <translation>점수 %1은(는) 범위를 벗어납니다. %2 사이로 고치십시오.</translation>
    </message>
    <message>
        <source>The mark %1 is not on the scale, which goes in steps of %2. Correct it.</source>
        <translation>점수 %1은(는) 간격에 맞지 않습니다. %2 단위로 고치십시오.</translation>
    </message>
    <message>
        <source>The mark is missing. It never counts as 0; fill it in.</source>
        <translation>점수가 빠졌습니다. 빈칸은 0점이 아니니 채우십시오.</translation>
    </message>
    <message>
        <source>The opinion is missing or too short. Write it.</source>
        <translation>의견이 없거나 너무 짧습니다. 작성하십시오.</translation>
    </message>
    <message>
        <source>The opinion needs at least %2 characters.</source>
        <translation>의견은 %2자 이상이어야 합니다.</translation>
    </message>
    <message>
        <source>A reason is needed. Write it.</source>
        <translation>사유가 필요합니다. 적으십시오.</translation>
    </message>
    <message>
        <source>%1 answers are still missing. Fill them in, then hand in.</source>
        <translation>아직 %1개가 비어 있습니다. 채운 뒤 제출하십시오.</translation>
    </message>
    <message>
        <source>The passphrase is wrong. Type it again.</source>
        <translation>암호가 다릅니다. 다시 입력하십시오.</translation>
    </message>
    <message>
        <source>The passphrase needs at least %2 characters.</source>
        <translation>암호는 %2자 이상이어야 합니다.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type them again.</source>
        <translation>두 암호가 서로 다릅니다. 다시 입력하십시오.</translation>
    </message>
    <message>
        <source>A passphrase is needed: use --passphrase-file, SIMSA_PASSPHRASE, or a terminal.</source>
        <translation>암호가 필요합니다. --passphrase-file, SIMSA_PASSPHRASE 또는 터미널을 쓰십시오.</translation>
    </message>
    <message>
        <source>The file is sealed to another key, or was changed on the way. Ask for it again.</source>
        <translation>다른 키로 봉인되었거나 오는 길에 바뀐 파일입니다. 다시 받으십시오.</translation>
    </message>
    <message>
        <source>The signature does not fit: the file was changed after signing. Ask for it again.</source>
        <translation>서명이 맞지 않습니다. 서명한 뒤에 바뀐 파일이니 다시 받으십시오.</translation>
    </message>
    <message>
        <source>The key does not prove that it belongs to this evaluator. Ask the evaluator in person.</source>
        <translation>서명 키가 이 평가위원의 것임을 확인할 수 없습니다. 평가위원에게 직접 확인하십시오.</translation>
    </message>
    <message>
        <source>The file belongs to another programme.</source>
        <translation>다른 사업의 파일입니다.</translation>
    </message>
    <message>
        <source>The sheet answers other questions than this plan asks. It must be given again with the new packet.</source>
        <translation>이 평가계획과 다른 문항에 답한 평가표입니다. 새 평가 꾸러미로 다시 작성해야 합니다.</translation>
    </message>
    <message>
        <source>The programme’s keys failed their test. Open a copy of the workbook.</source>
        <translation>사업 키의 시험이 실패했습니다. 작업철의 사본을 여십시오.</translation>
    </message>
    <message>
        <source>The scorebook here answers another packet (of “%2”; this one is of “%1”). Move it away first.</source>
        <translation>이 위치의 채점철은 다른 평가 꾸러미(‘%2’)의 것입니다. 지금 연 꾸러미는 ‘%1’입니다. 먼저 그 채점철을 다른 곳으로 옮기십시오.</translation>
    </message>
    <message>
        <source>The plan in the packet is not the one that its fingerprint names. Ask for the packet again.</source>
        <translation>평가 꾸러미의 평가계획이 지문과 다릅니다. 다시 받으십시오.</translation>
    </message>
    <message>
        <source>This is not a workbook of Simsa.</source>
        <translation>심사 작업철이 아닙니다.</translation>
    </message>
    <message>
        <source>This is not a scorebook of Simsa.</source>
        <translation>심사 채점철이 아닙니다.</translation>
    </message>
    <message>
        <source>The file was made by a newer Simsa (version %1; this one reads %2). Update the program; the file is unchanged.</source>
        <translation>더 새로운 심사 프로그램이 만든 파일입니다(%1판, 이 프로그램은 %2판까지). 프로그램을 새로 설치하십시오. 파일은 그대로입니다.</translation>
    </message>
    <message>
        <source>The file is being written by another program. Close it there, then try again.</source>
        <translation>다른 프로그램이 이 파일에 쓰고 있습니다. 그쪽을 닫고 다시 하십시오.</translation>
    </message>
    <message>
        <source>The file is damaged. Use a copy.</source>
        <translation>파일이 손상되었습니다. 사본을 쓰십시오.</translation>
    </message>
    <message>
        <source>The file could not be used (%1).</source>
        <translation>파일을 쓸 수 없습니다(%1).</translation>
    </message>
    <message>
        <source>There is no round yet. Set the plan, teams and panel first.</source>
        <translation>아직 평가가 없습니다. 평가계획, 팀, 평가위원을 먼저 정하십시오.</translation>
    </message>
    <message>
        <source>The plan is not frozen yet. Freeze it first.</source>
        <translation>평가계획이 아직 확정되지 않았습니다. 먼저 확정하십시오.</translation>
    </message>
    <message>
        <source>The plan is frozen and cannot be changed.</source>
        <translation>평가계획이 확정되어 바꿀 수 없습니다.</translation>
    </message>
    <message>
        <source>Nothing has been handed in yet.</source>
        <translation>아직 제출한 것이 없습니다.</translation>
    </message>
    <message>
        <source>There are no sheets here (*.simsa-sheet).</source>
        <translation>평가표 파일(*.simsa-sheet)이 없습니다.</translation>
    </message>
    <message>
        <source>There is no such sheet in conflict. Check the receipt code.</source>
        <translation>그런 충돌 평가표가 없습니다. 접수 코드를 확인하십시오.</translation>
    </message>
    <message>
        <source>What is kept is not what was signed. Somebody changed the file; use a copy and find out who.</source>
        <translation>보관된 내용이 서명된 내용과 다릅니다. 누군가 파일을 바꾸었으니 사본을 쓰고 경위를 확인하십시오.</translation>
    </message>
    <message>
        <source>The table is too wide for a spreadsheet (%1 columns, %2 are possible). Export CSV.</source>
        <translation>표가 너무 넓어 스프레드시트에 담을 수 없습니다(%1열, 최대 %2열). CSV로 내보내십시오.</translation>
    </message>
    <message>
        <source>Stopped at your request. Nothing was changed.</source>
        <translation>요청에 따라 중단했습니다. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>text in quotes</source>
        <translation>따옴표 안의 글</translation>
    </message>
    <message>
        <source>a list in [ ]</source>
        <translation>[ ] 안의 목록</translation>
    </message>
    <message>
        <source>an object in { }</source>
        <translation>{ } 안의 묶음</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>정수</translation>
    </message>
    <message>
        <source>a number in quotes, such as &quot;9.5&quot;</source>
        <translation>&quot;9.5&quot;처럼 따옴표 안의 수</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 또는 false</translation>
    </message>
    <message>
        <source>a time such as 2026-01-15T09:30:00Z</source>
        <translation>2026-01-15T09:30:00Z 같은 시각</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>%1행</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>%1행 %2 열</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1” is the name of a column in tables of marks. Choose another code.</source>
        <translation>‘%1’은(는) 점수표의 열 이름이라 코드로 쓸 수 없습니다. 다른 코드를 쓰십시오.</translation>
    </message>
    <message>
        <source>Only %1 evaluators judge this team; leaving out the %2 highest and %2 lowest leaves nobody. Change the plan or the panel.</source>
        <translation>이 팀의 평가위원이 %1명뿐이라 최고·최저 각 %2개를 빼면 남는 점수가 없습니다. 평가계획이나 평가위원을 바꾸십시오.</translation>
    </message>
    <message>
        <source>The sheet leaves out other teams than the round does. Ask for a new sheet from the current packet.</source>
        <translation>평가표에서 제외한 팀이 이 평가에서 제외한 팀과 다릅니다. 지금의 평가 꾸러미로 다시 작성하도록 요청하십시오.</translation>
    </message>
    <message>
        <source>lowercase hexadecimal digits of the right length</source>
        <translation>알맞은 길이의 16진수(소문자)</translation>
    </message>
    <message>
        <source>This file was changed in another window meanwhile. It was read again; look at it and repeat the change.</source>
        <translation>그사이 다른 창에서 이 파일을 바꾸었습니다. 다시 읽었으니 확인하고 입력하십시오.</translation>
    </message>
    <message>
        <source>“%1” is recused from every team. Take the evaluator off the panel.</source>
        <translation>‘%1’ 평가위원은 모든 팀에서 제척되었습니다. 평가위원에서 빼십시오.</translation>
    </message>
    <message>
        <source>The sheet would be larger than %3. Shorten the opinions, then hand in.</source>
        <translation>평가표가 %3보다 큽니다. 종합의견을 줄인 뒤 제출하십시오.</translation>
    </message>
    <message>
        <source>The sheet has been handed in. To change it, correct it with a reason (“Correct”, or --reason).</source>
        <translation>이미 제출했습니다. 고치려면 사유를 적어 정정하십시오(‘정정’ 또는 --reason).</translation>
    </message>
    <message>
        <source>Later revisions follow this sheet. Choose one of those, or a sheet that nothing follows.</source>
        <translation>이 평가표 뒤에 나온 정정판이 있습니다. 뒤따르는 판이 없는 평가표를 고르십시오.</translation>
    </message>
    <message>
        <source>The group “%1” judges no axis and casts no vote. Give it one, or remove it.</source>
        <translation>‘%1’ 평가단에 맡은 평가부문도 투표도 없습니다. 하나를 맡기거나 평가단을 지우십시오.</translation>
    </message>
    <message>
        <source>The plan has no axis “%1”.</source>
        <translation>평가계획에 ‘%1’ 평가부문이 없습니다. 고치십시오.</translation>
    </message>
    <message>
        <source>The axis has no criterion or item “%1”.</source>
        <translation>이 평가부문에 ‘%1’ 평가항목(측정항목)이 없습니다. 고치십시오.</translation>
    </message>
    <message>
        <source>A criterion&apos;s own conversion after combining needs marks combined by “criterion”.</source>
        <translation>평가항목별로 합친 뒤 환산하려면 항목별(‘criterion’)로 합쳐야 합니다. 합치는 단위나 환산을 고치십시오.</translation>
    </message>
    <message>
        <source>Converting each sheet&apos;s points needs marks combined by “total”.</source>
        <translation>평가표별 점수를 환산하려면 합계(‘total’)로 합쳐야 합니다. 합치는 단위나 환산을 고치십시오.</translation>
    </message>
    <message>
        <source>What is measured has no sheets that could be converted one by one.</source>
        <translation>측정 부문에는 평가표가 없어 평가표별로 환산할 수 없습니다. 환산을 고치십시오.</translation>
    </message>
    <message>
        <source>A target has to be given here; only items of a measured axis can have one for each team.</source>
        <translation>목표값이 없습니다. 팀별 목표값은 측정항목에만 둘 수 있으니 여기에는 목표값을 적으십시오.</translation>
    </message>
    <message>
        <source>The table is empty.</source>
        <translation>표가 비어 있습니다. 채우십시오.</translation>
    </message>
    <message>
        <source>“%1” is out of order: grades go from the worst to the best, ranks from the first to the last, numbers of teams from few to many.</source>
        <translation>‘%1’의 순서가 맞지 않습니다. 등급은 낮은 것부터, 순위는 1위부터, 팀 수는 적은 것부터 적으십시오.</translation>
    </message>
    <message>
        <source>Give either the seats or the number to be eliminated, not both.</source>
        <translation>선정 수(‘seats’)와 탈락 수(‘quota’) 가운데 꼭 하나만 적으십시오.</translation>
    </message>
    <message>
        <source>Only one item can carry the points of the round before.</source>
        <translation>이전 차수의 점수를 이어받는 측정항목이 둘 이상입니다. 하나만 두십시오.</translation>
    </message>
    <message>
        <source>This step for ties needs an axis; head to head, one that evaluators judge.</source>
        <translation>이 동점 처리 단계에는 평가부문이 필요합니다. 일대일 비교라면 평가위원이 평가하는 부문을 적으십시오.</translation>
    </message>
    <message>
        <source>The evaluation period has %1 days, but %2 for every team by the plan. Correct the dates.</source>
        <translation>평가 기간이 %1일입니다. 평가계획에는 모든 팀이 %2일이니 날짜를 고치십시오.</translation>
    </message>
    <message>
        <source>“%1” went through the round before and cannot be left out.</source>
        <translation>‘%1’ 팀은 이전 차수에서 진출하여 뺄 수 없습니다. 팀 목록에 넣으십시오.</translation>
    </message>
    <message>
        <source>The list is empty. Fill it in, or leave the entry out where it may be missing.</source>
        <translation>목록이 비어 있습니다. 채우거나, 생략할 수 있는 항목이면 빼십시오.</translation>
    </message>
    <message>
        <source>The plan has no gate “%1”. Correct it.</source>
        <translation>평가계획에 ‘%1’ 요건 심사가 없습니다. 고치십시오.</translation>
    </message>
    <message>
        <source>The gate has no viewpoint “%1”. Correct it.</source>
        <translation>이 요건 심사에 ‘%1’ 관점이 없습니다. 고치십시오.</translation>
    </message>
    <message>
        <source>The plan has no bonus or deduction “%1”. Correct it.</source>
        <translation>평가계획에 ‘%1’ 가점·감점이 없습니다. 고치십시오.</translation>
    </message>
    <message>
        <source>The plan has no benchmark “%1” for the reference model. Correct it.</source>
        <translation>평가계획에 기준 모델과 비교할 ‘%1’ 벤치마크가 없습니다. 고치십시오.</translation>
    </message>
    <message>
        <source>There is no finding “%1”. Correct the code.</source>
        <translation>‘%1’ 지적사항이 없습니다. 코드를 고치십시오.</translation>
    </message>
    <message>
        <source>There is no objection “%1”. Correct the code.</source>
        <translation>‘%1’ 이의신청이 없습니다. 코드를 고치십시오.</translation>
    </message>
    <message>
        <source>This is on record already (%1). It is not recorded a second time.</source>
        <translation>이미 기록된 사항입니다(%1). 두 번 기록하지 않습니다.</translation>
    </message>
    <message>
        <source>There is nothing on record that could be taken back (%1).</source>
        <translation>취소할 기록이 없습니다(%1). 기록 사항을 확인하십시오.</translation>
    </message>
    <message>
        <source>“%1” is recused from this team; there are no marks to exclude.</source>
        <translation>‘%1’ 평가위원은 이 팀에서 제척되어 제외할 점수가 없습니다. 평가위원과 팀을 확인하십시오.</translation>
    </message>
    <message>
        <source>The finding has this severity already. Choose another one.</source>
        <translation>지적사항의 경중이 이미 같습니다. 다른 것을 고르십시오.</translation>
    </message>
    <message>
        <source>The votes for and against are needed. Enter both; one vote at least must be cast.</source>
        <translation>찬성과 반대 표 수가 필요합니다. 둘 다 입력하십시오. 합계는 한 표 이상이어야 합니다.</translation>
    </message>
    <message>
        <source>The votes (%1, for and against) do not carry this decision. It needs more for it than against it.</source>
        <translation>찬성과 반대(%1)가 이 결정과 맞지 않습니다. 찬성이 반대보다 많아야 가결입니다. 표 수나 결정을 고치십시오.</translation>
    </message>
    <message>
        <source>There is no opinion on this team from the viewpoint “%1” yet. Record it first.</source>
        <translation>이 팀에 대한 ‘%1’ 관점의 의견이 아직 없습니다. 의견을 먼저 기록하십시오.</translation>
    </message>
    <message>
        <source>“Not met” needs a grave defect on record. Record the finding first.</source>
        <translation>‘미충족’으로 결정하려면 중대한 하자가 기록되어 있어야 합니다. 지적사항을 먼저 기록하십시오.</translation>
    </message>
    <message>
        <source>The plan does not leave this to the decision of a committee.</source>
        <translation>평가계획에서 위원회가 결정하도록 정한 사항이 아닙니다. 평가계획을 확인하십시오.</translation>
    </message>
    <message>
        <source>The item “%1” does not ask for a target of each team&apos;s own.</source>
        <translation>‘%1’ 측정항목은 팀별 목표값을 받지 않습니다. 측정항목을 확인하십시오.</translation>
    </message>
    <message>
        <source>A tie is between two teams or more. Name them in their order.</source>
        <translation>동점 팀은 둘 이상이어야 합니다. 순위대로 지정하십시오.</translation>
    </message>
    <message>
        <source>The plan has no rules for objections, so there is no notice to record.</source>
        <translation>평가계획에 이의신청 규칙이 없어 결과 통보를 기록할 수 없습니다. 평가계획을 확인하십시오.</translation>
    </message>
    <message>
        <source>The result has not been notified yet. Record the notice first.</source>
        <translation>결과를 아직 통보하지 않았습니다. 결과 통보를 먼저 기록하십시오.</translation>
    </message>
    <message>
        <source>The result was notified on %1, and nothing that bears on it was recorded since.</source>
        <translation>이미 결과를 통보했고(%1) 그 뒤 결과에 영향을 주는 기록이 없습니다. 다시 통보하지 않아도 됩니다.</translation>
    </message>
    <message>
        <source>Something that bears on the result was recorded after the notice of %1. Notify the result again first.</source>
        <translation>결과 통보(%1) 뒤에 결과에 영향을 주는 사항이 기록되었습니다. 결과를 먼저 다시 통보하십시오.</translation>
    </message>
    <message>
        <source>%1 is too early; the first date that can be is %2.</source>
        <translation>날짜(%1)가 너무 이릅니다. %2부터 가능하니 고치십시오.</translation>
    </message>
    <message>
        <source>“%1” is not among the teams that the notice lets object.</source>
        <translation>‘%1’ 팀은 통보할 때 정한 이의신청 가능 팀이 아닙니다. 팀을 확인하십시오.</translation>
    </message>
    <message>
        <source>The team “%1” has declared that it will not object.</source>
        <translation>‘%1’ 팀은 이의신청을 포기했습니다. 팀을 확인하십시오.</translation>
    </message>
    <message>
        <source>The objection “%1” is still open. Decide it first.</source>
        <translation>‘%1’ 이의신청이 아직 처리되지 않았습니다. 먼저 처리하십시오.</translation>
    </message>
    <message>
        <source>This objection came too late or has no admissible ground. It can only be found inadmissible.</source>
        <translation>기한이 지났거나 인정되지 않는 사유의 이의신청입니다. ‘각하’로만 처리할 수 있습니다.</translation>
    </message>
    <message>
        <source>Name who decided on the objection.</source>
        <translation>이의신청을 심의한 사람이 없습니다. 심의위원을 입력하십시오.</translation>
    </message>
    <message>
        <source>“%1” took part in the first evaluation. Others have to decide on an objection.</source>
        <translation>‘%1’: 최초 평가에 참여한 사람입니다. 이의신청은 다른 사람이 심의해야 합니다.</translation>
    </message>
    <message>
        <source>“%1” supplied the value. A second person has to confirm it.</source>
        <translation>‘%1’: 측정값을 제출한 사람입니다. 다른 사람을 확인자로 적으십시오.</translation>
    </message>
    <message>
        <source>Only a team can have a target of its own. Name the team, or leave the percentage out.</source>
        <translation>자체 목표는 팀에만 둘 수 있습니다. 팀을 지정하거나 자체 목표를 비우십시오.</translation>
    </message>
    <message>
        <source>The sheet answers the questions of version %1 of the plan; now version %2 holds. It must be given again with the new packet.</source>
        <translation>평가계획 제%1판의 문항에 답한 평가표입니다. 지금은 제%2판이 적용되니 새 평가 꾸러미로 다시 작성해야 합니다.</translation>
    </message>
    <message>
        <source>No sheet that counts has come from %1. Wait for it, or close the group by decision.</source>
        <translation>반영할 평가표가 없는 평가위원이 있습니다(%1). 제출을 기다리거나 평가단 마감을 기록하십시오.</translation>
    </message>
    <message>
        <source>This is the plan that holds already. Nothing would change.</source>
        <translation>지금 적용 중인 평가계획과 같아 바뀌는 것이 없습니다. 다른 평가계획을 고르십시오.</translation>
    </message>
    <message>
        <source>The group “%1” has evaluators; an amended plan cannot leave it out.</source>
        <translation>‘%1’ 평가단에 평가위원이 있어 개정할 때 뺄 수 없습니다. 새 평가계획에 넣으십시오.</translation>
    </message>
    <message>
        <source>“%1” is the total of the round before. Nobody enters it, and an amendment cannot make it so or otherwise.</source>
        <translation>‘%1’ 측정항목은 이전 차수의 총점을 이어받습니다. 직접 입력할 수 없고, 이어받을지는 개정으로 바꿀 수 없습니다.</translation>
    </message>
    <message>
        <source>“%1” is to be the total of the round before, but this round was not opened from one with this plan. Open it from there.</source>
        <translation>‘%1’ 측정항목은 이전 차수의 총점을 이어받아야 하나, 이 평가는 이 평가계획으로 이전 차수에서 열지 않았습니다. 이전 차수에서 진출 팀을 가져오십시오.</translation>
    </message>
    <message>
        <source>The result of the round before is not confirmed. Confirm it first.</source>
        <translation>이전 차수의 결과가 확정되지 않았습니다. 먼저 확정하십시오.</translation>
    </message>
    <message>
        <source>The trace gives %1 where the result says %2. This is a fault of the program. Please report it.</source>
        <translation>산출 근거의 값(%1)과 결과의 값(%2)이 다릅니다. 프로그램 오류이니 개발자에게 알리십시오.</translation>
    </message>
    <message>
        <source>a date such as 2026-01-26</source>
        <translation>2026-01-26 같은 날짜</translation>
    </message>
    <message>
        <source>The fixed distribution is not kept: there are %1, and %2 are needed. Correct the numbers.</source>
        <translation>강제배분이 맞지 않습니다(현재 %1, 필요 %2). 수를 고치십시오.</translation>
    </message>
    <message>
        <source>You have stepped back from this team. Take that back first.</source>
        <translation>이 팀에 대해서는 회피를 신고하였습니다. 먼저 회피를 철회하십시오.</translation>
    </message>
    <message>
        <source>A conflict of interest needs its ground. Write it.</source>
        <translation>이해관계 신고에는 사유가 필요합니다. 사유를 적으십시오.</translation>
    </message>
    <message>
        <source>There is nothing to confirm here.</source>
        <translation>여기에는 확인할 것이 없습니다.</translation>
    </message>
    <message>
        <source>The passphrase was chosen before. If it is forgotten, ask the administrator to reissue the packet: your marks stay here.</source>
        <translation>암호는 이미 정해졌습니다. 잊었다면 간사에게 평가 꾸러미의 재발급을 요청하십시오. 점수는 여기에 그대로 남습니다.</translation>
    </message>
    <message>
        <source>There is no key to sign with yet. Choose a passphrase first.</source>
        <translation>서명에 쓸 키가 아직 없습니다. 먼저 암호를 정하십시오.</translation>
    </message>
    <message>
        <source>This packet (issue %1) is not newer than the one that is answered here (issue %2). Nothing was changed.</source>
        <translation>이 평가 꾸러미(제%1차 발급분)는 지금 채점 중인 것(제%2차 발급분)보다 나중에 발급된 것이 아닙니다. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>There is no copy of this scorebook that is whole. Ask the administrator to reissue the packet.</source>
        <translation>온전한 채점철 사본이 없습니다. 간사에게 평가 꾸러미의 재발급을 요청하십시오.</translation>
    </message>
    <message>
        <source>“%1” has no packet yet. Write the packets first.</source>
        <translation>‘%1’ 평가위원에게 발급한 평가 꾸러미가 없습니다. 먼저 평가 꾸러미를 만드십시오.</translation>
    </message>
    <message>
        <source>The text has a character that cannot be seen (%1). Type it again instead of copying it.</source>
        <translation>글에 보이지 않는 문자(%1)가 있습니다. 복사하지 말고 다시 입력하십시오.</translation>
    </message>
    <message>
        <source>Hangul or accents in the text are taken apart (as some systems name files). Type it again instead of copying it.</source>
        <translation>글의 한글이나 악센트가 자모로 풀려 있습니다(일부 시스템의 파일 이름 방식). 복사하지 말고 다시 입력하십시오.</translation>
    </message>
    <message>
        <source>The text has half of a character. Type it again.</source>
        <translation>글에 깨진 문자가 있습니다. 다시 입력하십시오.</translation>
    </message>
    <message>
        <source>Column %1 has content but no heading. The first row of the table has to be the row of headings: remove rows above it, or give the column a heading.</source>
        <translation>%1번째 열에 내용은 있으나 제목이 없습니다. 표의 첫 행은 제목 행이어야 합니다. 그 위의 행을 지우거나 열에 제목을 적으십시오.</translation>
    </message>
    <message>
        <source>No row of the table is of the evaluator “%1”; its column “evaluator” has: %2. Correct the codes, capital letters included.</source>
        <translation>표에 평가위원 “%1”의 행이 없습니다. “evaluator” 열에 있는 코드: %2. 대소문자를 포함하여 코드를 고치십시오.</translation>
    </message>
    <message>
        <source>“%1” names no team. Put blanks, commas or line breaks between several teams.</source>
        <translation>“%1”에 해당하는 팀이 없습니다. 여러 팀은 빈칸, 쉼표 또는 줄바꿈으로 구분하십시오.</translation>
    </message>
    <message>
        <source>A gate can fill a quota only where the plan says how many are eliminated, not where it says how many go through. Take one of the two out.</source>
        <translation>관문 탈락을 탈락 수에 넣는 규칙은 탈락 수를 정한 계획에서만 쓸 수 있고, 선정 수를 정한 계획에서는 쓸 수 없습니다. 둘 중 하나를 빼십시오.</translation>
    </message>
    <message>
        <source>The result was confirmed on %1, and nothing that could change it is taken any more. Record first, with its reason, that it is reopened.</source>
        <translation>결과는 %1에 확정되었으며, 이를 바꿀 수 있는 것은 더 이상 받지 않습니다. 먼저 사유를 적어 확정 결과의 재검토를 기록하십시오.</translation>
    </message>
    <message>
        <source>The result is not confirmed, so there is nothing to reopen.</source>
        <translation>결과가 확정되지 않았으므로 재검토할 것이 없습니다.</translation>
    </message>
    <message>
        <source>The plan says what becomes of “%1”. Only a team of which it says nothing, because it has no total, is decided by vote.</source>
        <translation>“%1”의 처리는 계획에 정해져 있습니다. 총점이 없어 계획이 정하지 못하는 팀만 표결로 정합니다.</translation>
    </message>
    <message>
        <source>“%1” has the name of %2, who took part in the first evaluation. If it is somebody else, say so in “namesakes” with the reason; if not, others have to decide.</source>
        <translation>“%1”에는 당초 평가에 참여한 %2의 이름이 들어 있습니다. 다른 사람이면 “동명이인” 항목에 그 사유를 적고, 같은 사람이면 다른 사람이 결정하여야 합니다.</translation>
    </message>
    <message>
        <source>“%1” has been replaced. Name the successor.</source>
        <translation>“%1”은(는) 교체되었습니다. 후임을 적으십시오.</translation>
    </message>
    <message>
        <source>Who is replaced judges in the group “%2”, not in “%1”. A successor takes the place in the same group.</source>
        <translation>교체되는 위원은 “%1”이(가) 아니라 “%2” 평가단에 속합니다. 후임은 같은 평가단에서 그 자리를 잇습니다.</translation>
    </message>
    <message>
        <source>“%1” has withdrawn. Nothing is entered or decided for it any more.</source>
        <translation>“%1” 팀은 기권하였습니다. 더 이상 값을 입력하거나 결정하지 않습니다.</translation>
    </message>
    <message>
        <source>Collection is closed for the group “%1”. A sheet that is to count all the same is admitted by a decision.</source>
        <translation>“%1” 평가단의 접수는 마감되었습니다. 그래도 반영할 평가표는 결정을 기록하여 인정하십시오.</translation>
    </message>
    <message>
        <source>This evaluator has no sheet with the receipt code “%1” here. Check the code.</source>
        <translation>이 평가위원에게는 접수번호 “%1”인 평가표가 없습니다. 번호를 확인하십시오.</translation>
    </message>
    <message>
        <source>The sheet “%1” stands already as this decision would have it.</source>
        <translation>평가표 “%1”은(는) 이미 이 결정과 같은 상태입니다.</translation>
    </message>
    <message>
        <source>The results are shown, but that somebody saw them could not be noted in this file (is it a copy that is only for reading?).</source>
        <translation>결과는 표시되었으나 열람 사실을 이 파일에 기록하지 못했습니다(읽기 전용 사본인지 확인하십시오).</translation>
    </message>
    <message>
        <source>This is a packet for an evaluator. The evaluator opens it to score.</source>
        <translation>평가위원용 평가 꾸러미입니다. 평가위원이 열어 채점하는 파일입니다.</translation>
    </message>
    <message>
        <source>This is a signed sheet. The administrator takes it into the workbook, on the page “Sheets”.</source>
        <translation>서명된 평가표입니다. 간사가 작업철의 “평가표” 화면에서 받아들이는 파일입니다.</translation>
    </message>
    <message>
        <source>This is a workbook of an administrator. If it is another copy of the same one, take its sheets in from their files; a workbook itself cannot be merged.</source>
        <translation>간사의 작업철입니다. 같은 작업철의 다른 사본이라면 그 평가표를 파일로 받아 접수하십시오. 작업철끼리는 합칠 수 없습니다.</translation>
    </message>
    <message>
        <source>This is an evaluator&apos;s scorebook. It stays with the evaluator, who hands in the sheet that was signed from it.</source>
        <translation>평가위원의 채점철입니다. 이 파일은 평가위원이 보관하고, 서명한 평가표를 제출합니다.</translation>
    </message>
    <message>
        <source>This is a zip archive. Unpack it first and choose what is in it.</source>
        <translation>압축(zip) 파일입니다. 먼저 압축을 풀고 그 안의 파일을 고르십시오.</translation>
    </message>
    <message>
        <source>This is a spreadsheet (xlsx). Save the table as “CSV UTF-8” first.</source>
        <translation>스프레드시트(xlsx) 파일입니다. 먼저 “CSV UTF-8”로 저장하십시오.</translation>
    </message>
    <message>
        <source>This is a PDF. Ask for the file that Simsa made.</source>
        <translation>PDF 파일입니다. Simsa가 만든 파일을 요청하십시오.</translation>
    </message>
    <message>
        <source>This is a file of another kind. Choose the right one.</source>
        <translation>다른 종류의 파일입니다. 맞는 파일을 고르십시오.</translation>
    </message>
    <message>
        <source>Something on which the outcome depends is not decided, or not defined by the plan, for %1. The results say what it is and how it can end.</source>
        <translation>결과를 좌우하는 사항이 결정되지 않았거나 계획에 정해져 있지 않습니다: %1. 결과 화면에 그 내용과 해소 방법이 표시됩니다.</translation>
    </message>
    <message>
        <source>This is a document of an office program. Ask for the file that Simsa made; a table has to be saved as “CSV UTF-8”.</source>
        <translation>문서 작성 프로그램의 파일입니다. 심사에서 만든 파일을 요청하십시오. 표는 ‘CSV UTF-8’ 형식으로 저장하여야 합니다.</translation>
    </message>
    <message>
        <source>This is a plan (JSON). The administrator sets it when a round is opened.</source>
        <translation>평가계획 파일(JSON)입니다. 간사가 평가를 개시할 때 불러옵니다.</translation>
    </message>
    <message>
        <source>This is a list of decisions (JSON). The administrator records it in the workbook.</source>
        <translation>결정 목록 파일(JSON)입니다. 간사가 작업철에 기록합니다.</translation>
    </message>
    <message>
        <source>The sheet answers a packet of another programme (%1; this one is %2), of a rehearsal perhaps. Send the evaluator the packet of this programme again and ask for a sheet from it.</source>
        <translation>다른 사업(%1)의 평가 꾸러미로 작성한 평가표입니다. 이 사업은 %2입니다. 예행연습용 평가 꾸러미를 사용하였을 수 있습니다. 해당 평가위원에게 이 사업의 평가 꾸러미를 다시 보내고, 그것으로 작성한 평가표를 요청하십시오.</translation>
    </message>
    <message>
        <source>Is “%2” meant? Capital letters count.</source>
        <translation>‘%2’을(를) 뜻합니까? 대소문자를 구분합니다.</translation>
    </message>
    <message>
        <source>The table has no value in it. Fill at least one cell under one of: %2.</source>
        <translation>표에 값이 하나도 없습니다. 다음 열 가운데 한 칸 이상을 채우십시오: %2.</translation>
    </message>
    <message>
        <source>a day, a month or a year such as 2026-01-26, 2026-12 or 2027</source>
        <translation>2026-01-26, 2026-12, 2027과 같은 날짜, 연월 또는 연도</translation>
    </message>
    <message>
        <source>This is no file that can be read: a folder, a device, or a link that leads nowhere or to a folder.</source>
        <translation>읽을 수 있는 파일이 아닙니다. 폴더나 장치이거나, 대상이 없거나 폴더를 가리키는 바로가기입니다.</translation>
    </message>
    <message>
        <source>The file&apos;s name is in letters of another encoding, as old archives have it. Rename the file, and try again.</source>
        <translation>파일 이름이 다른 문자 인코딩(오래된 압축 파일 등)으로 되어 있습니다. 파일 이름을 바꾼 뒤 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The row has %1 cells, the first row has %2. Make them equal; a cell with commas in it, such as several teams, stands in quotation marks.</source>
        <translation>이 행은 %1칸인데 첫 행은 %2칸입니다. 칸 수를 맞추십시오. 여러 팀처럼 쉼표가 들어가는 칸은 큰따옴표로 묶어야 합니다.</translation>
    </message>
    <message>
        <source>These teams (%1) are not a tie that is to be decided. The results say who is tied; name all of a tie, and nobody else.</source>
        <translation>입력한 팀(%1)은 결정 대상인 동점이 아닙니다. 결과 화면에서 동점 팀을 확인하고, 한 동점의 팀을 빠짐없이 그 팀들만 적으십시오.</translation>
    </message>
    <message>
        <source>A tie on which the outcome depends is not decided. The results say who is tied, and how it can end.</source>
        <translation>결과를 좌우하는 동점이 결정되지 않았습니다. 어느 팀이 동점이고 어떻게 해소되는지는 결과 화면에 있습니다.</translation>
    </message>
</context>
<context>
    <name>simsa::ActDialog</name>
    <message>
        <source>Record an act</source>
        <translation>사항 기록</translation>
    </message>
    <message>
        <source>What is recorded</source>
        <translation>기록할 사항</translation>
    </message>
    <message>
        <source>Choose what is to be recorded.</source>
        <translation>기록할 사항을 고르십시오.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>simsa::ActFormWidget</name>
    <message>
        <source>%1 (may be empty)</source>
        <translation>%1(생략 가능)</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>선택</translation>
    </message>
    <message>
        <source>Of it were: %1.</source>
        <translation>최초 평가위원: %1.</translation>
    </message>
</context>
<context>
    <name>simsa::ActsFileDialog</name>
    <message>
        <source>Record the acts of %1</source>
        <translation>사항 기록: %1</translation>
    </message>
</context>
<context>
    <name>simsa::ActsModel</name>
    <message>
        <source>Recorded (Korea time)</source>
        <translation>기록 일시(한국시간)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>구분</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>내용</translation>
    </message>
</context>
<context>
    <name>simsa::AdminSession</name>
    <message>
        <source>Passphrase of “%1”:</source>
        <translation>‘%1’의 암호:</translation>
    </message>
</context>
<context>
    <name>simsa::AdminWindow</name>
    <message>
        <source>%1 – Simsa</source>
        <translation>%1 – 심사</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>준비</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>평가표</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>절차</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
</context>
<context>
    <name>simsa::AmendDialog</name>
    <message>
        <source>Preview</source>
        <translation>미리 보기</translation>
    </message>
    <message>
        <source>Amend the plan…</source>
        <translation>평가계획 개정…</translation>
    </message>
    <message>
        <source>Amend the plan</source>
        <translation>평가계획 개정</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>새 평가계획</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>승인자</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>승인일</translation>
    </message>
    <message>
        <source>Teams that agreed</source>
        <translation>동의한 팀</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>선택…</translation>
    </message>
    <message>
        <source>What changes in the outcome</source>
        <translation>결과 변동</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>평가계획 열기</translation>
    </message>
    <message>
        <source>Choose the new plan, then look at what it changes. The versions before stay on record, with their outcomes.</source>
        <translation>새 평가계획을 고른 뒤 바뀌는 내용을 미리 보십시오. 이전 판과 그 결과는 기록에 남습니다.</translation>
    </message>
    <message>
        <source>Known by now: %1</source>
        <translation>현재 진행 상황: %1</translation>
    </message>
    <message>
        <source>Rules that change:</source>
        <translation>바뀌는 규칙:</translation>
    </message>
    <message>
        <source>Sheets:</source>
        <translation>평가표:</translation>
    </message>
    <message>
        <source>Amend the rules? Both versions stay on record for ever.</source>
        <translation>규칙을 개정할까요? 두 판 모두 영구히 기록됩니다.</translation>
    </message>
    <message>
        <source>%1
Approved by %2 on %3</source>
        <translation>%1
승인: %2, %3</translation>
    </message>
    <message>
        <source>Amend</source>
        <translation>개정</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Teams whose outcome it changes: %1</source>
        <translation>결과가 바뀌는 팀: %1개</translation>
    </message>
</context>
<context>
    <name>simsa::ChangesModel</name>
    <message>
        <source>Team</source>
        <translation>팀</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>현재</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>변경 후</translation>
    </message>
</context>
<context>
    <name>simsa::CheckList</name>
    <message>
        <source>Up</source>
        <translation>위로</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>아래로</translation>
    </message>
</context>
<context>
    <name>simsa::ChecksModel</name>
    <message>
        <source>… and %1 more</source>
        <translation>… 외 %1건</translation>
    </message>
</context>
<context>
    <name>simsa::ClosedTeam</name>
    <message>
        <source>You have stepped back from this team.</source>
        <translation>이 팀의 평가를 회피하였습니다.</translation>
    </message>
    <message>
        <source>Its marks are not asked for and stay out of your sheet. What you had entered is kept and comes back if you take this back.</source>
        <translation>이 팀의 점수는 입력하지 않아도 되며 평가표에 들어가지 않습니다. 이미 입력한 내용은 보관되며, 회피를 철회하면 다시 나타납니다.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>회피 철회</translation>
    </message>
    <message>
        <source>Opens this team again, with the marks that you had entered.</source>
        <translation>입력한 점수와 함께 이 팀을 다시 엽니다.</translation>
    </message>
    <message>
        <source>Ground: %1</source>
        <translation>사유: %1</translation>
    </message>
    <message>
        <source>Declared: %1</source>
        <translation>신고 일시: %1</translation>
    </message>
</context>
<context>
    <name>simsa::CompareModel</name>
    <message>
        <source>recused</source>
        <translation>회피</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>채점 미완료</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>미채점</translation>
    </message>
    <message>
        <source>%1, to be confirmed</source>
        <translation>%1, 확인 필요</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>vote</source>
        <translation>표결</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1점</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>팀</translation>
    </message>
</context>
<context>
    <name>simsa::ComparePage</name>
    <message>
        <source>Hatched with “–”: not scored. “?”: carried over, to be confirmed by entering it again (F2, Enter).</source>
        <translation>빗금과 ‘–’는 미채점입니다. ‘?’는 이전 평가표에서 가져온 점수로, 다시 입력하면 확인됩니다(F2, Enter).</translation>
    </message>
    <message>
        <source>Go to this team</source>
        <translation>이 팀으로 이동</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>전체 복사</translation>
    </message>
    <message>
        <source>For a spreadsheet of your own. Ctrl+C in the table copies what is selected.</source>
        <translation>본인의 표 계산 프로그램에 붙여 넣을 수 있습니다. 표에서 Ctrl+C를 누르면 선택한 부분만 복사됩니다.</translation>
    </message>
    <message>
        <source>My marks side by side</source>
        <translation>내 점수 비교표</translation>
    </message>
    <message>
        <source>Type a mark; Enter and Tab lead to the next one, Delete takes it away, Escape leaves the table.</source>
        <translation>점수를 입력합니다. Enter와 Tab은 다음 칸으로, Delete는 점수 삭제, Esc는 표에서 나가기입니다.</translation>
    </message>
</context>
<context>
    <name>simsa::ConfirmRow</name>
    <message>
        <source>Confirm</source>
        <translation>확인</translation>
    </message>
    <message>
        <source>Carried over – please confirm.</source>
        <translation>이전 평가표에서 가져왔습니다. 확인하십시오.</translation>
    </message>
    <message>
        <source>Confirm: %1</source>
        <translation>확인: %1</translation>
    </message>
</context>
<context>
    <name>simsa::ConflictList</name>
    <message>
        <source>Tick each team with which you have a conflict of interest, for example because you, your family or your institution work for it, advise it, did joint research with it, invested in it or are in dispute with it. You then step back from the team: its marks are not asked for and not missed, and your sheet says so. Of every other team you confirm that there is no conflict.</source>
        <translation>본인·가족 또는 소속 기관의 재직, 자문, 공동연구, 투자, 분쟁 등으로 이해관계가 있는 팀을 모두 표시하십시오. 표시한 팀의 평가는 회피하게 되어 점수를 입력하지 않아도 누락으로 보지 않으며, 그 사실이 평가표에 기재됩니다. 표시하지 않은 팀에 대하여는 이해관계가 없음을 확인합니다.</translation>
    </message>
    <message>
        <source>The teams stand under code names. If you recognise one later, declare the conflict then.</source>
        <translation>블라인드 평가이므로 팀이 기호로 표시됩니다. 나중에 이해관계가 있는 팀임을 알게 되면 그때 신고하십시오.</translation>
    </message>
    <message>
        <source>You are excluded already from: %1</source>
        <translation>제척·기피로 이미 평가에서 제외된 팀: %1</translation>
    </message>
    <message>
        <source>Up and Down go from team to team, End to the last one. A conflict can also be declared later, until you sign; marks given by then are kept out of the sheet.</source>
        <translation>위·아래 화살표 키로 팀 사이를 이동하고, End 키로 마지막 팀으로 이동합니다. 이해관계는 서명하기 전까지 언제든지 신고할 수 있으며, 신고한 팀에 이미 준 점수는 평가표에서 제외됩니다.</translation>
    </message>
    <message>
        <source>Conflict of interest</source>
        <translation>이해관계 있음(회피)</translation>
    </message>
    <message>
        <source>%1: conflict of interest</source>
        <translation>%1: 이해관계 있음(회피)</translation>
    </message>
    <message>
        <source>Not ticked: you confirm that there is none.</source>
        <translation>표시하지 않으면 이해관계가 없음을 확인하는 것입니다.</translation>
    </message>
    <message>
        <source>%1: ground of the conflict of interest</source>
        <translation>%1: 회피 사유</translation>
    </message>
    <message>
        <source>It stands in your sheet.</source>
        <translation>평가표에 기재됩니다.</translation>
    </message>
    <message>
        <source>Ground, such as: joint research until last year</source>
        <translation>회피 사유(예: 지난해까지 공동연구 수행)</translation>
    </message>
</context>
<context>
    <name>simsa::CriterionCard</name>
    <message>
        <source>Enter in the mark&apos;s field confirms, too.</source>
        <translation>점수란에서 Enter를 눌러도 확인됩니다.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1. %2  (%3 points)</source>
        <translation>%1. %2  (%3점)</translation>
    </message>
    <message>
        <source>Opinion on this criterion</source>
        <translation>항목별 의견</translation>
    </message>
    <message>
        <source>Opinion on this criterion: %1</source>
        <translation>항목별 의견: %1</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>정정 전 %1</translation>
    </message>
</context>
<context>
    <name>simsa::DocumentsDialog</name>
    <message>
        <source>Public document</source>
        <translation>공개 문서</translation>
    </message>
    <message>
        <source>Notices, one for each of %1 teams</source>
        <translation>결과 통보서(%1팀, 팀별 1부)</translation>
    </message>
    <message>
        <source>Internal document</source>
        <translation>내부 문서</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>누구나</translation>
    </message>
    <message>
        <source>the team itself, each only its own</source>
        <translation>해당 팀(자기 팀 것만)</translation>
    </message>
    <message>
        <source>those in charge only</source>
        <translation>담당자만</translation>
    </message>
    <message>
        <source>Write into a folder…</source>
        <translation>폴더에 저장…</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>문서</translation>
    </message>
    <message>
        <source>What a reader may not know is nowhere in the file. Choose the documents to write; each is a spreadsheet with these sheets.</source>
        <translation>열람 대상에게 공개하지 않는 내용은 파일 어디에도 들어가지 않습니다. 저장할 문서를 고르십시오. 문서마다 표시된 시트가 담긴 스프레드시트로 저장합니다.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>문서</translation>
    </message>
    <message>
        <source>Who may read it</source>
        <translation>열람 대상</translation>
    </message>
    <message>
        <source>Sheets in it</source>
        <translation>포함 시트</translation>
    </message>
    <message>
        <source>Where to write the documents</source>
        <translation>문서를 저장할 폴더</translation>
    </message>
    <message>
        <source>Replace files that are there already?</source>
        <translation>이미 있는 파일을 덮어쓸까요?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>덮어쓰기</translation>
    </message>
    <message>
        <source>Writing documents…</source>
        <translation>문서를 저장하는 중…</translation>
    </message>
    <message>
        <source>The documents are written.</source>
        <translation>문서를 저장했습니다.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>simsa::EntrantsDialog</name>
    <message>
        <source>Take these teams</source>
        <translation>이 팀 가져오기</translation>
    </message>
    <message>
        <source>Teams from the round before</source>
        <translation>이전 차수 진출 팀</translation>
    </message>
    <message>
        <source>Who would come in</source>
        <translation>가져올 팀</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>팀</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>참가 경로</translation>
    </message>
    <message>
        <source>Carries over</source>
        <translation>이어받는 점수</translation>
    </message>
    <message>
        <source>The teams that went through come in, in the order in which they were listed. Nothing else of that round comes along, unless the plan has an item that carries over the total.</source>
        <translation>이전 차수의 진출 팀을 원래 목록 순서대로 가져옵니다. 그 밖의 자료는 가져오지 않으며, 총점은 평가계획에 이어받는 항목이 있을 때만 가져옵니다.</translation>
    </message>
    <message>
        <source>nobody else</source>
        <translation>추가 팀 없음</translation>
    </message>
    <message>
        <source>Workbook of the round before</source>
        <translation>이전 차수 작업철</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>선택…</translation>
    </message>
    <message>
        <source>Teams that join</source>
        <translation>추가 참가 팀</translation>
    </message>
    <message>
        <source>Open CSV…</source>
        <translation>CSV 열기…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Workbook (*.simsa)</source>
        <translation>작업철 (*.simsa)</translation>
    </message>
    <message>
        <source>Open CSV</source>
        <translation>CSV 열기</translation>
    </message>
    <message>
        <source>Choose the workbook first. Its result has to be confirmed.</source>
        <translation>작업철을 먼저 고르십시오. 결과가 확정된 작업철이어야 합니다.</translation>
    </message>
    <message>
        <source>the round before: %1</source>
        <translation>이전 차수: %1</translation>
    </message>
    <message>
        <source>joins now</source>
        <translation>이번에 참가</translation>
    </message>
    <message>
        <source>joins now, from %1</source>
        <translation>이번에 참가(이전 사업: %1)</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>‘%1’: %2</translation>
    </message>
    <message>
        <source>Comparing the round before with its signed sheets…</source>
        <translation>이전 차수를 서명된 평가표와 대조하는 중…</translation>
    </message>
    <message>
        <source>Give the evaluators again.</source>
        <translation>평가위원을 다시 지정하십시오.</translation>
    </message>
    <message>
        <source>Some are recused from teams that may be others now.</source>
        <translation>제척된 팀이 바뀌었을 수 있습니다.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>simsa::EvaluatorWindow</name>
    <message>
        <source>%1: %2 – Simsa</source>
        <translation>%1: %2 – 심사</translation>
    </message>
    <message>
        <source>Every change is stored at once.</source>
        <translation>입력하는 즉시 저장됩니다.</translation>
    </message>
    <message>
        <source>This change is not stored. %1</source>
        <translation>저장하지 못했습니다. %1</translation>
    </message>
    <message>
        <source>Plan %1</source>
        <translation>평가계획 %1</translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <translation>%1 %2 · %3</translation>
    </message>
    <message>
        <source>You are correcting revision %1 (reason: %2). It counts until you hand in again.</source>
        <translation>제%1판을 정정하고 있습니다(사유: %2). 다시 제출할 때까지 제%1판이 유효합니다.</translation>
    </message>
    <message>
        <source>Programme: %1 (%2)</source>
        <translation>사업: %1(%2)</translation>
    </message>
    <message>
        <source>Handed in by %1. Revision %2, receipt code %3. %4</source>
        <translation>%1 제출 완료 · 제%2판 · 접수 코드 %3 · %4</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>화면</translation>
    </message>
    <message>
        <source>Team by team, side by side, review and sign</source>
        <translation>팀별 채점, 한눈에 보기, 검토와 서명</translation>
    </message>
    <message>
        <source>Team by team</source>
        <translation>팀별 채점</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>한눈에 보기</translation>
    </message>
    <message>
        <source>Review and sign</source>
        <translation>검토와 서명</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>편집(&amp;E)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>이동(&amp;G)</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>남은 항목으로 이동</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2개 중 %1개</translation>
    </message>
    <message>
        <source>There is no backup copy: %1</source>
        <translation>백업 사본을 만들지 못하였습니다: %1</translation>
    </message>
    <message>
        <source>Stored at %1 (Korea time)</source>
        <translation>%1 저장됨(한국 시각)</translation>
    </message>
</context>
<context>
    <name>simsa::JobDialog</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>simsa::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>Each key and what it does</source>
        <translation>단축키와 그 기능</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>키</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>기능</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 또는 %2</translation>
    </message>
    <message>
        <source>To the next criterion</source>
        <translation>다음 평가항목으로 이동</translation>
    </message>
    <message>
        <source>To the criterion before</source>
        <translation>이전 평가항목으로 이동</translation>
    </message>
    <message>
        <source>To the next team</source>
        <translation>다음 팀으로 이동</translation>
    </message>
    <message>
        <source>To the team before</source>
        <translation>이전 팀으로 이동</translation>
    </message>
    <message>
        <source>0 to 9</source>
        <translation>0~9</translation>
    </message>
    <message>
        <source>Gives the mark; on a scale with words, one digit chooses the level</source>
        <translation>점수 입력(등급 척도에서는 숫자 하나로 등급 선택)</translation>
    </message>
    <message>
        <source>Takes the mark away: not scored</source>
        <translation>점수 지우기(미채점)</translation>
    </message>
    <message>
        <source>Undoes the last change</source>
        <translation>마지막 변경 취소</translation>
    </message>
    <message>
        <source>Does again what was undone</source>
        <translation>취소한 변경 다시 적용</translation>
    </message>
    <message>
        <source>To the first thing that is missing</source>
        <translation>첫 번째 남은 항목으로 이동</translation>
    </message>
    <message>
        <source>Team by team</source>
        <translation>팀별 채점</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>한눈에 보기</translation>
    </message>
    <message>
        <source>Review and sign</source>
        <translation>검토와 서명</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>글자 크게</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>글자 작게</translation>
    </message>
    <message>
        <source>Text of the usual size</source>
        <translation>글자 기본 크기</translation>
    </message>
    <message>
        <source>Shows this list</source>
        <translation>이 목록 보기</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>simsa::LeftPanel</name>
    <message>
        <source>Answered</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>남은 항목</translation>
    </message>
    <message>
        <source>Enter leads to the place.</source>
        <translation>Enter를 누르면 해당 칸으로 이동합니다.</translation>
    </message>
    <message>
        <source>Worth another look?</source>
        <translation>한 번 더 살펴볼 점</translation>
    </message>
    <message>
        <source>Only questions: they forbid nothing, and only you see them.</source>
        <translation>참고용 질문입니다. 제출을 막지 않으며 본인만 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%2개 중 %1개 완료</translation>
    </message>
    <message>
        <source>Nothing. You can review and sign.</source>
        <translation>없습니다. 검토하고 서명할 수 있습니다.</translation>
    </message>
    <message>
        <source>Handed in. To change something choose “Correct”.</source>
        <translation>제출하였습니다. 고치려면 ‘정정’을 선택하십시오.</translation>
    </message>
</context>
<context>
    <name>simsa::LookPart</name>
    <message>
        <source>Show what it does to the result (the look is noted)</source>
        <translation>결과에 미치는 영향 보기(열람 사실이 기록됩니다)</translation>
    </message>
</context>
<context>
    <name>simsa::MarkDelegate</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>simsa::MarkField</name>
    <message>
        <source>not scored</source>
        <translation>미채점</translation>
    </message>
</context>
<context>
    <name>simsa::MarksTable</name>
    <message>
        <source>All marks</source>
        <translation>전체 점수</translation>
    </message>
    <message>
        <source>Teams down, criteria across; Enter leads to the mark.</source>
        <translation>세로는 팀, 가로는 평가항목입니다. Enter를 누르면 해당 점수로 이동합니다.</translation>
    </message>
    <message>
        <source>(vote)</source>
        <translation>(표결)</translation>
    </message>
    <message>
        <source>(%1 points)</source>
        <translation>(배점 %1)</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>Not judged: conflict of interest</source>
        <translation>회피: 평가하지 않음</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>미채점</translation>
    </message>
    <message>
        <source>%1 (to confirm)</source>
        <translation>%1(확인 필요)</translation>
    </message>
    <message>
        <source>open</source>
        <translation>미완료</translation>
    </message>
</context>
<context>
    <name>simsa::NumberField</name>
    <message>
        <source>%1 to %2, in steps of %3</source>
        <translation>%1~%2점, %3점 단위</translation>
    </message>
    <message>
        <source>one step less</source>
        <translation>한 단계 낮게</translation>
    </message>
    <message>
        <source>one step more</source>
        <translation>한 단계 높게</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1점 이상</translation>
    </message>
</context>
<context>
    <name>simsa::OwnChart</name>
    <message>
        <source>My own totals as bars</source>
        <translation>내 팀별 합계 막대그래프</translation>
    </message>
    <message>
        <source>My own totals</source>
        <translation>내 팀별 합계</translation>
    </message>
    <message>
        <source>Your group votes and gives no points.</source>
        <translation>이 평가단은 표결만 하며 점수를 주지 않습니다.</translation>
    </message>
    <message>
        <source>Only your own marks. Nobody else&apos;s are in this program.</source>
        <translation>본인의 점수만 표시됩니다. 다른 평가위원의 점수는 이 프로그램에 없습니다.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Recused, and so without a bar: %1</source>
        <translation>회피하여 막대가 없는 팀: %1</translation>
    </message>
    <message>
        <source>All marks given</source>
        <translation>채점 완료</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>현재까지</translation>
    </message>
    <message>
        <source>Points, at most %1</source>
        <translation>점수(만점 %1점)</translation>
    </message>
    <message>
        <source>%1: nothing scored</source>
        <translation>%1: 미채점</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 so far</source>
        <translation>%1: 현재까지 %2점</translation>
    </message>
</context>
<context>
    <name>simsa::ProcedurePage</name>
    <message>
        <source>Record…</source>
        <translation>기록…</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>파일에서…</translation>
    </message>
    <message>
        <source>Amend the plan…</source>
        <translation>평가계획 개정…</translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation>개정 이력…</translation>
    </message>
    <message>
        <source>No act is ever changed or removed. What was recorded in error is taken back by another act, and both stay.</source>
        <translation>기록 사항은 고치거나 지우지 않습니다. 잘못 기록한 사항은 취소 사항을 새로 기록하며, 둘 다 남습니다.</translation>
    </message>
    <message>
        <source>Acts on record</source>
        <translation>기록 사항</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>규칙</translation>
    </message>
    <message>
        <source>Not frozen yet. The procedure begins once they are.</source>
        <translation>아직 확정하지 않았습니다. 규칙을 확정하면 절차가 시작됩니다.</translation>
    </message>
    <message>
        <source>Open acts</source>
        <translation>기록 사항 파일 열기</translation>
    </message>
    <message>
        <source>Acts on record: %1</source>
        <translation>기록 사항 %1건</translation>
    </message>
</context>
<context>
    <name>simsa::RankingChart</name>
    <message>
        <source>Points</source>
        <translation>점수</translation>
    </message>
    <message>
        <source>Ranking as bars</source>
        <translation>순위 막대그래프</translation>
    </message>
    <message>
        <source>Bonus and deduction</source>
        <translation>가점·감점</translation>
    </message>
</context>
<context>
    <name>simsa::RankingModel</name>
    <message>
        <source>Mean</source>
        <translation>평균</translation>
    </message>
    <message>
        <source>%1  (%2 teams)</source>
        <translation>%1  (%2팀)</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>순위</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>팀</translation>
    </message>
    <message>
        <source>Total
(%1)</source>
        <translation>총점
(%1)</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>사유</translation>
    </message>
</context>
<context>
    <name>simsa::ReceiptPage</name>
    <message>
        <source>✓ Handed in: revision %1</source>
        <translation>✓ 제출 완료: 제%1판</translation>
    </message>
    <message>
        <source>Signed %1</source>
        <translation>서명 일시: %1</translation>
    </message>
    <message>
        <source>Receipt code</source>
        <translation>접수 코드</translation>
    </message>
    <message>
        <source>Receipt code %1</source>
        <translation>접수 코드 %1</translation>
    </message>
    <message>
        <source>Note it down. If the administrator calls, read it out in groups of four. It has no I, L, O or U: what looks like one is a 1 or a 0.</source>
        <translation>접수 코드를 적어 두십시오. 간사가 전화로 확인하면 네 글자씩 끊어 읽으십시오. 코드에는 영문자 I, L, O, U가 없습니다. 비슷해 보이는 글자는 숫자 1 또는 0입니다.</translation>
    </message>
    <message>
        <source>Copy the receipt code</source>
        <translation>접수 코드 복사</translation>
    </message>
    <message>
        <source>Puts the code onto the clipboard</source>
        <translation>접수 코드를 클립보드에 복사합니다.</translation>
    </message>
    <message>
        <source>Send the sheet</source>
        <translation>평가표 보내기</translation>
    </message>
    <message>
        <source>The file is not in its folder any more. Save it again.</source>
        <translation>평가표 파일이 폴더에 없습니다. 다시 저장하십시오.</translation>
    </message>
    <message>
        <source>Where the sheet lies</source>
        <translation>평가표 파일 위치</translation>
    </message>
    <message>
        <source>Send this file to the administrator by mail, or hand it over on a USB drive. It is sealed: only the programme can open it. The scorebook stays on this computer; nobody needs it but you.</source>
        <translation>이 파일을 전자우편으로 간사에게 보내거나 USB 메모리에 담아 전달하십시오. 파일은 봉인되어 있어 이 사업의 간사만 열 수 있습니다. 채점철은 이 컴퓨터에 두십시오. 다른 사람에게는 필요하지 않습니다.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>폴더 열기</translation>
    </message>
    <message>
        <source>Shows the file in the file manager</source>
        <translation>파일 관리자에서 평가표 파일을 보여 줍니다.</translation>
    </message>
    <message>
        <source>Save the sheet elsewhere…</source>
        <translation>다른 곳에 저장…</translation>
    </message>
    <message>
        <source>Writes the same sheet into another folder</source>
        <translation>같은 평가표를 다른 폴더에 저장합니다.</translation>
    </message>
    <message>
        <source>Score sheet on paper</source>
        <translation>평가표 출력</translation>
    </message>
    <message>
        <source>With all marks and opinions, the plan’s fingerprint, the receipt code and a line for your signature. Unlike the sealed file it can be read by everyone: keep it safe.</source>
        <translation>모든 점수와 의견, 평가계획 지문, 접수 코드, 서명란이 담깁니다. 봉인된 파일과 달리 누구나 읽을 수 있으므로 안전하게 보관하십시오.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF로 저장…</translation>
    </message>
    <message>
        <source>Writes the score sheet as a PDF</source>
        <translation>평가표를 PDF 파일로 저장합니다.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>인쇄…</translation>
    </message>
    <message>
        <source>Prints the score sheet</source>
        <translation>평가표를 인쇄합니다.</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>정정</translation>
    </message>
    <message>
        <source>Revision %1, %2, receipt code %3</source>
        <translation>제%1판, %2, 접수 코드 %3</translation>
    </message>
    <message>
        <source>Revision %1, %2, receipt code %3. Reason: %4</source>
        <translation>제%1판, %2, 접수 코드 %3. 사유: %4</translation>
    </message>
    <message>
        <source>What is handed in stays as it is. A correction is a new revision with its reason; both are kept.</source>
        <translation>제출한 평가표는 그대로 보존됩니다. 정정하면 사유를 적은 새 판이 만들어지고, 두 판이 모두 남습니다.</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>정정…</translation>
    </message>
    <message>
        <source>Asks for the reason, then opens the marks again</source>
        <translation>정정 사유를 입력하면 점수를 다시 고칠 수 있습니다.</translation>
    </message>
    <message>
        <source>The folder could not be opened: %1</source>
        <translation>폴더를 열 수 없습니다: %1</translation>
    </message>
    <message>
        <source>The receipt code is on the clipboard.</source>
        <translation>접수 코드를 복사했습니다.</translation>
    </message>
    <message>
        <source>Where to save the sheet</source>
        <translation>평가표를 저장할 폴더</translation>
    </message>
    <message>
        <source>The sheet is saved.</source>
        <translation>평가표를 저장했습니다.</translation>
    </message>
    <message>
        <source>Save the score sheet</source>
        <translation>평가표 저장</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF 문서 (*.pdf)</translation>
    </message>
    <message>
        <source>The score sheet is saved.</source>
        <translation>평가표를 저장했습니다.</translation>
    </message>
    <message>
        <source>The printer did not take the score sheet. Save it as a PDF.</source>
        <translation>인쇄하지 못했습니다. PDF로 저장하십시오.</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>정정</translation>
    </message>
    <message>
        <source>Reason for the correction:</source>
        <translation>정정 사유:</translation>
    </message>
</context>
<context>
    <name>simsa::RecentList</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <translation>%1 %2(%3)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2개 중 %1개</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>이어서 하기</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>overdue: the last day was %1</source>
        <translation>기한 경과(%1까지)</translation>
    </message>
    <message>
        <source>closes today, %1</source>
        <translation>오늘 마감(%1)</translation>
    </message>
    <message>
        <source>closes tomorrow, %1</source>
        <translation>내일 마감(%1)</translation>
    </message>
    <message>
        <source>closes in %1 days, %2</source>
        <translation>마감 %1일 전(%2)</translation>
    </message>
    <message>
        <source>being corrected; revision %1 counts until then, receipt code %2</source>
        <translation>정정 중(다시 제출할 때까지 제%1판 유효, 접수 코드 %2)</translation>
    </message>
    <message>
        <source>handed in: revision %1, receipt code %2</source>
        <translation>제출 완료(제%1판, 접수 코드 %2)</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>시작 전</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>채점 중</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>최근에 연 파일</translation>
    </message>
</context>
<context>
    <name>simsa::RecordPart</name>
    <message>
        <source>Record</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>What changes in the outcome</source>
        <translation>결과 변동</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>미리 보기</translation>
    </message>
    <message>
        <source>Preview first.</source>
        <translation>먼저 미리 보십시오.</translation>
    </message>
    <message>
        <source>State afterwards: %1</source>
        <translation>기록 후 상태: %1</translation>
    </message>
    <message>
        <source>Nothing is recorded before its preview.</source>
        <translation>미리 보기를 한 뒤에 기록할 수 있습니다.</translation>
    </message>
    <message>
        <source>This can be recorded.</source>
        <translation>기록할 수 있습니다.</translation>
    </message>
    <message>
        <source>Teams whose outcome this changes: %1</source>
        <translation>결과가 바뀌는 팀: %1개</translation>
    </message>
    <message>
        <source>Acts that can be recorded: %1.</source>
        <translation>사항 %1건을 기록할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>simsa::RecusalPanel</name>
    <message>
        <source>If you are related to this team or have an interest in it, step back from it. The sheet will name the ground.</source>
        <translation>이 팀과 이해관계가 있으면 회피하십시오. 사유는 평가표에 기록됩니다.</translation>
    </message>
    <message>
        <source>Ground, such as a joint project or a family tie</source>
        <translation>회피 사유(예: 공동 과제 수행, 친족 관계)</translation>
    </message>
    <message>
        <source>Declare</source>
        <translation>신고</translation>
    </message>
    <message>
        <source>Closes this team after one more question.</source>
        <translation>한 번 더 확인한 뒤 이 팀의 평가를 닫습니다.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>아무것도 바뀌지 않습니다.</translation>
    </message>
</context>
<context>
    <name>simsa::ResultsPage</name>
    <message>
        <source>Export XLSX…</source>
        <translation>XLSX로 내보내기…</translation>
    </message>
    <message>
        <source>Export XLSX</source>
        <translation>XLSX로 내보내기</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>CSV로 내보내기…</translation>
    </message>
    <message>
        <source>Where to write the tables</source>
        <translation>표를 저장할 폴더</translation>
    </message>
    <message>
        <source>Compare with the signed sheets</source>
        <translation>서명된 평가표와 대조</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>순위</translation>
    </message>
    <message>
        <source>There is a ranking once the rules are frozen.</source>
        <translation>평가계획을 확정하면 순위가 나타납니다.</translation>
    </message>
    <message>
        <source>Plan %1 · Evidence %2 · computed anew each time it is shown</source>
        <translation>평가계획 %1 · 입력 자료 %2 · 볼 때마다 처음부터 다시 계산합니다</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>대조하고 있습니다…</translation>
    </message>
    <message>
        <source>Every mark is the one that was signed, and no event is missing.</source>
        <translation>모든 점수가 서명된 평가표와 같고, 빠진 기록이 없습니다.</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>내보내는 중…</translation>
    </message>
    <message>
        <source>Exported.</source>
        <translation>내보냈습니다.</translation>
    </message>
    <message>
        <source>Where does this come from?</source>
        <translation>산출 근거 보기</translation>
    </message>
    <message>
        <source>Documents…</source>
        <translation>문서…</translation>
    </message>
    <message>
        <source>Where %1&apos;s total comes from</source>
        <translation>총점 산출 근거: %1</translation>
    </message>
    <message>
        <source>Making the documents…</source>
        <translation>문서를 만드는 중…</translation>
    </message>
</context>
<context>
    <name>simsa::ReviewPage</name>
    <message>
        <source>Review and sign</source>
        <translation>검토와 서명</translation>
    </message>
    <message>
        <source>Correcting revision %1</source>
        <translation>제%1판 정정 중</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>사유: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>%1, %2: %3 → %4</source>
        <translation>%1, %2: %3 → %4</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>아직 고친 내용이 없습니다.</translation>
    </message>
    <message>
        <source>Old and new values stand in the new revision and on its printed page. Until you hand in again, revision %1 counts.</source>
        <translation>정정 전과 후의 값은 새 판과 출력한 평가표에 함께 남습니다. 다시 제출할 때까지는 제%1판이 유효합니다.</translation>
    </message>
    <message>
        <source>Drop the correction</source>
        <translation>정정 철회</translation>
    </message>
    <message>
        <source>The marks go back to what was handed in.</source>
        <translation>제출한 점수로 되돌아갑니다.</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>남은 항목</translation>
    </message>
    <message>
        <source>✓ Nothing. All %1 answers are given.</source>
        <translation>✓ 남은 항목이 없습니다. %1개 항목을 모두 입력했습니다.</translation>
    </message>
    <message>
        <source>%1 of %2 answers are still missing or to be confirmed.</source>
        <translation>전체 %2개 항목 중 %1개가 남았습니다(확인할 항목 포함).</translation>
    </message>
    <message>
        <source>Go to the first one</source>
        <translation>첫 항목으로 이동</translation>
    </message>
    <message>
        <source>Leads to the place on the sheet</source>
        <translation>평가표의 해당 위치로 이동합니다.</translation>
    </message>
    <message>
        <source>Before you sign, you may want to look at this again</source>
        <translation>서명 전에 다시 살펴볼 내용</translation>
    </message>
    <message>
        <source>These are questions only. You can sign as it is.</source>
        <translation>확인을 위한 질문일 뿐이며, 그대로 서명할 수 있습니다.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>살펴보기</translation>
    </message>
    <message>
        <source>… and %1 more.</source>
        <translation>… 외 %1건</translation>
    </message>
    <message>
        <source>All marks as they were handed in</source>
        <translation>제출한 전체 점수</translation>
    </message>
    <message>
        <source>Sign and hand in</source>
        <translation>서명하고 제출</translation>
    </message>
    <message>
        <source>Plan fingerprint: %1</source>
        <translation>평가계획 지문: %1</translation>
    </message>
    <message>
        <source>It stands in the sheet: your marks answer this plan and no other.</source>
        <translation>이 지문이 평가표에 기록됩니다. 점수는 이 평가계획에 대해서만 유효합니다.</translation>
    </message>
    <message>
        <source>To sign you need a passphrase of your own. Choose it now; nobody else learns it.</source>
        <translation>서명하려면 본인만 아는 암호가 필요합니다. 지금 정하십시오. 다른 사람에게는 알려지지 않습니다.</translation>
    </message>
    <message>
        <source>Choose a passphrase…</source>
        <translation>암호 정하기…</translation>
    </message>
    <message>
        <source>It protects the key that signs your sheet</source>
        <translation>평가표에 서명하는 키를 보호합니다.</translation>
    </message>
    <message>
        <source>With your passphrase you sign this sheet. Later it can be changed only by a correction with its reason.</source>
        <translation>암호를 입력하면 이 평가표에 서명하게 됩니다. 이후에는 사유를 적은 정정으로만 고칠 수 있습니다.</translation>
    </message>
    <message>
        <source>You can sign as soon as nothing is missing.</source>
        <translation>남은 항목을 모두 입력하면 서명할 수 있습니다.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>암호</translation>
    </message>
    <message>
        <source>Return signs and hands in</source>
        <translation>Enter를 누르면 서명하고 제출합니다.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>암호 보기</translation>
    </message>
    <message>
        <source>Makes what is typed readable</source>
        <translation>입력한 암호를 글자로 표시합니다.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>숨기기</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>암호 숨기기</translation>
    </message>
    <message>
        <source>Signs and seals the sheet with the passphrase</source>
        <translation>암호로 평가표에 서명하고 봉인합니다.</translation>
    </message>
    <message>
        <source>Your packet was issued again. If you have forgotten the passphrase, choose a new one; your marks stay as they are.</source>
        <translation>평가 꾸러미가 다시 발급되었습니다. 암호를 잊은 경우 새로 정하십시오. 점수는 그대로 유지됩니다.</translation>
    </message>
    <message>
        <source>Choose a new passphrase…</source>
        <translation>새 암호 정하기…</translation>
    </message>
    <message>
        <source>Forgot the passphrase?</source>
        <translation>암호를 잊으셨습니까?</translation>
    </message>
    <message>
        <source>Explains the way out</source>
        <translation>해결 방법을 안내합니다.</translation>
    </message>
    <message>
        <source>Nobody can find it out, not even the administrator. Ask the administrator to issue your packet again and open the new packet here. Your marks are kept, and you choose a new passphrase.</source>
        <translation>암호는 간사도 알아낼 수 없습니다. 간사에게 평가 꾸러미의 재발급을 요청한 뒤, 새 꾸러미를 이 컴퓨터에서 여십시오. 입력한 점수는 유지되며 암호를 새로 정할 수 있습니다.</translation>
    </message>
    <message>
        <source>Choose a passphrase for signing. It is needed each time you hand in.</source>
        <translation>서명에 쓸 암호를 정하십시오. 제출할 때마다 필요합니다.</translation>
    </message>
    <message>
        <source>Drop the correction?</source>
        <translation>정정을 철회하시겠습니까?</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>정정 철회</translation>
    </message>
    <message>
        <source>All marks as they will be signed, what is missing, and the signature</source>
        <translation>서명할 전체 점수, 빠진 항목, 서명</translation>
    </message>
    <message>
        <source>All marks as they will be signed</source>
        <translation>서명할 전체 점수</translation>
    </message>
</context>
<context>
    <name>simsa::SetupPage</name>
    <message>
        <source>Freeze the rules…</source>
        <translation>규칙 확정…</translation>
    </message>
    <message>
        <source>From a template…</source>
        <translation>서식에서…</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>파일에서…</translation>
    </message>
    <message>
        <source>1. Evaluation plan</source>
        <translation>1. 평가계획</translation>
    </message>
    <message>
        <source>2. Teams</source>
        <translation>2. 팀</translation>
    </message>
    <message>
        <source>3. Evaluators</source>
        <translation>3. 평가위원</translation>
    </message>
    <message>
        <source>4. Freeze</source>
        <translation>4. 확정</translation>
    </message>
    <message>
        <source>5. Benchmark values</source>
        <translation>5. 벤치마크 측정값</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>규칙</translation>
    </message>
    <message>
        <source>Evaluation plan</source>
        <translation>평가계획</translation>
    </message>
    <message>
        <source>Open CSV…</source>
        <translation>CSV 열기…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>붙여넣기</translation>
    </message>
    <message>
        <source>Copy the cells in the spreadsheet, first row included, then press here.</source>
        <translation>스프레드시트에서 첫 줄까지 포함해 복사한 뒤 누르십시오.</translation>
    </message>
    <message>
        <source>Open CSV</source>
        <translation>CSV 열기</translation>
    </message>
    <message>
        <source>Which template?</source>
        <translation>어떤 서식을 쓸까요?</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>평가계획 열기</translation>
    </message>
    <message>
        <source>%1
%2 axes, %3 points, %4 teams, %5 evaluators
Fingerprint %6</source>
        <translation>%1
평가부문 %2개, 만점 %3점, 팀 %4개, 평가위원 %5명
지문 %6</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>확정</translation>
    </message>
    <message>
        <source>Begin with the evaluation plan.</source>
        <translation>평가계획부터 정하십시오.</translation>
    </message>
    <message>
        <source>In preparation. Nothing is binding until it is frozen.</source>
        <translation>준비 중입니다. 확정하기 전에는 언제든 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>Frozen on %1. Plan %2</source>
        <translation>%1 확정 · 평가계획 %2</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>아직 없음</translation>
    </message>
    <message>
        <source>columns: id, name_ko, name_en</source>
        <translation>필요한 열: id(팀 코드), name_ko(국문명), name_en(영문명)</translation>
    </message>
    <message>
        <source>%1 teams: %2</source>
        <translation>%1팀: %2</translation>
    </message>
    <message>
        <source>%1: %2 people</source>
        <translation>%1 %2명</translation>
    </message>
    <message>
        <source>columns: evaluator, group, name, recused</source>
        <translation>필요한 열: evaluator(코드), group(평가단), name(이름), recused(제척 팀)</translation>
    </message>
    <message>
        <source>after freezing</source>
        <translation>확정한 뒤 입력</translation>
    </message>
    <message>
        <source>%1 of %2 values; columns: %3</source>
        <translation>%2개 중 %1개 입력 · 열: %3</translation>
    </message>
    <message>
        <source>Give the evaluators again.</source>
        <translation>평가위원을 다시 지정하십시오.</translation>
    </message>
    <message>
        <source>They belong to groups that this plan does not have.</source>
        <translation>이 평가계획에 없는 평가단의 평가위원입니다.</translation>
    </message>
    <message>
        <source>Some are recused from teams that may be others now.</source>
        <translation>제척된 팀이 바뀌었을 수 있습니다.</translation>
    </message>
    <message>
        <source>From the round before…</source>
        <translation>이전 차수에서…</translation>
    </message>
    <message>
        <source>From then on the rules change only by an amendment that stays on record.</source>
        <translation>확정한 뒤에는 기록이 남는 개정으로만 규칙을 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>Freeze the rules? Afterwards they change only by an amendment, which stays on record.</source>
        <translation>규칙을 확정할까요? 확정한 뒤에는 기록이 남는 개정으로만 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 of them from the round before (%2).</source>
        <translation>이 중 %1팀은 이전 차수(%2)에서 진출했습니다.</translation>
    </message>
    <message>
        <source>The values are in.</source>
        <translation>값을 입력했습니다.</translation>
    </message>
    <message>
        <source>Other values stand there already. Replace them? The old ones stay on record.</source>
        <translation>이미 입력된 값이 있습니다. 바꾸시겠습니까? 이전 값은 기록에 남습니다.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>바꾸기</translation>
    </message>
</context>
<context>
    <name>simsa::SheetsPage</name>
    <message>
        <source>Write packets…</source>
        <translation>평가 꾸러미 만들기…</translation>
    </message>
    <message>
        <source>Where to write the packets</source>
        <translation>평가 꾸러미를 저장할 폴더</translation>
    </message>
    <message>
        <source>Add sheets…</source>
        <translation>평가표 추가…</translation>
    </message>
    <message>
        <source>Add sheets</source>
        <translation>평가표 추가</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>폴더 추가…</translation>
    </message>
    <message>
        <source>Folder with sheets</source>
        <translation>평가표가 있는 폴더</translation>
    </message>
    <message>
        <source>Decide a conflict…</source>
        <translation>충돌 결정…</translation>
    </message>
    <message>
        <source>Evaluators and their sheets</source>
        <translation>평가위원별 제출 현황</translation>
    </message>
    <message>
        <source>Sheets and folders can also be dropped here.</source>
        <translation>평가표 파일이나 폴더를 이곳에 끌어다 놓아도 됩니다.</translation>
    </message>
    <message>
        <source>Files and their verdicts</source>
        <translation>파일별 판정</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Take in what is accepted</source>
        <translation>접수 가능한 평가표 반영</translation>
    </message>
    <message>
        <source>Writing packets…</source>
        <translation>평가 꾸러미를 만드는 중…</translation>
    </message>
    <message>
        <source>%1 packets are written.</source>
        <translation>평가 꾸러미 %1개를 만들었습니다.</translation>
    </message>
    <message>
        <source>Checking sheets…</source>
        <translation>평가표를 확인하는 중…</translation>
    </message>
    <message>
        <source>Taking in sheets…</source>
        <translation>평가표를 반영하는 중…</translation>
    </message>
    <message>
        <source>Nothing is written yet. %1</source>
        <translation>아직 반영하지 않았습니다. %1</translation>
    </message>
    <message>
        <source>Done. %1</source>
        <translation>반영했습니다. %1</translation>
    </message>
    <message>
        <source>%1: revision %2, receipt code %3, signed %4</source>
        <translation>%1: 제%2판, 접수 코드 %3, 서명 %4</translation>
    </message>
    <message>
        <source>Which sheet shall count? Ask the evaluator for the receipt code.</source>
        <translation>어느 평가표를 반영하시겠습니까? 평가위원에게 접수 코드를 확인하십시오.</translation>
    </message>
    <message>
        <source>Decide a conflict</source>
        <translation>충돌 결정</translation>
    </message>
    <message>
        <source>Reason; it is recorded for ever:</source>
        <translation>사유(영구히 기록됩니다):</translation>
    </message>
    <message>
        <source>%1 of %2 handed in</source>
        <translation>%2명 중 %1명 제출</translation>
    </message>
    <message>
        <source>%1 marks in the files = %2 newly kept + %3 not taken in.</source>
        <translation>파일 안의 점수 %1개 = 새로 보관 %2개 + 반영하지 않음 %3개.</translation>
    </message>
    <message>
        <source>Reissue the packet…</source>
        <translation>평가 꾸러미 재발급…</translation>
    </message>
    <message>
        <source>For the selected evaluator, who lost the packet, the laptop or the passphrase. What was handed in stays.</source>
        <translation>선택한 평가위원이 평가 꾸러미나 노트북을 잃어버렸거나 암호를 잊었을 때 사용합니다. 이미 제출한 평가표는 그대로 남습니다.</translation>
    </message>
    <message>
        <source>Reissue the packet of %1</source>
        <translation>%1의 평가 꾸러미 재발급</translation>
    </message>
    <message>
        <source>Where to write the packet</source>
        <translation>평가 꾸러미를 저장할 폴더</translation>
    </message>
    <message>
        <source>The packet of %1 is made anew. Send it to its evaluator only.</source>
        <translation>%1의 평가 꾸러미를 재발급하였습니다. 해당 평가위원에게만 보내십시오.</translation>
    </message>
    <message>
        <source>Admit or refuse…</source>
        <translation>인정·불인정…</translation>
    </message>
    <message>
        <source>A sheet of the selected evaluator: one that is kept apart can be admitted, one that counts refused. It is recorded with its reason.</source>
        <translation>선택한 평가위원의 평가표를 따로 둔 것은 인정하고, 집계되는 것은 불인정할 수 있습니다. 사유와 함께 기록에 남습니다.</translation>
    </message>
    <message>
        <source>Admit revision %1, receipt code %2, signed %3 (%4)</source>
        <translation>인정: 제%1판, 접수 코드 %2, 서명 %3(%4)</translation>
    </message>
    <message>
        <source>Refuse revision %1, receipt code %2, signed %3 (%4)</source>
        <translation>불인정: 제%1판, 접수 코드 %2, 서명 %3(%4)</translation>
    </message>
    <message>
        <source>There is no sheet of %1 to admit or refuse.</source>
        <translation>%1의 평가표 중 인정하거나 불인정할 것이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing was handed in that answers the form in force, or another person has the seat now.</source>
        <translation>현재 평가 양식에 따른 제출물이 없거나, 그 자리를 다른 위원이 승계하였습니다.</translation>
    </message>
    <message>
        <source>Which sheet of %1 shall be admitted or refused?</source>
        <translation>%1의 어느 평가표를 인정 또는 불인정하시겠습니까?</translation>
    </message>
    <message>
        <source>Admit a sheet</source>
        <translation>평가표 인정</translation>
    </message>
    <message>
        <source>Refuse a sheet</source>
        <translation>평가표 불인정</translation>
    </message>
    <message>
        <source>Sheets (*.simsa-sheet);;All files (*)</source>
        <translation>평가표 (*.simsa-sheet);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>%1: revision %2 → %3</source>
        <translation>%1: 제%2판 → 제%3판</translation>
    </message>
    <message>
        <source>Sheets that count are replaced by later revisions of them (%1).</source>
        <translation>집계 중인 평가표 %1건이 이후 정정판으로 대체됩니다.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>대체</translation>
    </message>
</context>
<context>
    <name>simsa::StartWindow</name>
    <message>
        <source>Simsa</source>
        <translation>심사</translation>
    </message>
    <message>
        <source>The rules are fixed before the marks, every mark is kept, and every number can be followed back to a signed sheet.</source>
        <translation>규칙은 채점 전에 확정하고, 모든 점수는 보관하며, 모든 숫자는 서명된 평가표까지 거슬러 확인할 수 있습니다.</translation>
    </message>
    <message>
        <source>Open a packet or workbook…</source>
        <translation>평가 꾸러미·작업철 열기…</translation>
    </message>
    <message>
        <source>New programme…</source>
        <translation>새 사업…</translation>
    </message>
    <message>
        <source>Try the demo: the finished evaluation</source>
        <translation>시연: 완료된 평가 둘러보기</translation>
    </message>
    <message>
        <source>Try the demo: score as an evaluator</source>
        <translation>시연: 평가위원으로 채점해 보기</translation>
    </message>
    <message>
        <source>Files can also be dropped here. The demo&apos;s teams and marks are invented.</source>
        <translation>파일을 이곳에 끌어다 놓아도 됩니다. 시연의 팀과 점수는 가상의 자료입니다.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Files of Simsa (*.simsa-packet *.simsa-scorebook *.simsa);;All files (*)</source>
        <translation>심사 파일 (*.simsa-packet *.simsa-scorebook *.simsa);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>New programme</source>
        <translation>새 사업</translation>
    </message>
    <message>
        <source>Name of the programme:</source>
        <translation>사업명:</translation>
    </message>
    <message>
        <source>Where to keep the workbook</source>
        <translation>작업철을 저장할 곳</translation>
    </message>
    <message>
        <source>Workbook (*.simsa)</source>
        <translation>작업철 (*.simsa)</translation>
    </message>
    <message>
        <source>This passphrase protects the programme&apos;s keys. Without it no sheet can be opened, and nobody can give it back to you: write it down and keep it safe.</source>
        <translation>이 암호는 사업의 키를 보호합니다. 암호가 없으면 평가표를 열 수 없고 누구도 되찾아 줄 수 없습니다. 적어서 안전한 곳에 보관하십시오.</translation>
    </message>
    <message>
        <source>Making the demo: 59 people fill in their sheets…</source>
        <translation>시연 자료를 만드는 중: 59명이 평가표를 작성합니다…</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>Colours of the program</source>
        <translation>화면 색상</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>시스템 설정에 따름</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>화면 언어</translation>
    </message>
    <message>
        <source>You go on with the newer packet.</source>
        <translation>나중에 발급된 평가 꾸러미로 계속 진행합니다.</translation>
    </message>
    <message>
        <source>This packet is issue %1; you answer issue %2 already.</source>
        <translation>이 꾸러미는 제%1차 발급분이며, 이미 제%2차 발급분으로 채점하고 있습니다.</translation>
    </message>
</context>
<context>
    <name>simsa::StatusModel</name>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>평가단</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>제출 상태</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>판</translation>
    </message>
    <message>
        <source>Receipt code</source>
        <translation>접수 코드</translation>
    </message>
    <message>
        <source>Secrecy pledge</source>
        <translation>보안서약 일시</translation>
    </message>
    <message>
        <source>Stepped back from</source>
        <translation>회피한 팀</translation>
    </message>
</context>
<context>
    <name>simsa::TakeOverDialog</name>
    <message>
        <source>Take over</source>
        <translation>새 꾸러미 적용</translation>
    </message>
    <message>
        <source>A newer packet</source>
        <translation>새 평가 꾸러미</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>그대로 두기</translation>
    </message>
    <message>
        <source>Nothing is changed; you go on with the older packet.</source>
        <translation>아무것도 바꾸지 않고 이전 꾸러미로 이어서 진행합니다.</translation>
    </message>
    <message>
        <source>From now on you answer the newer packet.</source>
        <translation>이제부터 새 꾸러미로 채점합니다.</translation>
    </message>
    <message>
        <source>This packet is newer than the one you are answering: issue %1 of %2 instead of issue %3.</source>
        <translation>지금 채점 중인 것보다 새로운 평가 꾸러미입니다. 제%3차 발급분을 대신하는 제%1차 발급분(%2)입니다.</translation>
    </message>
    <message>
        <source>The plan is the same. Everything you entered stays as it is.</source>
        <translation>평가계획은 같습니다. 입력한 내용은 모두 그대로 유지됩니다.</translation>
    </message>
    <message>
        <source>The plan was amended, but nothing of what you are asked. Everything you entered stays as it is.</source>
        <translation>평가계획이 개정되었으나 입력할 항목은 바뀌지 않았습니다. 입력한 내용은 모두 그대로 유지됩니다.</translation>
    </message>
    <message>
        <source>This changes in what you are asked:</source>
        <translation>입력할 항목이 다음과 같이 바뀝니다.</translation>
    </message>
    <message>
        <source>%1 of your answers come along; you look at each once more and confirm it. %2 drop out, because their question is gone or another one.</source>
        <translation>입력한 내용 중 %1개는 그대로 옮기며, 하나씩 다시 확인해야 합니다. %2개는 항목이 삭제되거나 바뀌어 제외됩니다.</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>바뀌는 내용</translation>
    </message>
    <message>
        <source>Each change, how it was before and how it is after</source>
        <translation>바뀌는 내용별 변경 전과 변경 후</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>변경 전</translation>
    </message>
    <message>
        <source>After</source>
        <translation>변경 후</translation>
    </message>
    <message>
        <source>Teams to judge</source>
        <translation>평가 대상 팀</translation>
    </message>
    <message>
        <source>You have handed in already. That sheet stays on record, and it is opened for correction with this reason; sign it again afterwards:</source>
        <translation>이미 평가표를 제출하였습니다. 제출한 평가표는 기록에 남고, 다음 사유로 정정을 시작합니다. 확인한 뒤 다시 서명하십시오.</translation>
    </message>
    <message>
        <source>The evaluation plan was amended</source>
        <translation>평가계획 개정</translation>
    </message>
    <message>
        <source>Reason for the correction</source>
        <translation>정정 사유</translation>
    </message>
</context>
<context>
    <name>simsa::TeamList</name>
    <message>
        <source>Teams</source>
        <translation>평가 대상 팀</translation>
    </message>
    <message>
        <source>Choose with the arrow keys which team to score.</source>
        <translation>화살표 키로 평가할 팀을 고릅니다.</translation>
    </message>
</context>
<context>
    <name>simsa::TeamListModel</name>
    <message>
        <source>stepped back</source>
        <translation>회피</translation>
    </message>
    <message>
        <source>done, %1</source>
        <translation>완료, %1</translation>
    </message>
    <message>
        <source>not begun, %1</source>
        <translation>시작 전, %1</translation>
    </message>
    <message>
        <source>%1, %2 to confirm</source>
        <translation>%1, 확인 필요 %2개</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>simsa::TeamPage</name>
    <message>
        <source>Overall opinion</source>
        <translation>종합의견</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>표결</translation>
    </message>
    <message>
        <source>They stand apart from the points and are counted as votes.</source>
        <translation>점수와 별도로 표 수를 집계합니다.</translation>
    </message>
    <message>
        <source>Confirm all of this team</source>
        <translation>이 팀 모두 확인</translation>
    </message>
    <message>
        <source>What was carried over for this team stands as it is.</source>
        <translation>이 팀에 대해 가져온 내용을 그대로 인정합니다.</translation>
    </message>
    <message>
        <source>Step back from this team…</source>
        <translation>이해관계 신고(회피)…</translation>
    </message>
    <message>
        <source>Conflict of interest: this team closes for you, with its ground.</source>
        <translation>이해관계가 있으면 사유를 적고 이 팀의 평가를 닫습니다.</translation>
    </message>
    <message>
        <source>Handed in. Only the note can still be changed.</source>
        <translation>제출하였습니다. 개인 메모만 고칠 수 있습니다.</translation>
    </message>
    <message>
        <source>The opinion that was carried over stands as it is.</source>
        <translation>가져온 의견을 그대로 인정합니다.</translation>
    </message>
    <message>
        <source>Only for you: it never leaves this laptop and is in no sheet and on no printed page.</source>
        <translation>본인만 봅니다. 이 노트북 밖으로 나가지 않으며 평가표와 인쇄물에 들어가지 않습니다.</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>개인 메모</translation>
    </message>
    <message>
        <source>Step back from %1?</source>
        <translation>%1 팀의 평가를 회피하시겠습니까?</translation>
    </message>
    <message>
        <source>Its marks are not asked for, and those that you entered stay out of your sheet, which names the ground:
%1
You can take this back until you hand in.</source>
        <translation>이 팀의 점수는 입력하지 않아도 되며, 이미 입력한 점수는 평가표에 들어가지 않습니다. 평가표에는 다음 사유가 기록됩니다.
%1
제출하기 전까지 철회할 수 있습니다.</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>회피</translation>
    </message>
</context>
<context>
    <name>simsa::TextEntry</name>
    <message>
        <source>Not more than %1 characters fit. What is too much was not taken.</source>
        <translation>최대 %1자까지 입력할 수 있습니다. 초과한 글자는 입력되지 않았습니다.</translation>
    </message>
    <message>
        <source>You may leave this empty.</source>
        <translation>비워 두어도 됩니다.</translation>
    </message>
    <message>
        <source>%1 more characters are needed.</source>
        <translation>%1자 이상 더 입력하십시오.</translation>
    </message>
    <message>
        <source>Long enough.</source>
        <translation>분량이 충분합니다.</translation>
    </message>
</context>
<context>
    <name>simsa::TraceDialog</name>
    <message>
        <source>Each figure follows from the lines below it, further in. A mark names the receipt code of the signed sheet that it stands in.</source>
        <translation>모든 수치는 그 아래 들여 쓴 줄에서 산출됩니다. 평가점수에는 서명된 평가표의 접수 코드를 함께 표시합니다.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>How</source>
        <translation>산출 방법</translation>
    </message>
    <message>
        <source>Receipt code</source>
        <translation>접수 코드</translation>
    </message>
    <message>
        <source>Open all</source>
        <translation>모두 펼치기</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>텍스트로 복사</translation>
    </message>
    <message>
        <source>%1 (left out)</source>
        <translation>%1(제외)</translation>
    </message>
    <message>
        <source>%1 (revision %2)</source>
        <translation>%1(제%2판)</translation>
    </message>
</context>
<context>
    <name>simsa::VerdictModel</name>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Evaluator</source>
        <translation>평가위원</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>판정</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>점수 수</translation>
    </message>
</context>
<context>
    <name>simsa::VersionsDialog</name>
    <message>
        <source>Team</source>
        <translation>팀</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>제%1판</translation>
    </message>
    <message>
        <source>Outcomes under every version</source>
        <translation>판별 결과 비교</translation>
    </message>
    <message>
        <source>Versions of the rules</source>
        <translation>규칙 개정 이력</translation>
    </message>
    <message>
        <source>Show the outcomes (the look is noted)</source>
        <translation>판별 결과 보기(열람 사실이 기록됩니다)</translation>
    </message>
</context>
<context>
    <name>simsa::WelcomePage</name>
    <message>
        <source>Before scoring</source>
        <translation>채점 전 확인 사항</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>사업</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>평가단</translation>
    </message>
    <message>
        <source>Evaluator</source>
        <translation>평가위원</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Last day for signing</source>
        <translation>서명 기한</translation>
    </message>
    <message>
        <source>%1 (Korea time)</source>
        <translation>%1(한국 시각)</translation>
    </message>
    <message>
        <source>No deadline is set</source>
        <translation>정해진 기한 없음</translation>
    </message>
    <message>
        <source>Fingerprint of the plan</source>
        <translation>평가계획 지문</translation>
    </message>
    <message>
        <source>1. Notice to evaluators</source>
        <translation>1. 평가위원 유의사항</translation>
    </message>
    <message>
        <source>For this evaluation</source>
        <translation>이 평가의 유의사항</translation>
    </message>
    <message>
        <source>2. Secrecy pledge</source>
        <translation>2. 보안서약</translation>
    </message>
    <message>
        <source>I have read the notice and give this pledge</source>
        <translation>유의사항을 확인하였으며 위와 같이 서약합니다</translation>
    </message>
    <message>
        <source>The pledge is given once; its time stands in your sheet.</source>
        <translation>서약은 한 번만 하며, 서약 일시가 평가표에 기재됩니다.</translation>
    </message>
    <message>
        <source>3. Conflicts of interest</source>
        <translation>3. 이해관계 확인(회피)</translation>
    </message>
    <message>
        <source>4. Passphrase for signing</source>
        <translation>4. 서명 암호</translation>
    </message>
    <message>
        <source>Passphrase for signing</source>
        <translation>서명 암호</translation>
    </message>
    <message>
        <source>Choose a new passphrase</source>
        <translation>새 암호 정하기</translation>
    </message>
    <message>
        <source>You sign your sheet with this passphrase, so that nobody else can hand it in for you. It has 8 characters or more.</source>
        <translation>이 암호로 평가표에 서명하므로 다른 사람이 대신 제출할 수 없습니다. 8자 이상으로 정하십시오.</translation>
    </message>
    <message>
        <source>A newer packet came, so you can choose another passphrase if you have forgotten yours. To keep it leave both fields empty. A passphrase has 8 characters or more.</source>
        <translation>새 평가 꾸러미를 받았으므로, 암호를 잊은 경우 새로 정할 수 있습니다. 쓰던 암호를 유지하려면 두 칸을 비워 두십시오. 암호는 8자 이상이어야 합니다.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>암호</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>한 번 더</translation>
    </message>
    <message>
        <source>It is stored nowhere, and nobody can give it back to you. If you forget it, the administrator reissues your packet and you choose another; your marks stay.</source>
        <translation>암호는 어디에도 저장되지 않으며 누구도 되찾아 줄 수 없습니다. 잊은 경우 간사가 평가 꾸러미를 재발급하면 새로 정할 수 있고, 점수는 그대로 남습니다.</translation>
    </message>
    <message>
        <source>It signs your sheet; 8 characters or more.</source>
        <translation>평가표에 서명하는 암호이며 8자 이상이어야 합니다.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>a passphrase</source>
        <translation>암호</translation>
    </message>
    <message>
        <source>a passphrase of 8 characters or more</source>
        <translation>8자 이상의 암호</translation>
    </message>
    <message>
        <source>the passphrase once more</source>
        <translation>암호 다시 입력</translation>
    </message>
    <message>
        <source>twice the same passphrase</source>
        <translation>두 칸의 암호 일치</translation>
    </message>
    <message>
        <source>the pledge</source>
        <translation>보안서약</translation>
    </message>
    <message>
        <source>the ground for %1</source>
        <translation>%1의 회피 사유</translation>
    </message>
    <message>
        <source>the grounds for %1 teams</source>
        <translation>%1팀의 회피 사유</translation>
    </message>
    <message>
        <source>Everything is there.</source>
        <translation>모두 확인하였습니다.</translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <translation>남은 것: %1</translation>
    </message>
    <message>
        <source>%1 (Korea time): it is over</source>
        <translation>%1 (한국 시각): 마감되었습니다</translation>
    </message>
</context>
</TS>
