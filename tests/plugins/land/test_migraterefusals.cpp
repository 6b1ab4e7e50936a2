// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "migratetest.h"

using namespace spp;
using namespace spp::land;
using namespace spp::test;

namespace {

/// Cancels after it was asked so many times.
class Impatient : public Feedback {
public:
    explicit Impatient(int patience)
        : m_patience(patience)
    {
    }
    bool isCancelled() const override { return m_asked++ >= m_patience; }
    int asked() const { return m_asked; }

private:
    int m_patience;
    mutable int m_asked = 0;
};

} // namespace

/// What a migration refuses, and that it leaves nothing then.
class TestMigrateRefusals : public MigrateTest {
    Q_OBJECT

private slots:
    void initTestCase() { prepare(); }
    void init() { fresh(); }
    void badCrosswalks_data();
    void badCrosswalks();
    void takenIdentitiesAreRefused();
    void wrongMeridianIsRefused();
    void exchangedAxesAreRefused();
    void cancelLeavesNothing_data();
    void cancelLeavesNothing();
};

void TestMigrateRefusals::badCrosswalks_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QString>("reason");

    const QByteArray head = "old_commune,old_code,old_sheet,old_number,new_commune,new_sheet,"
                            "number_offset,new_number\n";
    const auto row = [&](const char *name, const QByteArray &rows, const char *reason) {
        QTest::newRow(name) << head + rows << QString::fromUtf8(reason);
    };
    row("no row for a sheet", "Xã Kế An,,1,,Kế Sách,,,\n", "no row for this sheet");
    row("a commune is missing", "Xã Kế An,,1,,Kế Sách,,,\n", "does not have this commune");
    row("unknown commune of now", "Xã Kế An,,1,,Atlantis,,,\n", "line 2");
    row("offset is no number", "Xã Kế An,,1,,Kế Sách,,many,\n", "number_offset");
    row("number without parcel", "Xã Kế An,,1,,Kế Sách,,,7\n", "new_number");
    row("number and offset", "Xã Kế An,,1,3,Kế Sách,,10,7\n", "not both");
    row("two rows for a sheet", "Xã Kế An,,1,,Kế Sách,,,\nXã Kế An,,1,,Kế Sách,2,,\n", "line 3");
    QByteArray collision;
    for (const char *commune : { "Thị trấn Kế Sách", "Xã Kế An", "Xã Kế Thành" }) {
        for (const char *sheet : { "1", "2", "3" })
            collision += QByteArray(commune) + ",," + sheet + ",,Kế Sách,,,\n";
    }
    row("two parcels would get one identity", collision, "would both be sheet");
    QTest::newRow("no such column")
            << QByteArray("old,new\na,b\n") << QStringLiteral("old_commune");
}

void TestMigrateRefusals::badCrosswalks()
{
    QFETCH(QByteArray, table);
    QFETCH(QString, reason);
    writeTable(table);
    const QString before = registerDump(*m_target);
    const auto outcome = run();
    QVERIFY(!outcome.ok());
    QVERIFY(outcome.error().code == ErrorCode::BadInput);
    const QString text = QString::fromStdString(outcome.error().text());
    QVERIFY2(text.contains(reason), qPrintable(text));
    QCOMPARE(registerDump(*m_target), before);
}

void TestMigrateRefusals::takenIdentitiesAreRefused()
{
    QVERIFY(run().ok());
    const QString before = registerDump(*m_target);
    const auto again = run();
    QVERIFY(!again.ok());
    QVERIFY(again.error().code == ErrorCode::BadInput);
    QVERIFY(QString::fromStdString(again.error().text()).contains(QStringLiteral("already has")));
    QCOMPARE(registerDump(*m_target), before);
}

void TestMigrateRefusals::wrongMeridianIsRefused()
{
    m_options.sourceCrs = QStringLiteral("EPSG:5897");
    const auto outcome = run();
    QVERIFY(!outcome.ok());
    QVERIFY(outcome.error().code == ErrorCode::CrsMismatch);
    const QString text = QString::fromStdString(outcome.error().text());
    QVERIFY2(text.contains(QStringLiteral("EPSG:9209")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("sheet 1, number 1")), qPrintable(text));
}

void TestMigrateRefusals::exchangedAxesAreRefused()
{
    change(QStringLiteral("UPDATE parcel SET geom = SwapCoordinates(geom)"));
    const auto outcome = run();
    QVERIFY(!outcome.ok());
    QVERIFY(outcome.error().code == ErrorCode::CrsMismatch);
    QVERIFY(QString::fromStdString(outcome.error().text()).contains(QStringLiteral("exchanged")));
}

void TestMigrateRefusals::cancelLeavesNothing_data()
{
    QTest::addColumn<double>("share");
    QTest::newRow("at once") << 0.0;
    QTest::newRow("half-way") << 0.5;
    QTest::newRow("just before the end") << 1.0;
}

void TestMigrateRefusals::cancelLeavesNothing()
{
    QFETCH(double, share);
    Impatient patient(1000000);
    QVERIFY(migrate(*m_target, m_options, patient).ok());
    init();
    const QString before = registerDump(*m_target);
    auto outcome = run(Impatient(int(share * (patient.asked() - 1))));
    // Checks by several threads do not ask equally often each time.
    for (int back = 2; outcome.ok() && back < 20; ++back) {
        init();
        outcome = run(Impatient(patient.asked() - back));
    }
    QVERIFY(!outcome.ok());
    QVERIFY2(outcome.error().code == ErrorCode::Cancelled, outcome.error().text().c_str());
    QCOMPARE(registerDump(*m_target), before);
    for (const char *table : { "parcel_former_identity", "source" })
        QCOMPARE(count(QLatin1String(table), *m_target), 0);
}

QTEST_APPLESS_MAIN(TestMigrateRefusals)
#include "test_migraterefusals.moc"
