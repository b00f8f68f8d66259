// The outside of a sheet and its seal.
#include "app/base/canonical_json.h"
#include "app/base/file.h"
#include "app/base/file_kind.h"
#include "app/base/format.h"
#include "app/base/json_reader.h"
#include "app/exchange/sheet_file.h"

namespace simsa {

QByteArray sealSheet(const SignedSheet &sheet, const QByteArray &sealingKey)
{
    return toCanonicalJson(QJsonObject{
        {QStringLiteral("format"), QString::fromLatin1(kSheetFormat)},
        {QStringLiteral("programme"), sheet.sheet.programme},
        {QStringLiteral("evaluator"), sheet.sheet.evaluator.value},
        {QStringLiteral("form"), sheet.sheet.formFingerprint},
        {QStringLiteral("sealed"),
         QString::fromLatin1(seal(sheet.plaintext, sealingKey).toBase64())},
    });
}

Result<SheetEnvelope> readEnvelope(const QByteArray &bytes)
{
    const Result<QJsonObject> file = parseJsonObject(bytes);
    if (!file)
        return failure(file.error());
    if (const auto ok = checkFormat(*file, kSheetFormat); !ok)
        return failure(ok.error());
    if (toCanonicalJson(*file) != bytes)
        return failure(parseCanonicalObject(bytes).error());

    std::vector<Error> faults;
    JsonReader json(*file, {}, &faults);
    json.text("format");
    SheetEnvelope envelope;
    envelope.programme = json.text("programme", 32);
    envelope.evaluator = json.id<EvaluatorId>("evaluator");
    envelope.form = json.text("form", 64);
    const QByteArray base64 = json.text("sealed", static_cast<int>(kSheetLimit)).toLatin1();
    envelope.sealed = QByteArray::fromBase64(base64);
    if (envelope.sealed.toBase64() != base64)
        json.fault(ErrorCode::WrongType, QStringLiteral("sealed"), {}, QStringLiteral("Base64"));
    json.finish();
    if (!faults.empty())
        return failure(faults.front());
    return envelope;
}

Result<SheetEnvelope> readEnvelopeFile(const QString &path)
{
    const Result<QByteArray> bytes = readFile(path, kSheetLimit);
    return named(ofKind(bytes.and_then(readEnvelope), path, QStringLiteral("sheet")), path);
}

Result<SignedSheet> openEnvelope(const SheetEnvelope &envelope, const KeyPair &sealing)
{
    const Result<QByteArray> plaintext = openSealed(envelope.sealed, sealing);
    if (!plaintext)
        return failure(plaintext.error());
    Result<SignedSheet> read = readPlaintext(*plaintext);
    if (!read)
        return read;
    // The outside is not signed; it counts only as far as it says what the inside says.
    const Sheet &sheet = read->sheet;
    if (sheet.programme != envelope.programme || sheet.evaluator != envelope.evaluator ||
        sheet.formFingerprint != envelope.form)
        return failure(ErrorCode::SignatureBroken, QStringLiteral("programme, evaluator, form"));
    return read;
}

} // namespace simsa
