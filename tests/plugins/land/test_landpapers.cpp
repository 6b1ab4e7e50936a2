// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
//
// What papers of the land records desk say, without a territory.
#include "landpaperparts.h"

#include "dossier/papers/papertemplate.h"
#include "land/papers/landstatistics.h"
#include "land/papers/registerrows.h"
#include "land/papers/sideneighbours.h"

#include <QTest>

using namespace spp;
using namespace spp::land;

namespace {

std::vector<ParcelSide> sidesWith(
        const std::vector<QPolygonF> &rings, const std::vector<DrawnParcel> &others)
{
    std::vector<ParcelSide> sides = sidesOf(paper::siteRings(*test::outline(rings)));
    findContacts(sides, others);
    return sides;
}

/// "1-2: 2 3 alone 4,00" for each side that has contacts or stands alone.
QStringList told(const std::vector<ParcelSide> &sides, const std::vector<DrawnParcel> &others)
{
    QStringList lines;
    for (const ParcelSide &side : sides) {
        QStringList parts;
        for (const auto &contact : side.contacts)
            parts << QStringLiteral("%1[%2;%3]")
                             .arg(others[contact.parcel].number)
                             .arg(contact.begin_m, 0, 'f', 2)
                             .arg(contact.end_m, 0, 'f', 2);
        lines << QStringLiteral("%1-%2 %3 alone %4")
                         .arg(side.from)
                         .arg(side.to)
                         .arg(parts.join(QLatin1Char(' ')))
                         .arg(side.alone_m, 0, 'f', 2);
    }
    return lines;
}

QMap<QString, QString> rowOf(const paper::PaperData &data, const char *code)
{
    for (const auto &row : data.rows.value(QStringLiteral("statistics"))) {
        if (row.value(QStringLiteral("code")) == QLatin1String(code))
            return row;
    }
    return {};
}

double exact(const QMap<QString, QString> &row, const QString &field)
{
    return row.value(field + QLatin1Char('#')).toDouble();
}

} // namespace

class TestLandPapers : public QObject {
    Q_OBJECT

private slots:
    void everyTemplateIsRead_data();
    void everyTemplateIsRead();
    void cornersAreNumberedThroughHoles();
    void neighboursAreFoundAlongSides();
    void neighbourInAHoleIsFound();
    void touchingInAPointIsNoNeighbour();
    void sumsOfStatisticsHold();
    void whatIsNotKnownIsNotSharedOut();
    void roundingIsSaid();
    void unitsThatHaveNoRoomGoToTheNextPage();
};

void TestLandPapers::everyTemplateIsRead_data()
{
    QTest::addColumn<QString>("id");
    for (const QString &id : landPapers().papers)
        QTest::newRow(qPrintable(id)) << id;
}

void TestLandPapers::everyTemplateIsRead()
{
    QFETCH(QString, id);
    const auto read = paper::PaperTemplate::read(test::context().files, id, landPapers());
    QVERIFY2(read.ok(), read ? "" : read.error().text().c_str());
    QVERIFY(!read->source.isEmpty());
    QVERIFY(read->isValidOn(QDate(2026, 11, 22)));
}

void TestLandPapers::cornersAreNumberedThroughHoles()
{
    const auto sides = sidesOf(paper::siteRings(
            *test::outline({ test::rectangle(0, 0, 20, 20), test::rectangle(5, 5, 10, 10) })));
    QCOMPARE(int(sides.size()), 8);
    QCOMPARE(sides[3].to, 1);
    QCOMPARE(sides[4].from, 5);
    QCOMPARE(sides[7].to, 5);
    QVERIFY(sides[4].ofHole && !sides[3].ofHole);
    // From the north-western corner; the outer ring to the east, the hole to the south.
    QVERIFY(sides[0].end.x() > sides[0].start.x());
    QVERIFY(sides[4].end.y() < sides[4].start.y());
}

