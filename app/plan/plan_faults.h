// Collects what is wrong with a plan, each thing once and with its path in the file.
#pragma once

#include "app/base/error.h"
#include "app/base/points.h"

#include <QSet>

#include <algorithm>
#include <vector>

namespace simsa {

class PlanCheck
{
public:
    explicit PlanCheck(const std::vector<Error> &already)
    {
        for (const Error &error : already)
            m_unreadable.insert(error.place);
    }

    void fault(ErrorCode code, const QString &place, QString found = {}, QString expected = {})
    {
        // A list with an unreadable number has no sum; one sentence about it is enough. A word
        // that is wrong in it changes no sum.
        const bool isKnown =
            std::any_of(m_unreadable.begin(), m_unreadable.end(), [&](const QString &known) {
                return known == place || known == place + QStringLiteral(".id") ||
                       (known.startsWith(place) && isNumberOrPart(known));
            });
        if (!isKnown)
            faults.push_back({code, {}, place, std::move(found), std::move(expected)});
    }

    bool isReadable(const QString &place) const { return !m_unreadable.contains(place); }

    void unique(QSet<QString> &seen, const QString &id, const QString &place)
    {
        if (id.isEmpty())
            return;
        if (seen.contains(id))
            fault(ErrorCode::DuplicateId, place, id);
        seen.insert(id);
    }

    // Tables of marks and values have columns of these names beside one for each id.
    void notAColumn(const QString &id, const QString &place)
    {
        for (const char *taken : {"team", "evaluator", "opinion", "recused"})
            if (id == QLatin1String(taken))
                fault(ErrorCode::ReservedId, place, id);
    }

    void positive(Points points, const QString &place)
    {
        if (points <= Points())
            fault(ErrorCode::OutOfRange, place, points.toString(), QStringLiteral("> 0"));
    }

    std::vector<Error> faults;

private:
    // The value of a scale, an item or a criterion, or the whole of it.
    static bool isNumberOrPart(const QString &place)
    {
        return place.endsWith(u']') || place.endsWith(QLatin1String(".points")) ||
               place.endsWith(QLatin1String(".least")) || place.endsWith(QLatin1String(".most")) ||
               place.endsWith(QLatin1String(".step")) || place.endsWith(QLatin1String(".at"));
    }

    QSet<QString> m_unreadable;
};

inline QString indexed(const QString &list, size_t index)
{
    return QStringLiteral("%1[%2]").arg(list).arg(index);
}

} // namespace simsa
