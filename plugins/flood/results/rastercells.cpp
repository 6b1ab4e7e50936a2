// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/results/rastercells.h"

#include "core/import/gdalmessages.h"
#include "flood/rasterdataset.h"

#include <QCoreApplication>

#include <gdal_priv.h>

#include <algorithm>
#include <limits>
#include <map>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::RasterCells)
};

bool liesOn(GDALDataset &dataset, const engine::Grid &grid)
{
    double at[6] = {};
    return dataset.GetGeoTransform(at) == CE_None
            && engine::Grid{ at[0], at[3], at[1], -at[5], dataset.GetRasterXSize(),
                   dataset.GetRasterYSize() }
            == grid;
}

/// The columns that are wanted of one row, and where their values go.
struct WantedColumn {
    int column;
    std::size_t to;
};

std::map<int, std::vector<WantedColumn>> byRow(
        const engine::Grid &grid, const std::vector<std::size_t> &cells)
{
    std::map<int, std::vector<WantedColumn>> rows;
    const auto columns = std::size_t(grid.columns);
    for (std::size_t i = 0; i < cells.size(); ++i)
        rows[int(cells[i] / columns)].push_back({ int(cells[i] % columns), i });
    return rows;
}

} // namespace

Error otherGrid(const QString &path)
{
    return Error::badInput(
            Texts::tr("The raster lies on another grid than the other ones.").toStdString())
            .inFile(path.toStdString());
}

Result<std::vector<float>> readCells(
        const QString &path, const engine::Grid &grid, const std::vector<std::size_t> &cells)
{
    const GdalMessages messages;
    const auto unreadable = [&] {
        return Error::badInput(
                Texts::tr("The raster cannot be read: %1.").arg(messages.reason()).toStdString())
                .inFile(path.toStdString());
    };
    const Result<DatasetPtr> opened = openRaster(path, messages);
    if (!opened)
        return opened.error().inFile(path.toStdString());
    GDALDataset *const dataset = opened->get();
    if (dataset->GetRasterCount() < 1)
        return unreadable();
    if (!liesOn(*dataset, grid))
        return otherGrid(path);
    std::vector<float> values(cells.size());
    std::vector<float> row;
    for (const auto &[number, wanted] : byRow(grid, cells)) {
        const auto [first, last] = std::minmax_element(wanted.begin(), wanted.end(),
                [](const WantedColumn &a, const WantedColumn &b) { return a.column < b.column; });
        const int width = last->column - first->column + 1;
        row.resize(std::size_t(width));
        if (dataset->GetRasterBand(1)->RasterIO(GF_Read, first->column, number, width, 1,
                    row.data(), width, 1, GDT_Float32, 0, 0, nullptr)
                != CE_None)
            return unreadable();
        for (const WantedColumn &one : wanted)
            values[one.to] = row[std::size_t(one.column - first->column)];
    }
    return values;
}

} // namespace spp::flood
