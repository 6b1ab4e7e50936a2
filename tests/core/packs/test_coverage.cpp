// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "packcase.h"
#include "rowchecks.h"
#include "support/testdata.h"
#include "tests.h"

#include <QTest>

using namespace spp;
using namespace spp::test;

/// Whether the packs say what the tables of QCVN 01:2021 say, row by row.
class CoverageTest : public QObject {
    Q_OBJECT

private slots:
    void everyRowOfTheTables();
    void ratioIsCoverageTimesStoreys_data();
    void ratioIsCoverageTimesStoreys();
    void betweenRows_data();
    void betweenRows();
    void betweenHousePlots_data();
    void betweenHousePlots();
    void singleFigures_data();
    void singleFigures();
};

void CoverageTest::everyRowOfTheTables()
{
    const QString folder = sharedFolder(QStringLiteral("domain"));
    if (folder.isEmpty()) {
        qWarning("the tables of QCVN 01:2021 are not here: rows not compared");
        return;
    }
    const std::vector<CsvRow> rows = readCsv(folder + QStringLiteral("/qcvn01-2021-tables.csv"));
    QCOMPARE(int(rows.size()), 302);
    int differences = 0;
    for (const CsvRow &row : rows) {
        const QString difference = rowDifference(row);
        if (difference.isEmpty())
            continue;
        ++differences;
        qWarning("Table %s, %s, %s, %s: %s", qPrintable(row["table"]), qPrintable(row["item"]),
                qPrintable(row["x"]), qPrintable(row["y"]), qPrintable(difference));
    }
    QCOMPARE(differences, 0);
}

void CoverageTest::ratioIsCoverageTimesStoreys_data()
{
    QTest::addColumn<double>("height");
    QTest::addColumn<int>("storeys");
    for (int storeys = 5; storeys <= 15; ++storeys)
        QTest::addRow("%d storeys", storeys) << 16.0 + 3.0 * (storeys - 5) << storeys;
    QTest::newRow("above 46 m") << 47.0 << 16;
}

/// Table 2.12 was made from Table 2.10; a slip in either shows here.
void CoverageTest::ratioIsCoverageTimesStoreys()
{
    QFETCH(const double, height);
    QFETCH(const int, storeys);
    const RulePack &pack = shippedPack(QStringLiteral("qcvn-01-2021"));
    for (const double area : { 3000.0, 10000.0, 18000.0, 35000.0 }) {
        const auto coverage = pack.tables["density-2.10"].at({ height, area });
        const auto ratio = pack.tables["far-2.12"].at({ height, area });
        QVERIFY(coverage && ratio);
        QVERIFY2(std::abs(*ratio - *coverage * storeys / 100.0) < 1e-9,
                qPrintable(QStringLiteral("%1 m²: %2 against %3")
                                   .arg(area)
                                   .arg(*ratio)
                                   .arg(*coverage)));
    }
}

void CoverageTest::betweenRows_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<double>("height");
    QTest::addColumn<double>("area");
    QTest::addColumn<double>("expected");
    // By hand: 65 - (65 - 60) / 3
    QTest::newRow("a third from 16 to 19 m") << "density-2.9" << 17.0 << 10000.0 << 65 - 5 / 3.0;
    // By hand: 65 - (65 - 63) / 4
    QTest::newRow("a quarter from 10 000 to 18 000 m²") << "density-2.9" << 10.0 << 12000.0 << 64.5;
    // By hand: 70 - 2/4 = 69.5 at 16 m, 65 - 2/4 = 64.5 at 19 m
    QTest::newRow("both") << "density-2.10" << 17.5 << 12000.0 << 67.0;
    // By hand: 80 - 0.5 * (80 - 46) at 46 m
    QTest::newRow("at 46 m the row of 46 holds") << "density-2.10" << 46.0 << 6500.0 << 63.0;
    // By hand: 80 - 0.5 * (80 - 45) above
    QTest::newRow("above 46 m the last row") << "density-2.10" << 46.01 << 6500.0 << 62.5;
    QTest::newRow("the ratio rises above 46 m") << "far-2.12" << 46.01 << 3000.0 << 12.8;
    // By hand, half-way between the first two and the last two heads of each axis.
    const struct {
        const char *table;
        double small; ///< 16 m, 6500 m²
        double large; ///< 16 m, 26 500 m²
        double low; ///< 17.5 m, 10 000 m²
        double high; ///< 44.5 m, 10 000 m²
    } halves[] = { { "density-2.9", 70.0, 61.5, 62.5, 41.5 },
        { "density-2.10", 75.0, 66.5, 67.5, 46.5 }, { "far-2.12", 3.75, 3.325, 3.7, 6.74 } };
    for (const auto &half : halves) {
        QTest::addRow("%s, small plots", half.table) << half.table << 16.0 << 6500.0 << half.small;
        QTest::addRow("%s, large plots", half.table) << half.table << 16.0 << 26500.0 << half.large;
        QTest::addRow("%s, low", half.table) << half.table << 17.5 << 10000.0 << half.low;
        QTest::addRow("%s, high", half.table) << half.table << 44.5 << 10000.0 << half.high;
    }
}

