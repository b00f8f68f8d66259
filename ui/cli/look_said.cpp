#include "ui/cli/look_said.h"

#include "ui/words/error_words.h"

#include <QCoreApplication>

namespace simsa {
namespace {

struct LookSaid
{
    Q_DECLARE_TR_FUNCTIONS(LookSaid)
};

} // namespace

void sayLook(const Output &out, const LookNote &look, QJsonObject &json, bool isTrial)
{
    if (look.fault)
        out.aside(sentence(*look.fault));
    if (isTrial && look.isOnRecord)
        out.line(LookSaid::tr("That the results were looked at is on record."));
    json[QStringLiteral("lookOnRecord")] = look.isOnRecord;
}

} // namespace simsa
