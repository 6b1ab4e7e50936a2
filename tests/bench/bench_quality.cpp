// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
//
// bench_quality SPP PROFILE GEOMETRY_CHECKER [SIDE]: `spp parcel check` of a territory of SIDE x
// SIDE parcels with 200 seeded defects against the geometry checker of QGIS and v.clean of GRASS on
// the same parcels in the same run. All seeds must be found by spp and nothing else; the peers'
// answers are compared before a ratio is printed.
#include "benchprocess.h"
#include "benchtown.h"
#include "core/review/geopackagewriter.h"
#include "engine/cadastre/seededdefects.h"
#include "engine/store/store.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <set>

using namespace spp;
using namespace spp::bench;

namespace {

using engine::DefectKind;

constexpr int seeds = 200;
constexpr double x0_m = 585000.0;
constexpr double y0_m = 1105000.0;
constexpr double wanted = 10.0;

[[noreturn]] void fail(const QString &what)
{
    std::fprintf(stderr, "bench_quality: %s\n", qPrintable(what));
    std::exit(1);
}

engine::Geometry outlineOf(const engine::ParcelFabric &fabric, engine::ParcelId parcel)
{
    const engine::GridRings shape = fabric.shape(parcel);
    std::vector<engine::Geometry> parts;
    parts.push_back(
            engine::inMetres(engine::polygonOnGrid(engine::viewsOf(shape)), { x0_m, y0_m }));
    return engine::Geometry::collect(std::move(parts));
}

void fillTerritory(const engine::ParcelFabric &fabric, const QString &path, const QString &profile)
{
    const auto territory
            = orStop(Territory::create(path, orStop(Profile::load(profile)), {}, Actor()));
    Database &database = territory->database();
    const auto transaction = orStop(Transaction::begin(database));
    const auto insert = orStop(database.prepare(
            QStringLiteral("INSERT INTO parcel(id, sheet, number, commune_code, land_use, "
                           "legal_area_m2, begin_lifespan, geom) VALUES (?1, '1', ?2, '31120', "
                           "'ODT', ?3, '2026-01-01', %1)")
                    .arg(database.dialect().geometryFromWkb(QStringLiteral("?4")))));
    for (const engine::ParcelId parcel : fabric.parcelIds()) {
        const std::string wkb = outlineOf(fabric, parcel).wkb();
        insert->bindAll({ qlonglong(parcel), QString::number(parcel), fabric.area_m2(parcel),
                QByteArray::fromStdString(wkb) });
        orStop(insert->run());
    }
    orStop(transaction->commit());
}

/// `leaveOut`: parcels that are not written.
void fillLayer(const engine::ParcelFabric &fabric, const QString &path,
        const std::set<engine::ParcelId> &leaveOut)
{
    const auto writer = orStop(
            GeoPackageWriter::create(path, QStringLiteral("EPSG:5897"), QDate(2026, 1, 1)));
    const int layer = orStop(
            writer->addLayer(QStringLiteral("parcels"), engine::Geometry::Kind::Polygon, {}));
    for (const engine::ParcelId parcel : fabric.parcelIds()) {
        if (leaveOut.count(parcel) > 0)
            continue;
        const engine::Geometry outline = outlineOf(fabric, parcel);
        orStop(writer->addRow(layer, &outline, {}));
    }
    orStop(writer->finish());
}

/// What spp tells, in words of the seeds' comparison.
QString compareSpp(const test::DefectiveTown &town, const QString &spp, const QString &territory)
{
    QProcess process;
    process.start(spp,
            { QStringLiteral("parcel"), QStringLiteral("check"), territory,
                    QStringLiteral("--json") });
    process.waitForFinished(-1);
    const QJsonObject answer = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    if (answer.value(QStringLiteral("schema")) != QStringLiteral("spp.parcel-check/1"))
        return QString::fromUtf8(process.readAllStandardError());
    std::vector<engine::CoverageDefect> found;
    for (const QJsonValue &value : answer.value(QStringLiteral("defects")).toArray()) {
        const QJsonObject one = value.toObject();
        engine::CoverageDefect defect;
        const QString kind = one.value(QStringLiteral("kind")).toString();
        bool isKnown = false;
        for (int i = 0; i <= int(DefectKind::Sliver); ++i) {
            if (kind == QLatin1String(engine::defectName(DefectKind(i)))) {
                defect.kind = DefectKind(i);
                isKnown = true;
            }
        }
        if (!isKnown)
            return QStringLiteral("false %1").arg(kind);
        for (const QJsonValue &parcel : one.value(QStringLiteral("parcels")).toArray())
            defect.parcels.push_back(
                    parcel.toObject().value(QStringLiteral("id")).toVariant().toLongLong());
        defect.place = {
            std::int32_t(std::lround(1000.0 * (one.value(QStringLiteral("x")).toDouble() - x0_m))),
            std::int32_t(std::lround(1000.0 * (one.value(QStringLiteral("y")).toDouble() - y0_m)))
        };
        found.push_back(std::move(defect));
    }
    return QString::fromStdString(test::differenceOf(town.defects, found));
}

/// Whether QGIS tells of as many overlaps, gaps and duplicates as were seeded, at least.
QString compareQgis(const test::DefectiveTown &town, const QString &answers)
{
    QFile file(answers);
    if (!file.open(QIODevice::ReadOnly))
        return QStringLiteral("no answer");
    const QByteArray told = file.readAll();
    const std::pair<DefectKind, const char *> kinds[]
            = { { DefectKind::Overlap, "QgsGeometryOverlapCheck" },
                  { DefectKind::Gap, "QgsGeometryGapCheck" },
                  { DefectKind::DuplicateParcel, "QgsGeometryDuplicateCheck" } };
    QString missing;
    for (const auto &[kind, check] : kinds) {
        const auto seeded = std::count_if(town.defects.begin(), town.defects.end(),
                [kind = kind](const test::SeededDefect &seed) { return seed.kind == kind; });
        const int found = told.count(check);
        std::printf("%s: %d told, %d seeded\n", check, found, int(seeded));
        if (found < seeded)
            missing += QString::fromLatin1(check) + QLatin1Char(' ');
    }
    return missing;
}

void row(const char *name, const ProcessCost &cost, const ProcessCost &own)
{
    std::printf("%-42s %8.2f s CPU %8.2f s wall %7.0f MiB %7.1fx\n", name, cost.cpu_s, cost.wall_s,
            cost.peakMemory_mib, cost.cpu_s / own.cpu_s);
}

/// v.clean on the parcels as they are: the import does not clean. Nothing where there is no GRASS.
bool measureGrass(const QTemporaryDir &folder, const std::string &layer, const ProcessCost &own)
{
    const QString found = QStandardPaths::findExecutable(QStringLiteral("grass"));
    if (found.isEmpty()) {
        std::printf("GRASS v.clean: not measured, there is no grass on this machine\n");
        return true;
    }
    const std::string grass = found.toStdString();
    const std::string location = folder.filePath(QStringLiteral("grass")).toStdString();
    const std::string mapset = location + "/PERMANENT";
    if (run({ grass, "-c", "EPSG:5897", "-e", location }).exitCode != 0)
        fail(QStringLiteral("GRASS makes no location"));
    const ProcessCost import = run({ grass, mapset, "--exec", "v.in.ogr", "-c", "--quiet",
            "input=" + layer, "layer=parcels", "output=parcels" });
    if (import.exitCode != 0)
        fail(QStringLiteral("GRASS does not import the parcels"));
    const ProcessCost start = run({ grass, mapset, "--exec", "g.version" });
    ProcessCost clean
            = run({ grass, mapset, "--exec", "v.clean", "--quiet", "input=parcels", "output=clean",
                    "tool=bpol,break,rmdupl,snap,break,rmdupl", "threshold=0,0,0,0.02,0,0" });
    if (clean.exitCode != 0)
        fail(QStringLiteral("v.clean fails"));
    row("start of GRASS", start, own);
    row("GRASS v.in.ogr -c (not counted)", import, own);
    clean.cpu_s -= start.cpu_s;
    row("GRASS v.clean, less its start", clean, own);
    return clean.cpu_s >= wanted * own.cpu_s;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc < 4)
        fail(QStringLiteral("usage: bench_quality SPP PROFILE GEOMETRY_CHECKER [SIDE]"));
    const int side = argc > 4 ? std::atoi(argv[4]) : 317;
    const QTemporaryDir folder;
    const QString territory = folder.filePath(QStringLiteral("town.sqlite"));
    const QString layer = folder.filePath(QStringLiteral("parcels.gpkg"));
    const QString answers = folder.filePath(QStringLiteral("answers"));
    const test::DefectiveTown town
            = test::defectiveTown(test::ParcelCoverage{ side, side, 20.0, 11 }, seeds);
    fillTerritory(town.fabric, territory, QString::fromUtf8(argv[2]));
    // One boundary that crosses itself makes the gap check of QGIS fail for the whole layer.
    const QString sound = folder.filePath(QStringLiteral("sound.gpkg"));
    std::set<engine::ParcelId> crossing;
    for (const test::SeededDefect &seed : town.defects) {
        if (seed.kind == DefectKind::SelfCrossing)
            crossing.insert(seed.parcel);
    }
    fillLayer(town.fabric, layer, {});
    fillLayer(town.fabric, sound, crossing);

