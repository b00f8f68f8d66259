// An evaluator's work on one scorebook. Every change goes through here: it is stored at once, can
// be undone, and is told to all pages. The pages read the scorebook and never write it.
#pragma once

#include "db/scorebook.h"

#include <QObject>
#include <QThread>
#include <QUndoStack>

namespace simsa {

// Where something is entered.
struct Place
{
    enum class Kind { Mark, Remark, Opinion, Recusal, Note };
    Kind kind;
    size_t team;
    size_t field = 0; // of marks and remarks
    bool operator==(const Place &) const = default;
};

class Scoring : public QObject
{
    Q_OBJECT

public:
    explicit Scoring(Scorebook scorebook, QObject *parent = nullptr);
    ~Scoring() override;

    const Scorebook &scorebook() const { return m_scorebook; }
    const Form &form() const { return m_scorebook.form(); }
    const Marks &marks() const { return m_scorebook.marks(); }
    bool isEditable() const { return m_scorebook.isEditable(); }
    // Computed once a change.
    const std::vector<Unanswered> &missing() const { return m_missing; }
    size_t answers() const { return answersIn(form(), marks()); }
    QUndoStack &undoStack() { return m_undo; }

    // Indices as in marks(). Changes at one place are one step for undo until endStep. Where
    // nothing differs, nothing happens. A change that cannot be stored is told by failed(), and the
    // pages are told to show what is stored.
    void setMark(size_t team, size_t field, std::optional<Points> mark);
    void setRemark(size_t team, size_t field, const QString &remark);
    void setOpinion(size_t team, const QString &opinion);
    void setNote(size_t team, const QString &note);
    // An empty ground takes the recusal back.
    void setRecusal(size_t team, const QString &ground);
    void endStep() { m_isStepOpen = false; }
    // Of what was carried over; nothing for the overall opinion. Cannot be undone.
    bool confirm(size_t team, std::optional<size_t> field); // false where that failed
    void confirmTeam(size_t team);

    // These change what the whole window is about: wasReset follows.
    Result<> pledge();
    Result<> choosePassphrase(const QString &passphrase);
    Result<QString> submit(const QString &passphrase); // answers the sheet's path
    Result<> beginCorrection(const QString &reason);
    Result<> cancelCorrection();
    Result<> takeOver(const QByteArray &packetBytes, const QString &reason);

    // Beside the scorebook, and a folder of its own: whoever sends all of it does not send the
    // scorebook.
    QString sheetFolder() const;
    // Copies the scorebook where it has changed since the last copy: at once, or on a thread of its
    // own, as checking a long trail takes longer than a key may.
    Result<> backUp();
    void backUpBeside();
    // How hard a passphrase is made to guess; tests take the cheapest.
    void setStretch(const Stretch &stretch) { m_stretch = stretch; }

Q_SIGNALS:
    void teamChanged(size_t team);
    // Undo and redo lead to what they change.
    void undone(simsa::Place place);
    void stored();
    void failed(const simsa::Error &error);
    void backupFailed(const simsa::Error &error);
    void wasReset();

private:
    class Step;
    // A value of any kind as text, which is what undo keeps; nothing where there is none.
    using Value = std::optional<QString>;
    Value valueAt(const Place &place) const;
    Result<> store(const Place &place, const Value &value);
    void change(const Place &place, const Value &value);
    void showWhatIsStored(const Error &error);
    void afterReset();
    template <typename T> Result<T> withReset(Result<T> done);

    Scorebook m_scorebook;
    QUndoStack m_undo;
    std::vector<Unanswered> m_missing;
    bool m_isStepOpen = false;
    bool m_needsBackup = true;
    std::unique_ptr<QThread> m_backup; // while it runs, and until the next
    Stretch m_stretch = Stretch::usual();
};

} // namespace simsa
