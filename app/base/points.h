// Exact decimals: marks, points, steps. No floating point takes part.
#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace simsa {

// A decimal number with at most six digits after the point and nine before it, held as a whole
// number of millionths.
class Points
{
public:
    static constexpr int kDigits = 6;
    static constexpr qint64 kOne = 1'000'000;

    constexpr Points() = default;
    static constexpr Points fromUnits(qint64 millionths) { return Points(millionths); }
    static constexpr Points whole(int value) { return Points(value * kOne); }

    // "10", "9.25", "-0.5"; no sign '+', no exponent, no spaces, no bare point.
    static std::optional<Points> parse(QStringView text);

    constexpr qint64 units() const { return m_units; }
    // The shortest spelling: "9.2", never "9.20" or "+9.2".
    QString toString() const;

    constexpr auto operator<=>(const Points &) const = default;
    constexpr Points operator+(Points other) const { return Points(m_units + other.m_units); }
    constexpr Points operator-(Points other) const { return Points(m_units - other.m_units); }
    constexpr Points &operator+=(Points other)
    {
        m_units += other.m_units;
        return *this;
    }

    // Whether the distance is a whole number of steps. step must be positive.
    static constexpr bool isWholeSteps(Points distance, Points step)
    {
        return distance.m_units % step.m_units == 0;
    }

private:
    constexpr explicit Points(qint64 units) : m_units(units) {}
    qint64 m_units = 0;
};

} // namespace simsa
