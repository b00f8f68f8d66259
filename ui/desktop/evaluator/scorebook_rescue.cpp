#include "ui/desktop/evaluator/scorebook_rescue.h"

#include "app/report/outcome_words.h"
#include "db/scorebook_backup.h"
#include "ui/words/error_words.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace simsa {
namespace {

struct ScorebookRescue
{
    Q_DECLARE_TR_FUNCTIONS(ScorebookRescue)
};

// What the copy holds, for a person to decide.
QString copyText(const ScorebookSummary &copy)
{
    QStringList lines{
        copy.changedAt.isEmpty()
            ? ScorebookRescue::tr("The last good copy was made before anything was entered.")
            : ScorebookRescue::tr("The last good copy is of %1.").arg(koreaTime(copy.changedAt)),
        ScorebookRescue::tr("It holds %1 of %2 answers.").arg(copy.done).arg(copy.of)};
    if (copy.revision > 0)
        lines.append(ScorebookRescue::tr("Revision %1 is handed in, receipt code %2.")
                         .arg(QString::number(copy.revision), copy.receipt));
    lines.append(ScorebookRescue::tr("What was entered after it is lost."));
    return lines.join(u'\n');
}

bool tellAside(const Result<QString> &aside, const QString &what, Prompts &prompts, QWidget *parent)
{
    if (!aside) {
        prompts.warn(parent, sentence(aside.error()));
        return false;
    }
    if (!aside->isEmpty())
        prompts.tell(parent, what,
                     ScorebookRescue::tr("The damaged file is kept here:\n%1")
                         .arg(QDir::toNativeSeparators(*aside)));
    return true;
}

bool useCopy(const QString &path, const QString &question, const QString &detail,
             const ScorebookSummary &copy, Prompts &prompts, QWidget *parent)
{
    return prompts.confirm(parent, question, detail + QStringLiteral("\n\n") + copyText(copy),
                           ScorebookRescue::tr("Use the copy")) &&
           tellAside(restoreBackup(path), ScorebookRescue::tr("The copy is in place."), prompts,
                     parent);
}

bool beginAnew(const QString &path, const Error &damage, Prompts &prompts, QWidget *parent)
{
    const QString detail =
        ScorebookRescue::tr("There is no copy of it that is whole, so everything is entered again. "
                            "The damaged file is kept aside; nothing is deleted.\nIf you have "
                            "handed in a sheet already, cancel, ask the administrator to reissue "
                            "your packet, and open that one.");
    return prompts.confirm(parent,
                           ScorebookRescue::tr("This scorebook is damaged. Begin a new one?"),
                           sentence(damage) + QStringLiteral("\n\n") + detail,
                           ScorebookRescue::tr("Begin a new one")) &&
           tellAside(setAside(path), ScorebookRescue::tr("A new scorebook is begun."), prompts,
                     parent);
}

// Whether there is something to open again.
bool mend(const QString &path, const Error &damage, WithoutCopy withoutCopy, Prompts &prompts,
          QWidget *parent)
{
    const Result<ScorebookSummary> copy = lastGoodBackup(path);
    if (copy)
        return useCopy(path, ScorebookRescue::tr("This scorebook is damaged. Go on with the copy?"),
                       sentence(damage) + u'\n' +
                           ScorebookRescue::tr("The damaged file is kept aside; nothing is "
                                               "deleted."),
                       *copy, prompts, parent);
    if (withoutCopy == WithoutCopy::NewOne)
        return beginAnew(path, damage, prompts, parent);
    prompts.warn(parent,
                 sentence(damage) + QStringLiteral("\n\n") + sentenceWithoutFile(copy.error()));
    return false;
}

bool isDamage(const Error &error)
{
    return error.code == ErrorCode::DatabaseDamaged || error.code == ErrorCode::NotAScorebook ||
           error.code == ErrorCode::OtherKind || error.code == ErrorCode::FileEmpty;
}

} // namespace

std::optional<Scorebook> openOrRestore(const QString &path, WithoutCopy withoutCopy,
                                       const std::function<Result<Scorebook>()> &openIt,
                                       Prompts &prompts, QWidget *parent)
{
    // Somebody may have deleted it by mistake; the copies stay.
    if (!QFileInfo::exists(path))
        if (const Result<ScorebookSummary> copy = lastGoodBackup(path))
            // A new one in its place would push the good copies out in time.
            if (!useCopy(path, ScorebookRescue::tr("This scorebook is gone. Go on with its copy?"),
                         QDir::toNativeSeparators(path), *copy, prompts, parent))
                return std::nullopt;
    Result<Scorebook> book = openIt();
    if (!book && isDamage(book.error()) && QFileInfo::exists(path)) {
        if (!mend(path, book.error(), withoutCopy, prompts, parent))
            return std::nullopt;
        book = openIt();
    }
    if (!book) {
        prompts.warn(parent, sentence(book.error()));
        return std::nullopt;
    }
    return std::move(*book);
}

} // namespace simsa
