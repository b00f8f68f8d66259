#include "db/merge.h"

#include "app/base/canonical_json.h"
#include "app/plan/plan_json.h"
#include "db/acts.h"
#include "db/events.h"
#include "db/merge_write.h"
#include "db/outcome_record.h"
#include "db/versions.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <filesystem>
#include <mutex>
#include <thread>

namespace simsa {
namespace {

constexpr char kSelectAllDeclared[] = "SELECT s.hash, e.id, t.id FROM declared d"
                                      " JOIN sheet s ON s.number = d.sheet"
                                      " JOIN evaluator e ON e.number = s.evaluator"
                                      " JOIN team t ON t.number = d.team";

void addForms(Workbook &workbook, MergeContext &context)
{
    SQLite::Database &sql = workbook.database().sql();
    const Round &round = workbook.round();
    for (const Group &group : round.plan.groups) {
        MergeContext::GroupForm &form = context.forms[group.id];
        form.form = formOf(round.plan, group.id);
        form.fingerprint = formFingerprint(round.plan, group.id);
        SQLite::Statement number(sql, "SELECT number FROM criterion WHERE group_id = ? AND id = ?");
        for (const Form::Field &field : form.form.fields) {
            bindText(number, 1, group.id.value);
            bindText(number, 2, field.criterion.id.value);
            if (number.executeStep())
                form.columns.push_back({field.criterion.id, field.criterion.scale,
                                        field.criterion.opinion, number.getColumn(0).getInt64()});
            number.reset();
        }
        std::sort(form.columns.begin(), form.columns.end(),
                  [](const auto &a, const auto &b) { return a.criterion < b.criterion; });
    }
}

Result<> addOlderForms(Workbook &workbook, MergeContext &context)
{
    const Result<std::vector<PlanVersion>> versions = planVersions(workbook);
    if (!versions)
        return failure(versions.error());
    context.planVersion = workbook.round().planVersion;
    for (const PlanVersion &version : *versions)
        if (version.number < context.planVersion)
            for (const Group &group : version.plan.groups)
                context.olderForms[{group.id, formFingerprint(version.plan, group.id)}] =
                    version.number;
    return {};
}

Result<MergeContext> loadContext(Workbook &workbook, const ProgrammeKeys &keys)
{
    const Round &round = workbook.round();
    MergeContext context;
    context.programme = workbook.programme().id;
    context.keys = &keys;
    addForms(workbook, context);
    if (const auto ok = addOlderForms(workbook, context); !ok)
        return failure(ok.error());
    std::set<TeamId> all;
    for (size_t i = 0; i < round.teams.size(); ++i) {
        context.teamNumbers[round.teams[i].id] = static_cast<int64_t>(i);
        all.insert(round.teams[i].id);
    }
    for (size_t i = 0; i < round.panel.evaluators.size(); ++i) {
        const Evaluator &evaluator = round.panel.evaluators[i];
        context.members[evaluator.id] = {static_cast<int64_t>(i), evaluator.group, all, {}, {}};
    }
    for (const Recusal &recusal : round.panel.recusals) {
        context.members[recusal.evaluator].teams.erase(recusal.team);
        context.members[recusal.evaluator].recused.insert(recusal.team);
    }
    SQLite::Database &sql = workbook.database().sql();
    const SheetRecord record = loadSheetRecord(sql);
    for (const auto &[issue, order] : issuedOrders(sql))
        context.members[issue.first].issues[issue.second] = {
            keys.enrolmentSecret(issue.first, issue.second), order, record.issuedAt.at(issue)};
    const Result<Ledger> ledger = loadLedger(workbook);
    if (!ledger)
        return failure(ledger.error());
    context.withdrawn = ledger->facts.withdrawn;
    context.gone = ledger->facts.withdrawn;
    for (const auto &[team, reason] : ledger->facts.disqualified)
        context.gone.insert(team);
    context.excluded = ledger->facts.excluded;
    context.now = workbook.now();
    for (const Group &group : round.plan.groups)
        context.attendances[group.id] = group.attendance;
    return context;
}

SheetLink linkOf(const SignedSheet &sheet)
{
    return {sheet.hash, sheet.sheet.parent, sheet.sheet.revision,
            QString::fromLatin1(sheet.sheet.key.toHex()), sheet.sheet.issue};
}

// Inspects the files on every core. Opening a seal and checking a signature is arithmetic that
// threads can do while the one that asks writes what is ready.
class Inspection
{
public:
    Inspection(const MergeContext &context, const QStringList &files, const Progress &progress)
        : m_context(context), m_files(files), m_progress(progress),
          m_results(static_cast<size_t>(files.size())), m_isReady(m_results.size())
    {
        const unsigned cores = std::max(1u, std::thread::hardware_concurrency());
        const size_t helpers = std::min<size_t>(cores - 1, m_results.size() / 8);
        for (size_t i = 0; i < helpers; ++i)
            m_threads.emplace_back([this] {
                while (inspectNext()) {
                }
            });
    }
    ~Inspection()
    {
        m_isCancelled = true;
        for (std::thread &thread : m_threads)
            thread.join();
    }
    Inspection(const Inspection &) = delete;
    Inspection &operator=(const Inspection &) = delete;

