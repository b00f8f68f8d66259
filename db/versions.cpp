#include "db/versions.h"

#include "app/base/canonical_json.h"
#include "app/plan/plan_json.h"
#include "db/events.h"

#include <algorithm>

namespace simsa {
namespace {

using namespace Qt::StringLiterals;

constexpr char kSelectVersions[] =
    "SELECT version, json, fingerprint, coalesce(frozen_at, '') FROM plan ORDER BY version";

void readAmendment(const QJsonObject &detail, PlanVersion &version)
{
    version.reason = detail.value("reason"_L1).toString();
    version.approver = detail.value("approver"_L1).toString();
    version.date = QDate::fromString(detail.value("date"_L1).toString(), Qt::ISODate);
    const QJsonArray agreed = detail.value("agreed"_L1).toArray();
    for (const QJsonValue team : agreed)
        version.agreed.push_back(TeamId{team.toString()});
    const QJsonObject known = detail.value("known"_L1).toObject();
    version.known = {known.value("packets"_L1).toInt(), known.value("sheets"_L1).toInt(),
                     known.value("resultsSeen"_L1).toBool(), known.value("notified"_L1).toBool()};
}

} // namespace

QJsonObject amendmentToJson(const PlanVersion &version)
{
    QJsonArray agreed;
    for (const TeamId &team : version.agreed)
        agreed.append(team.value);
    return {{u"version"_s, version.number},
            {u"plan"_s, version.fingerprint},
            {u"reason"_s, version.reason},
            {u"approver"_s, version.approver},
            {u"date"_s, version.date.toString(Qt::ISODate)},
            {u"agreed"_s, agreed},
            {u"known"_s, QJsonObject{{u"packets"_s, version.known.packets},
                                     {u"sheets"_s, version.known.sheets},
                                     {u"resultsSeen"_s, version.known.resultsSeen},
                                     {u"notified"_s, version.known.notified}}}};
}

Result<std::vector<PlanVersion>> planVersions(Workbook &workbook)
{
    return workbook.database().guarded([&]() -> Result<std::vector<PlanVersion>> {
        SQLite::Database &sql = workbook.database().sql();
        std::vector<PlanVersion> versions;
        SQLite::Statement select(sql, kSelectVersions);
        while (select.executeStep()) {
            PlanVersion version;
            version.number = select.getColumn(0).getInt();
            auto plan =
                parseJsonObject(textOf(select.getColumn(1)).toUtf8()).and_then(planFromJson);
            version.fingerprint = textOf(select.getColumn(2));
            version.frozenAt = textOf(select.getColumn(3));
            if (!plan || planFingerprint(*plan) != version.fingerprint)
                return failure({ErrorCode::DatabaseDamaged, workbook.path(),
                                u"plan %1"_s.arg(version.number)});
            version.plan = std::move(*plan);
            versions.push_back(std::move(version));
        }
        for (const Event &event : eventsOf(sql, {event::kPlanAmended})) {
            const int number = event.detail.value("version"_L1).toInt();
            const auto version =
                std::find_if(versions.begin(), versions.end(),
                             [&](const PlanVersion &v) { return v.number == number; });
            if (version != versions.end())
                readAmendment(event.detail, *version);
        }
        return versions;
    });
}

} // namespace simsa
