// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/crs/communeguard.h"

#include "core/crs/coordinateoperation.h"

#include "support/testdata.h"

#include <QTest>

#include <cpl_conv.h>
#include <gdal.h>
#include <ogr_api.h>

#include <map>

using namespace spp;
using Kind = CommuneGuard::Answer::Kind;

namespace {

const Profile &canTho()
{
    static const Profile profile = *Profile::load(QStringLiteral("can-tho"));
    return profile;
}

CommuneGuard guard(const QString &crs)
{
    Result<CommuneGuard> made = CommuneGuard::create(canTho(), crs);
    if (!made)
        qFatal("%s", made.error().text().c_str());
    return std::move(made).value();
}

engine::Box inCrs(const engine::Box &box, const QString &crs)
{
    const auto there = CoordinateOperation::create(canTho().datum, canTho().communeBoxCrs, crs);
    return *there->transform(box);
}

const CommuneBox &commune(const QString &name)
{
    const CommuneBox *found = canTho().commune(name);
    if (!found)
        qFatal("no commune %s", qPrintable(name));
    return *found;
}

/// The outlines of the communes in EPSG:5897 by code; empty where the data are not there.
std::map<QString, engine::Geometry> realOutlines()
{
    std::map<QString, engine::Geometry> outlines;
    const QString folder = test::sharedFolder(QStringLiteral("data/vietnam-admin"));
    if (folder.isEmpty())
        return outlines;
    GDALAllRegister();
    const QByteArray path = (folder + QStringLiteral("/cantho-communes-vn2000.gpkg")).toUtf8();
    GDALDatasetH dataset = GDALOpenEx(path.constData(), GDAL_OF_VECTOR, nullptr, nullptr, nullptr);
    OGRLayerH layer = GDALDatasetGetLayerByName(dataset, "communes");
    while (OGRFeatureH feature = OGR_L_GetNextFeature(layer)) {
        OGRGeometryH geometry = OGR_F_GetGeometryRef(feature);
        std::string wkb(static_cast<size_t>(OGR_G_WkbSize(geometry)), '\0');
        OGR_G_ExportToIsoWkb(geometry, wkbNDR, reinterpret_cast<unsigned char *>(wkb.data()));
        const int column = OGR_F_GetFieldIndex(feature, "code");
        outlines.emplace(QString::fromUtf8(OGR_F_GetFieldAsString(feature, column)),
                *engine::Geometry::fromWkb(wkb));
        OGR_F_Destroy(feature);
    }
    GDALClose(dataset);
    return outlines;
}

/// The inner half of a commune's box: data that surely belong to it.
engine::Box inner(const CommuneBox &of)
{
    const double dx = (of.box.xmax - of.box.xmin) / 4;
    const double dy = (of.box.ymax - of.box.ymin) / 4;
    return { of.box.xmin + dx, of.box.ymin + dy, of.box.xmax - dx, of.box.ymax - dy };
}

} // namespace

class TestCommuneGuard : public QObject {
    Q_OBJECT

private slots:
    void allCommunesAreKnown() { QCOMPARE(canTho().communes.size(), size_t(103)); }

    void rightlyReadDataPass()
    {
        const CommuneGuard zone482 = guard(QStringLiteral("EPSG:5897"));
        const CommuneGuard zone10530 = guard(QStringLiteral("EPSG:9209"));
        for (const CommuneBox &one : canTho().communes) {
            const bool isSocTrang = one.sourceCrs == QLatin1String("EPSG:9209");
            const auto answer = isSocTrang
                    ? zone10530.check(one.code, inCrs(inner(one), QStringLiteral("EPSG:9209")))
                    : zone482.check(one.code, one.box);
            QVERIFY2(answer.kind == Kind::Inside, qPrintable(answer.message));
        }
    }

    void everySocTrangCommuneMisreadIsCaught()
    {
        const CommuneGuard zone482 = guard(QStringLiteral("EPSG:5897"));
        int caught = 0;
        for (const CommuneBox &one : canTho().communes) {
            if (one.formerProvince != QStringLiteral("Sóc Trăng"))
                continue;
            for (const engine::Box &part : { one.box, inner(one) }) {
                const auto answer
                        = zone482.check(one.code, inCrs(part, QStringLiteral("EPSG:9209")));
                QVERIFY(answer.kind == Kind::Outside);
                QVERIFY2(answer.message.contains(QStringLiteral("105°30′ (EPSG:9209)")),
                        qPrintable(answer.message));
            }
            const auto answer
                    = zone482.check(one.name, inCrs(inner(one), QStringLiteral("EPSG:9209")));
            QCOMPARE(answer.betterCrs, QStringLiteral("EPSG:9209"));
            QVERIFY(!answer.axesSwapped);
            ++caught;
        }
        QCOMPARE(caught, 43);
    }

    void everyOtherCommuneReadAs10530IsCaught()
    {
        const CommuneGuard zone10530 = guard(QStringLiteral("EPSG:9209"));
        int caught = 0;
        for (const CommuneBox &one : canTho().communes) {
            if (one.sourceCrs != QLatin1String("EPSG:5897"))
                continue;
            const auto answer = zone10530.check(one.code, inner(one));
            QVERIFY(answer.kind == Kind::Outside);
            QCOMPARE(answer.betterCrs, QStringLiteral("EPSG:5897"));
            ++caught;
        }
        QCOMPARE(caught, 60);
    }