void TestLandPapers::neighboursAreFoundAlongSides()
{
    // West: one whole side. East: two that meet in the middle of it. South: a part of the side
    // only, 3 cm off. North: none.
    const std::vector<DrawnParcel> others{
        test::drawn(2, QStringLiteral("2"), { test::rectangle(-10, 0, 0, 20) }),
        test::drawn(3, QStringLiteral("3"), { test::rectangle(30, 12, 40, 20) }),
        test::drawn(4, QStringLiteral("4"), { test::rectangle(30, 0, 40, 12) }),
        test::drawn(5, QStringLiteral("5"), { test::rectangle(10, -10, 26, -0.03) }),
        test::drawn(6, QStringLiteral("6"), { test::rectangle(0, 20.2, 30, 30) }),
    };
    const QStringList expected{
        QStringLiteral("1-2  alone 30.00"),
        QStringLiteral("2-3 3[0.00;8.00] 4[8.00;20.00] alone 0.00"),
        QStringLiteral("3-4 5[4.00;20.00] alone 14.00"),
        QStringLiteral("4-1 2[0.00;20.00] alone 0.00"),
    };
    QCOMPARE(told(sidesWith({ test::rectangle(0, 0, 30, 20) }, others), others), expected);
}

void TestLandPapers::neighbourInAHoleIsFound()
{
    const std::vector<DrawnParcel> others{ test::drawn(
            2, QStringLiteral("2"), { test::rectangle(5, 5, 10, 10) }) };
    const auto sides
            = sidesWith({ test::rectangle(0, 0, 20, 20), test::rectangle(5, 5, 10, 10) }, others);
    for (size_t i = 4; i < 8; ++i)
        QCOMPARE(int(sides[i].contacts.size()), 1);
    QCOMPARE(int(sides[0].contacts.size()), 0);
}

void TestLandPapers::touchingInAPointIsNoNeighbour()
{
    const std::vector<DrawnParcel> others{
        test::drawn(2, QStringLiteral("2"), { test::rectangle(20, 20, 30, 30) }),
        // A side that leaves the boundary at an angle runs along it nowhere.
        test::drawn(3, QStringLiteral("3"),
                { QPolygonF(QVector<QPointF>{ { 0, 0 }, { 20, -8 }, { 0, -8 } }) }),
    };
    for (const ParcelSide &side : sidesWith({ test::rectangle(0, 0, 20, 20) }, others))
        QVERIFY(side.contacts.empty());
}

void TestLandPapers::sumsOfStatisticsHold()
{
    const LandPaperContext context = test::context();
    LandStatistics statistics(context.classes, context.rules);
    const QStringList types = context.rules.users + context.rules.managers;
    const QStringList codes{ QStringLiteral("LUC"), QStringLiteral("ONT"), QStringLiteral("DGT"),
        QStringLiteral("BCS") };
    for (int i = 0; i < 400; ++i) {
        ParcelRecord parcel = test::record(
                QString::number(i), 37.3 + 11.7 * (i % 23), codes.at(i % codes.size()));
        parcel.userType = types.at((i * 7) % types.size());
        statistics.add(parcel);
    }
    QCOMPARE(statistics.withoutType_m2(), 0.0);
    paper::PaperData data;
    addStatistics(data, statistics, context.rules, StatisticsForm::Areas);
    QVERIFY(data.flags.value(QStringLiteral("types_known")));
    for (const auto &row : data.rows.value(QStringLiteral("statistics"))) {
        double users = 0.0;
        double managers = 0.0;
        for (const QString &type : context.rules.users)
            users += exact(row, type.toLower());
        for (const QString &type : context.rules.managers)
            managers += exact(row, type.toLower());
        QVERIFY(std::abs(users - exact(row, QStringLiteral("users"))) < 1e-9);
        QVERIFY(std::abs(managers - exact(row, QStringLiteral("managers"))) < 1e-9);
        QVERIFY(std::abs(users + managers - exact(row, QStringLiteral("total"))) < 1e-9);
    }
    const double groups = exact(rowOf(data, "NNP"), QStringLiteral("total"))
            + exact(rowOf(data, "PNN"), QStringLiteral("total"))
            + exact(rowOf(data, "CSD"), QStringLiteral("total"));
    QVERIFY(std::abs(groups - exact(rowOf(data, ""), QStringLiteral("total"))) < 1e-9);
    QCOMPARE(rowOf(data, "LUC").value(QStringLiteral("no")), QStringLiteral("1.1.1.1"));
}