    // The result of one file, when it is ready; helps with others until then. Nothing when the work
    // was cancelled.
    Inspected *wait(size_t index)
    {
        for (;;) {
            {
                const std::lock_guard lock(m_mutex);
                if (m_isReady[index])
                    return &m_results[index];
            }
            if (inspectNext())
                continue;
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [&] { return m_isReady[index] || m_isCancelled; });
            return m_isReady[index] ? &m_results[index] : nullptr;
        }
    }

    std::vector<Inspected> take() { return std::move(m_results); }

private:
    // False when there is no file left to begin.
    bool inspectNext()
    {
        const size_t index = m_next++;
        if (index >= m_results.size() || m_isCancelled)
            return false;
        Inspected result = inspectSheet(m_context, m_files.at(static_cast<qsizetype>(index)));
        {
            const std::lock_guard lock(m_mutex);
            m_results[index] = std::move(result);
            m_isReady[index] = true;
            if (m_progress && !m_progress(++m_done, static_cast<int>(m_results.size())))
                m_isCancelled = true;
        }
        m_changed.notify_all();
        return true;
    }

    const MergeContext &m_context;
    const QStringList &m_files;
    const Progress &m_progress;
    std::vector<Inspected> m_results;
    std::vector<bool> m_isReady;
    std::atomic<size_t> m_next = 0;
    std::atomic<bool> m_isCancelled = false;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    int m_done = 0;
    std::vector<std::thread> m_threads;
};

// What was here before, and what has been met among the files so far.
class KnownSheets
{
public:
    explicit KnownSheets(std::vector<KeptSheet> kept) : m_sheets(std::move(kept))
    {
        for (const KeptSheet &sheet : m_sheets)
            m_hashes.insert(sheet.link.hash);
        m_before = m_hashes;
    }

    // Whether the file brings a sheet that is new; if not, its verdict says so.
    bool isNew(Inspected &result)
    {
        if (!result.sheet)
            return false;
        if (m_hashes.contains(result.file.hash)) {
            result.file.verdict = Verdict::AlreadyHere;
            result.file.isRepeated = !m_before.contains(result.file.hash);
            result.sheet.reset();
            return false;
        }
        m_hashes.insert(result.file.hash);
        const Sheet &sheet = result.sheet->sheet;
        m_sheets.push_back({0, result.file.evaluator, linkOf(*result.sheet), sheet.formFingerprint,
                            sheet.signedAt, sheet.pledgedAt, Standing::Conflict});
        return true;
    }

