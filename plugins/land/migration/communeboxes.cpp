// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/migration/communeboxes.h"

#include "core/crs/communeguard.h"

#include <QCoreApplication>

#include <map>

namespace spp::land {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::land::CommuneBoxes)
};

engine::Box boxOf(const MigrationPlan &plan, std::size_t parcel)
{
    const engine::GridBox box = plan.fabric.box(engine::ParcelId(parcel + 1));
    const QPointF low = plan.grid.metres({ box.xmin, box.ymin });
    const QPointF high = plan.grid.metres({ box.xmax, box.ymax });
    return { low.x(), low.y(), high.x(), high.y() };
}

Error outside(const MigrationPlan &plan, const Crosswalk &crosswalk, std::size_t parcel,
        const CommuneGuard::Answer &answer)
{
    QString advice;
    if (answer.axesSwapped)
        advice = Texts::tr("The source gives north before east: read it with --swap-axes and "
                           "--source-crs %1.")
                         .arg(answer.betterCrs);
    else if (!answer.betterCrs.isEmpty())
        advice = Texts::tr("State the system of the source: --source-crs %1.")
                         .arg(answer.betterCrs);
    else
        advice = Texts::tr("Check new_commune in the crosswalk table.");
    return Error::crsMismatch(answer.message.toStdString())
            .atFeature(plan.oldName(parcel, crosswalk).toStdString())
            .advise(advice.toStdString());
}

} // namespace

Result<bool> checkCommuneBoxes(const MigrationPlan &plan, const Crosswalk &crosswalk,
        const Profile &profile, const QString &sourceCrs)
{
    SPP_ASSIGN(const CommuneGuard guard, CommuneGuard::create(profile, sourceCrs));
    std::map<QString, engine::Box> communes;
    for (std::size_t i = 0; i < plan.parcels.size(); ++i) {
        if (plan.parcels[i].hasOutline)
            communes[plan.parcels[i].present.communeCode].include(boxOf(plan, i));
    }
    bool all = true;
    for (const auto &[code, box] : communes) {
        const CommuneGuard::Answer answer = guard.check(code, box);
        all = all && answer.kind == CommuneGuard::Answer::Kind::Inside;
        if (answer.kind != CommuneGuard::Answer::Kind::Outside)
            continue;
        for (std::size_t i = 0; i < plan.parcels.size(); ++i) {
            if (!plan.parcels[i].hasOutline || plan.parcels[i].present.communeCode != code)
                continue;
            const CommuneGuard::Answer own = guard.check(code, boxOf(plan, i));
            if (own.kind == CommuneGuard::Answer::Kind::Outside)
                return outside(plan, crosswalk, i, own);
        }
        return Error::crsMismatch(answer.message.toStdString());
    }
    return all;
}

} // namespace spp::land
