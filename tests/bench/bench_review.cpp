// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "benchprocess.h"
#include "benchtown.h"

#include "core/plugin/plugin.h"
#include "core/review/reviewer.h"
#include "core/review/screener.h"
#include "core/review/subjectreader.h"
#include "core/review/territoryfeaturesource.h"
#include "core/rules/corerulekinds.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>
#include <cstdio>

using namespace spp;
using namespace spp::bench;

namespace {

const QDate day(2026, 3, 1);

struct Times {
    std::vector<double> ms;

    double at(double share)
    {
        std::sort(ms.begin(), ms.end());
        return ms[size_t(share * double(ms.size() - 1))];
    }
    void print(const char *what)
    {
        std::printf("%-44s median %8.3f ms   95 %% %8.3f ms   worst %8.3f ms\n", what, at(0.5),
                at(0.95), at(1.0));
    }
};

/// Parcels all over the town, the same in every run.
std::vector<qlonglong> someParcels(int side, int count)
{
    std::vector<qlonglong> keys;
    const qlonglong all = qlonglong(side) * side;
    for (int i = 0; i < count; ++i)
        keys.push_back(1 + (qlonglong(i) * 7919 * 31) % all);
    return keys;
}

/// One review as `spp review` makes it. `fresh`: territory and caches opened anew for each.
double reviewAll(const QString &path, const std::vector<qlonglong> &keys, bool fresh, Times &times)
{
    Contributions contributions;
    addCoreRuleKinds(contributions);
    Feedback feedback;
    double zones_m2 = 0.0;
    auto territory = orStop(Territory::open(path, Territory::Access::ReadOnly));
    auto source = std::make_unique<TerritoryFeatureSource>(*territory);
    for (const qlonglong key : keys) {
        if (fresh) {
            source.reset();
            territory = orStop(Territory::open(path, Territory::Access::ReadOnly));
            source = std::make_unique<TerritoryFeatureSource>(*territory);
        }
        QElapsedTimer timer;
        timer.start();
        ReviewRequest request;
        request.at = day;
        request.subject
                = orStop(SubjectReader(*territory).parcels({ QStringLiteral("#%1").arg(key) }));
        const Review review
                = orStop(Reviewer(*territory, contributions).run(request, *source, feedback));
        times.ms.push_back(double(timer.nsecsElapsed()) / 1e6);
        for (const Verdict &verdict : review.verdicts) {
            if (verdict.theme == QLatin1String("zones"))
                zones_m2 += verdict.area_m2.value_or(0.0);
        }
    }
    return zones_m2;
}

/// The peer: the overlays alone, by SpatiaLite's own functions and index.
double queryAll(const QString &path, const std::vector<qlonglong> &keys, Times &times)
{
    const auto territory = orStop(Territory::open(path, Territory::Access::ReadOnly));
    Database &database = territory->database();
    std::vector<std::unique_ptr<Statement>> statements;
    for (const char *table : { "zone", "theme_canals", "theme_power_lines", "theme_facilities" }) {
        statements.push_back(orStop(database.prepare(QStringLiteral(
                "SELECT total(ST_Area(ST_Intersection(t.geom, p.geom))) FROM parcel p,"
                " %1 t WHERE p.id = ?1 AND t.ROWID IN (SELECT pkid FROM idx_%1_geom"
                " WHERE xmax >= MbrMinX(p.geom) AND xmin <= MbrMaxX(p.geom) AND ymax"
                " >= MbrMinY(p.geom) AND ymin <= MbrMaxY(p.geom))")
                                                             .arg(QString::fromLatin1(table)))));
    }
    double zones_m2 = 0.0;
    for (const qlonglong key : keys) {
        QElapsedTimer timer;
        timer.start();
        for (size_t i = 0; i < statements.size(); ++i) {
            statements[i]->reset();
            statements[i]->bind(1, key);
            orStop(statements[i]->step());
            const double area_m2 = statements[i]->value(0).toDouble();
            zones_m2 += i == 0 ? area_m2 : 0.0;
        }
        times.ms.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    return zones_m2;
}

class Counter final : public ScreenSink {
public:
    Result<void> overlay(const Parcel &, double, const QString &theme,
            const ScreenTheme::ClassKey &, const ClassMeasure &measure) override
    {
        ++rows;
        zones_m2 += theme == QLatin1String("zones") ? measure.area_m2 : 0.0;
        return {};
    }
    Result<void> finding(const Parcel &, const Finding &) override { return {}; }
    Result<void> unknown(qlonglong, const QString &, const QString &) override { return {}; }
    long long rows = 0;
    double zones_m2 = 0.0;
};

void benchScreen(const QString &path, int side)
{
    Contributions contributions;
    addCoreRuleKinds(contributions);
    const auto territory = orStop(Territory::open(path, Territory::Access::ReadOnly));
    Counter counter;
    Feedback feedback;
    ScreenRequest request;
    request.at = day;
    QElapsedTimer timer;
    timer.start();
    orStop(Screener(*territory, contributions).run(request, counter, feedback));
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    std::printf("screen of %d parcels: %.2f s, %.1f microseconds per parcel, %lld rows\n",
            side * side, seconds, seconds * 1e6 / (double(side) * side), counter.rows);
    const double town_m2 = double(side) * side * parcel_m * parcel_m;
    if (std::abs(counter.zones_m2 - town_m2) > 1e-3)
        qFatal("zones cover %.3f m2 of %.3f", counter.zones_m2, town_m2);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s was not written", qUtf8Printable(path));
    return file.readAll();
}

/// A full `spp screen` against one that only works out what one edit has touched.
void benchChangedSince(const std::string &spp, const QString &path, int side)
{
    const auto beside = [&path](const char *name) {
        return QFileInfo(path).path() + QLatin1Char('/') + QLatin1String(name);
    };
    const QString earlier = beside("earlier.gpkg");
    const QString full = beside("full.gpkg");
    const QString since = beside("since.gpkg");
    const auto screen = [&](const QString &out, std::vector<std::string> more) {
        more.insert(more.begin(),
                { spp, "screen", path.toStdString(), "--at", "2026-03-01", "--out",
                        out.toStdString() });
        return more;
    };
    cheapest(1, screen(earlier, {}));
    const QString moved = QStringLiteral("UPDATE parcel SET geom = ShiftCoords(geom, 0.25, 0)"
                                         " WHERE id = %1")
                                  .arg(side * side / 2);
    orStop(orStop(Territory::open(path, Territory::Access::ReadWrite))->database().run(moved));
    const ProcessCost whole = cheapest(3, screen(full, {}));
    const ProcessCost part
            = cheapest(3, screen(since, { "--changed-since", earlier.toStdString() }));
    if (bytesOf(since) != bytesOf(full))
        qFatal("a screen since an earlier one and a full one differ");
    std::printf("spp screen of %d parcels after one edit: full %.2f s CPU, %.2f s;"
                " --changed-since %.2f s CPU, %.2f s; ratio %.1f\n",
            side * side, whole.cpu_s, whole.wall_s, part.cpu_s, part.wall_s,
            whole.cpu_s / part.cpu_s);
}

/// Five flooded areas of 16,000 corners each, one over the other, around the middle of the town.
void addFloods(const QString &path, int side)
{
    constexpr int corners = 16000;
    const auto territory = orStop(Territory::open(path, Territory::Access::ReadWrite));
    Database &database = territory->database();
    const double middle_m = 0.5 * side * parcel_m;
    for (int flood = 0; flood < 5; ++flood) {
        QStringList ring;
        for (int i = 0; i <= corners; ++i) {
            const double angle = 2.0 * M_PI * (i % corners) / corners;
            const double radius_m = middle_m * (0.6 + 0.1 * std::sin(7.0 * angle + flood));
            ring.append(QStringLiteral("%1 %2")
                                .arg(townX0 + middle_m + radius_m * std::cos(angle), 0, 'f', 4)
                                .arg(townY0 + middle_m + radius_m * std::sin(angle), 0, 'f', 4));
        }
        orStop(database.run(QStringLiteral("INSERT INTO theme_canals(name, geom) VALUES ('flood',"
                                           " GeomFromText('MULTIPOLYGON(((%1)))', %2))")
                                    .arg(ring.join(QLatin1Char(',')), territory->crs().mid(5))));
    }
}

} // namespace

/// Usage: bench_review SPP PROFILEFOLDER [SIDE]
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc < 3)
        return 2;
    const int side = argc > 3 ? QByteArray(argv[3]).toInt() : 500;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("town.sqlite"));
    QElapsedTimer timer;
    timer.start();
    makeTown(path, QString::fromLocal8Bit(argv[2]), side);
    std::printf(
            "territory of %d parcels made in %.1f s\n", side * side, double(timer.elapsed()) / 1e3);

    const std::vector<qlonglong> keys = someParcels(side, 200);
    Times fresh, warm, peer;
    const double zones_m2 = reviewAll(path, keys, true, fresh);
    reviewAll(path, keys, false, warm);
    const double peer_m2 = queryAll(path, keys, peer);
    if (std::abs(zones_m2 - peer_m2) > 1e-3)
        qFatal("areas differ: %.6f and %.6f m2", zones_m2, peer_m2);
    fresh.print("one-parcel review, territory just opened");
    warm.print("one-parcel review, territory open");
    peer.print("SpatiaLite: the overlays of one parcel alone");
    std::printf("ratio of medians, review to overlays alone: %.1f\n", warm.at(0.5) / peer.at(0.5));

    const ProcessCost process = cheapest(5,
            { argv[1], "review", path.toStdString(), "--parcel", "#4711", "--at", "2026-03-01" });
    std::printf("spp review as a process: %.3f s CPU, %.3f s\n", process.cpu_s, process.wall_s);
    benchScreen(path, side);
    benchChangedSince(argv[1], path, side);

    addFloods(path, side);
    Times flooded;
    reviewAll(
            path, std::vector<qlonglong>(9, qlonglong(side) * side / 2 + side / 2), true, flooded);
    flooded.print("the same under five floods of 16,000 corners");
    return 0;
}
