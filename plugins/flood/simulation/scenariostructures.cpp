// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/simulation/scenariostructures.h"

#include "engine/flood/structures/spreadstructure.h"
#include "flood/simulation/scenariocontrol.h"
#include "flood/simulation/scenariocurves.h"

#include <QCoreApplication>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::ScenarioFile)
};

using engine::BarrelShape;
using engine::Structure;

constexpr int mostBarrels = 1000;
constexpr int mostInlets = 57; ///< of FHWA HDS-5, as EPA SWMM numbers them

QString word(const char *text) { return QString::fromLatin1(text); }

/// Of one kind, beside those that all have.
QStringList ownKeys(const QString &kind)
{
    if (kind == word("weir"))
        return { word("crest"), word("width"), word("coefficient") };
    if (kind == word("gate"))
        return { word("sill"), word("width"), word("height"), word("coefficient") };
    if (kind == word("culvert"))
        return { word("shape"), word("span"), word("rise"), word("full_area"), word("barrels"),
            word("inlet"), word("invert_from"), word("invert_to"), word("length"), word("manning"),
            word("entrance_loss"), word("exit_loss") };
    if (kind == word("pump"))
        return { word("capacity"), word("on"), word("off"), word("sensor"), word("curve") };
    return {};
}

Result<engine::Device> weirOf(const YamlReader &entry)
{
    engine::Weir weir;
    SPP_ASSIGN(weir.crest_m, numberOf(entry, "crest"));
    SPP_ASSIGN(weir.width_m, numberOf(entry, "width"));
    SPP_ASSIGN(weir.coefficient, numberOf(entry, "coefficient", weir.coefficient));
    return engine::Device(weir);
}

Result<engine::Device> gateOf(const YamlReader &entry)
{
    engine::Gate gate;
    SPP_ASSIGN(gate.sill_m, numberOf(entry, "sill"));
    SPP_ASSIGN(gate.width_m, numberOf(entry, "width"));
    SPP_ASSIGN(gate.height_m, numberOf(entry, "height"));
    SPP_ASSIGN(gate.coefficient, numberOf(entry, "coefficient", gate.coefficient));
    return engine::Device(gate);
}

Result<engine::Barrel> barrelOf(const YamlReader &entry)
{
    const QStringList shapes{ word("circular"), word("box"), word("ellipse"), word("arch"),
        word("pipe_arch") };
    SPP_ASSIGN(const QString shape, entry.text("shape"));
    if (!shapes.contains(shape))
        return entry.problem(
                Texts::tr("\"shape\" must be one of: %1.").arg(shapes.join(word(", "))));
    engine::Barrel barrel;
    barrel.shape = BarrelShape(shapes.indexOf(shape));
    SPP_ASSIGN(barrel.span_m, numberOf(entry, "span"));
    const bool isRound = barrel.shape == BarrelShape::Circular;
    if (isRound)
        barrel.rise_m = barrel.span_m;
    if (!isRound || entry.has("rise")) {
        SPP_ASSIGN(barrel.rise_m, numberOf(entry, "rise"));
    }
    SPP_ASSIGN(barrel.fullArea_m2, numberOf(entry, "full_area", 0.0));
    return barrel;
}

Result<engine::Device> culvertOf(const YamlReader &entry)
{
    engine::Culvert culvert;
    SPP_ASSIGN(culvert.barrel, barrelOf(entry));
    if (entry.has("barrels")) {
        SPP_ASSIGN(culvert.barrels, wholeNumberOf(entry, "barrels", 1, mostBarrels));
    }
    SPP_ASSIGN(culvert.inletCode, wholeNumberOf(entry, "inlet", 1, mostInlets));
    SPP_ASSIGN(culvert.invert1_m, numberOf(entry, "invert_from"));
    SPP_ASSIGN(culvert.invert2_m, numberOf(entry, "invert_to"));
    SPP_ASSIGN(culvert.length_m, numberOf(entry, "length"));
    SPP_ASSIGN(culvert.manning, numberOf(entry, "manning", culvert.manning));
    SPP_ASSIGN(culvert.entranceLoss, numberOf(entry, "entrance_loss", culvert.entranceLoss));
    SPP_ASSIGN(culvert.exitLoss, numberOf(entry, "exit_loss", culvert.exitLoss));
    return engine::Device(culvert);
}

