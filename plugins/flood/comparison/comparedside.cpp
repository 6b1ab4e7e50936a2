// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/comparison/comparedside.h"

#include "core/crs/coordinateoperation.h"
#include "core/import/sourcecrs.h"
#include "flood/hazard/simulatedrun.h"
#include "flood/jsontext.h"
#include "flood/options.h"

#include <QCoreApplication>
#include <QDir>
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

Result<HazardGrid> gridOf(Territory &territory, const ScenarioSource &source, Feedback &feedback)
{
    SPP_ASSIGN(HazardGrid grid, readSource(source.name, source.reading, feedback));
    SPP_ASSIGN(const QString sha256, sha256OfFile(source.name.path));
    SPP_TRY(checkHash(source, sha256));
    if (const auto checked = checkCrs(territory, grid.crsWkt); !checked)
        return checked.error().inFile(source.name.path.toStdString());
    return grid;
}

/// The cells that a scenario of this run would have.
Result<ComparedSide> ofRun(Territory &territory, const QString &folder,
        const NamedHazardScheme &scheme, Feedback &feedback)
{
    SPP_ASSIGN(const SimulatedRun run, SimulatedRun::read(folder));
    ScenarioEntry entry;
    run.fill(entry);
    ComparedSide side;
    side.name = QDir(folder).dirName();
    ScenarioCells cells;
    std::map<HazardQuantity, std::vector<float> *> wanted{ { HazardQuantity::Depth, &cells.depth },
        { HazardQuantity::Speed, &cells.speed }, { HazardQuantity::DepthSpeed, &cells.depthSpeed },
        { HazardQuantity::Duration, &cells.duration }, { HazardQuantity::Ground, &side.ground } };
    QJsonObject hashes;
    for (const ScenarioSource &source : entry.sources) {
        SPP_ASSIGN(HazardGrid grid, gridOf(territory, source, feedback));
        if (source.reading.quantity == HazardQuantity::Depth)
            side.grid = grid.grid;
        *wanted.at(source.reading.quantity) = std::move(grid.cells);
        hashes.insert(QFileInfo(source.name.path).fileName(), source.sha256);
    }
    side.classes = engine::hazardClasses(scheme.scheme, cells.view(), side.assumed);
    side.depth = std::move(cells.depth);
    side.origin = { { key("run"), side.name }, { key("files"), hashes } };
    if (!run.warning().isEmpty())
        side.origin.insert(key("warning"), run.warning());
    return side;
}

} // namespace

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

Result<ComparedSide> ComparedSide::read(Territory &territory, const QString &name,
        const NamedHazardScheme &scheme, Feedback &feedback)
{
    auto scenario = ScenarioRegister(territory).find(name);
    if (scenario)
        return ofScenario(territory, *scenario, scheme, feedback);
    if (QFileInfo(name).isDir())
        return ofRun(territory, name, scheme, feedback);
    if (QFileInfo(name).isFile())
        return ofFile(territory, name, scheme, feedback);
    return scenario.error();
}

} // namespace spp::flood
