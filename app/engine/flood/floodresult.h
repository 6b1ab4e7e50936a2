// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>
#include <vector>

namespace spp::engine {

/// Volumes in m³ of one boundary, inflow, exchange or source, over the whole run.
struct FloodVolume {
    std::string name;
    double in_m3 = 0.0;
    double out_m3 = 0.0;
};

struct FloodGaugeSeries {
    std::string name;
    std::vector<float> depth_m; ///< one per FloodResult::gaugeTimes_s
    std::vector<float> speed_ms;
};

/// Water that came and went, against what is there.
struct FloodMassBalance {
    double start_m3 = 0.0;
    double end_m3 = 0.0;
    double in_m3 = 0.0;
    double out_m3 = 0.0;
    double most_m3 = 0.0; ///< largest volume at any time
    /// |end − start − in + out| / most; above tolerance() the run is not valid.
    double relativeError = 0.0;
    static constexpr double tolerance() { return 1e-10; }
    bool isValid() const { return relativeError <= tolerance(); }
};

/// What a run of the inundation model says. Grids are rows × columns from the north-west; cells
/// outside the model hold 0, or NaN for arrivals.
///
/// The method leaves out advection: supercritical flow, jumps, dam-break fronts and scour are out
/// of its scope. manyFast() tells that this matters here.
struct FloodResult {
    int rows = 0;
    int columns = 0;
    std::vector<float> maxDepth_m;
    /// Where deeper than FloodNumbers::slowest_m: the flux in the middle of the cell over its
    /// depth. With fine ground in the cells that of the wet sections of their faces
    /// (SectionSpeedRows), where the deepest place is deeper than that.
    std::vector<float> maxSpeed_ms;
    /// Depth times speed, both of the same moment; with fine ground, of the deepest place.
    std::vector<float> maxFlow_m2s;
    std::vector<float> arrival_s; ///< first time deeper than FloodNumbers::wet_m; NaN: never
    std::vector<float> duration_s; ///< time deeper than that
    std::vector<double> depth_m; ///< at the end
    std::vector<double> fluxEast_m2s; ///< at the end, as in FloodDomain, for a hot start
    std::vector<double> fluxSouth_m2s;

    std::vector<double> gaugeTimes_s;
    std::vector<FloodGaugeSeries> gauges;
    std::vector<FloodVolume> volumes; ///< boundaries, held cells, inflows, exchanges, rain and loss
    FloodMassBalance mass;

    long long steps = 0;
    long long cellSteps = 0; ///< cells that were computed, over all steps
    double shortestStep_s = 0.0;
    double longestStep_s = 0.0;
    /// Over moments evenly spread in steps: cells deeper than wet_m, and those of them whose Froude
    /// number is above 0.8.
    long long wetCellsSeen = 0;
    long long fastCellsSeen = 0;
    double fastShare() const
    {
        return wetCellsSeen > 0 ? double(fastCellsSeen) / double(wetCellsSeen) : 0.0;
    }
    bool manyFast() const { return fastShare() > 0.01; }
};

} // namespace spp::engine
