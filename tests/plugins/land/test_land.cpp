// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/data/territory.h"
#include "core/search/parcelsearch.h"
#include "engine/geometry.h"
#include "land/boundarymarks.h"
#include "support/testdata.h"

#include <QTemporaryDir>
#include <QTest>

using namespace spp;
using namespace spp::land;

namespace {

/// A parcel of ten metres by ten with its south-west corner at (east, north).
struct PlantedParcel {
    const char *sheet;
    const char *number;
    const char *commune;
    QString formerCommune;
    QString code12;
    double east;
    double north;
    bool isCurrent;
};

void plant(Territory &territory, const PlantedParcel &parcel)
{
    Database &database = territory.database();
    const engine::Box box{ parcel.east, parcel.north, parcel.east + 10, parcel.north + 10 };
    std::vector<engine::Geometry> parts;
    parts.push_back(engine::Geometry::box(box));
    const std::string wkb = engine::Geometry::collect(std::move(parts)).wkb();
    const Result<void> planted = database.run(
            QStringLiteral(
                    "INSERT INTO parcel(sheet, number, commune_code, former_commune, code12, "
                    "land_use, legal_area_m2, land_user, begin_lifespan, end_lifespan, geom) "
                    "VALUES (?1, ?2, ?3, ?4, ?5, 'ODT', 100, 'Trần Thị B', '2020-01-01', ?6, "
                    "%1)")
                    .arg(database.dialect().geometryFromWkb(QStringLiteral("?7"))),
            { QString::fromLatin1(parcel.sheet), QString::fromLatin1(parcel.number),
                    QString::fromLatin1(parcel.commune), parcel.formerCommune, parcel.code12,
                    parcel.isCurrent ? QVariant() : QVariant(QStringLiteral("2024-01-01")),
                    QByteArray::fromStdString(wkb) });
    if (!planted)
        qFatal("%s", planted.error().text().c_str());
}

QString place(const QPointF &point)
{
    return QStringLiteral("%1 %2").arg(point.x(), 0, 'f', 2).arg(point.y(), 0, 'f', 2);
}

} // namespace

class TestLand : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void textIsUnderstood_data();
    void textIsUnderstood();
    void parcelsAreFound_data();
    void parcelsAreFound();
    void unknownPlaceIsSaid();
    void limitIsKeptAndSaid();
    void answerNamesNoPerson();
    void whoAsksForPeopleIsWrittenDown();
    void boundaryMarksAreInANewTerritory();

private:
    QTemporaryDir m_folder;
    QString m_file;
    std::unique_ptr<Territory> m_territory;
};

void TestLand::initTestCase()
{
    qputenv("SPP_DATA_DIR", (test::binaryFolder() + QStringLiteral("/share/spp")).toUtf8());
    const Result<Profile> profile = Profile::load(QStringLiteral("can-tho"));
    QVERIFY2(profile.ok(), profile ? "" : profile.error().text().c_str());
    m_file = m_folder.filePath(QStringLiteral("land.sqlite"));
    Result<std::unique_ptr<Territory>> made
            = Territory::create(m_file, *profile, { boundaryMarks() }, Actor());
    QVERIFY2(made.ok(), made ? "" : made.error().text().c_str());
    m_territory = std::move(*made);
    // 31120 Cái Khế was made of An Hòa, Cái Khế and Bùi Hữu Nghĩa; 31135 is Ninh Kiều.
    plant(*m_territory,
            { "34", "12", "31120", QStringLiteral("Phường An Hòa"), QStringLiteral("w3g1p4tk6c5t"),
                    585700, 1109700, true });
    plant(*m_territory,
            { "34", "12", "31120", QStringLiteral("Phường Cái Khế"), {}, 585800, 1109700, true });
    plant(*m_territory, { "34", "12", "31135", {}, {}, 585900, 1109700, true });
    plant(*m_territory, { "34", "2", "31135", {}, {}, 585910, 1109700, true });
    plant(*m_territory, { "34", "2a", "31135", {}, {}, 585920, 1109700, false });
    plant(*m_territory, { "7", "12", "31135", {}, {}, 585930, 1109700, true });
}

