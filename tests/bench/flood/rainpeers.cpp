// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/rainpeers.h"

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

void writeSaga(const RainPlane &plane, const std::filesystem::path &folder)
{
    std::ofstream head(folder / "dem.sgrd");
    head << "NAME = dem\nDATAFILE_OFFSET = 0\nDATAFORMAT = FLOAT\nBYTEORDER_BIG = FALSE\n"
         << "POSITION_XMIN = 500002.5\nPOSITION_YMIN = 1100002.5\nCELLCOUNT_X = " << plane.columns
         << "\nCELLCOUNT_Y = " << plane.rows << "\nCELLSIZE = " << plane.cell_m
         << "\nZ_FACTOR = 1.0\nNODATA_VALUE = -99999\nTOPTOBOTTOM = FALSE\n";
    std::ofstream data(folder / "dem.sdat", std::ios::binary);
    for (int row = 0; row < plane.rows; ++row) {
        for (int column = 0; column < plane.columns; ++column) {
            // Rows go from south to north in the file.
            const float bed = float(plane.bed_m(plane.rows - 1 - row));
            data.write(reinterpret_cast<const char *>(&bed), sizeof bed);
        }
    }
}

} // namespace

double RainPlane::kinematicMean_m() const
{
    const double length = rows * cell_m;
    const double rain_ms = rain_mmh / 3.6e6;
    return std::pow(manning * rain_ms * length / std::sqrt(slope), 0.6) / 1.6;
}

std::optional<RainAnswer> grassAnswer(
        const RainPlane &plane, const std::filesystem::path &folder, int seeds)
{
    if (!isThere("grass"))
        return std::nullopt;
    writeAscii(plane, folder / "dem.asc");
    const std::filesystem::path location = folder / "grass";
    const std::filesystem::path mapset = location / "PERMANENT";
    if (run({ "grass", "-c", "EPSG:5897", "-e", location.string() }).exitCode != 0)
        return std::nullopt;
    std::ostringstream prepare;
    prepare << "r.in.gdal -o input=" << (folder / "dem.asc").string()
            << " output=dem && g.region raster=dem && r.slope.aspect elevation=dem dx=dx dy=dy && "
            << "r.mapcalc expression=rain=" << plane.rain_mmh;
    if (inGrass(mapset, prepare.str()).exitCode != 0)
        return std::nullopt;
    const ProcessCost start = inGrass(mapset, "g.version");
    RainAnswer answer;
    for (int seed = 1; seed <= seeds; ++seed) {
        std::ostringstream simulate;
        simulate << "r.sim.water --overwrite elevation=dem dx=dx dy=dy rain=rain man_value="
                 << plane.manning << " depth=d niterations=" << plane.minutes
                 << " output_step=" << plane.minutes
                 << " nwalkers=80000 nprocs=2 random_seed=" << seed;
        const ProcessCost cost = inGrass(mapset, simulate.str());
        const std::filesystem::path said = folder / "univar.txt";
        const ProcessCost told = inGrass(mapset, "r.univar -g map=d > " + said.string());
        const std::optional<double> mean = univar(said, "mean");
        if (cost.exitCode != 0 || told.exitCode != 0 || !mean)
            return std::nullopt;
        answer.means_m.push_back(*mean);
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
    writeSaga(plane, folder);
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
