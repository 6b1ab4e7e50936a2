// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/flood/exchange.h"
#include "engine/flood/structures/control.h"
#include "engine/flood/structures/culvert.h"
#include "engine/flood/structures/gate.h"
#include "engine/flood/structures/pump.h"
#include "engine/flood/structures/weir.h"
#include "engine/flood/timecurve.h"

#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace spp::engine {

/// Which way water may pass; a flap or check valve opens one way. A pump has its own way.
enum class PassableWay { Both, FirstToSecond, SecondToFirst };

using Device = std::variant<Weir, Gate, Culvert, Pump>;

/// A structure as it is built and operated, between two cells or between a cell and the outside.
struct Structure {
    std::string name; ///< UTF-8
    Device device;
    PassableWay way = PassableWay::Both;
    /// How a gate is lifted. A weir and a culvert let pass their discharge times the opening; a
    /// pump is stopped at 0.
    Control control;
    std::optional<CellPlace> first; ///< none: outside the model
    std::optional<CellPlace> second;
    /// Further pairs of ends beside these, where it is wider than a cell: see spreadOverCells().
    /// All pairs share its width evenly.
    std::vector<ExchangeEnds> beside;
    std::optional<CellPlace> gauge; ///< for rules and pumps that look elsewhere
    Sensor pumpSensor = Sensor::First; ///< whose level starts and stops a pump
    std::vector<FacePlace> walls; ///< faces that let nothing pass beside the structure
    /// Level of the water at the end that is outside, in m; not needed by a pump without a curve.
    std::shared_ptr<const TimeCurve> outside_m;
    /// Top of the dyke or road that it stands in, where known, for checking.
    std::optional<double> crest_m;
};

/// Refuses what cannot work, naming the structure: a device, control or place that is wrong, both
/// ends in one cell or outside, an outside without a level, a gauge that is needed and missing, a
/// sill or invert above the crest.
Result<void> checkStructure(const Structure &structure);

} // namespace spp::engine
