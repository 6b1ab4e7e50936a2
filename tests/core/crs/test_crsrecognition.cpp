// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/crs/crsrecognition.h"
#include "core/crs/crswords.h"
#include "support/testdata.h"

#include <QTest>

using namespace spp;

namespace {

/// A .prj as older tools write it, from its parts.
struct Prj {
    QString name = QStringLiteral("unnamed");
    QString geographic = QStringLiteral("unnamed");
    QString datum = QStringLiteral("unknown");
    QString ellipsoid = QStringLiteral("\"WGS84\",6378137,298.257223563");
    QString toWgs84;
    double meridian = 105.0;
    double scale = 0.9999;
    double easting = 500000.0;
    QString unit = QStringLiteral("\"Meter\",1");

    QString text() const
    {
        return QStringLiteral("PROJCS[\"%1\",GEOGCS[\"%2\",DATUM[\"%3\",SPHEROID[%4]%5],"
                              "PRIMEM[\"Greenwich\",0],UNIT[\"Degree\",0.0174532925199433]],"
                              "PROJECTION[\"Transverse_Mercator\"],")
                       .arg(name, geographic, datum, ellipsoid,
                               toWgs84.isEmpty() ? QString()
                                                 : QStringLiteral(",TOWGS84[%1]").arg(toWgs84))
                + QStringLiteral("PARAMETER[\"latitude_of_origin\",0],"
                                 "PARAMETER[\"central_meridian\",%1],"
                                 "PARAMETER[\"scale_factor\",%2],PARAMETER[\"false_easting\",%3],"
                                 "PARAMETER[\"false_northing\",0],UNIT[%4]]")
                          .arg(meridian, 0, 'g', 12)
                          .arg(scale, 0, 'g', 12)
                          .arg(easting, 0, 'g', 12)
                          .arg(unit);
    }
};

const QString legal = QStringLiteral(
        "-191.90441429,-39.30318279,-111.45032835,0.00928836,-0.01975479,0.00427372,0.252906278");
const QString legalNotTurned = QStringLiteral(
        "-191.90441429,-39.30318279,-111.45032835,-0.00928836,0.01975479,-0.00427372,0.252906278");
const QString oilCompany
        = QStringLiteral("-192.873,-39.382,-111.202,-0.00205,-0.0005,0.00335,0.0188");

Prj named(double meridian)
{
    Prj prj;
    prj.name = QStringLiteral("VN_2000_105_00");
    prj.geographic = QStringLiteral("GCS_VN_2000");
    prj.datum = QStringLiteral("D_Vietnam_2000");
    prj.meridian = meridian;
    return prj;
}

Prj bare(double meridian, const QString &toWgs84)
{
    Prj prj;
    prj.meridian = meridian;
    prj.toWgs84 = toWgs84;
    return prj;
}

} // namespace

class TestCrsRecognition : public QObject {
    Q_OBJECT

private slots:
    void recognised_data()
    {
        QTest::addColumn<QString>("wkt");
        QTest::addColumn<QString>("code");
        const QString none;
        QTest::newRow("named by its datum") << named(105.0).text() << "EPSG:5897";
        QTest::newRow("the name says 105_00, the meridian does not")
                << named(105.5).text() << "EPSG:9209";
        QTest::newRow("a neighbour's zone") << named(105.75).text() << "EPSG:9210";
        QTest::newRow("bare with the legal numbers") << bare(105.0, legal).text() << "EPSG:5897";
        QTest::newRow("bare, 105°30′") << bare(105.5, legal).text() << "EPSG:9209";
        QTest::newRow("rotations not turned") << bare(105.5, legalNotTurned).text() << "EPSG:9209";
        QTest::newRow("within 1e-6") << bare(105.0000001,
                QStringLiteral("-191.9044143,-39.3031828,-111.4503284,0.0092884,"
                               "-0.0197548,0.0042737,0.2529063"))
                                                .text()
                                     << "EPSG:5897";
        QTest::newRow("bare with other numbers is not known")
                << bare(105.0, oilCompany).text() << none;
        Prj prj = named(105.0);
        prj.toWgs84 = oilCompany;
        QTest::newRow("named by its datum, whatever its way to WGS 84")
                << prj.text() << "EPSG:5897";
        prj = bare(105.0, {});
        prj.name = QStringLiteral("VN_2000_105_00");
        QTest::newRow("named where the datum is only an ellipsoid") << prj.text() << "EPSG:5897";
        prj.datum = QStringLiteral("D_WGS_1984");
        prj.geographic = QStringLiteral("GCS_WGS_1984");
        QTest::newRow("named on the ellipsoid WGS 84") << prj.text() << "EPSG:5897";
        prj.name = QStringLiteral("TM_105");
        QTest::newRow("bare on WGS 84 is not known") << prj.text() << none;
        prj = named(105.0);
        prj.scale = 0.9996;
        QTest::newRow("UTM on the datum") << prj.text() << "EPSG:3405";
        prj.scale = 0.9998;
        QTest::newRow("another scale is not known") << prj.text() << none;
        prj = named(105.0);
        prj.easting = 0.0;
        QTest::newRow("another false easting is not known") << prj.text() << none;
        prj = named(105.0);
        prj.unit = QStringLiteral("\"Foot_US\",0.304800609601219");
        QTest::newRow("another unit is not known") << prj.text() << none;
        prj = bare(105.0, legal);
        prj.ellipsoid = QStringLiteral("\"Krassowsky\",6378245,298.3");
        QTest::newRow("another ellipsoid is not known") << prj.text() << none;
        prj = bare(105.0, legal);
        prj.datum = QStringLiteral("D_WGS_1984");
        prj.geographic = QStringLiteral("GCS_WGS_1984");
        prj.scale = 0.9996;
        QTest::newRow("WGS 84 in name, the local datum by numbers") << prj.text() << "EPSG:3405";
        prj.toWgs84 = oilCompany;
        QTest::newRow("WGS 84 in name, an unknown datum by numbers") << prj.text() << none;
        prj.toWgs84.clear();
        prj.name = QStringLiteral("WGS_1984_UTM_Zone_48N");
        QTest::newRow("UTM on WGS 84") << prj.text() << "EPSG:32648";
        QTest::newRow("geographic, local")
                << QStringLiteral("GEOGCS[\"GCS_VN_2000\",DATUM[\"D_Vietnam_2000\",SPHEROID"
                                  "[\"WGS_1984\",6378137,298.257223563]],PRIMEM[\"Greenwich\",0],"
                                  "UNIT[\"Degree\",0.0174532925199433]]")
                << "EPSG:4756";
        QTest::newRow("geographic, WGS 84")
                << QStringLiteral("GEOGCS[\"GCS_WGS_1984\",DATUM[\"D_WGS_1984\",SPHEROID"
                                  "[\"WGS_1984\",6378137,298.257223563]],PRIMEM[\"Greenwich\",0],"
                                  "UNIT[\"Degree\",0.0174532925199433]]")
                << "EPSG:4326";
        QTest::newRow("a drawing's own system")
                << QStringLiteral("LOCAL_CS[\"site\",UNIT[\"metre\",1]]") << none;
        QTest::newRow("nothing") << none << none;
    }
    void recognised()
    {
        QFETCH(QString, wkt);
        const Profile profile = *Profile::load(QStringLiteral("can-tho"));
        const auto answer = recogniseCrs(wkt, profile);
        QVERIFY2(answer, answer ? "" : answer.error().text().c_str());
        QTEST(answer->value_or(QString()), "code");
    }

