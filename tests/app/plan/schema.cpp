#include "tests/app/plan/schema.h"

#include "app/base/canonical_json.h"
#include "tests/support/files.h"
#include "tests/support/printing.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace simsa::test {
namespace {

using namespace Qt::StringLiterals;

bool isOfType(const QJsonValue &value, const QString &type)
{
    if (type == u"integer"_s)
        return value.isDouble() && value.toInteger(-1) == value.toInteger(-2);
    if (type == u"object"_s)
        return value.isObject();
    if (type == u"array"_s)
        return value.isArray();
    if (type == u"boolean"_s)
        return value.isBool();
    REQUIRE(type == u"string"_s);
    return value.isString();
}

// As ECMAScript writes patterns: \u0000 is a character, and $ is the very end.
bool matches(const QString &text, QString pattern)
{
    static const QRegularExpression kCharacter(u"\\\\u([0-9a-f]{4})"_s);
    pattern.replace(kCharacter, u"\\x{\\1}"_s).replace(u'$', u"\\z"_s);
    const QRegularExpression expression(pattern);
    REQUIRE(expression.isValid());
    return expression.match(text).hasMatch();
}

bool hasAll(const QJsonObject &object, const QJsonArray &names)
{
    return std::all_of(names.begin(), names.end(),
                       [&](const QJsonValue &name) { return object.contains(name.toString()); });
}

} // namespace

QStringList Schema::faultsOf(const QJsonValue &value) const
{
    QStringList faults;
    check(m_root, value, {}, faults);
    return faults;
}

bool Schema::keeps(const QJsonValue &schema, const QJsonValue &value) const
{
    QStringList faults;
    check(schema, value, {}, faults);
    return faults.isEmpty();
}

void Schema::check(const QJsonValue &schema, const QJsonValue &value, const QString &place,
                   QStringList &faults) const
{
    if (schema.isBool()) {
        if (!schema.toBool())
            faults.append(place + u" false"_s);
        return;
    }
    REQUIRE(schema.isObject());
    const QJsonObject object = schema.toObject();
    const QStringList keywords = object.keys();
    for (const QString &keyword : keywords)
        checkKeyword(keyword, object, value, place, faults);
    if (value.isObject())
        checkMembers(object, value.toObject(), place, faults);
}

void Schema::checkKeyword(const QString &keyword, const QJsonObject &schema,
                          const QJsonValue &value, const QString &place, QStringList &faults) const
{
    const QJsonValue says = schema.value(keyword);
    const QJsonArray list = says.toArray();
    const auto require = [&](bool isKept) {
        if (!isKept)
            faults.append(place + u' ' + keyword);
    };
    if (keyword == u"$ref"_s) {
        const QString name = says.toString().section(u'/', -1);
        REQUIRE(says.toString() == u"#/$defs/"_s + name);
        check(m_root.value(u"$defs"_s).toObject().value(name), value, place, faults);
    } else if (keyword == u"type"_s) {
        require(isOfType(value, says.toString()));
    } else if (keyword == u"enum"_s) {
        require(list.contains(value));
    } else if (keyword == u"const"_s) {
        require(value == says);
    } else if (keyword == u"pattern"_s) {
        require(!value.isString() || matches(value.toString(), says.toString()));
    } else if (keyword == u"maxLength"_s) {
        require(!value.isString() || value.toString().toUcs4().size() <= says.toInteger());
    } else if (keyword == u"minimum"_s) {
        require(!value.isDouble() || value.toDouble() >= says.toDouble());
    } else if (keyword == u"maximum"_s) {
        require(!value.isDouble() || value.toDouble() <= says.toDouble());
    } else if (keyword == u"minItems"_s) {
        require(!value.isArray() || value.toArray().size() >= says.toInteger());
    } else if (keyword == u"maxItems"_s) {
        require(!value.isArray() || value.toArray().size() <= says.toInteger());
    } else if (keyword == u"items"_s) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            check(says, array.at(i), place + u"[%1]"_s.arg(i), faults);
    } else if (keyword == u"allOf"_s) {
        for (const QJsonValue &each : list)
            check(each, value, place, faults);
    } else if (keyword == u"oneOf"_s) {
        require(std::count_if(list.begin(), list.end(),
                              [&](const QJsonValue &each) { return keeps(each, value); }) == 1);
    } else if (keyword == u"if"_s) {
        const QString then = keeps(says, value) ? u"then"_s : u"else"_s;
        if (schema.contains(then))
            check(schema.value(then), value, place, faults);
    } else if (keyword == u"required"_s) {
        require(!value.isObject() || hasAll(value.toObject(), list));
    } else {
        const QStringList elsewhere{u"$schema"_s,
                                    u"$id"_s,
                                    u"$defs"_s,
                                    u"title"_s,
                                    u"then"_s,
                                    u"else"_s,
                                    u"description"_s,
                                    u"properties"_s,
                                    u"additionalProperties"_s,
                                    u"dependentRequired"_s};
        INFO(keyword.toStdString());
        REQUIRE(elsewhere.contains(keyword));
    }
}

void Schema::checkMembers(const QJsonObject &schema, const QJsonObject &object,
                          const QString &place, QStringList &faults) const
{
    const QJsonObject properties = schema.value(u"properties"_s).toObject();
    const QJsonObject dependent = schema.value(u"dependentRequired"_s).toObject();
    const QJsonValue others = schema.value(u"additionalProperties"_s);
    REQUIRE((others.isUndefined() || others == QJsonValue(false)));
    const QStringList names = object.keys();
    for (const QString &name : names) {
        const QString at = place.isEmpty() ? name : place + u'.' + name;
        if (properties.contains(name))
            check(properties.value(name), object.value(name), at, faults);
        else if (others == QJsonValue(false))
            faults.append(at + u" additionalProperties"_s);
        if (dependent.contains(name) && !hasAll(object, dependent.value(name).toArray()))
            faults.append(at + u" dependentRequired"_s);
    }
}

Schema planSchema()
{
    return Schema(must(parseJsonObject(getFile(source("resources/formats/plan.schema.json")))));
}

} // namespace simsa::test
