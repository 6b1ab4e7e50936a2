// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/import/planimport.h"

#include "core/data/planregister.h"
#include "core/import/importer.h"

namespace spp {

Result<PlanImport::Outcome> PlanImport::run(Territory &territory, const PlanVersion &version,
        const engine::Geometry &boundary, ImportOptions options, Feedback &feedback)
{
    PlanRegister plans(territory);
    SPP_ASSIGN(const auto transaction, Transaction::begin(territory.database()));
    SPP_ASSIGN(const QString id, plans.addVersion(version, options.actor));
    options.theme = QStringLiteral("zones");
    options.constants.insert(QStringLiteral("plan_version"), id);
    // Zones of other versions stay beside the new ones.
    options.existing = ImportOptions::Existing::Append;
    SPP_ASSIGN(ImportReport report, importVector(territory, options, feedback));
    SPP_TRY(plans.setSource(id, report.sourceId));
    SPP_TRY(plans.setBoundary(id, boundary));
    SPP_ASSIGN(PlanVersion registered, plans.find(id));
    SPP_TRY(transaction->commit());
    return Outcome{ std::move(registered), std::move(report) };
}

} // namespace spp
