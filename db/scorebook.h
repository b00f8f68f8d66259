// An evaluator's file: the packet, the key under the evaluator's passphrase, the marks so far, and
// every change on the way. Every change is on the disk before the call returns.
#pragma once

#include "app/base/clock.h"
#include "app/exchange/packet.h"
#include "app/exchange/sheet_file.h"
#include "app/sheet/form_changes.h"
#include "app/sheet/marks.h"
#include "db/database.h"
#include "db/scorebook_key.h"

#include <functional>

namespace simsa {

struct ScorebookSummary; // db/scorebook_backup.h

struct Submission
{
    int revision;
    QString hash;
    QString reason;
    QString signedAt;
    QString receipt() const { return receiptOf(hash); }
};

// What it means to answer a newer packet with the marks of this scorebook.
struct TakeOver
{
    Packet packet;
    bool isSamePlan = false;
    bool isSameForm = false;         // then nothing changes for the evaluator
    std::vector<FormChange> changes; // of the form
    size_t carried = 0;              // answers that come along
    size_t dropped = 0;              // answers to questions that are gone or changed
};

// One line of the trail, which never leaves the laptop.
struct TrailEntry
{
    enum class What {
        Mark,
        Opinion,
        Recusal,
        Note,
        Confirmation, // fresh: the evaluator was asked to confirm; old: and has confirmed
        Pledge,
        Key,
        Packet,    // its issue
        Correction // its reason; old: it was handed in or given up
    };
    What what;
    QString at; // timestamp
    TeamId team;
    CriterionId criterion; // empty for the overall opinion, and where there is none
    // Of texts: where `old` was taken out and `fresh` put in, in UTF-16 units.
    qsizetype position = 0;
    std::optional<QString> old = {};
    std::optional<QString> fresh = {};
};

class Scorebook
{
public:
    // Opens the scorebook at the path, or makes it. One that answers an earlier or later packet of
    // the same evaluator is opened as it is: see isNewer. Errors: those of readPacket;
    // PacketOfOther when the file there is another evaluator's or programme's.
    static Result<Scorebook> openFor(const QString &path, const QByteArray &packetBytes,
                                     const Clock &clock = systemClock());
    // Errors: FileMissing, FileEmpty, NotAScorebook, DatabaseNewer; DatabaseDamaged also where the
    // marks are not what the trail says.
    static Result<Scorebook> open(const QString &path, const Clock &clock = systemClock());

    // Where the scorebook of a packet is kept: FOLDER/PROGRAMME/EVALUATOR.simsa-scorebook, the same
    // for every copy and every issue of the packet, so that opening one again resumes.
    static QString pathFor(const QString &folder, const Packet &packet);

    const QString &path() const { return m_database->path(); }
    const Packet &packet() const { return m_state.packet; }
    const Form &form() const { return m_state.form; }
    const Marks &marks() const { return m_state.marks; }
    const std::vector<Submission> &submissions() const { return m_state.submissions; }
    // Not handed in yet, or being corrected.
    bool isEditable() const
    {
        return m_state.submissions.empty() || !m_state.correctionReason.isEmpty();
    }
    const QString &correctionReason() const { return m_state.correctionReason; }
    // What the plan says of the group's deadline and of late sheets, where by this machine's clock
    // the deadline is over; and where it was when the last sheet was signed.
    std::optional<Attendance> lateNow() const;
    std::optional<Attendance> lateWhenSigned() const;

    // The secrecy pledge, given once; a timestamp, or empty. What every change can answer:
    // ChangedElsewhere, DatabaseBusy and the errors of writing.
    const QString &pledgedAt() const { return m_state.pledgedAt; }
    Result<> pledge();

    // Whether a key is there that can sign; and whether a passphrase protects it. A program without
    // a window may choose an empty one: then the key is as safe as the account on the machine.
    bool hasKey() const { return m_state.key.has_value(); }
    bool hasPassphrase() const { return m_state.key && m_state.key->hasPassphrase; }
    // No passphrase yet; or a newer packet came after it was chosen, and nothing is signed under
    // that packet: whoever forgot it can choose another.
    bool mayChoosePassphrase() const;
    // Makes the key that signs. Errors: PassphraseTooShort, PassphraseSet.
    Result<> choosePassphrase(const QString &passphrase, const Stretch &stretch = Stretch::usual());

    // team and field are indices in marks(); std::nullopt takes the mark away. Texts are cleaned
    // of what no signature may carry. A change also confirms what it changes. Errors besides those
    // above: AlreadySubmitted; MarkOffRange, MarkOffStep; TextTooLong; TeamClosed.
    Result<> setMark(size_t team, size_t field, std::optional<Points> mark);
    Result<> setRemark(size_t team, size_t field, const QString &remark);
    Result<> setOpinion(size_t team, const QString &opinion);
    // The evaluator steps back from the team (회피); an empty ground takes that back, and the marks
    // that were given are there again.
    Result<> setRecusal(size_t team, const QString &ground);
    // What was carried over stands as it is; nothing for the overall opinion.
    // Error besides: NothingToConfirm.
    Result<> confirm(size_t team, std::optional<size_t> field);
    // The private note on a team: never part of a sheet, and no change to it.
    const QString &note(size_t team) const { return m_state.notes[team]; }
    Result<> setNote(size_t team, const QString &note);
    // All at once, in one transaction.
    Result<> setAll(const Marks &given);

