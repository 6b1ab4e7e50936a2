// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/comparison/comparedside.h"

#include "flood/hazard/carriedgrid.h"
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
    side.stated = scenario;
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

/// Not a scenario, but what one of it would be.
struct LooseCells {
    ScenarioCells cells; ///< with classes
    std::vector<float> ground; ///< empty: not known
    QString name;
    FloodScenario stated;
    QString carried; ///< how its cells were changed; empty: they were not
    QJsonObject origin;
};

/// Keeps what was done to the cells.
void note(const CarriedGrid &carried, LooseCells &flood)
{
    if (!carried.isResampled())
        return;
    flood.carried = Texts::tr("carried over, %1; %2").arg(carried.operation, carried.note);
    flood.origin.insert(key("carried_over"), carried.json());
}

Result<LooseCells> ofFile(Territory &territory, const QString &path,
        const NamedHazardScheme &scheme, Feedback &feedback)
{
    SPP_ASSIGN(HazardGrid grid, readSource(SourceName::parse(path), {}, feedback));
    auto carried = inTerritoryCrs(territory, std::move(grid), feedback);
    if (!carried)
        return carried.error().inFile(path.toStdString());
    SPP_ASSIGN(const QString sha256, sha256OfFile(path));
    LooseCells flood;
    flood.name = QFileInfo(path).fileName();
    flood.origin = { { key("file"), flood.name }, { key("sha256"), sha256 } };
    note(*carried, flood);
    flood.cells.grid = carried->grid.grid;
    flood.cells.depth = std::move(carried->grid.cells);
    flood.cells.classes
            = engine::hazardClasses(scheme.scheme, flood.cells.view(), flood.cells.assumed);
    return flood;
}

Result<CarriedGrid> gridOf(Territory &territory, const ScenarioSource &source, Feedback &feedback)
{
    SPP_ASSIGN(HazardGrid grid, readSource(source.name, source.reading, feedback));
    SPP_ASSIGN(const QString sha256, sha256OfFile(source.name.path));
    SPP_TRY(checkHash(source, sha256));
    auto carried = inTerritoryCrs(territory, std::move(grid), feedback);
    if (!carried)
        return carried.error().inFile(source.name.path.toStdString());
    return carried;
}

/// The cells that a scenario of this run would have.
Result<LooseCells> ofRun(Territory &territory, const QString &folder,
        const NamedHazardScheme &scheme, Feedback &feedback)
{
    SPP_ASSIGN(const SimulatedRun run, SimulatedRun::read(folder));
    ScenarioEntry entry;
    run.fill(entry);
    LooseCells flood;
    flood.name = QDir(folder).dirName();
    ScenarioCells &cells = flood.cells;
    std::map<HazardQuantity, std::vector<float> *> wanted{ { HazardQuantity::Depth, &cells.depth },
        { HazardQuantity::Speed, &cells.speed }, { HazardQuantity::DepthSpeed, &cells.depthSpeed },
        { HazardQuantity::Duration, &cells.duration }, { HazardQuantity::Ground, &flood.ground } };
    flood.stated = entry.scenario;
    QJsonObject hashes;
    flood.origin = { { key("run"), flood.name } };
    for (const ScenarioSource &source : entry.sources) {
        SPP_ASSIGN(CarriedGrid carried, gridOf(territory, source, feedback));
        if (source.reading.quantity == HazardQuantity::Depth) {
            cells.grid = carried.grid.grid;
            note(carried, flood);
        }
        *wanted.at(source.reading.quantity) = std::move(carried.grid.cells);
        hashes.insert(QFileInfo(source.name.path).fileName(), source.sha256);
    }
    flood.origin.insert(key("files"), hashes);
    if (!run.warning().isEmpty())
        flood.origin.insert(key("warning"), run.warning());
    cells.classes = engine::hazardClasses(scheme.scheme, cells.view(), cells.assumed);
    return flood;
}

Result<LooseCells> loose(Territory &territory, const QString &name, const NamedHazardScheme &scheme,
        Feedback &feedback)
{
    return QFileInfo(name).isDir() ? ofRun(territory, name, scheme, feedback)
                                   : ofFile(territory, name, scheme, feedback);
}

} // namespace

Result<ScenarioCells> looseCells(Territory &territory, const QString &name,
        const NamedHazardScheme &scheme, Feedback &feedback)
{
    SPP_ASSIGN(LooseCells flood, loose(territory, name, scheme, feedback));
    return std::move(flood.cells);
}

Result<ComparedSide> ComparedSide::read(Territory &territory, const QString &name,
        const NamedHazardScheme &scheme, Feedback &feedback)
{
    auto scenario = ScenarioRegister(territory).find(name);
    if (scenario)
        return ofScenario(territory, *scenario, scheme, feedback);
    if (!QFileInfo::exists(name))
        return scenario.error();
    SPP_ASSIGN(LooseCells flood, loose(territory, name, scheme, feedback));
    ComparedSide side;
    side.name = flood.name;
    side.stated = std::move(flood.stated);
    side.stated.id = flood.name;
    side.grid = flood.cells.grid;
    side.depth = std::move(flood.cells.depth);
    side.classes = std::move(flood.cells.classes);
    side.assumed = flood.cells.assumed;
    side.ground = std::move(flood.ground);
    side.carried = flood.carried;
    side.origin = flood.origin;
    return side;
}

} // namespace spp::flood
