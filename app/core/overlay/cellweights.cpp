// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/overlay/cellweights.h"

#include "core/overlay/contentdigest.h"
#include "core/overlay/themecachefolder.h"

#include <QCoreApplication>
#include <QDir>

#include <cstring>
#include <filesystem>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::CellWeights)
};

std::string hashOf(const ThemeStore &subjects, const engine::Grid &grid)
{
    ContentDigest digest;
    digest.add(std::string_view(subjects.digest()));
    for (const double number : { grid.xmin, grid.ymax, grid.cellWidth, grid.cellHeight,
                 double(grid.columns), double(grid.rows) }) {
        std::int64_t bits = 0;
        std::memcpy(&bits, &number, sizeof bits);
        digest.add(bits);
    }
    return digest.finish();
}

} // namespace

Result<engine::RasterWeights> cellWeights(const ThemeStore &subjects, const QString &rasterTheme,
        const engine::Grid &grid, const CellWeightOptions &options, Feedback &feedback)
{
    if (!subjects.polygons()) {
        return Error::usage(
                Texts::tr("The theme %1 has no polygons.").arg(subjects.theme()).toStdString());
    }
    const engine::Store &polygons = subjects.polygons()->store;
    if (options.folder.isEmpty())
        return engine::rasterWeights(polygons, grid, options.threads, &feedback);
    const std::string hash = hashOf(subjects, grid);
    const QString name = options.folder + QLatin1Char('/') + subjects.theme() + QLatin1Char('@')
            + rasterTheme + QStringLiteral(".weights");
    const std::filesystem::path file(name.toStdU16String());
    ThemeCacheFolder::markUsed(name);
    auto kept = engine::readWeights(hash, file);
    if (kept && kept->subjects() == polygons.size())
        return kept;
    SPP_ASSIGN(engine::RasterWeights weights,
            engine::rasterWeights(polygons, grid, options.threads, &feedback));
    if (QDir().mkpath(options.folder))
        (void)engine::writeWeights(weights, hash, file, &feedback).ok();
    return weights;
}

} // namespace spp
