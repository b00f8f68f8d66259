// The example in resources/formats is what a client in another language is written against: keys,
// packet and sheet were made by such a client, and the program has to agree to the byte.
#include "app/base/file.h"
#include "app/exchange/sheet_file.h"
#include "app/plan/plan_json.h"
#include "tests/support/printing.h"

#include <QFile>

using namespace simsa;
using namespace simsa::test;

namespace {

QString example(const char *name)
{
    return source("resources/formats/example/") + QString::fromLatin1(name);
}

QJsonObject secrets()
{
    QFile file(example("secrets.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}

} // namespace

TEST_CASE("The documented packet is read, and its fingerprints are those of its plan", "[exchange]")
{
    const Packet packet = must(readPacketFile(example("E1.simsa-packet")));

    const PlanReading plan = readPlanFile(example("plan.json"));
    REQUIRE(plan.plan);
    CHECK(planFingerprint(packet.plan) == planFingerprint(*plan.plan));
    CHECK(packet.evaluator.id.value == QStringLiteral("E1"));
    CHECK(packet.programme == programmeId(packet.keys));
}

TEST_CASE("The documented sheet opens with the documented key and proves itself", "[exchange]")
{
    const Packet packet = must(readPacketFile(example("E1.simsa-packet")));
    const QByteArray plaintext =
        must(readFile(example("E1-r1.plaintext.json"), kSheetLimit)).trimmed();

    const SignedSheet sheet = must(readPlaintext(plaintext));
    CHECK(provesEnrolment(sheet, Secret(packet.enrolment)));
    CHECK(sheet.sheet.formFingerprint == formFingerprint(packet.plan, packet.evaluator.group));

    const SheetEnvelope envelope = must(readEnvelopeFile(example("E1-r1.simsa-sheet")));
    CHECK(envelope.programme == packet.programme);
    const QJsonObject secret = secrets();
    const auto text = [&](const char *part, const char *key) {
        return secret.value(QLatin1String(part)).toObject().value(QLatin1String(key)).toString();
    };
    const KeyPair sealing{
        packet.keys.sealing,
        Secret(QByteArray::fromHex(text("programme", "sealingSecretKey").toLatin1()))};
    CHECK(must(openEnvelope(envelope, sealing)).hash == sheet.hash);
    CHECK(sheet.hash == text("sheet", "hash"));
    CHECK(receiptOf(sheet.hash) == text("sheet", "receipt"));
    CHECK(packet.enrolment.toHex() == text("packet", "enrolment").toLatin1());
}
