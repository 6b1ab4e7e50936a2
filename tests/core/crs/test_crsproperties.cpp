// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/crs/coordinateoperation.h"
#include "core/crs/gdaltransform.h"
#include "core/crs/pipeline.h"
#include "support/crspoints.h"

#include <QTest>

#include <ogr_spatialref.h>
#include <rapidcheck.h>

using namespace spp;

namespace {

CoordinateOperation operation(const QString &from, const QString &to)
{
    static const DatumOperation datum = Profile::load(QStringLiteral("can-tho"))->datum;
    Result<CoordinateOperation> made = CoordinateOperation::create(datum, from, to);
    if (!made)
        qFatal("%s", made.error().text().c_str());
    return std::move(made).value();
}

QPointF moved(const CoordinateOperation &by, QPointF point)
{
    double x = point.x();
    double y = point.y();
    const Result<void> done = by.transform(&x, &y, 1);
    return done ? QPointF(x, y) : QPointF(qInf(), qInf());
}

/// Longitude and latitude anywhere in the province and some way around it.
QPointF somewhere()
{
    return { *rc::gen::inRange(105200000, 106400000) / 1e6,
        *rc::gen::inRange(9100000, 10500000) / 1e6 };
}

QString someCrs()
{
    return *rc::gen::element(QStringLiteral("EPSG:5897"), QStringLiteral("EPSG:9209"),
            QStringLiteral("EPSG:4756"), QStringLiteral("EPSG:4326"), QStringLiteral("EPSG:3405"),
            QStringLiteral("EPSG:32648"), QStringLiteral("EPSG:3857"), QStringLiteral("EPSG:9210"));
}

} // namespace

class TestCrsProperties : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("RC_PARAMS", "seed=20261122 max_success=60"); }

    void thereAndBackIsLessThanAMillimetre()
    {
        QVERIFY(rc::check("round trip", [] {
            const QString crs = someCrs();
            const QPointF start
                    = moved(operation(QStringLiteral("EPSG:4326"), QStringLiteral("EPSG:5897")),
                            somewhere());
            const QPointF there = moved(operation(QStringLiteral("EPSG:5897"), crs), start);
            const QPointF back = moved(operation(crs, QStringLiteral("EPSG:5897")), there);
            RC_ASSERT(test::apart_m(start, back) < 0.001);
        }));
    }

    void theWayRoundIsTheDirectWay()
    {
        // Any CRS between leads to the same place: there is one operation between the datums.
        QVERIFY(rc::check("detour", [] {
            const QString between = someCrs();
            const QString to
                    = *rc::gen::element(QStringLiteral("EPSG:5897"), QStringLiteral("EPSG:9209"));
            const QPointF start = somewhere();
            const QPointF direct = moved(operation(QStringLiteral("EPSG:4326"), to), start);
            const QPointF detour = moved(operation(between, to),
                    moved(operation(QStringLiteral("EPSG:4326"), between), start));
            RC_ASSERT(test::apart_m(direct, detour) < 0.001);
        }));
    }

    void gdalAgreesEverywhere()
    {
        QVERIFY(rc::check("GDAL", [] {
            const QString from = someCrs();
            const QString to = someCrs();
            const CoordinateOperation by = operation(from, to);
            const QPointF start = moved(operation(QStringLiteral("EPSG:4326"), from), somewhere());
            const QPointF expected = moved(by, start);
            const auto gdal = gdalTransformation(by);
            RC_ASSERT(gdal.ok());
            double x = start.x();
            double y = start.y();
            RC_ASSERT((*gdal)->Transform(1, &x, &y));
            RC_ASSERT(test::apart_m({ x, y }, expected) < 1e-9 * std::abs(expected.x()));
        }));
    }

    void inversePipelinesCancel()
    {
        QVERIFY(rc::check("inverse", [] {
            const Pipeline pipeline(operation(someCrs(), someCrs()).pipeline());
            RC_ASSERT(pipeline.then(pipeline.inverse()).isEmpty());
            RC_ASSERT(pipeline.inverse().inverse().text() == pipeline.text());
        }));
    }
};

QTEST_GUILESS_MAIN(TestCrsProperties)
#include "test_crsproperties.moc"
