// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "base/result.h"
#include "base/units.h"

#include <QTest>

using namespace spp;

namespace {

Result<int> half(int number)
{
    if (number % 2 != 0)
        return Error::badInput("odd").inFile("numbers.csv");
    return number / 2;
}

Result<int> quarter(int number)
{
    SPP_ASSIGN(const int first, half(number));
    return half(first);
}

} // namespace

class TestBase : public QObject {
    Q_OBJECT

private slots:
    void valueArrives() { QCOMPARE(*quarter(8), 2); }

    void errorArrivesWithItsContext()
    {
        const Result<int> result = quarter(6);
        QVERIFY(!result);
        QCOMPARE(QString::fromStdString(result.error().text()), QStringLiteral("numbers.csv: odd"));
    }

    void innermostContextWins()
    {
        const Error error = Error::badInput("broken").inFile("inner").inFile("outer");
        QCOMPARE(error.file, std::string("inner"));
    }

    void textNamesPlaceReasonAndAdvice()
    {
        const Error error = Error::badInput("not closed")
                                    .inFile("a.shp")
                                    .inLayer("parcels")
                                    .atFeature("12")
                                    .advise("Close it.");
        QCOMPARE(QString::fromStdString(error.text()),
                QStringLiteral("a.shp, parcels, 12: not closed Close it."));
    }

    void exitCodesAreThoseOfTheContract()
    {
        QCOMPARE(exitCode(ErrorCode::Usage), 2);
        QCOMPARE(exitCode(ErrorCode::BadInput), 3);
        QCOMPARE(exitCode(ErrorCode::CrsMismatch), 3);
        QCOMPARE(exitCode(ErrorCode::Environment), 4);
        QCOMPARE(exitCode(ErrorCode::Cancelled), 130);
    }

    void hectaresAreTenThousandSquareMetres()
    {
        QCOMPARE(hectares(0.05).value(), 500.0);
        QVERIFY(hectares(1) == SquareMetres(10000));
    }
};

QTEST_APPLESS_MAIN(TestBase)
#include "test_base.moc"
