// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "smalltown.h"
#include "tests.h"

#include "core/crs/coordinateoperation.h"
#include "core/review/parcelreference.h"
#include "core/review/sitereader.h"
#include "core/review/subjectreader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

#include <cmath>

using namespace spp;
using namespace spp::test;

namespace {

QString message(const Error &error) { return QString::fromStdString(error.text()); }

/// GeoJSON of one rectangle; with `crs` the member that older files carry.
QByteArray geoJson(
        const std::vector<std::pair<double, double>> &corners, const QByteArray &crs = {})
{
    QByteArray ring;
    for (const auto &[x, y] : corners) {
        ring += (ring.isEmpty() ? "[" : ",[") + QByteArray::number(x, 'f', 9) + ","
                + QByteArray::number(y, 'f', 9) + "]";
    }
    const QByteArray member = crs.isEmpty()
            ? QByteArray()
            : "\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"urn:ogc:def:crs:"
                    + QByteArray(crs).replace(":", "::") + "\"}},";
    return "{\"type\":\"FeatureCollection\"," + member
            + "\"features\":[{\"type\":\"Feature\",\"properties\":{},\"geometry\":"
              "{\"type\":\"Polygon\",\"coordinates\":[["
            + ring + "]]}}]}";
}

std::vector<std::pair<double, double>> townRectangle(double shiftX = 0.0)
{
    const double x = SmallTown::x0 + shiftX;
    const double y = SmallTown::y0;
    return { { x, y }, { x + 20, y }, { x + 20, y + 10 }, { x, y + 10 }, { x, y } };
}

} // namespace

