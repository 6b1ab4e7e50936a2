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
    static constexpr int few = 7;
    static constexpr int many = 120000;
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
        const QString first = folder.filePath(QStringLiteral("few.gpkg"));
        const QString second = folder.filePath(QStringLiteral("many.gpkg"));
        QVERIFY(parcels(few).write(first));
        GivenSource source = parcels(many);
        for (GivenFeature &feature : source.features)
            feature.values[2] = QString(); // no commune: they would leave it
        QVERIFY(source.write(second));
        QCOMPARE(runSpp({ QStringLiteral("territory"), QStringLiteral("create"), territory,
                                QStringLiteral("--profile"), QStringLiteral("can-tho") })
                         .exitCode,
                0);
        QCOMPARE(runSpp({ QStringLiteral("import"), territory, first, QStringLiteral("--theme"),
                                QStringLiteral("parcels") })
                         .exitCode,
                0);
        const QString before = folder.filePath(QStringLiteral("before.sqlite"));
        QVERIFY(QFile::copy(territory, before));
        QProcess process;
        std::unique_ptr<Territory> opened;
        int found = few + many;
        // Where the machine looks away for long it is done before it is stopped: then once more.
        for (int attempt = 0; found == few + many && attempt < 20; ++attempt) {
            opened.reset();
            QVERIFY(QFile::remove(territory) && QFile::copy(before, territory));
            startImport(process, territory, second, kill);
            if (kill)
                process.kill();
            else
                process.terminate();
            QVERIFY(process.waitForFinished(patience_ms));
            auto after = Territory::open(territory, Territory::Access::ReadWrite);
            QVERIFY2(after, after ? "" : after.error().text().c_str());
            opened = std::move(*after);
            found = opened->database()
                            .single(QStringLiteral("SELECT count(*) FROM parcel"))
                            ->toInt();
        }
        QCOMPARE(found, few);
        if (!kill)
            QCOMPARE(process.exitCode(), 130);
        Database &database = opened->database();
        QCOMPARE(database.single(QStringLiteral("SELECT count(*) FROM idx_parcel_geom"))->toInt(),
                few);
        QCOMPARE(database.single(QStringLiteral("SELECT count(*) FROM source"))->toInt(), 1);
        QCOMPARE(opened->theme(QStringLiteral("parcels"))->featureCount, few);
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