    // How each new sheet stands among all that there are now.
    void judge(std::vector<Inspected> &results, const Round &round, const SheetRecord &record)
    {
        const std::map<EvaluatorId, int> counted = countedBefore(round, record);
        judgeSheets(m_sheets, round.plan, round.panel, record);
        for (const KeptSheet &sheet : m_sheets)
            m_standings[sheet.link.hash] = sheet.standing;
        for (Inspected &result : results) {
            if (!result.sheet)
                continue;
            result.file.verdict = verdictOf(m_standings.value(result.file.hash));
            const auto before = counted.find(result.file.evaluator);
            if (result.file.verdict == Verdict::Accepted && before != counted.end())
                result.file.replaces = before->second;
        }
    }

    // Once judged.
    bool counts(const QString &hash) const
    {
        return m_standings.value(hash, Standing::Conflict) == Standing::Counts;
    }

private:
    // The revision that counted of each evaluator before these files came.
    std::map<EvaluatorId, int> countedBefore(const Round &round, const SheetRecord &record) const
    {
        std::vector<KeptSheet> before;
        for (const KeptSheet &sheet : m_sheets)
            if (m_before.contains(sheet.link.hash))
                before.push_back(sheet);
        judgeSheets(before, round.plan, round.panel, record);
        std::map<EvaluatorId, int> counted;
        for (const KeptSheet &sheet : before)
            if (sheet.standing == Standing::Counts)
                counted[sheet.evaluator] = sheet.link.revision;
        return counted;
    }

    static Verdict verdictOf(Standing standing)
    {
        switch (standing) {
        case Standing::Counts: return Verdict::Accepted;
        case Standing::Superseded: return Verdict::Superseded;
        case Standing::Conflict: return Verdict::Conflict;
        case Standing::Late: return Verdict::Late;
        case Standing::TimeUnsure: return Verdict::TimeUnsure;
        case Standing::AfterClosing: return Verdict::AfterClosing;
        case Standing::Revoked: return Verdict::Revoked;
        case Standing::Refused: return Verdict::Refused;
        case Standing::Replaced: return Verdict::Replaced;
        case Standing::OtherForm: return Verdict::WrongForm; // refused before it comes here
        }
        return Verdict::Conflict;
    }