/// Finding parcels by what people call them, and reading sites.
class SubjectTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_town = std::make_unique<SmallTown>(); }

    void findsOneParcel_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("id");
        QTest::newRow("sheet and number where only one commune has it") << "34/13" << 2;
        QTest::newRow("commune code") << "31120:34/12" << 1;
        QTest::newRow("commune name with marks") << QStringLiteral("Cái Khế:34/12") << 1;
        QTest::newRow("commune name without marks") << "cai khe:34/12" << 1;
        QTest::newRow("kind of unit before the name")
                << QStringLiteral("phường Ninh Kiều:34/12") << 3;
        QTest::newRow("former commune") << QStringLiteral("Phường Bùi Hữu Nghĩa:34/12") << 1;
        QTest::newRow("other placement of the tone mark") << QStringLiteral("An Hoà:34/12") << 1;
        QTest::newRow("spaces around the parts") << " 31120 : 34 / 12 " << 1;
        QTest::newRow("12-character identifier") << "w3gv7k2m9pqx" << 1;
        QTest::newRow("identifier in capitals") << "W3GV7K2M9PQX" << 1;
        QTest::newRow("key") << "#3" << 3;
    }
    void findsOneParcel()
    {
        QFETCH(QString, text);
        const auto territory = m_town->open();
        const auto subject = SubjectReader(*territory).parcels({ text });
        QVERIFY2(subject.ok(), subject.ok() ? "" : subject.error().text().c_str());
        QCOMPARE(int(subject->parcels.size()), 1);
        QTEST(int(subject->parcels.front().id), "id");
    }

    void refusesWithAReason_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("said");
        QTest::newRow("two communes have it: both are listed")
                << "34/12"
                << QStringList{ "2 parcels", "#1", QStringLiteral("Cái Khế"), "#3",
                       QStringLiteral("Ninh Kiều"), "COMMUNE:SHEET" };
        QTest::newRow("unknown number: the nearest are named")
                << "34/15" << QStringList{ "no parcel 34/15", "34/14, 34/13" };
        QTest::newRow("unknown sheet: the nearest sheet is named")
                << "35/1" << QStringList{ "no parcel 35/1", "sheet 34" };
        QTest::newRow("no longer current")
                << "34/99" << QStringList{ "no longer current", "2026-02-01" };
        QTest::newRow("unknown commune")
                << "Atlantis:34/12" << QStringList{ "No commune", "Atlantis" };
        QTest::newRow("no geometry") << "36/1" << QStringList{ "no geometry", "36/1" };
        QTest::newRow("unknown key") << "#999" << QStringList{ "no parcel #999" };
        QTest::newRow("no reference at all") << "twelve" << QStringList{ "does not name a parcel" };
        QTest::newRow("empty number") << "34/" << QStringList{ "does not name a parcel" };
    }
    void refusesWithAReason()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, said);
        const auto territory = m_town->open();
        const auto subject = SubjectReader(*territory).parcels({ text });
        QVERIFY(!subject.ok());
        QVERIFY(subject.error().code == ErrorCode::BadInput);
        for (const QString &words : said)
            QVERIFY2(
                    message(subject.error()).contains(words), qPrintable(message(subject.error())));
    }

    void readsLandClassesAndAreas()
    {
        const auto territory = m_town->open();
        const Subject subject = orStop(SubjectReader(*territory).parcels({ "34/13" }));
        const Parcel &parcel = subject.parcels.front();
        QCOMPARE(int(parcel.landClasses.size()), 2);
        QCOMPARE(parcel.landClasses[0].code, QString("ODT"));
        QCOMPARE(*parcel.landClasses[0].area_m2, 100.0);
        QCOMPARE(parcel.landClasses[1].code, QString("CLN"));
        QCOMPARE(parcel.landClasses[1].term, QStringLiteral("lâu dài"));
        QCOMPARE(*parcel.legalArea_m2, 350.5);
        QVERIFY(!parcel.netPlotArea_m2.has_value());
        QCOMPARE(*subject.accuracy_m, 0.2);
    }

    void severalParcelsAreOneSubject()
    {
        const auto territory = m_town->open();
        const Subject subject
                = orStop(SubjectReader(*territory).parcels({ "#1", "34/13", "34/14", "#1" }));
        QCOMPARE(int(subject.parcels.size()), 3);
        QCOMPARE(subject.geometry->area(), 800.0);
        QCOMPARE(*sumOverParcels(subject, &Parcel::legalArea_m2), 850.5);
        // 34/13 does not state its net plot area, so the sum is not known.
        QVERIFY(!sumOverParcels(subject, &Parcel::netPlotArea_m2).has_value());
    }

    void siteInAnotherCrsGoesThroughThePinnedOperation()
    {
        const auto territory = m_town->open();
        const auto toWgs = orStop(CoordinateOperation::create(
                territory->datum(), QStringLiteral("EPSG:5897"), QStringLiteral("EPSG:4326")));
        auto corners = townRectangle();
        for (auto &[x, y] : corners)
            orStop(toWgs.transform(&x, &y, 1));
        SiteRequest request;
        request.path = m_town->write("wgs.geojson", geoJson(corners));
        request.accuracy_m = 0.5;
        const auto site = orStop(SiteReader(*territory).read(request));
        QVERIFY(std::abs(site.subject.geometry->area() - 200.0) < 0.001);
        QVERIFY(std::abs(site.subject.geometry->bounds().xmin - SmallTown::x0) < 0.001);
        QCOMPARE(site.origin.crs, QString("EPSG:4326"));
        QVERIFY(!site.origin.crsFromFile);
        QCOMPARE(*site.subject.accuracy_m, 0.5);
    }

    void siteFileIsRefusedWithAReason_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("crs");
        QTest::addColumn<QString>("commune");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("said");
        const int badInput = int(ErrorCode::BadInput);
        const int mismatch = int(ErrorCode::CrsMismatch);
        const QByteArray wkt
                = "id,WKT\n1,\"" + SmallTown::rectangle(0, 0, 20, 10).toUtf8() + "\"\n";
        QTest::newRow("no CRS") << wkt << "site.csv"
                                << ""
                                << "" << badInput << "--site-crs";
        QTest::newRow("not a vector file") << QByteArray("hello") << "site.txt"
                                           << ""
                                           << "" << badInput << "cannot be read";
        QTest::newRow("no polygon")
                << QByteArray("{\"type\":\"FeatureCollection\",\"features\":[]}") << "empty.geojson"
                << ""
                << "" << badInput << "No polygon";
        QTest::newRow("CRS of the file and of the person differ")
                << geoJson(townRectangle(), "EPSG:5897") << "a.geojson"
                << "EPSG:9209"
                << "" << badInput << "EPSG:9209";
        QTest::newRow("wrong meridian with a commune")
                << geoJson(townRectangle(), "EPSG:9209") << "b.geojson"
                << ""
                << "31120" << mismatch << "EPSG:5897";
        QTest::newRow("metres taken for degrees") << geoJson(townRectangle()) << "c.geojson"
                                                  << ""
                                                  << "" << mismatch << "EPSG:5897";
        QTest::newRow("outline that crosses itself")
                << geoJson({ { 585000, 1110500 }, { 585020, 1110510 }, { 585020, 1110500 },
                                   { 585000, 1110510 }, { 585000, 1110500 } },
                           "EPSG:5897")
                << "d.geojson"
                << ""
                << "" << badInput << "not valid";
    }
    void siteFileIsRefusedWithAReason()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, name);
        QFETCH(QString, crs);
        QFETCH(QString, commune);
        QFETCH(QString, said);
        const auto territory = m_town->open();
        SiteRequest request;
        request.path = m_town->write(name, text);
        request.crs = crs;
        request.commune = commune;
        const auto site = SiteReader(*territory).read(request);
        QVERIFY(!site.ok());
        QVERIFY2(message(site.error()).contains(said), qPrintable(message(site.error())));
        QVERIFY(message(site.error()).contains(name));
        QTEST(int(site.error().code), "code");
    }

    void givenCrsMakesAFileWithoutOneUsable()
    {
        const auto territory = m_town->open();
        SiteRequest request;
        request.path = m_town->write(
                "given.csv", "id,WKT\n1,\"" + SmallTown::rectangle(0, 0, 20, 10).toUtf8() + "\"\n");
        request.crs = QStringLiteral("EPSG:5897");
        const auto site = orStop(SiteReader(*territory).read(request));
        QCOMPARE(site.subject.geometry->area(), 200.0);
        QVERIFY(!site.subject.accuracy_m.has_value());
    }

private:
    std::unique_ptr<SmallTown> m_town;
};

std::unique_ptr<QObject> makeSubjectTest() { return std::make_unique<SubjectTest>(); }

#include "test_subject.moc"
