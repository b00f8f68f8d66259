#include "app/plan/templates.h"

#include "app/base/canonical_json.h"
#include "app/plan/plan_json.h"

#include <QFile>

// Resources of a static library have to be named once, outside every namespace.
static void loadResources()
{
    Q_INIT_RESOURCE(simsa_plans);
}

namespace simsa {

QStringList planTemplates()
{
    return {QStringLiteral("paper-screening"),          QStringLiteral("presentation"),
            QStringLiteral("sovereign-ai-stage1"),      QStringLiteral("additional-recruitment"),
            QStringLiteral("sovereign-ai-stage2"),      QStringLiteral("sovereign-ai-final"),
            QStringLiteral("specialised-ai-selection"), QStringLiteral("specialised-ai-stage")};
}

Result<QByteArray> planTemplateBytes(const QString &name)
{
    loadResources();
    if (!planTemplates().contains(name))
        return failure(ErrorCode::UnknownTemplate, {}, name,
                       planTemplates().join(QStringLiteral(", ")));
    QFile file(QStringLiteral(":/plans/%1.json").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return failure({ErrorCode::FileUnreadable, file.fileName()});
    return file.readAll();
}

Result<Plan> planFromTemplate(const QString &name)
{
    return planTemplateBytes(name).and_then(parseJsonObject).and_then(planFromJson);
}

} // namespace simsa
