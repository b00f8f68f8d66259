#include "app/base/typed_number.h"

namespace simsa {

QString plainNumber(const QString &typed)
{
    QString plain = typed;
    for (QChar &c : plain) {
        if (c >= QChar(0xff10) && c <= QChar(0xff19))
            c = QChar(u'0' + (c.unicode() - 0xff10));
        else if (c == QChar(0xff0e))
            c = u'.';
        else if (c == QChar(0xff0d) || c == QChar(0x2212))
            c = u'-';
    }
    return plain.trimmed();
}

std::optional<Points> typedPoints(const QString &typed)
{
    return Points::parse(plainNumber(typed));
}

} // namespace simsa
