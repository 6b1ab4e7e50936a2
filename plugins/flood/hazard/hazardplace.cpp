// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/hazard/hazardplace.h"

#include "core/crs/communeguard.h"
#include "core/crs/coordinateoperation.h"

#include <QCoreApplication>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::HazardPlace)
};

bool meet(const engine::Box &a, const engine::Box &b)
{
    return a.xmin <= b.xmax && b.xmin <= a.xmax && a.ymin <= b.ymax && b.ymin <= a.ymax;
}

} // namespace

Result<void> checkPlace(Territory &territory, const engine::Grid &grid)
{
    SPP_ASSIGN(const Profile profile, territory.profile());
    if (profile.communes.empty())
        return {};
    SPP_ASSIGN(const CoordinateOperation operation,
            CoordinateOperation::create(profile.datum, territory.crs(), profile.communeBoxCrs));
    const engine::Box extent{ grid.xmin, grid.ymax - grid.rows * grid.cellHeight,
        grid.xmin + grid.columns * grid.cellWidth, grid.ymax };
    const Result<engine::Box> moved = operation.transform(extent);
    for (const CommuneBox &commune : profile.communes) {
        if (moved && meet(*moved, commune.box.grown(CommuneGuard::tolerance_m)))
            return {};
    }
    return Error::crsMismatch(Texts::tr("The raster lies in no commune of %1.")
                                      .arg(profile.title.text())
                                      .toStdString())
            .advise(Texts::tr("Check the CRS that it states, or that --crs states.").toStdString());
}

} // namespace spp::flood
