#include "ui/cli/commands.h"

#include "app/base/file.h"
#include "app/plan/plan_json.h"
#include "app/plan/templates.h"
#include "ui/words/language.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

namespace simsa {
namespace {

struct PlanCommands
{
    Q_DECLARE_TR_FUNCTIONS(PlanCommands)
};

QJsonObject formsOf(const Plan &plan)
{
    QJsonObject forms;
    for (const Group &group : plan.groups)
        forms[group.id.value] = formFingerprint(plan, group.id);
    return forms;
}

} // namespace

int checkPlanCommand(const Output &out, const QString &path)
{
    const PlanReading reading = readPlanFile(path);
    if (!reading.plan)
        return out.fail(reading.faults);
    out.line(PlanCommands::tr("“%1” has no faults: %2 axes, %3 points.")
                 .arg(reading.plan->title.in(currentLanguage()),
                      QString::number(reading.plan->axes.size()),
                      reading.plan->points().toString()));
    out.json({{QStringLiteral("ok"), true},
              {QStringLiteral("points"), reading.plan->points().toString()},
              {QStringLiteral("plan"), planFingerprint(*reading.plan)}});
    return kDone;
}

int fingerprintCommand(const Output &out, const QString &path)
{
    const PlanReading reading = readPlanFile(path);
    if (!reading.plan)
        return out.fail(reading.faults);
    out.line(planFingerprint(*reading.plan));
    for (const Group &group : reading.plan->groups)
        out.line(group.id.value + QStringLiteral("  ") + formFingerprint(*reading.plan, group.id));
    out.json({{QStringLiteral("plan"), planFingerprint(*reading.plan)},
              {QStringLiteral("forms"), formsOf(*reading.plan)}});
    return kDone;
}

int templatesCommand(const Output &out)
{
    QJsonArray list;
    std::vector<QStringList> rows;
    for (const QString &name : planTemplates()) {
        const Result<Plan> plan = planFromTemplate(name);
        if (!plan)
            return out.fail(plan.error());
        rows.push_back({name, plan->title.in(currentLanguage())});
        list.append(QJsonObject{{QStringLiteral("name"), name},
                                {QStringLiteral("ko"), plan->title.ko},
                                {QStringLiteral("en"), plan->title.en}});
    }
    out.table(rows);
    out.json({{QStringLiteral("templates"), list}});
    return kDone;
}

int newPlanCommand(const Output &out, const QString &name, const QString &file)
{
    const Result<QByteArray> bytes = planTemplateBytes(name);
    if (!bytes)
        return out.fail(bytes.error());
    if (QFileInfo::exists(file))
        return out.fail({ErrorCode::FileExists, file});
    if (const auto ok = writeFile(file, *bytes); !ok)
        return out.fail(ok.error());
    out.line(PlanCommands::tr("Written: %1").arg(file));
    out.json({{QStringLiteral("file"), file}});
    return kDone;
}

} // namespace simsa
