// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/robustoverlay.h"
#include "engine/store/store.h"
#include "land/quality/qualityreport.h"

#include <QCoreApplication>

namespace spp::land {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::land::BuildingCheck)
};

constexpr qlonglong rowsBetweenLooks = 200;

/// The first theme of the rule that holds areas. Null when there is none.
const Theme *buildingsOf(const Territory &territory, const QualityRule &rule)
{
    for (const QString &id : rule.themes) {
        const Theme *theme = territory.theme(id);
        if (theme && theme->featureCount > 0
                && (theme->geometry == ThemeGeometry::Polygon
                        || theme->geometry == ThemeGeometry::Any))
            return theme;
    }
    return nullptr;
}

/// The parcel with the most of a building, and how much of it.
struct Standing {
    qlonglong parcel = 0;
    double within_m2 = 0.0;
};

Result<Standing> standingOf(const QualityParcels &parcels, const engine::Geometry &building)
{
    Standing most;
    for (const engine::ParcelId id :
            parcels.fabric.parcelsNear(parcels.grid.box(building.bounds()))) {
        const engine::Geometry outline = parcels.outline(id);
        if (outline.isNull() || !outline.isValid())
            continue; // told by the check of boundaries
        SPP_ASSIGN(const auto common, engine::RobustOverlay::intersection(building, outline));
        const double within_m2 = common.geometry.area();
        if (within_m2 > most.within_m2 || (within_m2 == most.within_m2 && id < most.parcel))
            most = { id, within_m2 };
    }
    return most;
}

} // namespace

Result<void> checkBuildings(Territory &territory, const QualityParcels &parcels,
        QualityReport &report, Feedback &feedback)
{
    const QualityRule *rule = report.rules().find(QualityCheck::BuildingOutside);
    if (!rule)
        return {};
    const Theme *theme = buildingsOf(territory, *rule);
    if (!theme) {
        report.leaveOut(rule->check, Texts::tr("the territory holds no buildings"));
        return {};
    }
    Database &database = territory.database();
    SPP_ASSIGN(const auto row,
            database.prepare(
                    QStringLiteral("SELECT id, %1 FROM %2 WHERE geom IS NOT NULL "
                                   "ORDER BY id")
                            .arg(database.dialect().geometryAsStored(QStringLiteral("geom")),
                                    sqlName(theme->table))));
    std::string wkb;
    for (qlonglong done = 0;; ++done) {
        if (done % rowsBetweenLooks == 0) {
            feedback.progress(done, theme->featureCount);
            if (feedback.isCancelled())
                return Error::cancelled(Texts::tr("The check was stopped.").toStdString());
        }
        SPP_ASSIGN(const bool more, row->step());
        if (!more)
            return {};
        const std::string_view stored = row->bytes(1);
        const bool isWkb = database.dialect().wkbFromStored(stored, wkb);
        const auto building = engine::Geometry::fromWkb(isWkb ? std::string_view(wkb) : stored);
        if (!building || building->kind() != engine::Geometry::Kind::Polygon
                || !building->isValid())
            continue;
        SPP_ASSIGN(const Standing standing, standingOf(parcels, *building));
        const double outside_m2 = building->area() - standing.within_m2;
        // One that stands on no parcel belongs to ground that is not in the cadastre.
        if (standing.parcel == 0 || outside_m2 <= rule->toleranceOr(0.0))
            continue;
        QualityDefect defect = parcelDefect(parcels, *rule, { standing.parcel },
                Texts::tr("building %1 of %2").arg(row->integer(0)).arg(theme->id));
        const engine::Geometry inside = building->pointInside();
        if (!inside.isNull() && !inside.isEmpty())
            defect.place = QPointF(inside.bounds().xmin, inside.bounds().ymin);
        defect.measure = outside_m2;
        defect.tolerance = rule->tolerance;
        report.add(std::move(defect));
    }
}

} // namespace spp::land
