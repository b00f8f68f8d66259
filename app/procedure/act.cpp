#include "app/procedure/act.h"

#include "app/base/canonical_json.h"
#include "app/base/file.h"
#include "app/base/file_kind.h"
#include "app/base/format.h"
#include "app/base/text_rule.h"

#include <algorithm>

namespace simsa {
namespace {

constexpr int kLongestText = 2000;
constexpr int kLongestLine = 400;
constexpr int kMostEntries = 1000; // of a list: as many as there can be teams

QString oneOf(JsonReader &json, const char *key, const QStringList &choices)
{
    const QString chosen = json.text(key);
    if (!chosen.isEmpty() && !choices.contains(chosen))
        json.fault(ErrorCode::UnknownChoice, QString::fromLatin1(key), chosen,
                   choices.join(QStringLiteral(", ")));
    return chosen;
}

QStringList spelled(const std::vector<const char *> &names)
{
    QStringList list;
    for (const char *name : names)
        list.append(QString::fromLatin1(name));
    return list;
}

const ActForm *formNamed(const QString &name)
{
    const auto &forms = actForms();
    const auto it = std::find_if(forms.begin(), forms.end(), [&](const ActForm &form) {
        return name == QLatin1StringView(form.name);
    });
    return it == forms.end() ? nullptr : &*it;
}

QStringList kindNames()
{
    QStringList names;
    for (const ActForm &form : actForms())
        names.append(QString::fromLatin1(form.name));
    return names;
}

bool hasBreak(const QString &text)
{
    return text.contains(u'\n') || text.contains(u'\t');
}

QString readLine(JsonReader &json, const char *key)
{
    const QString line = json.text(key, kLongestLine);
    if (hasBreak(line))
        json.fault(ErrorCode::TextHasControls, QString::fromLatin1(key));
    return line;
}

void checkEntry(JsonReader &json, const QString &place, const QString &entry, bool isId)
{
    if (writtenLength(entry) == 0 && !faultOf(entry))
        json.fault(ErrorCode::EmptyText, place);
    else if (entry.size() > kLongestLine)
        json.fault(ErrorCode::TextTooLong, place, QString::number(entry.size()),
                   QString::number(kLongestLine));
    else if (const auto broken = faultOf(entry))
        json.fault(broken->code, place, broken->found);
    else if (hasBreak(entry))
        json.fault(ErrorCode::TextHasControls, place);
    else if (isId && !isValidId(entry))
        json.fault(ErrorCode::BadId, place, entry);
}

QJsonArray readEntries(JsonReader &json, const ActField &field, const std::vector<Error> &faults)
{
    const QString key = QString::fromLatin1(field.key);
    const size_t before = faults.size();
    const QStringList entries = json.texts(field.key, kMostEntries);
    if (entries.isEmpty() && faults.size() == before)
        json.fault(ErrorCode::ListEmpty, key);
    for (qsizetype i = 0; i < entries.size(); ++i)
        checkEntry(json, QStringLiteral("%1[%2]").arg(key).arg(i), entries.at(i),
                   field.type == FieldType::Teams);
    return QJsonArray::fromStringList(entries);
}

// A harmless value where the file has something else; the fault is noted.
QJsonValue readField(JsonReader &json, const ActField &field, const std::vector<Error> &faults)
{
    switch (field.type) {
    case FieldType::Text: return json.text(field.key, kLongestText);
    case FieldType::ShortText: return readLine(json, field.key);
    case FieldType::Code:
    case FieldType::Team:
    case FieldType::Evaluator:
    case FieldType::Group:
    case FieldType::Gate:
    case FieldType::Viewpoint:
    case FieldType::Adjustment:
    case FieldType::Item:
    case FieldType::Benchmark: return json.id<TeamId>(field.key).value; // ids are spelled alike
    case FieldType::Points: return json.points(field.key).toString();
    case FieldType::Count: return json.integer(field.key, 0, kMostVotes);
    case FieldType::YesNo: return json.boolean(field.key);
    case FieldType::Date: return json.date(field.key).toString(Qt::ISODate);
    case FieldType::Choice: return oneOf(json, field.key, spelled(field.choices));
    case FieldType::Teams:
    case FieldType::Persons:
    case FieldType::Dates: return readEntries(json, field, faults);
    }
    return {};
}

} // namespace

QString Act::text(const char *key) const
{
    return values.value(QLatin1StringView(key)).toString();
}

Points Act::points(const char *key) const
{
    return Points::parse(text(key)).value_or(Points());
}

int Act::count(const char *key) const
{
    return values.value(QLatin1StringView(key)).toInt();
}

bool Act::flag(const char *key) const
{
    return values.value(QLatin1StringView(key)).toBool();
}

QDate Act::date(const char *key) const
{
    return QDate::fromString(text(key), Qt::ISODate);
}

QStringList Act::list(const char *key) const
{
    QStringList entries;
    for (const QJsonValue &entry : values.value(QLatin1StringView(key)).toArray())
        entries.append(entry.toString());
    return entries;
}

int Act::choice(const char *key) const
{
    for (const ActField &field : formOf(kind).fields)
        if (QLatin1StringView(field.key) == QLatin1StringView(key))
            return static_cast<int>(
                std::max<qsizetype>(spelled(field.choices).indexOf(text(key)), 0));
    return 0;
}

bool Act::has(const char *key) const
{
    return values.contains(QLatin1StringView(key));
}

std::optional<Act> readAct(JsonReader &json, std::vector<Error> &faults)
{
    const size_t before = faults.size();
    const ActForm *form = formNamed(oneOf(json, "kind", kindNames()));
    if (!form) {
        // Nobody can say which fields belong here; an empty reader complains of none.
        json = JsonReader({}, {}, &faults);
        return std::nullopt;
    }
    Act act{form->kind, {}};
    for (const ActField &field : form->fields)
        if (!field.isOptional || json.has(field.key))
            act.values.insert(QLatin1StringView(field.key), readField(json, field, faults));
    if (faults.size() > before)
        return std::nullopt;
    return act;
}

Result<Act> actFromJson(const QJsonObject &json)
{
    std::vector<Error> faults;
    JsonReader reader(json, {}, &faults);
    std::optional<Act> act = readAct(reader, faults);
    reader.finish();
    if (!faults.empty())
        return failure(faults.front());
    return *act;
}

QJsonObject actToJson(const Act &act)
{
    QJsonObject json = act.values;
    json.insert(QStringLiteral("kind"), QString::fromLatin1(formOf(act.kind).name));
    return json;
}

ActsReading readActsFile(const QString &path)
{
    const QString wanted = QStringLiteral("acts");
    const Result<QByteArray> bytes = readFile(path, kActsLimit);
    const Result<QJsonObject> object =
        named(ofKind(bytes.and_then(parseJsonObject), path, wanted), path);
    if (!object)
        return {{}, {object.error()}};
    if (const auto ok = checkFormat(*object, kActsFormat); !ok)
        return {{}, {inFile(tellKind(ok.error(), path, wanted), path)}};

    ActsReading reading;
    JsonReader json(*object, {}, &reading.faults);
    json.text("format");
    json.list("acts", kMostActs, [&](JsonReader &item) {
        if (std::optional<Act> act = readAct(item, reading.faults))
            reading.acts.push_back(std::move(*act));
    });
    json.finish();
    if (!reading.faults.empty())
        reading.acts.clear();
    for (Error &fault : reading.faults)
        fault.file = path;
    return reading;
}

} // namespace simsa
