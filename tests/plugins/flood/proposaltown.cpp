// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "proposaltown.h"

#include "flood/hazard/geotiff.h"

#include <QFile>

namespace spp::test {

namespace {

void writeText(const QString &path, const QByteArray &text)
{
    QFile out(path);
    if (!out.open(QIODevice::WriteOnly) || out.write(text) != text.size())
        qFatal("cannot write %s", qPrintable(path));
}

void writeTerrain(const engine::Grid &grid, const std::vector<float> &bed, const QString &crs,
        const QString &path)
{
    if (const auto written = flood::writeGeoTiff(grid, bed, crs, path); !written)
        qFatal("%s", written.error().text().c_str());
}

QByteArray scenario(const QByteArray &title, const QByteArray &end, const QByteArray &more = {},
        const QByteArray &terrain = "dem.tif")
{
    return "scenario: 1\ntitle: " + title + "\nterrain: {raster: " + terrain
            + "}\nroughness: {manning: 0.03}\nend: " + end
            + "\nrain: {curve: {constant: 100, unit: mm/h}}\n" + more;
}

/// A projection on an ellipsoid that no authority has.
QString strangeCrs()
{
    return QStringLiteral(
            R"(PROJCS["Strange",GEOGCS["Strange",DATUM["Strange",SPHEROID["Strange",6377000,301.5]],)"
            R"(PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433]],)"
            R"(PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",0],)"
            R"(PARAMETER["central_meridian",106.7],PARAMETER["scale_factor",0.99985],)"
            R"(PARAMETER["false_easting",510000],PARAMETER["false_northing",0],UNIT["metre",1]])");
}

} // namespace

ProposalTown::ProposalTown()
{
    const engine::Grid grid{ 700000.0, 9300040.0, 2.0, 2.0, 30, 20 };
    std::vector<float> bed;
    for (int row = 0; row < grid.rows; ++row) {
        for (int column = 0; column < grid.columns; ++column)
            bed.push_back(1.0f + 0.01f * float(column));
    }
    writeTerrain(grid, bed, QStringLiteral("EPSG:32748"), file("dem.tif"));
    writeText(base(), scenario("Town in the rain", "{value: 10, unit: min}"));
    writeText(subgridBase(),
            scenario("Town in the rain", "{value: 10, unit: min}", "subgrid: {cell: 6}\n"));
    writeText(longBase(),
            scenario("Days of rain", "{value: 60, unit: d}",
                    "outputs: {checkpoint_every: {value: 1, unit: h}}\n"));
    writeText(dayBase(),
            scenario("A day of rain", "{value: 1, unit: d}",
                    "outputs: {checkpoint_every: {value: 10, unit: min}}\n"));
    writeText(soakedBase(),
            scenario("Rain that soaks away", "{value: 10, unit: min}",
                    "losses: {constant: {value: 99.9999999, unit: mm/h}}\n"));
    // The town's corner lies at 35953.83, 9298473.89 of zone 49.
    const engine::Grid far{ 35000.0, 9300000.0, 10.0, 10.0, 200, 250 };
    writeTerrain(far, std::vector<float>(std::size_t(far.rows) * std::size_t(far.columns), 1.0f),
            QStringLiteral("EPSG:32749"), file("far.tif"));
    writeText(farBase(), scenario("Far", "{value: 1, unit: min}", {}, "far.tif"));
    writeTerrain(grid, bed, strangeCrs(), file("strange.tif"));
    writeText(strangeBase(), scenario("Strange", "{value: 1, unit: min}", {}, "strange.tif"));
}

QByteArray ProposalTown::read(const char *name) const
{
    QFile in(file(name));
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

} // namespace spp::test
