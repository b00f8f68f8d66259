#include "app/sheet/distribution.h"

#include <algorithm>

namespace simsa {

Result<> checkDistribution(const Scale &scale, const std::vector<Points> &marks)
{
    const auto row = std::find_if(
        scale.distributions.begin(), scale.distributions.end(),
        [&](const Distribution &each) { return static_cast<size_t>(each.teams) == marks.size(); });
    if (row == scale.distributions.end())
        return {};
    for (size_t i = 0; i < scale.levels.size(); ++i) {
        const auto given = std::count_if(marks.begin(), marks.end(), [&](Points mark) {
            return scale.levelOf(mark) == &scale.levels[i];
        });
        if (given != row->counts[i])
            return failure(ErrorCode::DistributionDiffers, scale.levels[i].at.toString(),
                           QString::number(given), QString::number(row->counts[i]));
    }
    return {};
}

} // namespace simsa
