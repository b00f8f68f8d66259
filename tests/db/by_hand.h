// A round whose evaluators fill their sheets by hand after the published format, so that the merge
// is tested apart from the program that usually makes them.
#pragma once

#include "app/exchange/sheet_file.h"
#include "tests/db/outside.h"
#include "tests/support/letters.h"

namespace simsa::test {

inline const GroupId kExperts{QStringLiteral("expert")};

inline TeamId team(const char *id)
{
    return TeamId{QString::fromLatin1(id)};
}

class ByHand : public TestProgramme
{
public:
    ByHand() = default;
    explicit ByHand(const Plan &plan) : TestProgramme(plan, smallTeams(), smallPanel()) {}

    // The packet as it is issued now.
    Packet packetFor(const char *evaluator)
    {
        const EvaluatorId id{QString::fromLatin1(evaluator)};
        const WrittenPacket written =
            must(writePacketFor(workbook(), keys(), id, path(QStringLiteral("posted"))));
        return must(readPacketFile(written.path));
    }
    // The file of a sheet that answers the packet, signed with the key.
    QString post(const Sheet &sheet, const Packet &packet, const KeyPair &key = newSigningKeys())
    {
        return file(signSheet(sheet, key, Secret(packet.enrolment)));
    }
    QString file(const SignedSheet &sheet)
    {
        const QString name = path(QStringLiteral("%1.simsa-sheet").arg(m_files++));
        putFile(name, sealSheet(sheet, keys().publicKeys().sealing));
        return name;
    }
    FileVerdict verdictOn(const QString &sheet) { return merge({sheet}).files.front(); }

    // Every mark full, but for the teams from which the evaluator steps back.
    Sheet steppingBack(const Packet &packet, const std::vector<TeamId> &teams)
    {
        Sheet sheet = filledSheet(packet);
        std::erase_if(sheet.teams, [&](const SheetTeam &one) {
            return std::find(teams.begin(), teams.end(), one.team) != teams.end();
        });
        for (const TeamId &one : teams)
            sheet.declared.push_back(
                {one, QStringLiteral("작년에 자문함"), QStringLiteral("2026-01-15T12:00:00Z")});
        return sheet;
    }
    EvaluatorStatus statusOf(const char *evaluator)
    {
        for (const EvaluatorStatus &status : must(handInStatus(workbook())))
            if (status.evaluator.id.value == QLatin1StringView(evaluator))
                return status;
        FAIL("nobody of that name");
        return {};
    }

private:
    int m_files = 0;
};

} // namespace simsa::test