    void realOutlinesAreJudgedRight()
    {
        const auto outlines = realOutlines();
        if (outlines.empty()) {
            qInfo("the outlines of the communes are not here; only their boxes were tested");
            return;
        }
        QCOMPARE(outlines.size(), size_t(103));
        const auto toZone10530 = CoordinateOperation::create(
                canTho().datum, QStringLiteral("EPSG:5897"), QStringLiteral("EPSG:9209"));
        const CommuneGuard asZone482 = guard(QStringLiteral("EPSG:5897"));
        const CommuneGuard asZone10530 = guard(QStringLiteral("EPSG:9209"));
        int right = 0;
        int caught = 0;
        for (const auto &[code, outline] : outlines) {
            const engine::Box own = outline.bounds();
            const engine::Box in10530 = toZone10530->transform(outline)->bounds();
            QVERIFY(asZone482.check(code, own).kind == Kind::Inside);
            QVERIFY(asZone10530.check(code, in10530).kind == Kind::Inside);
            ++right;
            const auto answer = asZone482.check(code, in10530);
            QVERIFY(answer.kind == Kind::Outside);
            QVERIFY(answer.fittingCrs.contains(QStringLiteral("EPSG:9209")));
            const bool isSocTrang
                    = canTho().commune(code)->formerProvince == QStringLiteral("Sóc Trăng");
            caught += isSocTrang ? 1 : 0;
        }
        QCOMPARE(right, 103);
        QCOMPARE(caught, 43);
    }

    void theMessageSaysWhy()
    {
        const CommuneBox &one = commune(QStringLiteral("Phú Lợi"));
        const auto answer
                = guard(QStringLiteral("EPSG:5897"))
                          .check(one.code, inCrs(inner(one), QStringLiteral("EPSG:9209")));
        QVERIFY(answer.message.contains(one.fullName));
        QVERIFY(answer.message.contains(one.code));
        QVERIFY(answer.message.contains(QStringLiteral("105°00′ (EPSG:5897)")));
        QVERIFY(answer.message.contains(QStringLiteral("only make sense in 105°30′ (EPSG:9209)")));
        // 54.8 km between the zones, less what the smaller box stands inside the larger.
        QVERIFY2(answer.distance_km > 50 && answer.distance_km < 56, qPrintable(answer.message));
    }

    void exchangedAxesAreNamed_data()
    {
        QTest::addColumn<QString>("crs");
        QTest::newRow("in the claimed zone") << "EPSG:5897";
        QTest::newRow("in the other zone") << "EPSG:9209";
        QTest::newRow("latitude first") << "EPSG:4326";
    }
    void exchangedAxesAreNamed()
    {
        QFETCH(QString, crs);
        const CommuneBox &one = commune(QStringLiteral("Ninh Kiều"));
        const engine::Box box = inCrs(inner(one), crs);
        const auto answer = guard(QStringLiteral("EPSG:5897"))
                                    .check(one.code, { box.ymin, box.xmin, box.ymax, box.xmax });
        QVERIFY(answer.kind == Kind::Outside);
        QVERIFY(answer.axesSwapped);
        QVERIFY(answer.fittingCrs.contains(crs));
        QVERIFY(answer.message.contains(QLatin1String("axes are exchanged")));
    }

    void degreesReadAsMetresAreRecognised()
    {
        const CommuneBox &one = commune(QStringLiteral("Ninh Kiều"));
        const auto answer
                = guard(QStringLiteral("EPSG:5897"))
                          .check(one.code, inCrs(inner(one), QStringLiteral("EPSG:4326")));
        QVERIFY(answer.kind == Kind::Outside);
        QVERIFY(answer.fittingCrs.contains(QStringLiteral("EPSG:4326")));
    }

    void nonsenseFitsNowhere()
    {
        const auto answer = guard(QStringLiteral("EPSG:5897"))
                                    .check(QStringLiteral("Ninh Kiều"), { 0, 0, 1, 1 });
        QVERIFY(answer.kind == Kind::Outside);
        QVERIFY(answer.betterCrs.isEmpty());
    }

    void unknownCommuneIsAnAnswerOfItsOwn()
    {
        const auto answer = guard(QStringLiteral("EPSG:5897"))
                                    .check(QStringLiteral("Atlantis"), { 0, 0, 1, 1 });
        QVERIFY(answer.kind == Kind::UnknownCommune);
        QVERIFY(answer.message.contains(QLatin1String("Atlantis")));
    }

    void slightlyOverTheEdgeIsInside()
    {
        const CommuneBox &one = commune(QStringLiteral("Ninh Kiều"));
        const CommuneGuard zone482 = guard(QStringLiteral("EPSG:5897"));
        QVERIFY(zone482.check(one.code, one.box.grown(CommuneGuard::tolerance_m)).kind
                == Kind::Inside);
        QVERIFY(zone482.check(one.code, one.box.grown(CommuneGuard::tolerance_m + 1)).kind
                == Kind::Outside);
    }

    void wrongClaimIsRefused()
    {
        QVERIFY(!CommuneGuard::create(canTho(), QStringLiteral("EPSG:999999")));
    }

    void aProfileWithoutCommunesKnowsNone()
    {
        Profile bare = canTho();
        bare.communes.clear();
        const auto made = CommuneGuard::create(bare, QStringLiteral("EPSG:5897"));
        QVERIFY(made);
        QVERIFY(made->check(QStringLiteral("31135"), { 0, 0, 1, 1 }).kind == Kind::UnknownCommune);
    }
};

QTEST_GUILESS_MAIN(TestCommuneGuard)
#include "test_communeguard.moc"