    void aStatedCodeIsCheckedAgainstItsParameters()
    {
        const Profile profile = *Profile::load(QStringLiteral("can-tho"));
        QString wkt = named(105.0).text();
        wkt.chop(1);
        const auto good
                = recogniseCrs(wkt + QStringLiteral(",AUTHORITY[\"EPSG\",\"5897\"]]"), profile);
        QVERIFY(good);
        QCOMPARE(good->value_or(QString()), QStringLiteral("EPSG:5897"));
        const auto bad
                = recogniseCrs(wkt + QStringLiteral(",AUTHORITY[\"EPSG\",\"9209\"]]"), profile);
        QVERIFY(!bad);
        QCOMPARE(bad.error().code, ErrorCode::CrsMismatch);
        QVERIFY(bad.error().text().find("EPSG:9209") != std::string::npos);
    }

    void textThatIsNoWktIsRefused()
    {
        const Profile profile = *Profile::load(QStringLiteral("can-tho"));
        const auto answer = recogniseCrs(QStringLiteral("PROJCS[\"broken"), profile);
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::CrsMismatch);
    }

    void theForeignProfileRecognisesItsOwn()
    {
        const Profile profile = *Profile::load(
                test::sourceFolder() + QStringLiteral("/tests/data/profiles/cambridge-ma"));
        const QString wkt = QStringLiteral(
                "PROJCS[\"NAD_1983_StatePlane_Massachusetts_Mainland_FIPS_2001\","
                "GEOGCS[\"GCS_North_American_1983\",DATUM[\"D_North_American_1983\","
                "SPHEROID[\"GRS_1980\",6378137.0,298.257222101]],PRIMEM[\"Greenwich\",0.0],"
                "UNIT[\"Degree\",0.0174532925199433]],PROJECTION[\"Lambert_Conformal_Conic\"],"
                "PARAMETER[\"False_Easting\",200000.0],PARAMETER[\"False_Northing\",750000.0],"
                "PARAMETER[\"Central_Meridian\",-71.5],"
                "PARAMETER[\"Standard_Parallel_1\",41.71666666666667],"
                "PARAMETER[\"Standard_Parallel_2\",42.68333333333333],"
                "PARAMETER[\"Latitude_Of_Origin\",41.0],UNIT[\"Meter\",1.0]]");
        const auto answer = recogniseCrs(wkt, profile);
        QVERIFY(answer);
        QCOMPARE(answer->value_or(QString()), QStringLiteral("EPSG:26986"));
    }

    void zonesAreCalledByTheirMeridian_data()
    {
        QTest::addColumn<QString>("crs");
        QTest::addColumn<QString>("words");
        QTest::newRow("105°00′") << "EPSG:5897" << QStringLiteral("105°00′ (EPSG:5897)");
        QTest::newRow("105°30′") << "EPSG:9209" << QStringLiteral("105°30′ (EPSG:9209)");
        QTest::newRow("108°15′") << "EPSG:9217" << QStringLiteral("108°15′ (EPSG:9217)");
        QTest::newRow("UTM") << "EPSG:3405" << QStringLiteral("105°00′, k 0.9996 (EPSG:3405)");
        QTest::newRow("geographic") << "EPSG:4326" << QStringLiteral("WGS 84 (EPSG:4326)");
    }
    void zonesAreCalledByTheirMeridian()
    {
        QFETCH(QString, crs);
        QTEST(*crsWords(crs), "words");
    }
};

QTEST_GUILESS_MAIN(TestCrsRecognition)
#include "test_crsrecognition.moc"
