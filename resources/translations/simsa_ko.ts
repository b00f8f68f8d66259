<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR" sourcelanguage="en">
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
    <name>ProgrammeCommands</name>
    <message>
        <source>New programme %1 in %2</source>
        <translation>새 사업 %1 → %2</translation>
    </message>
    <message>
        <source>The round is open: %1 teams, %2 evaluators, plan %3. It can be changed until it is frozen.</source>
        <translation>평가를 열었습니다. 팀 %1개, 평가위원 %2명, 평가계획 %3. 확정하기 전까지 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>Frozen. Plan %1</source>
        <translation>확정했습니다. 평가계획 %1</translation>
    </message>
    <message>
        <source>%1 values are in.</source>
        <translation>측정값 %1개를 입력했습니다.</translation>
    </message>
    <message>
        <source>%1 packets are in %2</source>
        <translation>평가 꾸러미 %1개 → %2</translation>
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
        <source>The result is the axis&apos;s points.</source>
        <translation>그 결과를 환산 없이 평점으로 한다.</translation>
    </message>
    <message>
        <source>Converted: %1 points × result ÷ the most that the result can be.</source>
        <translation>환산: 배점 %1점 × 결과 ÷ 결과의 만점.</translation>
    </message>
    <message>
        <source>Converted: %1 points × result ÷ the best team&apos;s result.</source>
        <translation>환산: 배점 %1점 × 결과 ÷ 최고 득점 팀의 결과.</translation>
    </message>
    <message>
        <source>The points of each criterion or item and those of the axis are rounded half up to %1 digits after the point.</source>
        <translation>평가항목(측정항목)별 점수와 평점은 각각 반올림하여 소수점 이하 %1자리까지 산출한다.</translation>
    </message>
    <message>
        <source>The axis&apos;s points are rounded half up to %1 digits after the point.</source>
        <translation>평점은 반올림하여 소수점 이하 %1자리까지 산출한다.</translation>
    </message>
    <message>
        <source>The axis counts without rounding; it is shown with %1 digits after the point.</source>
        <translation>평점은 반올림하지 않고 총점에 반영하며, 소수점 이하 %1자리까지 표시한다.</translation>
    </message>
    <message>
        <source>Judged by: %1.</source>
        <translation>평가 주체: %1.</translation>
    </message>
    <message>
        <source>Measured: each value counts as the item&apos;s points × value ÷ the highest possible value, and the items are added up.</source>
        <translation>정량 측정: 측정항목별로 배점 × 측정값 ÷ 측정값의 만점을 산출하여 합산한다.</translation>
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
        <source>The points of the axes are added up and rounded half up to %1 digits after the point.</source>
        <translation>각 평가의 평점을 합산하고 반올림하여 소수점 이하 %1자리까지 산출한다.</translation>
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
        <source>Where a formula first rounds to 10 digits, it only removes the spreadsheet&apos;s own error in the last digits; the rule is the outer rounding.</source>
        <translation>수식 안에서 먼저 소수점 이하 10자리로 맞추는 것은 표 계산 프로그램의 미세한 연산 오차를 없애기 위한 것이며, 평가 규칙에 따른 반올림은 바깥쪽 반올림이다.</translation>
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
        <translation>열쇠 불일치</translation>
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
        <source>No marks that count in “%1”</source>
        <translation>‘%1’에 반영할 점수가 없음</translation>
    </message>
    <message>
        <source>A value is missing in “%1”</source>
        <translation>‘%1’에 빠진 측정값이 있음</translation>
    </message>
    <message>
        <source>Too few marks in “%1” to leave out the highest and lowest</source>
        <translation>‘%1’에서 최고·최저점을 빼기에 점수가 모자람</translation>
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
</context>
<context>
    <name>SheetCommands</name>
    <message>
        <source>This was a trial; nothing was written.</source>
        <translation>시험 실행입니다. 저장한 것은 없습니다.</translation>
    </message>
    <message>
        <source>Sheet: %1</source>
        <translation>평가표: %1</translation>
    </message>
    <message>
        <source>Receipt code: %1</source>
        <translation>접수 코드: %1</translation>
    </message>
    <message>
        <source>Decided: %1 of %2 counts.</source>
        <translation>결정: %2의 %1 평가표를 반영합니다.</translation>
    </message>
    <message>
        <source>Marks in the files %1 = newly kept %2 + not taken in %3</source>
        <translation>파일 안의 점수 %1 = 새로 보관 %2 + 반영하지 않음 %3</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>제%1판</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>The file does not exist. Check the name.</source>
        <translation>파일이 없습니다. 이름을 확인하세요.</translation>
    </message>
    <message>
        <source>The file cannot be read (%1). Check that it is a file and that you may open it.</source>
        <translation>파일을 읽을 수 없습니다(%1). 파일인지, 열 권한이 있는지 확인하세요.</translation>
    </message>
    <message>
        <source>The file is empty. Ask for it again, or copy it again.</source>
        <translation>빈 파일입니다. 다시 받거나 다시 복사하세요.</translation>
    </message>
    <message>
        <source>The file is larger than %3 allowed. This is not a file of this kind.</source>
        <translation>파일이 허용 크기(%3)보다 큽니다. 이 종류의 파일이 아닙니다.</translation>
    </message>
    <message>
        <source>The file cannot be written (%1). Choose another place; what was there is unchanged.</source>
        <translation>파일을 쓸 수 없습니다(%1). 다른 위치를 고르세요. 기존 내용은 그대로입니다.</translation>
    </message>
    <message>
        <source>There is a file of this name already. Choose another name; nothing was overwritten.</source>
        <translation>같은 이름의 파일이 이미 있습니다. 다른 이름을 고르세요. 덮어쓰지 않았습니다.</translation>
    </message>
    <message>
        <source>The disk is full. Make room and try again; what was there is unchanged.</source>
        <translation>디스크가 가득 찼습니다. 공간을 비우고 다시 하세요. 기존 내용은 그대로입니다.</translation>
    </message>
    <message>
        <source>The folder cannot be written to. Choose another folder.</source>
        <translation>폴더에 쓸 수 없습니다. 다른 폴더를 고르세요.</translation>
    </message>
    <message>
        <source>The folder is not empty. Choose an empty one, so that nothing is overwritten.</source>
        <translation>폴더가 비어 있지 않습니다. 덮어쓰지 않도록 빈 폴더를 고르세요.</translation>
    </message>
    <message>
        <source>The text is neither UTF-8 nor Korean (CP949). Save the table as “CSV UTF-8”.</source>
        <translation>글자 부호가 UTF-8도 한글(CP949)도 아닙니다. 표를 ‘CSV UTF-8’로 저장하세요.</translation>
    </message>
    <message>
        <source>This is not JSON (%1). The file may be damaged or cut off; ask for it again.</source>
        <translation>JSON이 아닙니다(%1). 파일이 손상되었거나 잘렸을 수 있으니 다시 받으세요.</translation>
    </message>
    <message>
        <source>The file was changed after it was made (at byte %1). Ask for it again.</source>
        <translation>파일이 만들어진 뒤에 바뀌었습니다(%1번째 바이트). 다시 받으세요.</translation>
    </message>
    <message>
        <source>This is a file of another kind (“%1”, expected “%2”). Choose the right file.</source>
        <translation>다른 종류의 파일입니다(‘%1’, 필요한 것은 ‘%2’). 맞는 파일을 고르세요.</translation>
    </message>
    <message>
        <source>The file was made by a newer Simsa (“%1”; this one reads “%2”). Update the program.</source>
        <translation>더 새로운 심사 프로그램이 만든 파일입니다(‘%1’, 이 프로그램은 ‘%2’까지). 프로그램을 새로 설치하세요.</translation>
    </message>
    <message>
        <source>This entry is missing. Add it.</source>
        <translation>이 항목이 없습니다. 추가하세요.</translation>
    </message>
    <message>
        <source>This entry is not known. Remove it, or correct its name.</source>
        <translation>알 수 없는 항목입니다. 지우거나 이름을 고치세요.</translation>
    </message>
    <message>
        <source>This must be: %4. Correct it.</source>
        <translation>값의 종류가 다릅니다. 필요한 것: %4. 고치세요.</translation>
    </message>
    <message>
        <source>“%1” is not a number such as 12 or 9.5. Correct it.</source>
        <translation>‘%1’은(는) 12나 9.5 같은 수가 아닙니다. 고치세요.</translation>
    </message>
    <message>
        <source>“%1” is out of range (%2). Correct it.</source>
        <translation>‘%1’은(는) 허용 범위(%2)를 벗어납니다. 고치세요.</translation>
    </message>
    <message>
        <source>“%1” cannot be a code. Use 1 to 32 letters A–Z, digits, - or _.</source>
        <translation>‘%1’은(는) 코드로 쓸 수 없습니다. 영문자, 숫자, -, _ 를 1~32자로 쓰세요.</translation>
    </message>
    <message>
        <source>The text has %1 characters; %2 are allowed. Shorten it.</source>
        <translation>글이 %1자입니다. %2자까지 쓸 수 있으니 줄이세요.</translation>
    </message>
    <message>
        <source>The text has control characters. Type it again.</source>
        <translation>글에 제어 문자가 있습니다. 다시 입력하세요.</translation>
    </message>
    <message>
        <source>The text is empty. Fill it in.</source>
        <translation>비어 있습니다. 채우세요.</translation>
    </message>
    <message>
        <source>The list has %1 entries; %2 are allowed.</source>
        <translation>목록이 %1개입니다. %2개까지 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>The column “%1” is missing (found: %2). Add it to the first row.</source>
        <translation>‘%1’ 열이 없습니다(있는 열: %2). 첫 줄에 추가하세요.</translation>
    </message>
    <message>
        <source>The column “%1” is not known (expected: %2). Remove or rename it.</source>
        <translation>‘%1’은(는) 알 수 없는 열입니다(필요한 열: %2). 지우거나 이름을 고치세요.</translation>
    </message>
    <message>
        <source>The column “%1” stands twice. Remove one.</source>
        <translation>‘%1’ 열이 두 번 있습니다. 하나를 지우세요.</translation>
    </message>
    <message>
        <source>“%1” stands twice. Remove one of the rows.</source>
        <translation>‘%1’이(가) 두 번 있습니다. 한 줄을 지우세요.</translation>
    </message>
    <message>
        <source>The row has %1 cells, the first row has %2. Make them equal.</source>
        <translation>이 줄은 %1칸, 첫 줄은 %2칸입니다. 칸 수를 맞추세요.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed. Close it.</source>
        <translation>따옴표가 닫히지 않았습니다. 닫으세요.</translation>
    </message>
    <message>
        <source>There is no row for “%1”. Add it.</source>
        <translation>‘%1’의 줄이 없습니다. 추가하세요.</translation>
    </message>
    <message>
        <source>The table has no rows. It needs a first row with names and rows under it.</source>
        <translation>표에 줄이 없습니다. 열 이름이 있는 첫 줄과 그 아래 줄이 필요합니다.</translation>
    </message>
    <message>
        <source>“%1” is used twice. Give each its own code.</source>
        <translation>‘%1’이(가) 두 번 쓰였습니다. 서로 다른 코드를 쓰세요.</translation>
    </message>
    <message>
        <source>There is no group “%1” in the plan. Correct it.</source>
        <translation>평가계획에 ‘%1’ 평가단이 없습니다. 고치세요.</translation>
    </message>
    <message>
        <source>The group “%1” judges no axis. Give it one, or remove it.</source>
        <translation>‘%1’ 평가단이 맡은 평가부문이 없습니다. 맡기거나 지우세요.</translation>
    </message>
    <message>
        <source>The points add up to %1, but must be %2. Correct one of them.</source>
        <translation>배점의 합이 %1인데 %2이어야 합니다. 고치세요.</translation>
    </message>
    <message>
        <source>The scale has no marks: least %1, most %2. The most must be larger.</source>
        <translation>척도가 비어 있습니다(최저 %1, 최고 %2). 최고가 더 커야 합니다.</translation>
    </message>
    <message>
        <source>The step %1 does not divide the scale (%2 from least to most). Choose another step.</source>
        <translation>간격 %1(으)로 척도(최저에서 최고까지 %2)가 나누어떨어지지 않습니다. 다른 간격을 쓰세요.</translation>
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
        <translation>평가부문이 없습니다. 추가하세요.</translation>
    </message>
    <message>
        <source>There are no criteria. Add one.</source>
        <translation>평가항목이 없습니다. 추가하세요.</translation>
    </message>
    <message>
        <source>There are no items. Add one.</source>
        <translation>측정항목이 없습니다. 추가하세요.</translation>
    </message>
    <message>
        <source>An axis is either “judged” or “measured”, exactly one of the two.</source>
        <translation>평가부문은 ‘judged’(평가) 또는 ‘measured’(측정) 가운데 꼭 하나여야 합니다.</translation>
    </message>
    <message>
        <source>With conversion “direct” the most (%1) must equal the points (%2). Correct it, or choose “linear”.</source>
        <translation>환산이 ‘direct’이면 최고점(%1)이 배점(%2)과 같아야 합니다. 고치거나 ‘linear’를 쓰세요.</translation>
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
        <translation>‘%1’ 팀이 없습니다. 코드를 고치세요.</translation>
    </message>
    <message>
        <source>There is no evaluator “%1” in this round. Check whose file it is.</source>
        <translation>이 평가에 ‘%1’ 평가위원이 없습니다. 누구의 파일인지 확인하세요.</translation>
    </message>
    <message>
        <source>There is no criterion “%1”. Correct or remove it.</source>
        <translation>‘%1’ 평가항목이 없습니다. 고치거나 지우세요.</translation>
    </message>
    <message>
        <source>There is no item “%1”. Correct or remove it.</source>
        <translation>‘%1’ 측정항목이 없습니다. 고치거나 지우세요.</translation>
    </message>
    <message>
        <source>The group “%1” has no evaluators. Add at least one.</source>
        <translation>‘%1’ 평가단에 평가위원이 없습니다. 한 명 이상 추가하세요.</translation>
    </message>
    <message>
        <source>There are no teams. Add at least one.</source>
        <translation>팀이 없습니다. 하나 이상 추가하세요.</translation>
    </message>
    <message>
        <source>The mark %1 is out of range; %2 are possible. Correct it.</source>
        <translation>점수 %1은(는) 범위를 벗어납니다. %2 사이로 고치세요.</translation>
    </message>
    <message>
        <source>The mark %1 is not on the scale, which goes in steps of %2. Correct it.</source>
        <translation>점수 %1은(는) 간격에 맞지 않습니다. %2 단위로 고치세요.</translation>
    </message>
    <message>
        <source>The mark is missing. It never counts as 0; fill it in.</source>
        <translation>점수가 빠졌습니다. 빈칸은 0점이 아니니 채우세요.</translation>
    </message>
    <message>
        <source>The opinion is missing or too short. Write it.</source>
        <translation>종합의견이 없거나 너무 짧습니다. 작성하세요.</translation>
    </message>
    <message>
        <source>The opinion needs at least %2 characters.</source>
        <translation>종합의견은 %2자 이상이어야 합니다.</translation>
    </message>
    <message>
        <source>A reason is needed. Write it.</source>
        <translation>사유가 필요합니다. 적으세요.</translation>
    </message>
    <message>
        <source>%1 answers are still missing. Fill them in, then hand in.</source>
        <translation>아직 %1개가 비어 있습니다. 채운 뒤 제출하세요.</translation>
    </message>
    <message>
        <source>The passphrase is wrong. Type it again.</source>
        <translation>암호가 다릅니다. 다시 입력하세요.</translation>
    </message>
    <message>
        <source>The passphrase needs at least %2 characters.</source>
        <translation>암호는 %2자 이상이어야 합니다.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type them again.</source>
        <translation>두 암호가 서로 다릅니다. 다시 입력하세요.</translation>
    </message>
    <message>
        <source>A passphrase is needed: use --passphrase-file, SIMSA_PASSPHRASE, or a terminal.</source>
        <translation>암호가 필요합니다. --passphrase-file, SIMSA_PASSPHRASE 또는 터미널을 쓰세요.</translation>
    </message>
    <message>
        <source>The file is sealed to another key, or was changed on the way. Ask for it again.</source>
        <translation>다른 열쇠로 봉인되었거나 오는 길에 바뀐 파일입니다. 다시 받으세요.</translation>
    </message>
    <message>
        <source>The signature does not fit: the file was changed after signing. Ask for it again.</source>
        <translation>서명이 맞지 않습니다. 서명한 뒤에 바뀐 파일이니 다시 받으세요.</translation>
    </message>
    <message>
        <source>The key does not prove that it belongs to this evaluator. Ask the evaluator in person.</source>
        <translation>서명 열쇠가 이 평가위원의 것임을 증명하지 못합니다. 평가위원에게 직접 확인하세요.</translation>
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
        <translation>사업 열쇠의 시험이 실패했습니다. 작업철의 사본을 여세요.</translation>
    </message>
    <message>
        <source>The scorebook here answers another packet (of “%2”; this one is of “%1”). Move it away first.</source>
        <translation>이곳의 채점철은 다른 평가 꾸러미(‘%2’)의 것입니다(지금 것은 ‘%1’). 먼저 옮기세요.</translation>
    </message>
    <message>
        <source>The plan in the packet is not the one that its fingerprint names. Ask for the packet again.</source>
        <translation>평가 꾸러미의 평가계획이 지문과 다릅니다. 다시 받으세요.</translation>
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
        <translation>더 새로운 심사 프로그램이 만든 파일입니다(%1판, 이 프로그램은 %2판까지). 프로그램을 새로 설치하세요. 파일은 그대로입니다.</translation>
    </message>
    <message>
        <source>The file is being written by another program. Close it there, then try again.</source>
        <translation>다른 프로그램이 이 파일에 쓰고 있습니다. 그쪽을 닫고 다시 하세요.</translation>
    </message>
    <message>
        <source>The file is damaged. Use a copy.</source>
        <translation>파일이 손상되었습니다. 사본을 쓰세요.</translation>
    </message>
    <message>
        <source>The file could not be used (%1).</source>
        <translation>파일을 쓸 수 없습니다(%1).</translation>
    </message>
    <message>
        <source>There is no round yet. Set the plan, teams and panel first.</source>
        <translation>아직 평가가 없습니다. 평가계획, 팀, 평가위원을 먼저 정하세요.</translation>
    </message>
    <message>
        <source>The plan is not frozen yet. Freeze it first.</source>
        <translation>평가계획이 아직 확정되지 않았습니다. 먼저 확정하세요.</translation>
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
        <translation>그런 충돌 평가표가 없습니다. 접수 코드를 확인하세요.</translation>
    </message>
    <message>
        <source>What is kept is not what was signed. Somebody changed the file; use a copy and find out who.</source>
        <translation>보관된 내용이 서명된 내용과 다릅니다. 누군가 파일을 바꾸었으니 사본을 쓰고 경위를 확인하세요.</translation>
    </message>
    <message>
        <source>The table is too wide for a spreadsheet (%1 columns, %2 are possible). Export CSV.</source>
        <translation>표가 너무 넓어 스프레드시트에 담을 수 없습니다(%1열, 최대 %2열). CSV로 내보내세요.</translation>
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
        <translation>‘%1’은(는) 점수표의 열 이름이라 코드로 쓸 수 없습니다. 다른 코드를 쓰세요.</translation>
    </message>
    <message>
        <source>Only %1 evaluators judge this team; leaving out the %2 highest and %2 lowest leaves nobody. Change the plan or the panel.</source>
        <translation>이 팀의 평가위원이 %1명뿐이라 최고·최저 각 %2개를 빼면 남는 점수가 없습니다. 평가계획이나 평가위원을 바꾸세요.</translation>
    </message>
    <message>
        <source>The sheet leaves out other teams than the round does. Ask for a new sheet from the current packet.</source>
        <translation>평가표에서 제외한 팀이 이 평가와 다릅니다. 지금의 평가 꾸러미로 다시 작성해 달라고 하세요.</translation>
    </message>
    <message>
        <source>lowercase hexadecimal digits of the right length</source>
        <translation>알맞은 길이의 16진수(소문자)</translation>
    </message>
    <message>
        <source>This file was changed in another window meanwhile. It was read again; look at it and repeat the change.</source>
        <translation>그사이 다른 창에서 이 파일을 바꾸었습니다. 다시 읽었으니 확인하고 입력하세요.</translation>
    </message>
    <message>
        <source>“%1” is recused from every team. Take the evaluator off the panel.</source>
        <translation>‘%1’ 평가위원은 모든 팀에서 제척되었습니다. 평가위원에서 빼세요.</translation>
    </message>
    <message>
        <source>The sheet would be larger than %3. Shorten the opinions, then hand in.</source>
        <translation>평가표가 %3보다 큽니다. 종합의견을 줄인 뒤 제출하세요.</translation>
    </message>
    <message>
        <source>The sheet has been handed in. To change it, correct it with a reason (“Correct”, or --reason).</source>
        <translation>이미 제출했습니다. 고치려면 사유를 적어 정정하세요(‘정정’ 또는 --reason).</translation>
    </message>
    <message>
        <source>Later revisions follow this sheet. Choose one of those, or a sheet that nothing follows.</source>
        <translation>이 평가표 뒤에 나온 정정판이 있습니다. 뒤따르는 판이 없는 평가표를 고르세요.</translation>
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
</context>
<context>
    <name>simsa::EvaluatorWindow</name>
    <message>
        <source>%1: %2 – Simsa</source>
        <translation>%1: %2 – 심사</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>평가 대상 팀</translation>
    </message>
    <message>
        <source>My marks side by side</source>
        <translation>내 점수 한눈에 보기</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>남은 항목</translation>
    </message>
    <message>
        <source>Every change is stored at once.</source>
        <translation>입력하는 즉시 저장됩니다.</translation>
    </message>
    <message>
        <source>Drop the correction</source>
        <translation>정정 취소</translation>
    </message>
    <message>
        <source>Save the sheet again…</source>
        <translation>평가표 다시 저장…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>정정…</translation>
    </message>
    <message>
        <source>Sign and hand in…</source>
        <translation>서명하고 제출…</translation>
    </message>
    <message>
        <source>This change is not stored. %1</source>
        <translation>저장하지 못했습니다. %1</translation>
    </message>
    <message>
        <source>Stored at %1</source>
        <translation>%1 저장됨</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%2개 중 %1개 입력</translation>
    </message>
    <message>
        <source>Overall opinion</source>
        <translation>종합의견</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing. You can hand in.</source>
        <translation>없습니다. 제출할 수 있습니다.</translation>
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
        <source>%1: %2 (sum %3)</source>
        <translation>%1: %2 (합계 %3)</translation>
    </message>
    <message>
        <source>Sign and hand in these marks?</source>
        <translation>이 점수로 서명하고 제출할까요?</translation>
    </message>
    <message>
        <source>Sign and hand in</source>
        <translation>서명하고 제출</translation>
    </message>
    <message>
        <source>Not handed in. %1</source>
        <translation>제출하지 못했습니다. %1</translation>
    </message>
    <message>
        <source>Your sheet is signed and sealed. Receipt code: %1</source>
        <translation>평가표에 서명하고 봉인했습니다. 접수 코드: %1</translation>
    </message>
    <message>
        <source>Send this file to the administrator:
%1</source>
        <translation>다음 파일을 간사에게 보내 주십시오.
%1</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>정정</translation>
    </message>
    <message>
        <source>Reason for the correction:</source>
        <translation>정정 사유:</translation>
    </message>
    <message>
        <source>Drop the correction?</source>
        <translation>정정을 취소할까요?</translation>
    </message>
    <message>
        <source>The marks go back to what was handed in.</source>
        <translation>제출한 점수로 되돌아갑니다.</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>취소하고 되돌리기</translation>
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
        <source>Handed in. To change something choose “Correct”.</source>
        <translation>제출을 마쳤습니다. 고치려면 ‘정정’을 누르세요.</translation>
    </message>
    <message>
        <source>Programme: %1 (%2)</source>
        <translation>사업: %1(%2)</translation>
    </message>
    <message>
        <source>Handed in by %1. Revision %2, receipt code %3. %4</source>
        <translation>%1 제출 완료 · 제%2판 · 접수 코드 %3 · %4</translation>
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
    <name>simsa::NumberField</name>
    <message>
        <source>not scored</source>
        <translation>미입력</translation>
    </message>
    <message>
        <source>%1 to %2, in steps of %3</source>
        <translation>%1~%2점, %3점 단위</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 %2점부터</translation>
    </message>
</context>
<context>
    <name>simsa::OwnMarksModel</name>
    <message>
        <source>Sum</source>
        <translation>합계</translation>
    </message>
