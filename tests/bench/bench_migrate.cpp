// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
//
// bench_migrate SPP [COUNT]: spp parcel migrate of a made-up cadastre from 105°30′ to 105°00′
// against ogr2ogr -t_srs on the same parcels, after a check of what the migration promises: legal
// areas to the digit, no new overlap at 2 mm, every old identity found.
#include "benchprocess.h"
#include "benchtown.h"
#include "plugins/land/oldtown.h"

#include "core/search/parcelsearch.h"
#include "engine/cadastre/coveragecheck.h"
#include "engine/cadastre/fabricbuilder.h"
#include "land/operations/landgrid.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <map>

using namespace spp;
using namespace spp::bench;
using namespace spp::test;

namespace {

constexpr int findEvery = 200;

void require(bool holds, const char *what)
{
    if (!holds)
        qFatal("bench_migrate: %s", what);
}

/// Tenths of square metres, as the papers state them.
qlonglong legalTenths(Territory &territory)
{
    return orStop(territory.database().single(QStringLiteral(
                          "SELECT sum(CAST(round(legal_area_m2 * 10) AS INTEGER)) FROM parcel")))
            .toLongLong();
}

using Defects = std::map<std::string, int>;

/// Gaps, overlaps and whatever else does not fit at 2 mm, counted by kind.
Defects defectsOf(Territory &territory, const QString &column)
{
    const auto row = orStop(territory.database().prepare(
            QStringLiteral("SELECT id, %1 FROM parcel ORDER BY id")
                    .arg(territory.database().dialect().geometryAsWkb(column))));
    std::optional<land::LandGrid> grid;
    std::optional<engine::FabricBuilder> builder;
    while (orStop(row->step())) {
        const std::string wkb(row->bytes(1));
        if (!grid) {
            grid.emplace(orStop(engine::Geometry::fromWkb(wkb)).bounds());
            builder.emplace(grid->origin());
        }
        require(builder->add(row->integer(0), orStop(grid->rings(wkb))).ok(), "a bad outline");
    }
    engine::CoverageCheckOptions options;
    options.tolerance_mm = 2.0;
    Defects counts;
    for (const auto &defect : orStop(engine::checkCoverage(builder->finish(), options)))
        ++counts[engine::defectName(defect.kind)];
    return counts;
}

void print(const char *what, const Defects &defects)
{
    std::printf("%-34s", what);
    for (const auto &[kind, count] : defects)
        std::printf(" %s %d", kind.c_str(), count);
    std::printf("%s\n", defects.empty() ? " none" : "");
}

/// All of them by the table, some of them by the search of the counter as well.
void findAll(Territory &territory, const OldTown &town)
{
    auto identities = orStop(FormerIdentities::create(territory.database()));
    const std::vector<OldName> names = oldNames(town);
    qlonglong found = 0;
    int asked = 0;
    double search_ms = 0.0;
    Feedback silent;
    for (std::size_t i = 0; i < names.size(); ++i) {
        const OldName &name = names[i];
        for (const QString &commune : { name.commune, name.communeCode }) {
            const auto parcels = orStop(identities.parcels(commune, name.sheet, name.number));
            require(parcels.size() == 1 && parcels[0] == qlonglong(i) + 1,
                    "an old identity does not lead to its parcel");
        }
        ++found;
        if (i % findEvery != 0)
            continue;
        const QString text
                = QStringLiteral("Thửa %1, tờ %2, %3").arg(name.number, name.sheet, name.commune);
        QElapsedTimer timer;
        timer.start();
        const auto hits = orStop(findParcels(territory, ParcelQuery::parse(text), {}, silent));
        search_ms += double(timer.nsecsElapsed()) / 1e6;
        ++asked;
        require(std::any_of(hits.parcels.begin(), hits.parcels.end(),
                        [&](const ParcelHit &hit) { return hit.id == qlonglong(i) + 1; }),
                "the search does not find an old identity");
    }
    std::printf("%-34s %lld of %zu by name and by code; %d by spp parcel find, %.1f ms each\n",
            "old identities that resolve", found, names.size(), asked, search_ms / asked);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 2) {
        std::fprintf(stderr, "bench_migrate SPP [COUNT]\n");
        return 2;
    }
    const std::string spp = argv[1];
    const int count = argc > 2 ? std::atoi(argv[2]) : 100000;
    OldTown town;
    town.columns = town.rows = int(std::ceil(std::sqrt(double(count))));
    town.sheetRows = 40;
    town.sheetColumns = 25;
    const QTemporaryDir folder;
    const QString from = folder.filePath(QStringLiteral("old.sqlite"));
    const QString to = folder.filePath(QStringLiteral("now.sqlite"));
    const QString table = folder.filePath(QStringLiteral("crosswalk.csv"));
    const std::string peer = folder.filePath(QStringLiteral("peer.sqlite")).toStdString();
    makeOldTown(from, town).reset();
    writeCrosswalk(table, town);
    require(run({ spp, "territory", "create", to.toStdString(), "--profile", "can-tho" }).exitCode
                    == 0,
            "territory create failed");

    const ProcessCost ours = run({ spp, "parcel", "migrate", to.toStdString(), "--from",
            from.toStdString(), "--crosswalk", table.toStdString() });
    const ProcessCost theirs = run({ "ogr2ogr", "-f", "SQLite", "-dsco", "SPATIALITE=YES", "-lco",
            "SPATIAL_INDEX=YES", "-gt", "unlimited", "-t_srs", "EPSG:5897", "-nln", "parcel", peer,
            from.toStdString(), "parcel" });
    require(ours.exitCode == 0 && theirs.exitCode == 0, "a run failed");

    auto source = orStop(Territory::open(from, Territory::Access::ReadOnly));
    auto target = orStop(Territory::open(to, Territory::Access::ReadOnly));
    const auto parcels
            = orStop(target->database().single(QStringLiteral("SELECT count(*) FROM parcel")));
    require(parcels.toULongLong() == oldNames(town).size(), "parcels are missing");
    const qlonglong before = legalTenths(*source);
    const qlonglong after = legalTenths(*target);
    std::printf("%-34s %lld\n", "parcels", parcels.toLongLong());
    std::printf("%-34s %lld.%lld before, %lld.%lld after\n", "sum of legal areas, m2", before / 10,
            before % 10, after / 10, after % 10);
    require(before == after, "the sum of legal areas changed");
    print("defects at 2 mm in the source", defectsOf(*source, QStringLiteral("geom")));
    const Defects defects = defectsOf(*target, QStringLiteral("geom"));
    print("defects at 2 mm after", defects);
    require(defects.empty(), "the migration left defects");
    findAll(*target, town);
    std::printf("%-34s %8s %8s %8s\n", "", "CPU s", "wall s", "MiB");
    const auto row = [](const char *name, const ProcessCost &cost) {
        std::printf(
                "%-34s %8.2f %8.2f %8.0f\n", name, cost.cpu_s, cost.wall_s, cost.peakMemory_mib);
    };
    row("spp parcel migrate", ours);
    row("ogr2ogr -t_srs (no nodes, no names)", theirs);
    std::printf("%-34s %7.2fx\n", "ratio of CPU", ours.cpu_s / theirs.cpu_s);
    return 0;
}
