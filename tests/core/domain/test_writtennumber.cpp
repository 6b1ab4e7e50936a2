// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/domain/writtennumber.h"

#include <QTest>

#include <limits>

using namespace spp;

class TestWrittenNumber : public QObject {
    Q_OBJECT

private slots:
    void numbersHaveTheSignsOfTheLanguage()
    {
        const LocalisedText number = written::number(1234567.50, 2);
        QCOMPARE(number.vi, QString("1.234.567,5"));
        QCOMPARE(number.en, QString("1,234,567.5"));
        QCOMPARE(written::number(999.0, 0).vi, QString("999"));
        QCOMPARE(written::number(100.0, 0).en, QString("100"));
        QCOMPARE(written::number(2.5, 2, "vi", written::Zeros::Kept), QString("2,50"));
    }

    void minusIsATrueMinusAndNothingHasNone()
    {
        QCOMPARE(written::number(-12.4, 1).vi, QString::fromUtf8("−12,4"));
        QCOMPARE(written::number(-0.0001, 2).en, QString("0"));
        QCOMPARE(written::number(-std::numeric_limits<double>::infinity(), 2).en,
                QString::fromUtf8("−∞"));
    }

    void quantities_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("vi");
        QTest::newRow("areas have one decimal") << 198.986 << "m2"
                                                << "199,0 m²";
        QTest::newRow("lengths have two") << 771.717 << "m"
                                          << "771,72 m";
        QTest::newRow("thousands are grouped") << 1500.0 << "m"
                                               << "1.500 m";
        QTest::newRow("no unit") << 5.26 << ""
                                 << "5,26";
        QTest::newRow("nothing") << 0.0 << "m2"
                                 << "0 m²";
        QTest::newRow("a little is not nothing") << 0.031 << "m2"
                                                 << "0,03 m²";
        QTest::newRow("volumes") << 12.0 << "m3"
                                 << "12 m³";
    }
    void quantities()
    {
        QFETCH(double, value);
        QFETCH(QString, unit);
        QFETCH(QString, vi);
        QCOMPARE(written::quantity(value, unit).vi, vi);
    }

    void unitsHaveTheirWords()
    {
        QCOMPARE(written::quantity(5.26, "lần").vi, QString("5,26 lần"));
        QCOMPARE(written::quantity(5.26, "lần").en, QString("5.26"));
        QCOMPARE(written::quantity(6, "tầng").en, QString("6 storeys"));
        QCOMPARE(written::unitSign("m2/người", "vi"), QString("m²/người"));
        QCOMPARE(written::unitSign("m2/người", "en"), QString("m²/person"));
        QCOMPARE(written::unitSign("đồng/m2", "en"), QString("VND/m²"));
    }

    void valueAndLimitThatDifferReadDifferently()
    {
        QCOMPARE(written::beside(80.001, 80.0, "%", "en"), QString("80.001"));
        QCOMPARE(written::beside(80.0, 80.001, "%", "en"), QString("80"));
        QCOMPARE(written::beside(80.0, 80.0, "%", "en"), QString("80"));
        QCOMPARE(written::beside(36.04, 36.0, "m2", "vi"), QString("36,04"));
        QCOMPARE(written::beside(36.0, 36.04, "m2", "vi"), QString("36,00"));
    }
};

QTEST_GUILESS_MAIN(TestWrittenNumber)
#include "test_writtennumber.moc"