void TestLand::textIsUnderstood_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sheet");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("point");
    QTest::addColumn<QString>("words");

    const auto row = [](const char *text, const char *sheet, const char *number, const char *code,
                             const char *point, const char *words) {
        QTest::newRow(text) << QString::fromUtf8(text) << sheet << number << code << point << words;
    };
    row("", "", "", "", "", "");
    row("Thửa 12, tờ 34", "34", "12", "", "", "");
    row("thua dat so 12, to ban do so 34", "34", "12", "", "", "");
    row("Tờ bản đồ số: 34; thửa đất số: 12", "34", "12", "", "", "");
    row("THỬA 12 TỜ 34", "34", "12", "", "", "");
    row("parcel 12 sheet 34", "34", "12", "", "", "");
    row("34/12", "34", "12", "", "", "");
    row("34 / 12a", "34", "12a", "", "", "");
    row("12", "", "12", "", "", "");
    row("tờ 34", "34", "", "", "", "");
    row("Thửa 12, tờ 34, phường Cái Khế", "34", "12", "", "", "phuong cai khe");
    row("An Hoà 34/12", "34", "12", "", "", "an hoa");
    row("w3g1p4tk6c5t", "", "", "w3g1p4tk6c5t", "", "");
    row("W3G1P4TK6C5T", "", "", "w3g1p4tk6c5t", "", "");
    row("X=1109718.59 Y=585713.49", "", "", "", "585713.49 1109718.59", "");
    row("X: 1109718,59 m; Y: 585713,49 m", "", "", "", "585713.49 1109718.59", "");
    row("585713.49 1109718.59", "", "", "", "585713.49 1109718.59", "");
    row("585713, 1109718", "", "", "", "585713.00 1109718.00", "");
    row("Tơ Lụa", "", "", "", "", "to lua");
    row("Thới Bình", "", "", "", "", "thoi binh");
}

void TestLand::textIsUnderstood()
{
    QFETCH(QString, text);
    const ParcelQuery query = ParcelQuery::parse(text);
    QTEST(query.sheet, "sheet");
    QTEST(query.number, "number");
    QTEST(query.code12, "code");
    QTEST(query.point ? place(*query.point) : QString(QLatin1String("")), "point");
    QTEST(query.words.join(QLatin1Char(' ')), "words");
    QCOMPARE(query.isEmpty(), text.isEmpty());
}

void TestLand::parcelsAreFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("commune");
    QTest::addColumn<QList<qlonglong>>("ids");

    QTest::newRow("nothing lists all") << ""
                                       << "" << QList<qlonglong>{ 1, 2, 3, 4, 5, 6 };
    QTest::newRow("sheet and number") << "34/12"
                                      << "" << QList<qlonglong>{ 1, 2, 3 };
    QTest::newRow("within a present commune") << "34/12 Ninh Kiều"
                                              << "" << QList<qlonglong>{ 3 };
    QTest::newRow("within a former commune, other spelling") << "34/12 phường An Hoà"
                                                             << "" << QList<qlonglong>{ 1 };
    QTest::newRow("without marks") << "thua 12 to 34 cai khe"
                                   << "" << QList<qlonglong>{ 1, 2 };
    QTest::newRow("a former commune keeps parcels that name none") << "34/12 Tân An"
                                                                   << "" << QList<qlonglong>{ 3 };
    QTest::newRow("commune as an option") << "34/12"
                                          << "31135" << QList<qlonglong>{ 3 };
    QTest::newRow("numbers in their order, historic ones too")
            << "Ninh Kiều"
            << "" << QList<qlonglong>{ 6, 4, 3, 5 };
    QTest::newRow("identifier") << "w3g1p4tk6c5t"
                                << "" << QList<qlonglong>{ 1 };
    QTest::newRow("point inside") << "X=1109705 Y=585805"
                                  << "" << QList<qlonglong>{ 2 };
    QTest::newRow("point on a common edge") << "585920 1109705"
                                            << "" << QList<qlonglong>{ 4, 5 };
    QTest::newRow("point outside") << "585760 1109705"
                                   << "" << QList<qlonglong>{};
    QTest::newRow("number that does not exist") << "34/99"
                                                << "" << QList<qlonglong>{};
}

