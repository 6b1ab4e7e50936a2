// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "floodtown.h"

#include "flood/hazard/geotiff.h"

#include <QDir>
#include <QFile>

#include <limits>

namespace spp::test {

FloodTown::FloodTown(const QString &folder)
    : m_folder(folder)
{
    const engine::Grid grid{ 550000.0, 1110000.0, 5.0, 5.0, 40, 20 };
    std::vector<float> bed(800, 0.0F);
    for (int row = 0; row < 4; ++row) {
        for (int column = 34; column < 40; ++column)
            bed[std::size_t(row * 40 + column)] = 3.0F;
    }
    bed[19 * 40] = std::numeric_limits<float>::quiet_NaN();
    if (!flood::writeGeoTiff(
                grid, bed, QStringLiteral("EPSG:5897"), folder + QStringLiteral("/dem.tif")))
        qFatal("no terrain");
}

QString FloodTown::scenarioText()
{
    return QStringLiteral(R"(scenario: 1
title: Polder behind a gate
terrain: {raster: dem.tif, missing: wall}
roughness:
  manning: 0.03
  areas:
    - {polygon: ["550100 1109900", "550200 1109900", "550200 1110000", "550100 1110000"], manning: 0.05}
end: {value: 10, unit: min}
initial: {level: 0.2}
edits:
  - {name: ring dyke, kind: dyke, line: ["550100 1109890", "550100 1110010"], crest: 2.5}
  - {name: house plot, kind: fill, polygon: ["550150 1109920", "550170 1109920", "550170 1109930", "550150 1109930"], level: 1.0}
  - {name: pond, kind: excavation, polygon: ["550120 1109910", "550130 1109910", "550130 1109920", "550120 1109920"], level: -1.0}
boundaries:
  - name: river
    kind: stage
    sides: [west]
    curve: {times: [0, 5, 10], values: [0.2, 1.5, 1.5], time_unit: min, unit: m}
inflows:
  - {name: outfall, point: "550190 1109910", curve: {constant: 50, unit: l/s}}
rain: {curve: {constant: 30, unit: mm/h}}
losses: {green_ampt: {conductivity: {value: 3, unit: mm/h}, suction: {value: 20, unit: cm}, deficit: 0.2}}
structures:
  - name: sluice
    kind: gate
    from: "550097 1109950"
    to: "550102 1109950"
    sill: 0
    width: 3
    height: 1.5
    dyke_crest: 2.5
    control:
      closing_time: {value: 2, unit: min}
      schedule:
        - {time: 4, unit: min, opening: 0}
  - {name: pump, kind: pump, from: "550150 1109950", to: outside, capacity: 0.4, on: 0.6, off: 0.3}
gauges:
  - {name: inner, at: "550150 1109950", observed: 0.7}
  - {name: outer, at: "550050 1109950"}
outputs:
  gauge_every: {value: 30, unit: s}
  checkpoint_every: {value: 20, unit: s}
)");
}

QString FloodTown::scenario(const QString &from, const QString &to) const
{
    QString text = scenarioText();
    if (!from.isEmpty()) {
        if (!text.contains(from))
            qFatal("the scenario does not hold the text");
        text.replace(from, to);
    }
    const QString path = m_folder + QStringLiteral("/polder.yaml");
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        qFatal("no scenario");
    return path;
}

int FloodTown::lineOf(const QString &text)
{
    const QString all = scenarioText();
    return int(all.left(all.indexOf(text)).count(QLatin1Char('\n'))) + 1;
}

QMap<QString, QByteArray> filesOf(const QString &folder)
{
    QMap<QString, QByteArray> files;
    for (const QString &name : QDir(folder).entryList(QDir::Files)) {
        QFile file(QDir(folder).filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("a file cannot be read");
        files.insert(name, file.readAll());
    }
    return files;
}

} // namespace spp::test
