#include "app/base/id.h"

#include <algorithm>

namespace simsa {

bool isValidId(QStringView text)
{
    const auto allowed = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') ||
               c == u'_' || c == u'-';
    };
    return !text.isEmpty() && text.size() <= 32 && std::all_of(text.begin(), text.end(), allowed);
}

} // namespace simsa
