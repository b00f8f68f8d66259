#include "db/standings.h"

#include "app/exchange/sheet_file.h"

#include <QJsonArray>

#include <algorithm>

namespace simsa {
namespace {

constexpr char kSelectSheets[] =
    "SELECT s.number, e.id, s.hash, s.parent, s.revision, s.key, s.signed_at FROM sheet s"
    " JOIN evaluator e ON e.number = s.evaluator ORDER BY e.number, s.revision, s.hash";
constexpr char kSelectDecisions[] =
    "SELECT e.id, d.chosen, d.among FROM decision d JOIN evaluator e ON e.number = d.evaluator"
    " ORDER BY d.number";
constexpr char kInsertDecision[] =
    "INSERT INTO decision (evaluator, chosen, among, reason, decided_at)"
    " SELECT number, ?2, ?3, ?4, ?5 FROM evaluator WHERE id = ?1";

} // namespace

std::map<EvaluatorId, Decision> loadDecisions(SQLite::Database &sql)
{
    std::map<EvaluatorId, Decision> decisions;
    SQLite::Statement select(sql, kSelectDecisions);
    while (select.executeStep()) // a later decision takes the place of an earlier one
        decisions[EvaluatorId{textOf(select.getColumn(0))}] = {
            textOf(select.getColumn(1)), textOf(select.getColumn(2)).split(u' ')};
    return decisions;
}

std::vector<KeptSheet> loadSheets(SQLite::Database &sql)
{
    std::vector<KeptSheet> sheets;
    SQLite::Statement select(sql, kSelectSheets);
    while (select.executeStep())
        sheets.push_back({select.getColumn(0).getInt64(),
                          EvaluatorId{textOf(select.getColumn(1))},
                          {textOf(select.getColumn(2)), textOf(select.getColumn(3)),
                           select.getColumn(4).getInt(),
                           QString::fromLatin1(blobOf(select.getColumn(5)).toHex())},
                          textOf(select.getColumn(6)),
                          Standing::Conflict});
    return sheets;
}

// The standing of every sheet hash, evaluator by evaluator.
QHash<QString, Standing> standingsByHash(const std::map<EvaluatorId, std::vector<SheetLink>> &links,
                                         const std::map<EvaluatorId, Decision> &decisions)
{
    QHash<QString, Standing> byHash;
    for (const auto &[evaluator, sheets] : links) {
        const auto decision = decisions.find(evaluator);
        const std::vector<Standing> standings = standingsOf(
            sheets,
            decision == decisions.end() ? std::nullopt : std::optional<Decision>(decision->second));
        for (size_t i = 0; i < sheets.size(); ++i)
            byHash[sheets[i].hash] = standings[i];
    }
    return byHash;
}

Result<std::vector<KeptSheet>> keptSheets(Workbook &workbook)
{
    return workbook.database().guarded([&]() -> Result<std::vector<KeptSheet>> {
        SQLite::Database &sql = workbook.database().sql();
        std::vector<KeptSheet> sheets = loadSheets(sql);
        std::map<EvaluatorId, std::vector<SheetLink>> links;
        for (const KeptSheet &sheet : sheets)
            links[sheet.evaluator].push_back(sheet.link);
        const QHash<QString, Standing> standings = standingsByHash(links, loadDecisions(sql));
        for (KeptSheet &sheet : sheets)
            sheet.standing = standings.value(sheet.link.hash);
        return sheets;
    });
}

Result<> decide(Workbook &workbook, const EvaluatorId &evaluator, const QString &hash,
                const QString &reason)
{
    const QString clean = cleanOpinion(reason).trimmed();
    if (clean.isEmpty())
        return failure({ErrorCode::ReasonMissing, workbook.path()});
    if (clean.size() > kLongestReason)
        return failure({ErrorCode::TextTooLong, workbook.path(), QStringLiteral("reason"),
                        QString::number(clean.size()), QString::number(kLongestReason)});
    return workbook.database().guarded([&]() -> Result<> {
        WriteTransaction transaction(workbook.database().sql());
        const Result<std::vector<KeptSheet>> sheets = keptSheets(workbook);
        if (!sheets)
            return failure(sheets.error());
        QStringList among;
        std::vector<SheetLink> links;
        for (const KeptSheet &sheet : *sheets)
            if (sheet.evaluator == evaluator && sheet.standing == Standing::Conflict) {
                among.append(sheet.link.hash);
                links.push_back(sheet.link);
            }
        if (!among.contains(hash))
            return failure({ErrorCode::NoConflict, workbook.path(), evaluator.value, hash});
        // A sheet that later revisions follow would not be the one that counts.
        const std::vector<Standing> standings = standingsOf(links, Decision{hash, among});
        if (standings[static_cast<size_t>(among.indexOf(hash))] != Standing::Counts)
            return failure({ErrorCode::ReplacedSheet, workbook.path(), evaluator.value});
        SQLite::Statement insert(workbook.database().sql(), kInsertDecision);
        bindText(insert, 1, evaluator.value);
        bindText(insert, 2, hash);
        bindText(insert, 3, among.join(u' '));
        bindText(insert, 4, clean);
        bindText(insert, 5, workbook.now());
        insert.exec();
        workbook.addEvent(QStringLiteral("conflictDecided"),
                          {{QStringLiteral("evaluator"), evaluator.value},
                           {QStringLiteral("chosen"), hash},
                           {QStringLiteral("among"), QJsonArray::fromStringList(among)},
                           {QStringLiteral("reason"), clean}});
        transaction.commit();
        return {};
    });
}

} // namespace simsa
