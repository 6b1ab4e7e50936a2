// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "floodtown.h"

#include "flood/hazard/geotiff.h"

#include <QFile>
#include <QJsonDocument>

namespace spp::test {

namespace {

constexpr double west = 700000.0;
constexpr double south = 9300000.0;

QByteArray polygon(double x, double y, double size)
{
    QByteArray ring;
    const double corners[][2] = { { 0, 0 }, { size, 0 }, { size, size }, { 0, size }, { 0, 0 } };
    for (const auto &corner : corners) {
        if (!ring.isEmpty())
            ring += ',';
        ring += '[' + QByteArray::number(west + x + corner[0], 'f', 1) + ','
                + QByteArray::number(south + y + corner[1], 'f', 1) + ']';
    }
    return R"({"type":"Polygon","coordinates":[[)" + ring + "]]}";
}

QByteArray feature(const QByteArray &properties, const QByteArray &geometry)
{
    return R"({"type":"Feature","properties":{)" + properties + R"(},"geometry":)" + geometry + "}";
}

QByteArray parcels()
{
    QByteArray all;
    for (int i = 0; i < 6; ++i) {
        const QByteArray number = QByteArray::number(i + 1);
        all += (all.isEmpty() ? "" : ",")
                + feature(R"("sheet":"1","number":")" + number + R"(","commune_code":")"
                                + (i < 3 ? "A" : "B") + '"',
                        polygon(20.0 * (i % 3), 20.0 * (i / 3), 20.0));
    }
    return all;
}

QByteArray buildings()
{
    QByteArray all;
    const char *facts[] = { R"("name":"one","building_use":"house","storeys":1,)"
                            R"("floor_height_m":0.25,"residents":4,"commune_code":"A")",
        R"("name":"two","building_use":"industrial","storeys":2,)"
        R"("floor_height_m":0,"residents":6,"commune_code":"A")",
        R"("name":"three","commune_code":"A")" };
    for (int i = 0; i < 3; ++i)
        all += (all.isEmpty() ? "" : ",") + feature(facts[i], polygon(20.0 * i + 5.0, 5.0, 10.0));
    return all;
}

} // namespace

QByteArray closedTown(const QByteArray &more)
{
    return R"(scenario: 1
title: Closed town
terrain: {raster: dem.tif}
roughness: {manning: 0.03}
end: {value: 2, unit: h}
inflows:
  - name: outfall
    point: "700055 9300035"
    curve: {times: [0, 59, 60], values: [0.2, 0.2, 0], time_unit: min, unit: m3/s,
      between: step, after: zero}
)" + more;
}

std::vector<float> everywhere(float value) { return std::vector<float>(24, value); }

FloodTown::FloodTown()
{
    // Made once per program, and copied.
    static const FloodTown first{ First() };
    m_why = first.m_why;
    if (m_why.isEmpty() && !QFile::copy(first.territory(), territory()))
        m_why = QStringLiteral("the town cannot be copied");
}

FloodTown::FloodTown(First) { make(); }

FloodTown::FloodTown(const QString &address)
    : m_address(address)
{
    make();
}

engine::Grid FloodTown::grid() { return { west, south + 40.0, 10.0, 10.0, 6, 4 }; }

void FloodTown::make()
{
    run({ "territory", "create", territory(), "--profile",
            sourceFolder() + "/tests/data/profiles/flood-delta" });
    write("parcels.geojson", parcels());
    write("buildings.geojson", buildings());
    write("roads.geojson",
            feature(R"("name":"road")",
                    R"({"type":"LineString","coordinates":[[700000,9300022],[700060,9300022]]})"));
    write("facilities.geojson",
            feature(R"("name":"school","kind":"primary-school")",
                    R"({"type":"Point","coordinates":[700030,9300030]})"));
    for (const char *theme : { "parcels", "buildings", "roads", "facilities" })
        run({ "import", territory(), file((QByteArray(theme) + ".geojson").constData()), "--theme",
                theme, "--crs", "EPSG:32748", "--date", "2026-11-22" });
}

void FloodTown::write(const char *name, const QByteArray &features) const
{
    QFile out(file(name));
    if (!out.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", name);
    out.write(R"({"type":"FeatureCollection","crs":{"type":"name","properties":{"name":)"
              R"("urn:ogc:def:crs:EPSG::32748"}},"features":[)"
            + features + "]}");
}

void FloodTown::run(const QStringList &arguments)
{
    const ProgramRun done = runSpp(arguments);
    if (done.exitCode != 0 && m_why.isEmpty())
        m_why = arguments.join(QLatin1Char(' ')) + QString::fromUtf8(done.standardError);
}

QString FloodTown::raster(
        const char *name, const std::vector<float> &cells, const QString &crs) const
{
    const QString path = file(name);
    if (const auto written = flood::writeGeoTiff(grid(), cells, crs, path); !written)
        qFatal("%s", written.error().text().c_str());
    return path;
}

QString FloodTown::text(const char *name, const QByteArray &content) const
{
    QFile out(file(name));
    if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
        qFatal("cannot write %s", name);
    return file(name);
}

ProgramRun FloodTown::addScenario(
        const char *id, const std::vector<float> &cells, const QStringList &options) const
{
    const QString path = raster((QByteArray(id) + ".tif").constData(), cells);
    return flood(
            QStringList{ "add-scenario", id, "--depth", path, "--source", "test model" } + options);
}

ProgramRun FloodTown::flood(const QStringList &arguments) const
{
    QStringList all = arguments;
    all.insert(1, territory());
    all.insert(0, QStringLiteral("flood"));
    return runSpp(all);
}

QJsonObject FloodTown::answer(const QStringList &arguments) const
{
    const ProgramRun done = flood(arguments + QStringList{ QStringLiteral("--json") });
    const QJsonDocument document = QJsonDocument::fromJson(done.standardOutput);
    if (!document.isObject())
        qFatal("%s", done.standardError.constData());
    return document.object();
}

} // namespace spp::test
