#include "app/base/canonical_json.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace simsa {
namespace {

constexpr double kNotExact = 9007199254740992.0; // 2^53

// RFC 8785, section 3.2.2.2: the short escapes, \u00xx for other controls, all else as it is.
void appendString(QByteArray &out, const QString &text)
{
    out += '"';
    qsizetype start = 0; // of the run that needs no escape
    const auto flush = [&](qsizetype end) {
        if (end > start)
            out += QStringView(text).sliced(start, end - start).toUtf8();
        start = end + 1;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text.at(i).unicode();
        if (unit >= 0x20 && unit != u'"' && unit != u'\\')
            continue;
        flush(i);
        switch (unit) {
        case u'"': out += "\\\""; break;
        case u'\\': out += "\\\\"; break;
        case u'\b': out += "\\b"; break;
        case u'\t': out += "\\t"; break;
        case u'\n': out += "\\n"; break;
        case u'\f': out += "\\f"; break;
        case u'\r': out += "\\r"; break;
        default: out += "\\u" + QByteArray::number(unit, 16).rightJustified(4, '0');
        }
    }
    flush(text.size());
    out += '"';
}

void appendObject(QByteArray &out, const QJsonObject &object);

void append(QByteArray &out, const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined: out += "null"; break;
    case QJsonValue::Bool: out += value.toBool() ? "true" : "false"; break;
    // A number that a reader with doubles would take for another one has no canonical spelling.
    case QJsonValue::Double:
        out += std::abs(value.toDouble()) < kNotExact ? QByteArray::number(value.toInteger())
                                                      : QByteArray("null");
        break;
    case QJsonValue::String: appendString(out, value.toString()); break;
    case QJsonValue::Array: {
        out += '[';
        bool first = true;
        const QJsonArray items = value.toArray();
        for (const QJsonValue item : items) {
            if (!first)
                out += ',';
            first = false;
            append(out, item);
        }
        out += ']';
        break;
    }
    case QJsonValue::Object: appendObject(out, value.toObject()); break;
    }
}

// Qt's reader drops U+FEFF where a text begins with it, and a text that is not the one in the file
// would be checked, shown and hashed. Written as an escape it stays. At the start of the file it is
// the byte-order mark of somebody's editor.
QByteArray withMarksEscaped(const QByteArray &bytes)
{
    static const QByteArray kMark("\xef\xbb\xbf");
    QByteArray escaped;
    qsizetype done = 0;
    for (qsizetype at = bytes.indexOf(kMark, 1); at >= 0; at = bytes.indexOf(kMark, at + 1)) {
        if (bytes.at(at - 1) == '\\') // no text begins here
            continue;
        escaped += bytes.mid(done, at - done) + "\\ufeff";
        done = at + kMark.size();
    }
    return done == 0 ? bytes : escaped + bytes.mid(done);
}

// By UTF-16 code unit, whatever order the object keeps its keys in.
bool isBefore(const QString &a, const QString &b)
{
    return std::lexicographical_compare(a.utf16(), a.utf16() + a.size(), b.utf16(),
                                        b.utf16() + b.size());
}

void appendObject(QByteArray &out, const QJsonObject &object)
{
    std::vector<QJsonObject::const_iterator> members;
    members.reserve(static_cast<size_t>(object.size()));
    for (auto it = object.begin(); it != object.end(); ++it)
        members.push_back(it);
    const auto byKey = [](const auto &a, const auto &b) { return isBefore(a.key(), b.key()); };
    if (!std::is_sorted(members.begin(), members.end(), byKey)) // which it nearly always is
        std::sort(members.begin(), members.end(), byKey);
    out += '{';
    bool first = true;
    for (const QJsonObject::const_iterator &member : members) {
        if (!first)
            out += ',';
        first = false;
        appendString(out, member.key());
        out += ':';
        append(out, member.value());
    }
    out += '}';
}

// The first is 1. Lines end with LF, CRLF or CR.
int lineAt(const QByteArray &bytes, int offset)
{
    const QByteArray before = bytes.left(offset);
    return 1 + static_cast<int>(before.count('\n') + before.count('\r') - before.count("\r\n"));
}

} // namespace

QByteArray toCanonicalJson(const QJsonValue &value)
{
    QByteArray out;
    append(out, value);
    return out;
}

Result<QJsonObject> parseJsonObject(const QByteArray &bytes)
{
    QJsonParseError error;
    const QByteArray json = withMarksEscaped(bytes);
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return failure(
            Error{ErrorCode::NotJson, {}, {}, error.errorString(), {}, lineAt(json, error.offset)});
    if (!document.isObject())
        return failure(ErrorCode::NotJson, {}, QStringLiteral("not an object"));
    return document.object();
}

Result<QJsonObject> parseCanonicalObject(const QByteArray &bytes)
{
    Result<QJsonObject> object = parseJsonObject(bytes);
    if (!object)
        return object;
    const QByteArray canonical = toCanonicalJson(*object);
    if (canonical != bytes) {
        const auto [mine, theirs] =
            std::mismatch(canonical.begin(), canonical.end(), bytes.begin(), bytes.end());
        return failure(ErrorCode::NotCanonical, {}, QString::number(theirs - bytes.begin()));
    }
    return object;
}

QString sha256Hex(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace simsa