</context>
<context>
    <name>simsa::RankingChart</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>점수</translation>
    </message>
    <message>
        <source>Ranking as bars</source>
        <translation>순위 막대그래프</translation>
    </message>
</context>
<context>
    <name>simsa::RankingModel</name>
    <message>
        <source>%1  (%2 of %3)</source>
        <translation>%1  (%2/%3명)</translation>
    </message>
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
        <source>Total (%1)</source>
        <translation>총점 (%1)</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>비고</translation>
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
</context>
<context>
    <name>simsa::SetupPage</name>
    <message>
        <source>trimmed mean, %1 highest and %1 lowest left out</source>
        <translation>최고·최저 각 %1개를 뺀 평균</translation>
    </message>
    <message>
        <source>arithmetic mean</source>
        <translation>산술평균</translation>
    </message>
    <message>
        <source>points as given</source>
        <translation>환산 없음</translation>
    </message>
    <message>
        <source>in proportion to the most possible</source>
        <translation>만점 대비 환산</translation>
    </message>
    <message>
        <source>in proportion to the best team</source>
        <translation>최고 팀 대비 환산</translation>
    </message>
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
        <source>From then on nothing of the rules can change.</source>
        <translation>확정한 뒤에는 규칙을 바꿀 수 없습니다.</translation>
    </message>
    <message>
        <source>5. Benchmark values</source>
        <translation>5. 벤치마크 측정값</translation>
    </message>
    <message>
        <source>Axis and criterion</source>
        <translation>평가부문과 평가항목</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>배점</translation>
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
        <translation>스프레드시트에서 첫 줄까지 포함해 복사한 뒤 누르세요.</translation>
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
        <source>Freeze the rules? They cannot be changed afterwards.</source>
        <translation>규칙을 확정할까요? 확정한 뒤에는 바꿀 수 없습니다.</translation>
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
        <source>entered by the administrator</source>
        <translation>간사 입력</translation>
    </message>
    <message>
        <source>rounded half up to %1 digits</source>
        <translation>소수 %1자리 반올림</translation>
    </message>
    <message>
        <source>%1 to %2, in steps of %3</source>
        <translation>%1~%2점, %3점 단위</translation>
    </message>
    <message>
        <source>0 to %1</source>
        <translation>0~%1</translation>
    </message>
    <message>
        <source>Give the evaluators again.</source>
        <translation>평가위원을 다시 지정해 주십시오.</translation>
    </message>
    <message>
        <source>They belong to groups that this plan does not have.</source>
        <translation>이 평가계획에 없는 평가단의 평가위원입니다.</translation>
    </message>
    <message>
        <source>Some are recused from teams that may be others now.</source>
        <translation>제척된 팀이 바뀌었을 수 있습니다.</translation>
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
        <translation>꾸러미를 저장할 폴더</translation>
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
        <source>Sheets (*.simsa-sheet)</source>
        <translation>평가표 (*.simsa-sheet)</translation>
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
        <translation>어느 평가표를 반영할까요? 평가위원에게 접수 코드를 확인하십시오.</translation>
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
        <translation>시연: 끝난 평가 둘러보기</translation>
    </message>
    <message>
        <source>Try the demo: score as an evaluator</source>
        <translation>시연: 평가위원으로 채점해 보기</translation>
    </message>
    <message>
        <source>Files can also be dropped here. The demo&apos;s teams and marks are invented.</source>
        <translation>파일을 이곳에 끌어다 놓아도 됩니다. 시연의 팀과 점수는 지어낸 것입니다.</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>최근에 연 파일</translation>
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
        <translation>이 암호는 사업의 열쇠를 지킵니다. 암호가 없으면 평가표를 열 수 없고 누구도 되찾아 줄 수 없습니다. 적어서 안전한 곳에 보관하십시오.</translation>
    </message>
    <message>
        <source>Making the demo: 59 people fill in their sheets…</source>
        <translation>시연 자료를 만드는 중: 59명이 평가표를 작성합니다…</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
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
</context>
<context>
    <name>simsa::TeamListModel</name>
    <message>
        <source>%1: %2 of %3 answered</source>
        <translation>%1: %3개 중 %2개 입력</translation>
    </message>
</context>
<context>
    <name>simsa::TeamPage</name>
    <message>
        <source>Overall opinion</source>
        <translation>종합의견</translation>
    </message>
    <message>
        <source>%1. %2  (%3 points)</source>
        <translation>%1. %2  (%3점)</translation>
    </message>
    <message>
        <source>You may leave this empty.</source>
        <translation>비워 두어도 됩니다.</translation>
    </message>
    <message>
        <source>%1 more characters are needed.</source>
        <translation>%1자 더 적어 주십시오.</translation>
    </message>
    <message>
        <source>Long enough.</source>
        <translation>분량이 충분합니다.</translation>
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
</TS>
