// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "importfixture.h"
#include "serverfixture.h"
#include "support/testdata.h"
#include "tests.h"

#include "core/data/auditlog.h"
#include "support/patience.h"

#include <QProcess>

using namespace spp;
using namespace spp::test;

/// What a territory is after its import was stopped, or the server under it.
class BrokenTest : public QObject {
    Q_OBJECT

private:
    /// Starts an import of many parcels and waits until rows have reached the server.
    static void startImport(QProcess &process, const QString &address, const QString &source)
    {
        process.setProcessEnvironment(QProcessEnvironment::systemEnvironment());
        process.start(sppProgram(),
                { "import", address, source, "--theme", "parcels", "--append", "--lang", "en" });
        for (int waited = 0; waited < 600 && process.state() != QProcess::NotRunning; ++waited) {
            const QString writing = server().sql("SELECT count(*) FROM pg_stat_progress_copy");
            if (writing != "0")
                return;
            QTest::qWait(10);
        }
    }

private slots:
    void initTestCase()
    {
        QVERIFY(parcels(7).write(m_folder.filePath("few.gpkg")));
        GivenSource source = parcels(60000);
        for (GivenFeature &feature : source.features)
            feature.values[2] = QString(); // no commune: they would leave it
        QVERIFY(source.write(m_folder.filePath("many.gpkg")));
    }

    void theThemeIsAsBefore_data()
    {
        QTest::addColumn<QString>("how");
        QTest::newRow("asked to stop") << "stop";
        QTest::newRow("killed") << "kill";
        QTest::newRow("the server killed") << "server";
    }
    void theThemeIsAsBefore()
    {
        QFETCH(QString, how);
        QString address;
        QProcess process;
        // Where the machine looks away for long it is done before it is seen: then once more.
        for (int attempt = 0; process.state() != QProcess::Running && attempt < 20; ++attempt) {
            address = server().address(newSchema());
            QCOMPARE(
                    runSpp({ "territory", "create", address, "--profile", "can-tho" }).exitCode, 0);
            QCOMPARE(runSpp({ "import", address, m_folder.filePath("few.gpkg"), "--theme",
                                    "parcels" })
                             .exitCode,
                    0);
            startImport(process, address, m_folder.filePath("many.gpkg"));
        }
        QCOMPARE(int(process.state()), int(QProcess::Running)); // it was caught in the act
        if (how == "server")
            server().kill();
        else if (how == "kill")
            process.kill();
        else
            process.terminate();
        QVERIFY(process.waitForFinished(patience_ms));
        const QByteArray said = process.readAllStandardError();
        if (how == "stop")
            QCOMPARE(process.exitCode(), 130);
        if (how == "server") {
            QVERIFY2(process.exitCode() == 4, said);
            QVERIFY2(said.contains("does not answer"), said);
            const ProgramRun now = runSpp({ "territory", "info", address });
            QVERIFY2(now.exitCode == 4, now.standardError);
            const QString failed = server().restart();
            QVERIFY2(failed.isEmpty(), qPrintable(failed));
        }
        auto opened = Territory::open(address, Territory::Access::ReadWrite);
        QVERIFY2(opened, opened ? "" : opened.error().text().c_str());
        Database &database = (*opened)->database();
        QCOMPARE(database.single("SELECT count(*) FROM parcel")->toInt(), 7);
        QCOMPARE(database.single("SELECT count(*) FROM source")->toInt(), 1);
        QCOMPARE((*opened)->theme("parcels")->featureCount, 7);
        QVERIFY(AuditLog::verify(database)->isEmpty());
        const ProgramRun sound = runSpp({ "territory", "verify", address });
        QVERIFY2(sound.exitCode == 0, sound.standardOutput + sound.standardError);
    }

private:
    QTemporaryDir m_folder;
};

std::unique_ptr<QObject> makeBrokenTest() { return std::make_unique<BrokenTest>(); }

#include "test_broken.moc"
