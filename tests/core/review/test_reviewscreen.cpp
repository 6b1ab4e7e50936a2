// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
//
// The one-parcel review and the screen say the same numbers, bit for bit.
#include "randomtown.h"
#include "reviewscreen.h"
#include "smalltown.h"
#include "support/sampleterritory.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace spp;
using namespace spp::test;

namespace {

/// Of these parcels; empty when there is none.
QString firstDifference(ReviewAgainstScreen &both, const std::vector<qlonglong> &parcels)
{
    for (const qlonglong parcel : parcels) {
        const QString wrong = both.difference(parcel);
        if (!wrong.isEmpty())
            return QStringLiteral("parcel %1: %2").arg(parcel).arg(wrong);
    }
    return {};
}

} // namespace

class TestReviewScreen : public QObject {
    Q_OBJECT

private slots:
    /// Some hundreds of them; SPP_TEST_EVERY_PARCEL=1 takes them all, which takes a minute.
    void parcelsOfTheSample()
    {
        QString why;
        const QString path = sampleTerritory(&why);
        QVERIFY2(!path.isEmpty(), qPrintable(why));
        const QTemporaryDir folder;
        const QString copy = folder.filePath(QStringLiteral("sample.sqlite"));
        QVERIFY(QFile::copy(path, copy));
        const auto territory = orStop(Territory::open(copy, Territory::Access::ReadOnly));
        ReviewAgainstScreen both(*territory, QDate(2026, 11, 20));
        const size_t step = qEnvironmentVariableIsSet("SPP_TEST_EVERY_PARCEL") ? 1 : 40;
        QCOMPARE(firstDifference(both, both.parcels(step)), QString());
        qInfo("%d rows and %d conflicts of %d parcels are the same", both.rowsCompared(),
                both.conflictsCompared(), int(both.parcels(step).size()));
        QVERIFY(both.rowsCompared() > 30);
        QVERIFY(both.conflictsCompared() > 10);
    }

    void randomParcelsAndFeatures_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 8; ++seed)
            QTest::addRow("seed %d", seed) << seed;
    }
    void randomParcelsAndFeatures()
    {
        QFETCH(int, seed);
        SmallTown town;
        fillAtRandom(*town.open(Territory::Access::ReadWrite), unsigned(seed));
        const auto territory = town.open();
        ReviewAgainstScreen both(*territory, townDay());
        QCOMPARE(firstDifference(both, both.parcels()), QString());
        QVERIFY2(both.rowsCompared() > 40, qPrintable(QString::number(both.rowsCompared())));
    }
};

QTEST_GUILESS_MAIN(TestReviewScreen)

#include "test_reviewscreen.moc"
