// An evaluator's file: the packet, the key, the marks so far. Every change is on the disk before
// the call returns.
#pragma once

#include "app/base/clock.h"
#include "app/exchange/packet.h"
#include "app/exchange/sheet_file.h"
#include "app/sheet/marks.h"
#include "db/database.h"

namespace simsa {

struct Submission
{
    int revision;
    QString hash;
    QString reason;
    QString signedAt;
    QString receipt() const { return receiptOf(hash); }
};

class Scorebook
{
public:
    // Opens the scorebook at the path, or makes it with a new key. Errors: those of readPacket;
    // PacketOfOther when the file there answers another packet.
    static Result<Scorebook> openFor(const QString &path, const QByteArray &packetBytes,
                                     const Clock &clock = systemClock());
    // Errors: FileMissing, FileEmpty, NotAScorebook, DatabaseNewer, DatabaseDamaged.
    static Result<Scorebook> open(const QString &path, const Clock &clock = systemClock());

    // Where the scorebook of a packet is kept: FOLDER/PROGRAMME/EVALUATOR.simsa-scorebook, the same
    // for every copy of the packet, so that opening one again resumes. A later issue, with an
    // amended plan, has one of its own: EVALUATOR.2.simsa-scorebook.
    static QString pathFor(const QString &folder, const Packet &packet);

    const QString &path() const { return m_database->path(); }
    const Packet &packet() const { return m_packet; }
    const Form &form() const { return m_form; }
    const Marks &marks() const { return m_marks; }
    const std::vector<Submission> &submissions() const { return m_submissions; }
    // Not handed in yet, or being corrected.
    bool isEditable() const { return m_submissions.empty() || !m_correctionReason.isEmpty(); }
    const QString &correctionReason() const { return m_correctionReason; }

    // team and field are indices in marks(); std::nullopt takes the mark away. Opinions are cleaned
    // of what no signature may carry. What every change can answer: AlreadySubmitted,
    // ChangedElsewhere, DatabaseBusy and the errors of writing.
    // Errors besides: MarkOffRange, MarkOffStep; TextTooLong.
    Result<> setMark(size_t team, size_t field, std::optional<Points> mark);
    Result<> setOpinion(size_t team, const QString &opinion);
    // All at once, in one transaction.
    Result<> setAll(const Marks &given);

    // Signs, seals and writes FOLDER/EVALUATOR-rREVISION.simsa-sheet (for a later issue
    // EVALUATOR.ISSUE-rREVISION); answers its path.
    // Errors besides: SheetIncomplete, SheetTooLarge; then nothing is handed in.
    Result<QString> submit(const QString &folder);
    // Writes the last sheet once more, where its file was lost. Error: NotSubmitted.
    Result<QString> writeLastSheet(const QString &folder) const;

    // Opens the marks again for the next revision. Errors: NotSubmitted, ReasonMissing,
    // TextTooLong.
    Result<> beginCorrection(const QString &reason);
    // Puts the marks back to what was handed in.
    Result<> cancelCorrection();

private:
    Scorebook(Database database, Clock clock);
    Result<> load();
    Result<> requireEditable() const;
    void storeMark(size_t team, size_t field, std::optional<Points> mark);
    void storeOpinion(size_t team, const QString &opinion);
    void storeAll(const Marks &marks);
    // One change in one transaction. Where another window has changed the file since it was read,
    // nothing is changed and it is read again. Error then: ChangedElsewhere.
    Result<> change(const std::function<Result<>()> &work);
    struct Change
    {
        QString team;
        QString criterion; // empty for the opinion
        qsizetype position = 0;
        std::optional<QString> old;
        std::optional<QString> fresh;
    };
    void addTrail(const Change &change);
    static QString nameFor(const Packet &packet); // of its files
    QString sheetPath(const QString &folder, int revision) const;
    std::optional<SignedSheet> lastSheet() const;

    std::unique_ptr<Database> m_database;
    Clock m_clock;
    Packet m_packet;
    Form m_form;
    KeyPair m_keys;
    Marks m_marks;
    std::vector<Submission> m_submissions;
    QByteArray m_lastPlaintext;
    QString m_correctionReason;
    qint64 m_dataVersion = 0;
};

} // namespace simsa