    const QString difference = compareSpp(town, QString::fromUtf8(argv[1]), territory);
    if (!difference.isEmpty())
        fail(difference);
    std::printf("spp: %zu parcels, %d seeded defects all found, none false\n",
            town.fabric.parcelCount(), seeds);
    const ProcessCost own
            = cheapest(3, { argv[1], "parcel", "check", territory.toStdString(), "--json" });
    row("spp parcel check --json", own, own);
    row("the same, with a fix for each (dry run)",
            run({ argv[1], "parcel", "check", territory.toStdString(), "--fix",
                    "GEO-02,GEO-03,GEO-04,GEO-05,GEO-06,GEO-07", "--dry-run", "--json" }),
            own);
    std::fflush(stdout); // the peers take minutes
    const ProcessCost qgis = run({ argv[3], sound.toStdString(), answers.toStdString() });
    if (qgis.exitCode != 0)
        fail(QStringLiteral("the geometry checker of QGIS fails"));
    const QString missing = compareQgis(town, answers);
    if (!missing.isEmpty())
        fail(QStringLiteral("QGIS tells of too few: ") + missing);
    row("geometry checker of QGIS", qgis, own);
    const bool grassGood = measureGrass(folder, layer.toStdString(), own);
    const bool good = qgis.cpu_s >= wanted * own.cpu_s && grassGood;
    std::printf("%s: at least %.0fx wanted\n", good ? "good" : "MISSED", wanted);
    return good ? 0 : 1;
}
