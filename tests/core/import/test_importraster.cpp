// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/data/rasterstore.h"
#include "importfixture.h"

using namespace spp;
using namespace spp::test;

namespace {

struct GivenRaster {
    QString crs = QStringLiteral("EPSG:5897");
    int columns = 300; // more than one tile
    int rows = 3;
    std::array<double, 6> transform{ 585000, 10, 0, 1109800, 0, -10 };
    GDALDataType type = GDT_Float32;
    double noData = -9999;
    std::function<double(int row, int column)> value;

    void write(const QString &path) const
    {
        GDALAllRegister();
        GDALDriver *format = GetGDALDriverManager()->GetDriverByName("GTiff");
        GDALDataset *dataset = format->Create(qPrintable(path), columns, rows, 1, type, nullptr);
        std::array<double, 6> copy = transform;
        dataset->SetGeoTransform(copy.data());
        OGRSpatialReference reference;
        if (!crs.isEmpty()) {
            reference.SetFromUserInput(qPrintable(crs));
            dataset->SetSpatialRef(&reference);
        }
        dataset->GetRasterBand(1)->SetNoDataValue(noData);
        std::vector<double> cells;
        for (int row = 0; row < rows; ++row)
            for (int column = 0; column < columns; ++column)
                cells.push_back(value(row, column));
        if (dataset->GetRasterBand(1)->RasterIO(GF_Write, 0, 0, columns, rows, cells.data(),
                    columns, rows, GDT_Float64, 0, 0, nullptr)
                != CE_None)
            qFatal("the raster could not be written");
        GDALClose(dataset);
    }
};

Result<ImportReport> import(Fixture &fixture, const QString &file, const QString &years,
        ImportOptions::Existing existing = ImportOptions::Existing::Refuse)
{
    ImportOptions options = fixture.options(QStringLiteral("flood-depth"), file);
    options.constants = { { QStringLiteral("return_period_years"), years },
        { QStringLiteral("unit"), QStringLiteral("m") } };
    options.existing = existing;
    Feedback silent;
    return importRaster(fixture.territory(), options, silent);
}

} // namespace

class TestImportRaster : public QObject {
    Q_OBJECT

private:
    const QString file = QStringLiteral("depth.tif");

private slots:
    void cellsAreCopiedExactly()
    {
        Fixture fixture;
        GivenRaster raster;
        raster.value
                = [](int row, int column) { return column == 7 ? -9999.0 : row + column / 1000.0; };
        raster.write(fixture.path(file));
        const auto report = import(fixture, file, QStringLiteral("100"));
        QVERIFY2(report, report ? "" : report.error().text().c_str());
        RasterStore store(fixture.database());
        const auto list = store.list(QStringLiteral("flood-depth"));
        QCOMPARE(list->size(), size_t(1));
        QCOMPARE(list->front().attributes.value(QStringLiteral("return_period_years")).toDouble(),
                100.0);
        QCOMPARE(list->front().extent, (engine::Box{ 585000, 1109770, 588000, 1109800 }));
        const auto window = store.window(list->front().id, list->front().extent);
        QVERIFY(window);
        QCOMPARE(window->columns, 300);
        QCOMPARE(window->rows, 3);
        for (int row = 0; row < 3; ++row) {
            for (int column = 0; column < 300; ++column) {
                const double cell = window->values[size_t(row * 300 + column)];
                if (column == 7)
                    QVERIFY(std::isnan(cell));
                else
                    QCOMPARE(float(cell), float(row + column / 1000.0));
            }
        }
        QCOMPARE(fixture.territory().theme(QStringLiteral("flood-depth"))->featureCount, 1);
    }

