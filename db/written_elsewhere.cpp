#include "db/written_elsewhere.h"

namespace simsa {

Result<int> writtenElsewhere(Workbook &workbook)
{
    return workbook.database().guarded([&]() -> Result<int> {
        return workbook.database().sql().execAndGet("PRAGMA data_version").getInt();
    });
}

} // namespace simsa
