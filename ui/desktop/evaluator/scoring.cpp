#include "ui/desktop/evaluator/scoring.h"

#include "app/base/text_rule.h"
#include "db/scorebook_backup.h"

#include <QDir>
#include <QFileInfo>
#include <QUndoCommand>

namespace simsa {

// One step of undo: a place, and its value before and after.
class Scoring::Step : public QUndoCommand
{
public:
    Step(Scoring *scoring, const Place &place, Value before, Value after)
        : m_scoring(scoring), m_place(place), m_before(std::move(before)), m_after(std::move(after))
    {
    }

    int id() const override { return 1; }

    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *later = static_cast<const Step *>(other);
        if (!m_scoring->m_isStepOpen || later->m_place != m_place)
            return false;
        m_after = later->m_after;
        setObsolete(m_after == m_before); // typed, and given up again
        return true;
    }

    void redo() override
    {
        // The first time it is done already.
        if (std::exchange(m_isDone, true))
            go(m_after);
    }
    void undo() override { go(m_before); }

private:
    void go(const Value &value)
    {
        if (const auto stored = m_scoring->store(m_place, value); !stored)
            setObsolete(true);
        m_scoring->endStep();
        Q_EMIT m_scoring->undone(m_place);
    }

    Scoring *m_scoring;
    Place m_place;
    Value m_before;
    Value m_after;
    bool m_isDone = false;
};

Scoring::Scoring(Scorebook scorebook, QObject *parent)
    : QObject(parent), m_scorebook(std::move(scorebook)), m_missing(missingIn(form(), marks()))
{
}

Scoring::~Scoring()
{
    if (m_backup)
        m_backup->wait();
}

Scoring::Value Scoring::valueAt(const Place &place) const
{
    const TeamMarks &team = marks()[place.team];
    switch (place.kind) {
    case Place::Kind::Mark: {
        const std::optional<Points> mark = team.marks[place.field];
        return mark ? Value(mark->toString()) : std::nullopt;
    }
    case Place::Kind::Remark: return team.remark(place.field);
    case Place::Kind::Opinion: return team.opinion;
    case Place::Kind::Recusal: return team.ground;
    case Place::Kind::Note: return m_scorebook.note(place.team);
    }
    return std::nullopt;
}

Result<> Scoring::store(const Place &place, const Value &value)
{
    Result<> stored;
    const QString text = value.value_or(QString());
    switch (place.kind) {
    case Place::Kind::Mark:
        stored = m_scorebook.setMark(place.team, place.field,
                                     value ? Points::parse(*value) : std::nullopt);
        break;
    case Place::Kind::Remark: stored = m_scorebook.setRemark(place.team, place.field, text); break;
    case Place::Kind::Opinion: stored = m_scorebook.setOpinion(place.team, text); break;
    case Place::Kind::Recusal: stored = m_scorebook.setRecusal(place.team, text); break;
    case Place::Kind::Note: stored = m_scorebook.setNote(place.team, text); break;
    }
    if (!stored) {
        showWhatIsStored(stored.error());
        Q_EMIT failed(stored.error());
        return stored;
    }
    m_needsBackup = true;
    m_missing = missingIn(form(), marks());
    Q_EMIT teamChanged(place.team);
    Q_EMIT this->stored();
    return stored;
}

void Scoring::change(const Place &place, const Value &value)
{
    const Value before = valueAt(place);
    if (before == value || !store(place, value))
        return;
    m_undo.push(new Step(this, place, before, valueAt(place)));
    m_isStepOpen = true;
}

void Scoring::setMark(size_t team, size_t field, std::optional<Points> mark)
{
    const Place place{Place::Kind::Mark, team, field};
    // The same mark entered again says that a carried one stands.
    if (mark && marks()[team].marks[field] == mark && marks()[team].toConfirm.contains(field))
        confirm(team, field);
    else
        change(place, mark ? Value(mark->toString()) : std::nullopt);
}

void Scoring::setRemark(size_t team, size_t field, const QString &remark)
{
    change({Place::Kind::Remark, team, field}, cleanText(remark));
}

