// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "sampleterritory.h"
#include "tests.h"

#include "core/data/rasterstore.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace spp;
using namespace spp::test;

/// Tiled rasters.
class RasterTest : public QObject {
    Q_OBJECT

private slots:
    /// 300 x 260 cells of 2 m: two tiles by two; the value of a cell is row * 1000 + column, and
    /// the south-east tile has no data.
    void initTestCase()
    {
        m_territory = copyTerritory(m_folder.filePath("t.sqlite"));
        RasterStore store(m_territory->database());
        const auto transaction = Transaction::begin(m_territory->database());
        const Result<qlonglong> id = store.add(
                { "flood-depth", "100 years", { { "return_period_years", 100.0 }, { "unit", "m" } },
                        1000.0, 5000.0, 2.0, 2.0, 300, 260, {} });
        QVERIFY(id.ok());
        m_id = *id;
        for (int row = 0; row < 2; ++row) {
            for (int column = 0; column < 2; ++column)
                QVERIFY(store.writeTile(m_id, row, column, tile(row, column)).ok());
        }
        QVERIFY((*transaction)->commit().ok());
    }

    void anEmptyTileTakesNoSpace()
    {
        QCOMPARE(single(m_territory->database(), "SELECT count(*) FROM raster_tile").toInt(), 3);
        QCOMPARE(single(m_territory->database(), "SELECT tile_count FROM raster").toInt(), 3);
    }

    void isListedWithItsAttributes()
    {
        const auto rasters = RasterStore(m_territory->database()).list("flood-depth");
        QVERIFY(rasters.ok());
        QCOMPARE(int(rasters->size()), 1);
        QCOMPARE(rasters->front().attributes.value("return_period_years").toDouble(), 100.0);
        QVERIFY((rasters->front().extent == engine::Box{ 1000, 4480, 1600, 5000 }));
        QVERIFY(RasterStore(m_territory->database()).list("zones")->empty());
    }

    void readsAWindowOverTheTileEdge()
    {
        // Columns 255 to 257 and rows 254 to 256.
        const RasterWindow window = read({ 1511, 4487.5, 1515, 4491 });
        QCOMPARE(window.columns, 3);
        QCOMPARE(window.rows, 3);
        QCOMPARE(window.xmin, 1510.0);
        QCOMPARE(window.ymax, 4492.0);
        QCOMPARE(window.values[0], 254255.0);
        QCOMPARE(window.values[1], 254256.0);
        QCOMPARE(window.values[6], 256255.0);
        QVERIFY(std::isnan(window.values[7]));
        QVERIFY(std::isnan(window.values[8]));
    }

    void theWindowStopsAtTheEdgeOfTheRaster()
    {
        const RasterWindow window = read({ 900, 4999, 1001, 6000 });
        QCOMPARE(window.columns, 1);
        QCOMPARE(window.rows, 1);
        QCOMPARE(window.values[0], 0.0);
        QCOMPARE(read({ 1599, 4000, 1700, 4481 }).columns, 1);
    }

    void aBoxBesideTheRasterHasNoCells() { QCOMPARE(read({ 0, 0, 10, 10 }).columns, 0); }

    void aDamagedTileIsAnErrorAndNotNoData()
    {
        QTemporaryDir folder;
        const auto territory = copyTerritory(folder.filePath("t.sqlite"));
        RasterStore store(territory->database());
        const auto id = store.add({ "flood-depth", "x", {}, 0, 512, 1, 1, 256, 256, {} });
        QVERIFY(id.ok() && store.writeTile(*id, 0, 0, tile(0, 0)).ok());
        run(territory->database(), "UPDATE raster_tile SET cells = substr(cells, 1, 100)");
        const auto window = store.window(*id, { 0, 500, 10, 512 });
        QVERIFY(!window.ok());
        QVERIFY(window.error().code == ErrorCode::BadInput);
    }

private:
    static std::vector<float> tile(int tileRow, int tileColumn)
    {
        std::vector<float> cells;
        for (int row = tileRow * 256; row < (tileRow + 1) * 256; ++row) {
            for (int column = tileColumn * 256; column < (tileColumn + 1) * 256; ++column) {
                const bool noData
                        = (tileRow == 1 && tileColumn == 1) || row >= 260 || column >= 300;
                cells.push_back(noData ? NAN : float(row * 1000 + column));
            }
        }
        return cells;
    }

    RasterWindow read(const engine::Box &box)
    {
        const auto window = RasterStore(m_territory->database()).window(m_id, box);
        return window.ok() ? *window : RasterWindow();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Territory> m_territory;
    qlonglong m_id = 0;
};

std::unique_ptr<QObject> makeRasterTest() { return std::make_unique<RasterTest>(); }

#include "test_raster.moc"
