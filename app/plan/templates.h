// Plans to begin with, carried inside the program (resources/plans).
#pragma once

#include "app/base/result.h"
#include "app/plan/plan.h"

#include <QStringList>

namespace simsa {

// Names, in the order to show them.
QStringList planTemplates();

// The template's file as it stands, for a person to edit. Error: UnknownTemplate.
Result<QByteArray> planTemplateBytes(const QString &name);

Result<Plan> planFromTemplate(const QString &name);

} // namespace simsa
