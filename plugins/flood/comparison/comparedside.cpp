// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/comparison/comparedside.h"

#include "core/crs/coordinateoperation.h"
#include "core/import/sourcecrs.h"
#include "flood/jsontext.h"
#include "flood/options.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::ComparedSide)
};

Result<ComparedSide> ofScenario(Territory &territory, const FloodScenario &scenario,
        const NamedHazardScheme &scheme, Feedback &feedback)
{
    if (!scenario.has(HazardQuantity::Depth)) {
        return Error::usage(
                Texts::tr("The scenario %1 has no depths.").arg(scenario.id).toStdString());
    }
    SPP_ASSIGN(ScenarioCells cells, ScenarioCells::read(territory, scenario, scheme, feedback));
    ComparedSide side;
    side.name = scenario.id;
    side.isScenario = true;
    side.grid = cells.grid;
    side.depth = std::move(cells.depth);
    side.classes = std::move(cells.classes);
    side.assumed = cells.assumed;
    side.origin = scenario.json();
    if (scenario.has(HazardQuantity::Ground)) {
        SPP_ASSIGN(side.ground,
                ScenarioRegister(territory).cells(scenario, HazardQuantity::Ground, feedback));
    }
    return side;
}

Result<void> checkCrs(Territory &territory, const QString &wkt)
{
    SPP_ASSIGN(const Profile profile, territory.profile());
    SPP_ASSIGN(const SourceCrs crs, SourceCrs::claimed(profile, wkt, {}));
    if (crs.code == territory.crs())
        return {};
    return Error::crsMismatch(Texts::tr("The raster is in %1, the territory in %2.")
                                      .arg(crs.code, territory.crs())
                                      .toStdString())
            .advise(Texts::tr("Add it with \"spp flood add-scenario\", which carries it over.")
                            .toStdString());
}

Result<ComparedSide> ofFile(Territory &territory, const QString &path,
        const NamedHazardScheme &scheme, Feedback &feedback)
{
    SPP_ASSIGN(HazardGrid grid, readSource(SourceName::parse(path), {}, feedback));
    if (const auto checked = checkCrs(territory, grid.crsWkt); !checked)
        return checked.error().inFile(path.toStdString());
    ComparedSide side;
    side.name = QFileInfo(path).fileName();
    side.grid = grid.grid;
    side.depth = std::move(grid.cells);
    engine::FloodCells cells;
    cells.count = side.depth.size();
    cells.depth_m = side.depth.data();
    side.classes = engine::hazardClasses(scheme.scheme, cells, side.assumed);
    SPP_ASSIGN(const QString sha256, sha256OfFile(path));
    side.origin = { { key("file"), side.name }, { key("sha256"), sha256 } };
    return side;
}

} // namespace

Result<ComparedSide> ComparedSide::read(Territory &territory, const QString &name,
        const NamedHazardScheme &scheme, Feedback &feedback)
{
    auto scenario = ScenarioRegister(territory).find(name);
    if (scenario)
        return ofScenario(territory, *scenario, scheme, feedback);
    if (QFileInfo(name).isFile())
        return ofFile(territory, name, scheme, feedback);
    return scenario.error();
}

} // namespace spp::flood
