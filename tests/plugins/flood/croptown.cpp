// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "croptown.h"

#include <QFile>
#include <QJsonDocument>

namespace spp::test {

namespace {

QByteArray parcels()
{
    const char *uses[] = { "LUC", "LUK", "LUC+ONT", "luc", "ONT", "LUK" };
    QByteArray all;
    for (int i = 0; i < 6; ++i) {
        const double x = 700000.0 + 20.0 * (i % 3);
        const double y = 9300000.0 + 20.0 * (i / 3);
        const double corners[][2] = { { 0, 0 }, { 20, 0 }, { 20, 20 }, { 0, 20 }, { 0, 0 } };
        QByteArray ring;
        for (const auto &corner : corners)
            ring += (ring.isEmpty() ? "[" : ",[") + QByteArray::number(x + corner[0], 'f', 1) + ','
                    + QByteArray::number(y + corner[1], 'f', 1) + ']';
        all += QByteArray(all.isEmpty() ? "" : ",")
                + R"({"type":"Feature","properties":{"sheet":"1","number":")"
                + QByteArray::number(i + 1) + R"(","commune_code":")" + (i < 3 ? "A" : "B")
                + R"(","land_use":")" + uses[i]
                + R"("},"geometry":{"type":"Polygon","coordinates":[[)" + ring + "]]}}";
    }
    return R"({"type":"FeatureCollection","features":[)" + all + "]}";
}

} // namespace

QByteArray riceTable()
{
    QFile file(sourceFolder() + "/tests/data/profiles/flood-fields/flood/crop-damage.yaml");
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no crop damage table");
    return file.readAll();
}

CropTown::CropTown()
{
    run({ "territory", "create", territory(), "--profile",
            sourceFolder() + "/tests/data/profiles/flood-fields" });
    run({ "import", territory(), text("fields.geojson", parcels()), "--theme", "parcels", "--crs",
            "EPSG:32748", "--date", "2026-11-22" });
    text("rice.yaml", riceTable());
    addFlood("t100", 1.0f, { "--return-period", "100" });
    addFlood("t10", 0.5f, { "--return-period", "10" });
    addFlood("bare", 1.0f, {});
}

void CropTown::addFlood(const char *id, float factor, const QStringList &options)
{
    std::vector<float> depth;
    for (int row = 0; row < 4; ++row) {
        for (int column = 0; column < 6; ++column)
            depth.push_back(factor * (0.5f + 0.25f * float(column / 2)));
    }
    const QString path = m_folder.raster((QByteArray(id) + "-depth.tif").constData(), depth);
    QStringList all{ "flood", "add-scenario", territory(), id, "--depth", path, "--source",
        "test model" };
    if (!options.isEmpty())
        all += options
                + QStringList{ "--duration",
                      m_folder.raster(
                              (QByteArray(id) + "-time.tif").constData(), everywhere(24.0f)) };
    run(all);
}

void CropTown::run(const QStringList &arguments)
{
    const ProgramRun done = runSpp(arguments);
    if (done.exitCode != 0 && m_why.isEmpty())
        m_why = arguments.join(QLatin1Char(' ')) + QString::fromUtf8(done.standardError);
}

QString CropTown::importGrowingAreas() const
{
    const auto area = [](const char *crop, int west, int east, int north) {
        const auto corner = [](int x, int y) {
            return '[' + QByteArray::number(700000 + x) + ',' + QByteArray::number(9300000 + y)
                    + ']';
        };
        return QByteArray(R"({"type":"Feature","properties":{"name":"Area","crop":")") + crop
                + R"("},"geometry":{"type":"Polygon","coordinates":[[)" + corner(west, 0) + ','
                + corner(east, 0) + ',' + corner(east, north) + ',' + corner(west, north) + ','
                + corner(west, 0) + "]]}}";
    };
    const QString path = text("areas.geojson",
            R"({"type":"FeatureCollection","features":[)" + area("rice-3", 10, 50, 40) + ','
                    + area("fruit", 50, 60, 10) + "]}");
    const ProgramRun done = runSpp({ "import", territory(), path, "--theme", "growing-areas",
            "--crs", "EPSG:32748", "--date", "2026-11-22" });
    return done.exitCode == 0 ? QString() : QString::fromUtf8(done.standardError);
}

QString CropTown::table() const { return file("rice.yaml"); }

ProgramRun CropTown::flood(const QStringList &arguments) const
{
    return runSpp(QStringList{ "flood", "exposure", territory() } + arguments);
}

QJsonObject CropTown::answer(const QStringList &arguments, const QString &other) const
{
    const ProgramRun done = flood(QStringList{ "--crops", other.isEmpty() ? table() : other,
                                          "--stage", "flowering", "--json" }
            + arguments);
    const QJsonDocument document = QJsonDocument::fromJson(done.standardOutput);
    if (!document.isObject())
        qFatal("%s", done.standardError.constData());
    return document.object();
}

} // namespace spp::test
