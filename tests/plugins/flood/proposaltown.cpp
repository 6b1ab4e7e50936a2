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

QByteArray scenario(const QByteArray &title, const QByteArray &end, const QByteArray &more = {})
{
    return "scenario: 1\ntitle: " + title
            + "\nterrain: {raster: dem.tif}\nroughness: {manning: 0.03}\nend: " + end
            + "\nrain: {curve: {constant: 100, unit: mm/h}}\n" + more;
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
    const auto written
            = flood::writeGeoTiff(grid, bed, QStringLiteral("EPSG:32748"), file("dem.tif"));
    if (!written)
        qFatal("%s", written.error().text().c_str());
    writeText(base(), scenario("Town in the rain", "{value: 10, unit: min}"));
    writeText(longBase(),
            scenario("Days of rain", "{value: 60, unit: d}",
                    "outputs: {checkpoint_every: {value: 1, unit: h}}\n"));
}

QByteArray ProposalTown::read(const char *name) const
{
    QFile in(file(name));
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

} // namespace spp::test
