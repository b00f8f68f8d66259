// Names of things inside a programme, each with a type of its own so that a team is never taken
// for a criterion. An id is 1 to 32 of A-Z a-z 0-9 _ - and is compared letter by letter.
#pragma once

#include <QHash>
#include <QString>

#include <compare>

namespace simsa {

bool isValidId(QStringView text);

template <typename Tag> struct Id
{
    QString value;

    bool operator==(const Id &) const = default;
    // By code point, so that the order is the same on every machine and in every language.
    std::strong_ordering operator<=>(const Id &other) const
    {
        return value.compare(other.value) <=> 0;
    }
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using AxisId = Id<struct AxisTag>;
using CriterionId = Id<struct CriterionTag>;
using ItemId = Id<struct ItemTag>;
using GroupId = Id<struct GroupTag>;
using TeamId = Id<struct TeamTag>;
using EvaluatorId = Id<struct EvaluatorTag>;

} // namespace simsa
