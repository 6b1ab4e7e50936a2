// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <vector>

namespace spp::flood {

/// What a gauge of a run recorded; all lists are as long.
struct GaugeRecord {
    QString name;
    std::vector<double> time_s; ///< since the start, rising
    std::vector<float> depth_m;
    std::vector<float> speed_ms;
};

/// The gauges of gauges.csv (see simulation/simulationtables.h), in the order in which the file
/// first names them. BadInput naming file and row where something is no number.
Result<std::vector<GaugeRecord>> readGauges(const QString &path);

} // namespace spp::flood