    // The sheet as it would be signed now, without key and signature.
    Sheet draft() const;
    // Signs, seals and writes FOLDER/EVALUATOR-rREVISION.simsa-sheet (where the first revision
    // answers a later issue: EVALUATOR.ISSUE-rREVISION); answers its path.
    // Errors besides: PassphraseNotSet, WrongPassphrase, SheetIncomplete, DistributionDiffers,
    // SheetTooLarge; then nothing is handed in.
    Result<QString> submit(const QString &folder, const QString &passphrase);
    // Writes the last sheet once more, where its file was lost. Error: NotSubmitted.
    Result<QString> writeLastSheet(const QString &folder) const;
    // The sheets that were handed in, the first first.
    std::vector<SignedSheet> sheets() const;

    // Opens the marks again for the next revision. Errors: NotSubmitted, ReasonMissing,
    // TextTooLong.
    Result<> beginCorrection(const QString &reason);
    // Puts everything back to what was handed in. Error besides: NotSubmitted, also where the
    // sheet that was handed in answers another form.
    Result<> cancelCorrection();

    // Whether the packet was issued after the one that is answered.
    bool isNewer(const Packet &packet) const { return packet.issue > m_state.packet.issue; }
    // Nothing is written. Errors: those of readPacket; PacketOfOther, PacketNotNewer.
    Result<TakeOver> previewTakeOver(const QByteArray &packetBytes) const;
    // From now on the newer packet is answered. Answers to equal questions come along; where the
    // form is another one they are to be confirmed, and a sheet that was handed in is opened for
    // correction with the reason, which only then is needed. Errors: as of the preview;
    // ReasonMissing, TextTooLong.
    Result<> takeOver(const QByteArray &packetBytes, const QString &reason);

    // Every change, the oldest first.
    Result<std::vector<TrailEntry>> trail() const;

private:
    // All that the file says, as it was last read or written.
    struct State
    {
        Packet packet;
        Form form;
        std::optional<ScorebookKey> key;
        QString pledgedAt;
        Marks marks;
        std::vector<QString> notes; // by team
        std::vector<Submission> submissions;
        std::vector<SignedSheet> sheets; // the same
        QString correctionReason;
        qint64 dataVersion = 0;
    };
    enum class Check { Whole, Quick };
    friend Result<ScorebookSummary> summaryOf(const QString &path);

    Scorebook(Database database, Clock clock);
    static Result<Scorebook> open(const QString &path, const Clock &clock, Check check);
    Result<> load(Check check = Check::Whole);
    Result<> checkOwner(const Packet &packet) const;
    static void addPacket(SQLite::Database &sql, const Packet &packet, const QByteArray &bytes,
                          std::optional<int> before, const QString &at);
    Result<State> read();
    bool readAnswers(State &state);
    bool readSheets(State &state);

    Result<> requireEditable() const;
    Result<> requireOpen(size_t team) const;
    // One change in one transaction. Where another window has changed the file since it was read,
    // nothing is changed and it is read again. Error then: ChangedElsewhere.
    Result<> change(const std::function<Result<>()> &work);
    Result<> changeTeam(size_t team, TeamMarks after);
    Result<TeamMarks> cleaned(size_t team, const TeamMarks &given) const;
    QString now() const { return toTimestamp(m_clock()); }
    std::optional<Attendance> lateAt(const QString &timestamp) const;

    // These belong in `change`.
    void addTrail(TrailEntry entry);
    // Everything in which the team's answers differ from those that are stored.
    void storeTeam(size_t team, const TeamMarks &after);
    void storeMark(size_t team, size_t field, std::optional<Points> mark);
    void storeOpinion(const TeamId &team, const CriterionId &criterion, const QString &before,
                      const QString &after);
    void storeRecusal(size_t team, const TeamMarks &after);
    void storeConfirmation(const TeamId &team, const CriterionId &criterion, bool isAsked,
                           bool isTold = true);
    // An empty reason ends the correction.
    void storeCorrection(const QString &reason);
    CriterionId criterionAt(std::optional<size_t> field) const;

    QString sheetPath(const QString &folder, int revision) const;
    // Whether the sheet answers this packet: the same questions about the same teams.
    static bool isAnswered(const Sheet &sheet, const Packet &packet);
    Result<SignedSheet> signedDraft(const QString &passphrase) const;

    std::unique_ptr<Database> m_database;
    Clock m_clock;
    State m_state;
};

} // namespace simsa