void CoverageTest::betweenRows()
{
    QFETCH(const QString, table);
    QFETCH(const double, height);
    QFETCH(const double, area);
    QFETCH(const double, expected);
    const auto value
            = shippedPack(QStringLiteral("qcvn-01-2021")).tables[table].at({ height, area });
    QVERIFY(value);
    QVERIFY2(std::abs(*value - expected) < 1e-9, qPrintable(QString::number(*value, 'g', 12)));
}

void CoverageTest::betweenHousePlots_data()
{
    QTest::addColumn<double>("area");
    QTest::addColumn<double>("expected");
    QTest::newRow("95 m²") << 95.0 << 95.0;
    QTest::newRow("150 m²") << 150.0 << 80.0;
    QTest::newRow("250 m²") << 250.0 << 65.0;
    QTest::newRow("400 m²") << 400.0 << 55.0;
    QTest::newRow("750 m²") << 750.0 << 45.0;
}

void CoverageTest::betweenHousePlots()
{
    QFETCH(const double, area);
    QFETCH(const double, expected);
    const auto value
            = shippedPack(QStringLiteral("qcvn-01-2021")).tables["density-2.8"].at({ area });
    QVERIFY(value);
    QCOMPARE(*value, expected);
}

void CoverageTest::singleFigures_data()
{
    QTest::addColumn<QString>("pack");
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("code");
    QTest::addColumn<double>("expected");
    const auto row = [](const char *table, const char *code, double value,
                             const char *pack = "qcvn-01-2021") {
        QTest::addRow("%s %s %s", pack, table, code) << pack << table << code << value;
    };
    row("gross-coverage", "residential-unit", 60);
    row("gross-coverage", "resort", 25);
    row("gross-coverage", "park", 5);
    row("gross-coverage", "theme-park", 25);
    row("gross-coverage", "special-green", 5);
    row("green-2.11", "apartment", 20);
    row("green-2.11", "school-health-culture", 30);
    row("green-2.11", "factory", 20);
    row("facility-area", "unit-park", 5000);
    row("facility-area", "commune-office", 1000);
    row("facility-area", "rural-culture-house", 1000);
    row("facility-area", "rural-market", 1500);
    row("facility-area-per-person", "cemetery", 0.4);
    row("road-land-2.17", "inter-district", 6);
    row("road-land-2.17", "local", 13);
    row("road-land-2.17", "sub-local", 18);
    const struct {
        const char *code;
        double perPerson;
        double plot;
    } quotas2026[] = { { "upper-secondary-school", 0.60, 5000 }, { "urban-health", 0.40, 1000 },
        { "urban-culture-sport", 1.60, 1000 }, { "market", 0.40, 1500 },
        { "area-park", 5.00, 10000 }, { "urban-parking", 1.50, 1000 },
        { "kindergarten", 0.60, 800 }, { "primary-school", 0.65, 2000 },
        { "lower-secondary-school", 0.55, 2500 }, { "unit-garden", 2.00, 500 },
        { "unit-parking", 2.50, 500 } };
    row("facility-area-per-person", "unit-services", 0.20, "qcvn-01-2026");
    row("facility-area-per-person", "commune-health", 0.20, "qcvn-01-2026");
    row("facility-area-per-person", "commune-culture", 1.00, "qcvn-01-2026");
    row("facility-area-per-person", "commune-market", 0.20, "qcvn-01-2026");
    row("facility-area-per-person", "cemetery", 0.4, "qcvn-01-2026");
    for (const auto &quota : quotas2026) {
        row("facility-area-per-person", quota.code, quota.perPerson, "qcvn-01-2026");
        row("facility-area", quota.code, quota.plot, "qcvn-01-2026");
    }
}

/// Figures that planning-rules.md gives outside of the tables, copied from there by hand.
void CoverageTest::singleFigures()
{
    QFETCH(const QString, pack);
    QFETCH(const QString, table);
    QFETCH(const QString, code);
    QFETCH(const double, expected);
    const RulePack &read = shippedPack(pack);
    QVERIFY(read.tables.contains(table));
    const auto value = read.tables[table].at({ code });
    QVERIFY(value);
    QCOMPARE(*value, expected);
}

std::unique_ptr<QObject> makeCoverageTest() { return std::make_unique<CoverageTest>(); }

#include "test_coverage.moc"
