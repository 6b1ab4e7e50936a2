// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/feedback.h"
#include "flood/hazard/geotiff.h"
#include "flood/simulation/rasterfile.h"
#include "flood/simulation/simulation.h"
#include "floodtown.h"

#include <QFile>
#include <QTemporaryDir>

#include <functional>

namespace spp::test {

using namespace spp::flood;

inline QString named(const char *name) { return QString::fromLatin1(name); }

/// A terrain by a formula, in cells of 5 m with their north-west corner at 550000, 1110000, in a
/// folder with the scenarios that a test makes of it and what they leave. What a test takes for
/// granted ends the program where it fails.
class MadeGround {
public:
    MadeGround(int rows, int columns, const std::function<double(int row, int column)> &bed)
    {
        const engine::Grid grid{ 550000.0, 1110000.0, 5.0, 5.0, columns, rows };
        std::vector<float> cells;
        for (int row = 0; row < rows; ++row) {
            for (int column = 0; column < columns; ++column)
                cells.push_back(float(bed(row, column)));
        }
        if (!writeGeoTiff(grid, cells, named("EPSG:5897"), file("dem.tif")))
            qFatal("no terrain");
    }

    QString file(const char *name) const { return m_folder.filePath(named(name)); }
    ScenarioFile read(const QByteArray &keys) const
    {
        auto read = tryToRead(keys);
        if (!read)
            qFatal("%s", read.error().text().c_str());
        return std::move(*read);
    }
    Result<ScenarioFile> tryToRead(const QByteArray &keys) const
    {
        QFile scenario(file("scenario.yaml"));
        const QByteArray text = "scenario: 1\ntitle: Made up\nterrain: {raster: dem.tif}\n"
                                "roughness: {manning: 0.03}\n"
                + keys;
        if (!scenario.open(QIODevice::WriteOnly) || scenario.write(text) != text.size())
            qFatal("no scenario");
        scenario.close();
        return ScenarioFile::read(scenario.fileName());
    }
    QJsonObject run(const QByteArray &keys, const char *out) const
    {
        ScenarioFile scenario = read(keys);
        Feedback silent;
        const auto outcome = simulate(scenario, { file(out), 1, false }, silent);
        if (!outcome)
            qFatal("%s", outcome.error().text().c_str());
        return outcome->summary;
    }
    RasterCells raster(const char *out, const char *name) const
    {
        auto read = readRaster(file(out) + QLatin1Char('/') + named(name), 1000000);
        if (!read)
            qFatal("%s", read.error().text().c_str());
        return std::move(*read);
    }
    QByteArray content(const char *out, const char *name) const
    {
        return filesOf(file(out)).value(named(name));
    }

private:
    QTemporaryDir m_folder;
};

} // namespace spp::test
