// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/rainpeers.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <fstream>
#include <sstream>

namespace spp::bench {

namespace {

bool isThere(const char *program)
{
    return run({ "sh", "-c", std::string("command -v ") + program }).exitCode == 0;
}

/// Runs a command in GRASS; its start is taken off by the caller.
ProcessCost inGrass(const std::filesystem::path &mapset, const std::string &command)
{
    return run({ "grass", mapset.string(), "--exec", "sh", "-c", command });
}

void writeAscii(const RainPlane &plane, const std::filesystem::path &file)
{
    std::ofstream out(file);
    out << "ncols " << plane.columns << "\nnrows " << plane.rows
        << "\nxllcorner 500000\nyllcorner 1100000\ncellsize " << plane.cell_m
        << "\nNODATA_value -9999\n";
    out.precision(10);
    for (int row = 0; row < plane.rows; ++row) {
        for (int column = 0; column < plane.columns; ++column)
            out << plane.bed_m(row) << (column + 1 < plane.columns ? ' ' : '\n');
    }
}

/// The value of "name=…" in what r.univar -g wrote.
std::optional<double> univar(const std::filesystem::path &file, const std::string &name)
{
    std::ifstream in(file);
    for (std::string line; std::getline(in, line);) {
        if (line.rfind(name + "=", 0) == 0)
            return std::stod(line.substr(name.size() + 1));
    }
    return std::nullopt;
}

/// The mean of the depths within a region.
std::optional<double> meanInGrass(const std::filesystem::path &mapset,
        const std::filesystem::path &folder, const std::string &region)
{
    const std::filesystem::path said = folder / "univar.txt";
    const ProcessCost told = inGrass(mapset, region + " && r.univar -g map=d > " + said.string());
    return told.exitCode == 0 ? univar(said, "mean") : std::nullopt;
}

/// Values of rows from the north; in the file they go from south to north.
template <typename ValueOfRow>
void writeSaga(const RainPlane &plane, const std::filesystem::path &file, const ValueOfRow &value)
{
    std::ofstream head(file);
    head << "NAME = " << file.stem().string()
         << "\nDATAFILE_OFFSET = 0\nDATAFORMAT = FLOAT\nBYTEORDER_BIG = FALSE\n"
         << "POSITION_XMIN = 500002.5\nPOSITION_YMIN = 1100002.5\nCELLCOUNT_X = " << plane.columns
         << "\nCELLCOUNT_Y = " << plane.rows << "\nCELLSIZE = " << plane.cell_m
         << "\nZ_FACTOR = 1.0\nNODATA_VALUE = -99999\nTOPTOBOTTOM = FALSE\n";
    std::filesystem::path values = file;
    std::ofstream data(values.replace_extension("sdat"), std::ios::binary);
    for (int row = plane.rows - 1; row >= 0; --row) {
        const std::vector<float> line(std::size_t(plane.columns), float(value(row)));
        data.write(reinterpret_cast<const char *>(line.data()),
                std::streamsize(line.size() * sizeof(float)));
    }
}

} // namespace

double RainPlane::kinematicDepth_m(double x_m, double minute) const
{
    const double rain_ms = rain_mmh / 3.6e6;
    return std::min(
            rain_ms * 60.0 * minute, std::pow(manning * rain_ms * x_m / std::sqrt(slope), 0.6));
}

double RainPlane::kinematicMean_m(double minute) const
{
    // Steady from the top down to where the wave has come.
    const double length = rows * cell_m;
    const double rain_ms = rain_mmh / 3.6e6;
    const double risen = rain_ms * 60.0 * minute;
    const double steady
            = std::min(length, std::pow(risen, 5.0 / 3.0) * std::sqrt(slope) / (manning * rain_ms));
    return (kinematicDepth_m(steady, minute) * steady / 1.6 + risen * (length - steady)) / length;
}

double RainPlane::shareOfFall() const
{
    const double length = rows * cell_m;
    return 0.24 * kinematicDepth_m(length, 1e9) / (length * slope);
}

double RainPlane::kinematicMeanOfFaces_m(double minute) const
{
    double sum = 0.0;
    for (int row = 1; row <= rows; ++row)
        sum += kinematicDepth_m(row * cell_m, minute);
    return sum / rows;
}

std::optional<RainAnswer> grassAnswer(
        const RainPlane &plane, const std::filesystem::path &folder, int seeds, int walkers)
{
    if (!isThere("grass"))
        return std::nullopt;
    writeAscii(plane, folder / "dem.asc");
    const std::filesystem::path location = folder / "grass";
    const std::filesystem::path mapset = location / "PERMANENT";
    if (!std::filesystem::exists(location)
            && run({ "grass", "-c", "EPSG:5897", "-e", location.string() }).exitCode != 0)
        return std::nullopt;
    std::ostringstream prepare;
    prepare << "r.in.gdal -o input=" << (folder / "dem.asc").string()
            << " output=dem --overwrite && g.region raster=dem && "
            << "r.mapcalc --overwrite expression=dx=0.0 && r.mapcalc --overwrite expression=dy="
            << std::to_string(-plane.slope)
            << " && r.mapcalc --overwrite expression=rain=" << std::to_string(plane.rain_mmh);
    if (inGrass(mapset, prepare.str()).exitCode != 0)
        return std::nullopt;
    const ProcessCost start = inGrass(mapset, "g.version");
    const double width = plane.columns * plane.cell_m;
    RainAnswer answer;
    for (int seed = 1; seed <= seeds; ++seed) {
        std::ostringstream simulate;
        simulate << "g.region raster=dem && r.sim.water --overwrite elevation=dem dx=dx dy=dy "
                    "rain=rain man_value="
                 << plane.manning << " depth=d niterations=" << plane.minutes
                 << " output_step=" << plane.minutes << " nwalkers=" << walkers
                 << " nprocs=2 random_seed=" << seed;
        const ProcessCost cost = inGrass(mapset, simulate.str());
        const std::optional<double> mean = meanInGrass(mapset, folder, "g.region raster=dem");
        std::ostringstream inner;
        inner << "g.region raster=dem w=" << 500000.0 + 0.25 * width
              << " e=" << 500000.0 + 0.75 * width;
        const std::optional<double> middle = meanInGrass(mapset, folder, inner.str());
        if (cost.exitCode != 0 || !mean || !middle)
            return std::nullopt;
        answer.means_m.push_back(*mean);
        answer.middles_m.push_back(*middle);
        if (seed == 1 || cost.cpu_s - start.cpu_s < answer.cost.cpu_s) {
            answer.cost = cost;
            answer.cost.cpu_s -= start.cpu_s;
            answer.cost.wall_s -= start.wall_s;
        }
    }
    return answer;
}

std::optional<RainAnswer> sagaAnswer(const RainPlane &plane, const std::filesystem::path &folder)
{
    if (!isThere("saga_cmd"))
        return std::nullopt;
    writeSaga(plane, folder / "dem.sgrd", [&plane](int row) { return plane.bed_m(row); });
    // The water is changed in place: without a grid to begin with it is not told.
    writeSaga(plane, folder / "flow.sgrd", [](int) { return 0.0; });
    RainAnswer answer;
    answer.cost = run({ "saga_cmd", "-c=2", "sim_hydrology", "9", "-DEM",
            (folder / "dem.sgrd").string(), "-ROUGHNESS_DEFAULT",
            std::to_string(1.0 / plane.manning), "-PRECIP_DEFAULT", std::to_string(plane.rain_mmh),
            "-TIME_STOP", std::to_string(plane.minutes / 60.0), "-TIME_STEP", "0.5", "-FLOW",
            (folder / "flow.sgrd").string() });
    std::ifstream in(folder / "flow.sdat", std::ios::binary);
    double sum = 0.0;
    long long count = 0;
    for (float value; in.read(reinterpret_cast<char *>(&value), sizeof value);) {
        if (value < -9999.0F)
            continue;
        sum += double(value);
        ++count;
    }
    if (answer.cost.exitCode != 0 || count == 0)
        return std::nullopt;
    answer.means_m.push_back(sum / double(count) / 1000.0); // told in mm
    return answer;
}

} // namespace spp::bench