void TestLand::parcelsAreFound()
{
    QFETCH(QString, text);
    QFETCH(QString, commune);
    Feedback silent;
    const Result<ParcelHits> hits
            = findParcels(*m_territory, ParcelQuery::parse(text), { commune, 100 }, silent);
    QVERIFY2(hits.ok(), hits ? "" : hits.error().text().c_str());
    QList<qlonglong> ids;
    for (const ParcelHit &parcel : hits->parcels)
        ids.append(parcel.id);
    QTEST(ids, "ids");
    QVERIFY(!hits->more);
}

void TestLand::unknownPlaceIsSaid()
{
    Feedback silent;
    const Result<ParcelHits> hits = findParcels(*m_territory,
            ParcelQuery::parse(QStringLiteral("34/12")), { QStringLiteral("Hà Nội") }, silent);
    QVERIFY(!hits);
    QCOMPARE(hits.error().code, ErrorCode::BadInput);
    QVERIFY(hits.error().reason.find("Hà Nội") != std::string::npos);
}

void TestLand::limitIsKeptAndSaid()
{
    Feedback silent;
    const Result<ParcelHits> two = findParcels(*m_territory, ParcelQuery(), { {}, 2 }, silent);
    QVERIFY(two.ok());
    QCOMPARE(two->parcels.size(), size_t(2));
    QVERIFY(two->more);
    const Result<ParcelHits> six = findParcels(*m_territory, ParcelQuery(), { {}, 6 }, silent);
    QVERIFY(six.ok());
    QCOMPARE(six->parcels.size(), size_t(6));
    QVERIFY(!six->more);
}

void TestLand::answerNamesNoPerson()
{
    for (const QString &form : { QString(), QStringLiteral("--json") }) {
        QStringList arguments{ QStringLiteral("parcel"), QStringLiteral("find"), m_file };
        if (!form.isEmpty())
            arguments.append(form);
        const test::ProgramRun run = test::runSpp(arguments);
        QVERIFY2(run.exitCode == 0, run.standardError);
        QVERIFY(run.standardOutput.contains("w3g1p4tk6c5t"));
        QVERIFY(!run.standardOutput.contains("Trần"));
    }
}

void TestLand::whoAsksForPeopleIsWrittenDown()
{
    const test::ProgramRun run = test::runSpp({ QStringLiteral("parcel"), QStringLiteral("find"),
            m_file, QStringLiteral("tran thi b 34/2"), QStringLiteral("--with-personal") });
    QVERIFY2(run.exitCode == 0, run.standardError);
    QVERIFY(run.standardOutput.contains("Trần Thị B"));
    const auto entry = m_territory->database().single(QStringLiteral(
            "SELECT action || ' ' || subject || ' ' || detail FROM audit_log ORDER BY sequence "
            "DESC LIMIT 1"));
    QVERIFY(entry.ok());
    // Which parcels, but not the text: it holds a name.
    QCOMPARE(entry->toString(), QStringLiteral("search-personal theme:parcels {\"parcels\":[4]}"));
}

void TestLand::boundaryMarksAreInANewTerritory()
{
    const Theme *theme = m_territory->theme(QStringLiteral("boundary-marks"));
    QVERIFY(theme);
    QVERIFY(theme->field(QStringLiteral("mark_number"))->required);
}

QTEST_GUILESS_MAIN(TestLand)
#include "test_land.moc"