void TestLandPapers::whatIsNotKnownIsNotSharedOut()
{
    const LandPaperContext context = test::context();
    LandStatistics statistics(context.classes, context.rules);
    ParcelRecord two = test::record(QStringLiteral("1"), 1000.0, QStringLiteral("ONT+CLN"));
    statistics.add(two); // the map names two classes, nothing tells how much of each
    two.classes
            = { { QStringLiteral("ONT"), 300.0, {}, {} }, { QStringLiteral("CLN"), {}, {}, {} } };
    statistics.add(two); // the rest is not taken for CLN
    ParcelRecord unknown = test::record(QStringLiteral("2"), 50.0, QStringLiteral("XYZ"));
    statistics.add(unknown);
    ParcelRecord drawn = test::record(QStringLiteral("3"), 0.0, QStringLiteral("CLN"));
    drawn.legalArea_m2.reset();
    drawn.mapArea_m2 = 70.0;
    statistics.add(drawn);
    QCOMPARE(statistics.withoutClass_m2(), 1000.0 + 700.0 + 50.0);
    QCOMPARE(statistics.total_m2(), 2120.0);
    QCOMPARE(statistics.withoutType_m2(), 2120.0);
    QCOMPARE(statistics.fromMap(), 1);
    paper::PaperData data;
    addStatistics(data, statistics, context.rules, StatisticsForm::Areas);
    QVERIFY(data.flags.value(QStringLiteral("without_class")));
    QVERIFY(data.flags.value(QStringLiteral("types_partly")));
    // Columns of users stay empty; a zero would say that there is none.
    QVERIFY(!rowOf(data, "ONT").contains(QStringLiteral("users")));
    QCOMPARE(rowOf(data, "ONT").value(QStringLiteral("total")), QStringLiteral("0,03"));
}

void TestLandPapers::roundingIsSaid()
{
    const LandPaperContext context = test::context();
    LandStatistics statistics(context.classes, context.rules);
    for (const char *code : { "LUC", "CLN", "NTS" })
        statistics.add(test::record(QString::fromLatin1(code), 140.0, QString::fromLatin1(code)));
    paper::PaperData data;
    addStatistics(data, statistics, context.rules, StatisticsForm::Areas);
    // Three times 0,014 ha is printed as 0,01; their sum 0,042 as 0,04.
    QCOMPARE(data.values.value(QStringLiteral("statistics.total")), QStringLiteral("0,04"));
    QCOMPARE(data.values.value(QStringLiteral("statistics.rounding")), QStringLiteral("0,01"));
    QVERIFY(data.flags.value(QStringLiteral("rounds")));
    QCOMPARE(rowOf(data, "NNP").value(QStringLiteral("total")), QStringLiteral("0,04"));
}

void TestLandPapers::unitsThatHaveNoRoomGoToTheNextPage()
{
    const auto read = paper::PaperTemplate::read(
            test::context().files, QStringLiteral("land-statistics-units"), landPapers());
    QVERIFY(read.ok());
    std::vector<std::pair<QString, QString>> units;
    for (int i = 0; i < 30; ++i)
        units.emplace_back(QString::number(i), QStringLiteral("Xã %1").arg(i));
    const paper::PaperTemplate filled = withUnitColumns(*read, units);
    QSet<QString> titles;
    int tables = 0;
    for (const paper::TemplateBlock &block : filled.blocks) {
        tables += block.rows == QLatin1String("statistics") ? 1 : 0;
        for (const paper::TemplateColumn &column : block.columns)
            titles.insert(column.title);
    }
    QCOMPARE(tables, 3);
    for (const auto &[code, name] : units)
        QVERIFY2(titles.contains(name), qPrintable(name));
}

QTEST_GUILESS_MAIN(TestLandPapers)
#include "test_landpapers.moc"
