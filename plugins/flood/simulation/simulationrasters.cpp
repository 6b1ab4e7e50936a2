// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/simulation/simulationrasters.h"

#include "flood/hazard/geotiff.h"
#include "flood/simulation/groundresults.h"

namespace spp::flood {

namespace {

struct Output {
    const char *file;
    GeoTiffBand band;
    const std::vector<float> &cells;
};

} // namespace

Result<void> writeRasters(
        const ScenarioFile &scenario, const engine::FloodResult &result, SimulationFolder &folder)
{
    const auto word = [](const char *text) { return QString::fromUtf8(text); };
    const std::vector<double> &bed = resultBed(scenario);
    const std::vector<float> ground(bed.begin(), bed.end());
    const std::vector<float> end(result.depth_m.begin(), result.depth_m.end());
    const Output outputs[] = {
        { "max_depth.tif", { word("maximum depth"), word("m") }, result.maxDepth_m },
        { "max_velocity.tif", { word("maximum velocity"), word("m/s") }, result.maxSpeed_ms },
        { "max_dv.tif", { word("maximum depth times velocity"), word("m2/s") },
                result.maxFlow_m2s },
        { "arrival.tif", { word("first time wet"), word("s") }, result.arrival_s },
        { "duration.tif", { word("time wet"), word("s") }, result.duration_s },
        { "end_depth.tif", { word("depth at the end"), word("m") }, end },
        { "ground.tif", { word("ground as it was run"), word("m") }, ground },
    };
    for (const Output &output : outputs) {
        SPP_TRY(folder.add(QLatin1String(output.file), [&](const QString &path) {
            return writeGeoTiff(resultGrid(scenario), insideOnly(scenario, output.cells),
                    scenario.context.crs, path, output.band);
        }));
    }
    return {};
}

} // namespace spp::flood