Result<engine::Device> pumpOf(const YamlReader &entry, Structure &structure)
{
    engine::Pump pump;
    SPP_ASSIGN(pump.capacity_m3s, numberOf(entry, "capacity"));
    SPP_ASSIGN(pump.on_m, numberOf(entry, "on"));
    SPP_ASSIGN(pump.off_m, numberOf(entry, "off"));
    SPP_ASSIGN(structure.pumpSensor, sensorOf(entry, "sensor", engine::Sensor::First));
    SPP_ASSIGN(const std::vector<YamlReader> points, entry.maps("curve"));
    for (const YamlReader &point : points) {
        SPP_TRY(point.allowOnly({ word("head"), word("discharge") }));
        engine::PumpPoint read;
        SPP_ASSIGN(read.head_m, numberOf(point, "head"));
        SPP_ASSIGN(read.discharge_m3s, numberOf(point, "discharge"));
        pump.curve.push_back(read);
    }
    return engine::Device(pump);
}

Result<engine::Device> deviceOf(const YamlReader &entry, const QString &kind, Structure &structure)
{
    if (kind == word("weir"))
        return weirOf(entry);
    if (kind == word("gate"))
        return gateOf(entry);
    if (kind == word("culvert"))
        return culvertOf(entry);
    return pumpOf(entry, structure);
}

Result<std::optional<engine::CellPlace>> endOf(
        const YamlReader &entry, const char *key, const ScenarioContext &context)
{
    SPP_ASSIGN(const QString text, entry.text(key));
    if (text == word("outside"))
        return std::optional<engine::CellPlace>();
    SPP_ASSIGN(const engine::CellPlace cell, cellOf(entry, key, context));
    return std::optional<engine::CellPlace>(cell);
}

Result<engine::PassableWay> wayOf(const YamlReader &entry)
{
    SPP_ASSIGN(const QString way, entry.text("way", word("both")));
    if (way == word("both"))
        return engine::PassableWay::Both;
    if (way == word("forward"))
        return engine::PassableWay::FirstToSecond;
    if (way == word("backward"))
        return engine::PassableWay::SecondToFirst;
    return entry.problem(Texts::tr("\"way\" must be both, forward (from → to) or backward."));
}

} // namespace

Result<QString> structureKind(const YamlReader &entry)
{
    SPP_ASSIGN(const QString kind, entry.text("kind"));
    if (!ownKeys(kind).isEmpty())
        return kind;
    return entry.problem(Texts::tr("\"kind\" must be weir, gate, culvert or pump."))
            .advise(Texts::tr("A flap is a culvert with \"way: forward\".").toStdString());
}

QStringList structureKeys(const QString &kind)
{
    const QStringList own = ownKeys(kind);
    if (own.isEmpty())
        return own;
    return QStringList{ word("name"), word("kind"), word("from"), word("to"), word("gauge"),
        word("way"), word("control"), word("outside_level"), word("dyke_crest") }
    + own;
}

Result<Structure> structureOf(const YamlReader &entry, ScenarioContext &context)
{
    SPP_ASSIGN(const QString kind, structureKind(entry));
    SPP_TRY(entry.allowOnly(structureKeys(kind)));
    Structure structure;
    SPP_ASSIGN(const QString name, entry.text("name"));
    structure.name = name.toStdString();
    SPP_ASSIGN(structure.device, deviceOf(entry, kind, structure));
    SPP_ASSIGN(structure.way, wayOf(entry));
    SPP_ASSIGN(structure.control, controlOf(entry));
    SPP_ASSIGN(structure.first, endOf(entry, "from", context));
    SPP_ASSIGN(structure.second, endOf(entry, "to", context));
    if (entry.has("gauge")) {
        SPP_ASSIGN(const engine::CellPlace gauge, cellOf(entry, "gauge", context));
        structure.gauge = gauge;
    }
    if (entry.has("outside_level")) {
        SPP_ASSIGN(structure.outside_m,
                curveOf(entry, "outside_level", engine::ForcingKind::Level, context));
    }
    SPP_ASSIGN(structure.crest_m, entry.number("dyke_crest"));
    return structure;
}

Result<std::vector<std::shared_ptr<engine::StructureExchange>>> readStructures(
        const YamlReader &scenario, ScenarioContext &context, engine::FloodSetup &setup)
{
    SPP_ASSIGN(const std::vector<YamlReader> entries, scenario.maps("structures"));
    SPP_TRY(checkNamesOnce(entries));
    std::vector<std::shared_ptr<engine::StructureExchange>> structures;
    for (const YamlReader &entry : entries) {
        SPP_ASSIGN(Structure structure, structureOf(entry, context));
        auto spread = engine::spreadOverCells(std::move(structure), setup.domain);
        if (!spread)
            return at(entry, spread.error());
        auto made = engine::StructureExchange::make(std::move(*spread));
        if (!made)
            return at(entry, made.error());
        if (const auto checked = checkExchange(setup.domain, **made); !checked)
            return at(entry, checked.error());
        structures.push_back(std::move(*made));
        setup.exchanges.push_back(structures.back());
    }
    return structures;
}

} // namespace spp::flood
