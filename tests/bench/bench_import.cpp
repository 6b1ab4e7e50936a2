// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
//
// bench_import SPP PROFILE [COUNT ...]: start-up cost, and import against ogr2ogr into SpatiaLite
// with an index, on the same source in the same run.
#include "benchprocess.h"
#include "syntheticparcels.h"

#include <sqlite3.h>

#include <cstdio>
#include <cstdlib>
#include <filesystem>

namespace fs = std::filesystem;
using namespace spp::bench;

namespace {

struct Content {
    long long rows = -1;
    long long bytes = -1; ///< of all geometries: both sides store the same SpatiaLite blobs
};

Content contentOf(const std::string &path, const std::string &table, const std::string &column)
{
    Content content;
    sqlite3 *database = nullptr;
    sqlite3_stmt *statement = nullptr;
    sqlite3_open_v2(path.c_str(), &database, SQLITE_OPEN_READONLY, nullptr);
    const std::string sql = "SELECT count(*), sum(length(" + column + ")) FROM \"" + table + "\"";
    if (sqlite3_prepare_v2(database, sql.c_str(), -1, &statement, nullptr) == SQLITE_OK
            && sqlite3_step(statement) == SQLITE_ROW)
        content = { sqlite3_column_int64(statement, 0), sqlite3_column_int64(statement, 1) };
    sqlite3_finalize(statement);
    sqlite3_close(database);
    return content;
}

[[noreturn]] void fail(const char *what)
{
    std::fprintf(stderr, "bench_import: %s\n", what);
    std::exit(1);
}

void startUp(const std::string &spp, const std::string &territory)
{
    std::printf("%-34s %8s\n", "start-up", "CPU ms");
    const auto row = [](const char *name, const ProcessCost &cost) {
        std::printf("%-34s %8.0f\n", name, 1000.0 * cost.cpu_s);
    };
    row("spp --help", cheapest(5, { spp, "--help" }));
    row("spp --nonsense (usage error)", cheapest(5, { spp, "--nonsense" }));
    row("spp territory info", cheapest(5, { spp, "territory", "info", territory }));
}

void importOnce(
        const std::string &spp, const std::string &profile, const fs::path &folder, int count)
{
    const std::string source = (folder / "parcels.gpkg").string();
    const std::string territory = (folder / "territory.sqlite").string();
    const std::string peer = (folder / "peer.sqlite").string();
    for (const std::string &old : { source, territory, peer })
        fs::remove(old);
    if (!writeParcels(source, count))
        fail("the source could not be written");
    if (run({ spp, "territory", "create", territory, "--profile", profile }).exitCode != 0)
        fail("territory create failed");

    const ProcessCost ours = run({ spp, "import", territory, "--theme", "parcels", source });
    const ProcessCost theirs = run({ "ogr2ogr", "-f", "SQLite", "-dsco", "SPATIALITE=YES", "-lco",
            "SPATIAL_INDEX=YES", "-gt", "unlimited", "-nlt", "PROMOTE_TO_MULTI", peer, source });
    if (ours.exitCode != 0 || theirs.exitCode != 0)
        fail("an import failed");
    const Content a = contentOf(territory, "parcel", "geom");
    const Content b = contentOf(peer, "parcels", "geom");
    if (a.rows != count || b.rows != count || a.bytes != b.bytes)
        fail("the two imports do not hold the same geometry");

    std::printf("import %-9d %8.2f %8.2f %8.2f %8.2f %6.2fx %8.0f\n", count, ours.cpu_s,
            theirs.cpu_s, ours.wall_s, theirs.wall_s, theirs.cpu_s / ours.cpu_s,
            ours.peakMemory_mib);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 3)
        fail("usage: bench_import SPP PROFILE [COUNT ...]");
    const std::string spp = argv[1];
    const std::string profile = argv[2];
    std::vector<int> counts;
    for (int i = 3; i < argc; ++i)
        counts.push_back(std::atoi(argv[i]));
    if (counts.empty())
        counts = { 10000, 100000, 250000 };

    const fs::path folder = fs::temp_directory_path() / "spp-bench-import";
    fs::create_directories(folder);
    std::printf("%-16s %8s %8s %8s %8s %7s %8s\n", "", "spp CPU", "ogr CPU", "spp s", "ogr s",
            "ratio", "spp MiB");
    for (const int count : counts)
        importOnce(spp, profile, folder, count);
    startUp(spp, (folder / "territory.sqlite").string());
    fs::remove_all(folder);
    return 0;
}
