#include "app/base/points.h"

namespace simsa {

std::optional<Points> Points::parse(QStringView text)
{
    const bool negative = text.startsWith(u'-');
    if (negative)
        text = text.mid(1);
    const qsizetype point = text.indexOf(u'.');
    const QStringView before = point < 0 ? text : text.left(point);
    const QStringView after = point < 0 ? QStringView() : text.mid(point + 1);
    if (before.isEmpty() || before.size() > 9 || after.size() > kDigits ||
        (point >= 0 && after.isEmpty()))
        return std::nullopt;

    qint64 units = 0;
    const auto take = [&units](QStringView digits) {
        for (const QChar c : digits) {
            if (c < u'0' || c > u'9')
                return false;
            units = units * 10 + (c.unicode() - u'0');
        }
        return true;
    };
    if (!take(before) || !take(after))
        return std::nullopt;
    for (qsizetype i = after.size(); i < kDigits; ++i)
        units *= 10;
    return Points(negative ? -units : units);
}

QString Points::toString() const
{
    const qint64 magnitude = m_units < 0 ? -m_units : m_units;
    QString text = QString::number(magnitude / kOne);
    if (const qint64 rest = magnitude % kOne; rest != 0) {
        QString digits = QString::number(rest).rightJustified(kDigits, u'0');
        while (digits.endsWith(u'0'))
            digits.chop(1);
        text += u'.' + digits;
    }
    return m_units < 0 ? u'-' + text : text;
}

} // namespace simsa
