#include "tests/support/printing.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace simsa::test;

namespace {

const char kTranslations[] = "resources/translations/simsa_ko.ts";

struct Message
{
    QString context;
    QString source;
    QString translation;
    bool isFinished;
};

std::vector<Message> readMessages(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    std::vector<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"source")
            messages.push_back({context, xml.readElementText(), {}, true});
        else if (xml.name() == u"translation") {
            messages.back().isFinished = xml.attributes().value(QStringLiteral("type")).isEmpty();
            messages.back().translation = xml.readElementText();
        }
    }
    REQUIRE_FALSE(xml.hasError());
    return messages;
}

QStringList placesIn(const QString &text)
{
    static const QRegularExpression place(QStringLiteral("%\\d"));
    QStringList places;
    for (auto it = place.globalMatch(text); it.hasNext();)
        places.append(it.next().captured());
    places.sort();
    places.removeDuplicates();
    return places;
}

} // namespace

TEST_CASE("Every sentence has its Korean", "[words]")
{
    const std::vector<Message> messages = readMessages(source(kTranslations));
    CHECK(messages.size() > 300);
    for (const Message &message : messages) {
        CAPTURE(message.context, message.source);
        CHECK(message.isFinished);
        CHECK_FALSE(message.translation.trimmed().isEmpty());
    }
}

TEST_CASE("The Korean has the same places to fill as the English", "[words]")
{
    for (const Message &message : readMessages(source(kTranslations))) {
        CAPTURE(message.source, message.translation);
        // A template may have a place that one language has no use for, but never one more.
        const QStringList english = placesIn(message.source);
        for (const QString &place : placesIn(message.translation))
            CHECK(english.contains(place));
    }
}

TEST_CASE("The translation file knows every sentence of the sources and no other", "[words]")
{
    const QTemporaryDir folder;
    const QString fresh = folder.filePath(QStringLiteral("fresh.ts"));
    QProcess lupdate;
    lupdate.setWorkingDirectory(source(""));
    lupdate.start(QStringLiteral(SIMSA_LUPDATE),
                  {QStringLiteral("-silent"), QStringLiteral("-locations"), QStringLiteral("none"),
                   QStringLiteral("-I"), QStringLiteral("."), QStringLiteral("app"),
                   QStringLiteral("db"), QStringLiteral("ui"), QStringLiteral("-ts"), fresh});
    REQUIRE(lupdate.waitForFinished(-1));
    REQUIRE(lupdate.exitCode() == 0);
    const auto keys = [](const std::vector<Message> &messages) {
        QStringList list;
        for (const Message &message : messages)
            list.append(message.context + u'|' + message.source);
        list.sort();
        return list;
    };

    CHECK(keys(readMessages(source(kTranslations))) == keys(readMessages(fresh)));
}
