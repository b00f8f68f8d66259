#include "db/recorded_acts.h"

#include "db/events.h"

namespace simsa {

Result<std::vector<RecordedAct>> recordedActs(Workbook &workbook)
{
    return workbook.database().guarded([&]() -> Result<std::vector<RecordedAct>> {
        std::vector<RecordedAct> acts;
        for (const Event &event : eventsOf(workbook.database().sql(), {event::kAct})) {
            Result<Act> act = actFromJson(event.detail);
            if (!act)
                return failure({ErrorCode::RecordBroken, workbook.path(),
                                QStringLiteral("event %1").arg(event.number)});
            acts.push_back({event.at, std::move(*act)});
        }
        return acts;
    });
}

} // namespace simsa