    QSet<QString> m_hashes;
    QSet<QString> m_before;
    QHash<QString, Standing> m_standings;
    std::vector<KeptSheet> m_sheets;
};

// Who does not judge which team, by the sheets that count and by decision.
std::set<std::pair<EvaluatorId, TeamId>> notJudging(SQLite::Database &sql,
                                                    const MergeContext &context,
                                                    const KnownSheets &known,
                                                    const std::vector<Inspected> &results)
{
    std::set<std::pair<EvaluatorId, TeamId>> pairs = context.excluded;
    SQLite::Statement select(sql, kSelectAllDeclared);
    while (select.executeStep())
        if (known.counts(textOf(select.getColumn(0))))
            pairs.insert(
                {EvaluatorId{textOf(select.getColumn(1))}, TeamId{textOf(select.getColumn(2))}});
    for (const Inspected &result : results)
        if (result.sheet && known.counts(result.file.hash))
            for (const DeclaredRecusal &declared : result.sheet->sheet.declared)
                pairs.insert({result.file.evaluator, declared.team});
    return pairs;
}

MergeReport reportOf(std::vector<Inspected> &results, MergeMode mode)
{
    MergeReport report;
    report.isTrial = mode == MergeMode::Trial;
    for (Inspected &result : results) {
        report.marksIn += result.file.marks;
        (isKept(result.file.verdict) ? report.marksKept : report.marksRefused) += result.file.marks;
        report.files.push_back(std::move(result.file));
    }
    return report;
}

void addAcceptedEvent(Workbook &workbook, const std::vector<Inspected> &results)
{
    QJsonArray accepted;
    for (const Inspected &result : results)
        if (result.sheet)
            accepted.append(QJsonArray{result.file.evaluator.value, result.file.hash});
    if (!accepted.isEmpty())
        workbook.addEvent(event::kSheetsAccepted, {{QStringLiteral("sheets"), accepted}});
}

// One code for a trial and for the real run, which differ in `write` alone. What is written before
// the last file is inspected is in the caller's transaction.
Result<MergeReport> mergeWith(Workbook &workbook, const MergeContext &context,
                              const QStringList &files, MergeMode mode, const Progress &progress,
                              const std::function<void(const SignedSheet &)> &write)
{
    SQLite::Database &sql = workbook.database().sql();
    KnownSheets known(loadSheets(sql));
    Inspection inspection(context, files, progress);
    for (size_t i = 0; i < static_cast<size_t>(files.size()); ++i) {
        Inspected *result = inspection.wait(i);
        if (!result)
            return failure(ErrorCode::Cancelled);
        if (known.isNew(*result) && write)
            write(*result->sheet);
    }
    std::vector<Inspected> results = inspection.take();
    known.judge(results, workbook.round(), loadSheetRecord(sql));
    if (write)
        addAcceptedEvent(workbook, results);
    const Round &round = workbook.round();
    std::vector<SheetsNeeded> needed = sheetsNeeded(round.plan, round.teams, round.panel,
                                                    notJudging(sql, context, known, results));
    std::erase_if(needed, [&](const SheetsNeeded &one) {
        return !one.isTooFew() || context.gone.contains(one.team);
    });
    MergeReport report = reportOf(results, mode);
    report.tooFewLeft = std::move(needed);
    return report;
}

// Qt passes over names that are no UTF-8 (as of an old archive from Windows), so the system's own
// list is asked. What cannot be listed stands for itself.
void addFolder(const QString &path, QStringList &files)
{
    namespace fs = std::filesystem;
    std::error_code fault;
    for (fs::directory_iterator it(path.toStdU16String(), fault), end; !fault && it != end;
         it.increment(fault)) {
        const QString name = QFile::decodeName(it->path().filename().string().c_str());
        const QString child = path + u'/' + name;
        std::error_code none;
        if (it->symlink_status(none).type() == fs::file_type::directory)
            addFolder(child, files);
        else
            files.append(child);
    }
    if (fault)
        files.append(path);
}

} // namespace

bool isKept(Verdict verdict)
{
    return verdict != Verdict::AlreadyHere && verdict < Verdict::WrongProgramme;
}

Result<QStringList> sheetFiles(const QStringList &paths)
{
    QStringList files;
    for (const QString &path : paths) {
        if (!QFileInfo::exists(path))
            return failure({ErrorCode::FileMissing, path});
        if (!QFileInfo(path).isDir()) {
            files.append(path);
            continue;
        }
        QStringList inFolder;
        addFolder(path, inFolder);
        inFolder.sort();
        files.append(inFolder);
    }
    if (files.isEmpty())
        return failure({ErrorCode::NothingToMerge, paths.join(QStringLiteral(", "))});
    return files;
}

Result<MergeReport> mergeSheets(Workbook &workbook, const ProgrammeKeys &keys,
                                const QStringList &files, MergeMode mode, const Progress &progress)
{
    if (const auto ok = requireFrozen(workbook); !ok)
        return failure(ok.error());
    if (mode == MergeMode::Trial) {
        const auto context = workbook.look([&] { return loadContext(workbook, keys); });
        if (!context)
            return failure(context.error());
        return workbook.database().guarded(
            [&] { return mergeWith(workbook, *context, files, mode, progress, {}); });
    }
    return workbook.change([&]() -> Result<MergeReport> {
        const Result<MergeContext> context = loadContext(workbook, keys);
        if (!context)
            return failure(context.error());
        SheetWriter writer(workbook, *context);
        const Result<MergeReport> report =
            mergeWith(workbook, *context, files, mode, progress,
                      [&](const SignedSheet &sheet) { writer.write(sheet); });
        if (!report)
            return report;
        return noteOutcome(workbook, workbook.round().plan).map([&] { return *report; });
    });
}

} // namespace simsa