void Scoring::setOpinion(size_t team, const QString &opinion)
{
    change({Place::Kind::Opinion, team}, cleanText(opinion));
}

void Scoring::setNote(size_t team, const QString &note)
{
    change({Place::Kind::Note, team}, cleanText(note));
}

void Scoring::setRecusal(size_t team, const QString &ground)
{
    endStep();
    change({Place::Kind::Recusal, team}, trimmedText(ground));
    endStep();
}

bool Scoring::confirm(size_t team, std::optional<size_t> field)
{
    if (const auto confirmed = m_scorebook.confirm(team, field); !confirmed) {
        showWhatIsStored(confirmed.error());
        Q_EMIT failed(confirmed.error());
        return false;
    }
    m_needsBackup = true;
    m_missing = missingIn(form(), marks());
    Q_EMIT teamChanged(team);
    Q_EMIT stored();
    return true;
}

void Scoring::confirmTeam(size_t team)
{
    const auto waiting = marks()[team].toConfirm;
    for (const std::optional<size_t> &field : waiting)
        if (!confirm(team, field))
            return;
}

void Scoring::showWhatIsStored(const Error &error)
{
    if (error.code == ErrorCode::ChangedElsewhere) {
        // It was read again and may be another packet's. The pages hear of it when the key that
        // led here is done, as they may throw away the field that has it; the steps of undo are
        // those of what was there before.
        QMetaObject::invokeMethod(this, &Scoring::afterReset, Qt::QueuedConnection);
        return;
    }
    m_missing = missingIn(form(), marks());
    Q_EMIT wasReset();
}

void Scoring::afterReset()
{
    m_undo.clear();
    endStep();
    m_needsBackup = true;
    m_missing = missingIn(form(), marks());
    Q_EMIT wasReset();
}

template <typename T> Result<T> Scoring::withReset(Result<T> done)
{
    // Also where another window has changed the file: then it was read again.
    if (done)
        afterReset();
    else if (done.error().code == ErrorCode::ChangedElsewhere)
        showWhatIsStored(done.error());
    return done;
}

Result<> Scoring::pledge()
{
    return withReset(m_scorebook.pledge());
}

Result<> Scoring::choosePassphrase(const QString &passphrase)
{
    return withReset(m_scorebook.choosePassphrase(passphrase, m_stretch));
}

Result<QString> Scoring::submit(const QString &passphrase)
{
    return withReset(m_scorebook.submit(sheetFolder(), passphrase));
}

Result<> Scoring::beginCorrection(const QString &reason)
{
    return withReset(m_scorebook.beginCorrection(reason));
}

Result<> Scoring::cancelCorrection()
{
    return withReset(m_scorebook.cancelCorrection());
}

Result<> Scoring::takeOver(const QByteArray &packetBytes, const QString &reason)
{
    return withReset(m_scorebook.takeOver(packetBytes, reason));
}

QString Scoring::sheetFolder() const
{
    return QFileInfo(m_scorebook.path()).absoluteDir().filePath(QStringLiteral("sheets"));
}

Result<> Scoring::backUp()
{
    if (m_backup && m_backup->isRunning()) {
        m_backup->wait();
        m_needsBackup = true; // whether it went well is told too late
    }
    if (!m_needsBackup)
        return {};
    return simsa::backUp(m_scorebook.path()).map([this] { m_needsBackup = false; });
}

void Scoring::backUpBeside()
{
    if (!m_needsBackup || (m_backup && m_backup->isRunning()))
        return;
    m_needsBackup = false;
    const auto copied = std::make_shared<Result<>>();
    m_backup.reset(
        QThread::create([copied, path = m_scorebook.path()] { *copied = simsa::backUp(path); }));
    connect(m_backup.get(), &QThread::finished, this, [this, copied] {
        if (*copied)
            return;
        m_needsBackup = true;
        Q_EMIT backupFailed(copied->error());
    });
    m_backup->start();
}

} // namespace simsa
