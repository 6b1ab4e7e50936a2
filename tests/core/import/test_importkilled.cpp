// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/data/auditlog.h"
#include "importfixture.h"
#include "support/patience.h"
#include "support/testdata.h"

#include <QFileInfo>
#include <QProcess>

using namespace spp;
using namespace spp::test;

/// What a territory is after its import was killed or stopped half-way.
class TestImportKilled : public QObject {
    Q_OBJECT

private:
    /// The changes reach the log at the commit; before it they are in memory.
    static constexpr qint64 committing = 200 * 1024;
    static constexpr int reading_ms = 250; ///< far less than so many parcels take

    /// Starts the import and waits until it reads its source, or until it commits.
    static void startImport(
            QProcess &process, const QString &territory, const QString &source, bool untilCommit)
    {
        process.start(sppProgram(),
                { QStringLiteral("import"), territory, source, QStringLiteral("--theme"),
                        QStringLiteral("parcels"), QStringLiteral("--append") });
        const QFileInfo log(territory + QStringLiteral("-wal"));
        for (int waited = 0; waited < 60000 && process.state() != QProcess::NotRunning; ++waited) {
            QFileInfo now(log.filePath());
            if (now.exists() && !untilCommit) {
                QTest::qWait(reading_ms);
                return;
            }
            if (now.exists() && now.size() > committing)
                return;
            QTest::qWait(1);
        }
    }

private slots:
    void theThemeIsAsBefore_data()
    {
        QTest::addColumn<bool>("kill");
        QTest::newRow("killed") << true;
        QTest::newRow("asked to stop") << false;
    }
    void theThemeIsAsBefore()
    {
        QFETCH(bool, kill);
        QTemporaryDir folder;
        const QString territory = folder.filePath(QStringLiteral("t.sqlite"));
        const QString few = folder.filePath(QStringLiteral("few.gpkg"));
        const QString many = folder.filePath(QStringLiteral("many.gpkg"));
        QVERIFY(parcels(7).write(few));
        GivenSource source = parcels(120000);
        for (GivenFeature &feature : source.features)
            feature.values[2] = QString(); // no commune: they would leave it
        QVERIFY(source.write(many));
        QCOMPARE(runSpp({ QStringLiteral("territory"), QStringLiteral("create"), territory,
                                QStringLiteral("--profile"), QStringLiteral("can-tho") })
                         .exitCode,
                0);
        QCOMPARE(runSpp({ QStringLiteral("import"), territory, few, QStringLiteral("--theme"),
                                QStringLiteral("parcels") })
                         .exitCode,
                0);
        QProcess process;
        startImport(process, territory, many, kill);
        QCOMPARE(int(process.state()), int(QProcess::Running)); // it was caught in the act
        if (kill)
            process.kill();
        else
            process.terminate();
        QVERIFY(process.waitForFinished(patience_ms));
        if (!kill)
            QCOMPARE(process.exitCode(), 130);
        auto opened = Territory::open(territory, Territory::Access::ReadWrite);
        QVERIFY2(opened, opened ? "" : opened.error().text().c_str());
        Database &database = (*opened)->database();
        QCOMPARE(database.single(QStringLiteral("SELECT count(*) FROM parcel"))->toInt(), 7);
        QCOMPARE(database.single(QStringLiteral("SELECT count(*) FROM idx_parcel_geom"))->toInt(),
                7);
        QCOMPARE(database.single(QStringLiteral("SELECT count(*) FROM source"))->toInt(), 1);
        QCOMPARE((*opened)->theme(QStringLiteral("parcels"))->featureCount, 7);
        // The triggers that keep the index, dropped for the bulk load, are back.
        QCOMPARE(database.single(QStringLiteral("SELECT count(*) FROM sqlite_master WHERE name IN "
                                                "('ggi_parcel_geom', 'gii_parcel_geom', "
                                                "'tmi_parcel_geom')"))
                         ->toInt(),
                3);
        QCOMPARE(AuditLog::verify(database)->isEmpty(), true);
    }
};

QTEST_GUILESS_MAIN(TestImportKilled)
#include "test_importkilled.moc"