    void anotherZoneIsCarriedOverWithThePinnedOperation()
    {
        // The published point Sóc Trăng is the corner of the only cell with water: crs.md gives it
        // as 551830.644, 1061930.486 on 105°30′ and 606714.298, 1062045.908 on 105°00′.
        Fixture fixture;
        GivenRaster raster;
        raster.crs = QStringLiteral("EPSG:9209");
        raster.columns = raster.rows = 21;
        raster.type = GDT_Byte; // classes: the nearest one, never a mean
        raster.noData = 255;
        raster.transform = { 551830.644 - 105, 10, 0, 1061930.486 + 105, 0, -10 };
        raster.value = [](int row, int column) { return row == 10 && column == 10 ? 7.0 : 1.0; };
        raster.write(fixture.path(file));
        const auto report = import(fixture, file, QStringLiteral("100"));
        QVERIFY2(report, report ? "" : report.error().text().c_str());
        QVERIFY(report->completeness.contains(QLatin1String("nearest")));
        RasterStore store(fixture.database());
        const qlonglong id = store.list(QStringLiteral("flood-depth"))->front().id;
        const auto at = [&](double x, double y) {
            const auto window = store.window(id, { x, y, x, y });
            return window && !window->values.empty() ? window->values.front() : -1.0;
        };
        QCOMPARE(at(606714.298, 1062045.908), 7.0); // the middle of that cell
        QCOMPARE(at(606714.298 + 15, 1062045.908), 1.0);
        QCOMPARE(at(606714.298, 1062045.908 - 15), 1.0);
    }

    void oneRasterForOneReturnPeriod()
    {
        Fixture fixture;
        GivenRaster raster;
        raster.value = [](int, int) { return 1.0; };
        raster.write(fixture.path(file));
        QVERIFY(import(fixture, file, QStringLiteral("100")));
        QVERIFY(import(fixture, file, QStringLiteral("20"))); // another one
        const auto again = import(fixture, file, QStringLiteral("100"));
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::Usage);
        QVERIFY(import(fixture, file, QStringLiteral("100"), ImportOptions::Existing::Replace));
        QCOMPARE(fixture.territory().theme(QStringLiteral("flood-depth"))->featureCount, 2);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("crs");
        QTest::addColumn<double>("turn");
        QTest::addColumn<double>("height");
        QTest::addColumn<double>("cell");
        QTest::addColumn<QString>("says");
        QTest::newRow("a turned raster") << "EPSG:5897" << 1.0 << -10.0 << 1.0 << "rotated";
        QTest::newRow("rows from the south")
                << "EPSG:5897" << 0.0 << 10.0 << 1.0 << "north to south";
        QTest::newRow("no CRS") << "" << 0.0 << -10.0 << 1.0 << "does not say";
        QTest::newRow("nothing but no data") << "EPSG:5897" << 0.0 << -10.0 << -9999.0 << "No cell";
    }
    void refuses()
    {
        QFETCH(QString, crs);
        QFETCH(double, turn);
        QFETCH(double, height);
        QFETCH(double, cell);
        QFETCH(QString, says);
        Fixture fixture;
        GivenRaster raster;
        raster.crs = crs;
        raster.transform[2] = turn;
        raster.transform[5] = height;
        raster.value = [cell](int, int) { return cell; };
        raster.write(fixture.path(file));
        const auto report = import(fixture, file, QStringLiteral("100"));
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::BadInput);
        const QString text = QString::fromStdString(report.error().text());
        QVERIFY2(text.contains(says) && text.contains(file), qPrintable(text));
        QCOMPARE(fixture.single(QStringLiteral("SELECT count(*) FROM raster")).toInt(), 0);
    }

    void attributesAreNeeded()
    {
        Fixture fixture;
        GivenRaster raster;
        raster.value = [](int, int) { return 1.0; };
        raster.write(fixture.path(file));
        QCOMPARE(import(fixture, file, QStringLiteral("often")).error().code, ErrorCode::Usage);
        QCOMPARE(import(fixture, file, QString()).error().code, ErrorCode::Usage);
    }
};

QTEST_GUILESS_MAIN(TestImportRaster)
#include "test_importraster.moc"
