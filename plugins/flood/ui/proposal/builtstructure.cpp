// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/proposal/builtstructure.h"

#include "flood/simulation/scenariostructures.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::BuiltStructure)
};

constexpr double usualWidth_m = 5.0;
constexpr double usualGate_m = 2.0;
constexpr double usualPipe_m = 1.0;
constexpr double usualWeirAboveGround_m = 0.5;
constexpr double usualPump_m3s = 0.5;
constexpr double usualOn_m = 0.5; ///< above the ground
constexpr double usualOff_m = 0.2;
constexpr int usualInlet = 1; ///< circular concrete, square edge with headwall

QString key(const char *name) { return QString::fromLatin1(name); }

QString placeText(const std::optional<MapPoint> &place)
{
    if (!place)
        return QStringLiteral("outside");
    constexpr int digits = 17;
    return QStringLiteral("%1 %2").arg(
            QString::number(place->x, 'g', digits), QString::number(place->y, 'g', digits));
}

double toCentimetre(double level_m) { return std::round(level_m * 100.0) / 100.0; }

QJsonObject firstValues(DrawnKind kind, double low_m, double high_m, double length_m)
{
    switch (kind) {
    case DrawnKind::Weir:
        return { { key("crest"), toCentimetre(high_m + usualWeirAboveGround_m) },
            { key("width"), usualWidth_m } };
    case DrawnKind::Gate:
        return { { key("sill"), toCentimetre(low_m) }, { key("width"), usualGate_m },
            { key("height"), usualGate_m } };
    case DrawnKind::Pump:
        return { { key("capacity"), usualPump_m3s }, { key("on"), toCentimetre(low_m + usualOn_m) },
            { key("off"), toCentimetre(low_m + usualOff_m) } };
    default:
        break;
    }
    QJsonObject culvert{ { key("shape"), key("circular") }, { key("span"), usualPipe_m },
        { key("inlet"), usualInlet }, { key("invert_from"), toCentimetre(low_m) },
        { key("invert_to"), toCentimetre(low_m) }, { key("length"), toCentimetre(length_m) } };
    if (kind == DrawnKind::Flap)
        culvert.insert(key("way"), key("forward"));
    return culvert;
}

QJsonObject constantLevel(double level_m)
{
    return { { key("constant"), level_m }, { key("unit"), key("m") } };
}

/// The engine's words begin in the middle of a sentence, the window's do not.
Error asSentence(const Error &error)
{
    const QString reason = QString::fromStdString(error.reason);
    Error sentence = error;
    sentence.reason = (reason.left(1).toUpper() + reason.mid(1) + QLatin1Char('.')).toStdString();
    return sentence;
}

} // namespace

Result<engine::Structure> builtStructure(const BaseModel &base, const ProposedStructure &proposed)
{
    for (const std::optional<MapPoint> &end : { proposed.from, proposed.to }) {
        if (end && !base.holds(*end))
            return Error::badInput(Texts::tr("An end lies outside of the model.").toStdString());
    }
    QJsonObject entry = proposed.values;
    entry.insert(key("name"), proposed.name);
    entry.insert(key("kind"), proposed.kind);
    entry.insert(key("from"), placeText(proposed.from));
    entry.insert(key("to"), placeText(proposed.to));
    SPP_ASSIGN(const YamlReader reader,
            YamlReader::parse(QJsonDocument(entry).toJson(QJsonDocument::Compact), proposed.name));
    ScenarioContext context = base.context;
    SPP_ASSIGN(engine::Structure structure, structureOf(reader, context));
    if (const Result<void> checked = engine::checkStructure(structure); !checked)
        return asSentence(checked.error());
    return structure;
}

ProposedStructure newStructure(const BaseModel &base, DrawnKind kind, const QString &name,
        const MapPoint &from, const MapPoint &to)
{
    static const char *const words[]
            = { "", "", "", "", "weir", "gate", "culvert", "culvert", "pump" };
    const auto inModel = [&base](const MapPoint &place) {
        return base.holds(place) ? std::optional<MapPoint>(place) : std::nullopt;
    };
    const double first_m = base.ground_m(from).value_or(base.ground_m(to).value_or(0.0));
    const double second_m = base.ground_m(to).value_or(first_m);
    ProposedStructure structure;
    structure.name = name;
    structure.kind = key(words[int(kind)]);
    structure.from = inModel(from);
    structure.to = inModel(to);
    const double low_m = kind == DrawnKind::Pump ? first_m : std::min(first_m, second_m);
    structure.values = firstValues(
            kind, low_m, std::max(first_m, second_m), std::hypot(to.x - from.x, to.y - from.y));
    const bool leaves = !structure.from || !structure.to;
    if (leaves && kind != DrawnKind::Pump)
        structure.values.insert(key("outside_level"), constantLevel(toCentimetre(low_m)));
    if (!structure.from && kind == DrawnKind::Pump)
        structure.values.insert(key("sensor"), key("second")); // the end whose level is known
    return structure;
}

} // namespace spp::flood
