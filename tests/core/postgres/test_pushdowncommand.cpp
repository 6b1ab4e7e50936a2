// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "importfixture.h"
#include "serverfixture.h"
#include "support/patience.h"
#include "support/testdata.h"
#include "tests.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

using namespace spp;
using namespace spp::test;

namespace {

/// Lines of a CSV by fields; the texts in these have no commas.
QList<QStringList> csvRows(const QString &path)
{
    QFile file(path);
    QList<QStringList> rows;
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    while (!file.atEnd())
        rows.append(QString::fromUtf8(file.readLine()).trimmed().split(','));
    return rows;
}

} // namespace

/// `spp overlay` of a territory on a server: where it is computed, and what is left when it breaks.
class PushDownCommandTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_schema = newSchema();
        m_address = server().address(m_schema);
        GivenSource source = parcels(20000);
        for (GivenFeature &feature : source.features)
            feature.values[2] = QString(); // no commune: they would leave it
        QVERIFY(source.write(m_folder.filePath("many.gpkg")));
        QCOMPARE(runSpp({ "territory", "create", m_address, "--profile", "can-tho" }).exitCode, 0);
        const ProgramRun import = runSpp(
                { "import", m_address, m_folder.filePath("many.gpkg"), "--theme", "parcels" });
        QVERIFY2(import.exitCode == 0, import.standardError);
    }

    void bothPlacesWriteTheSameRows()
    {
        QList<QStringList> both[2];
        for (int i = 0; i < 2; ++i) {
            const QString out = m_folder.filePath(QString("%1.csv").arg(i));
            const ProgramRun run = overlay(m_address, out, { "--compute", i ? "server" : "here" });
            QVERIFY2(run.exitCode == 0, run.standardError);
            both[i] = csvRows(out);
        }
        QVERIFY(both[0].size() > 20000);
        QCOMPARE(both[1].size(), both[0].size());
        for (int row = 0; row < both[0].size(); ++row) {
            QStringList one = both[0][row];
            QStringList other = both[1][row];
            for (int field = 3; field <= 5; ++field) // area, share, length
                QVERIFY(std::abs(one[field].toDouble() - other[field].toDouble()) <= 2e-6);
            for (int field = 5; field >= 3; --field) {
                one.removeAt(field);
                other.removeAt(field);
            }
            QCOMPARE(other, one);
        }
    }

    void theReportSaysWhere_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("reason");
        QTest::newRow("by itself") << QStringList{} << "server"
                                   << "may make working tables";
        QTest::newRow("asked") << QStringList{ "--compute", "server" } << "server"
                               << "asked";
        QTest::newRow("asked for here") << QStringList{ "--compute", "here" } << "here"
                                        << "asked";
    }
    void theReportSaysWhere()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, where);
        QFETCH(QString, reason);
        const ProgramRun run = overlay(
                m_address, m_folder.filePath("o.gpkg"), arguments + QStringList{ "--json" });
        QVERIFY2(run.exitCode == 0, run.standardError);
        const QJsonObject compute
                = QJsonDocument::fromJson(run.standardOutput).object()["compute"].toObject();
        QCOMPARE(compute["where"].toString(), where);
        QVERIFY2(compute["reason"].toString().contains(reason), run.standardOutput);
        const bool onServer = where == "server";
        QCOMPARE(compute["parallel"].toBool(), onServer);
        const QJsonArray plan = compute["explain"].toObject()["parcels"].toArray();
        QCOMPARE(plan.contains("Gather") || run.standardOutput.contains("Gather"), onServer);
    }

    void whoMayOnlyReadHasItComputedHere()
    {
        server().sql(QString("GRANT USAGE ON SCHEMA %1 TO reader; GRANT SELECT ON ALL TABLES IN "
                             "SCHEMA %1 TO reader")
                             .arg(m_schema));
        const QString address = server().loopbackAddress(m_schema, "reader");
        const QString out = m_folder.filePath("read.csv");
        const ProgramRun run = overlay(address, out, { "--json" }, { "PGPASSWORD=reads" });
        QVERIFY2(run.exitCode == 0, run.standardError);
        const QJsonObject compute
                = QJsonDocument::fromJson(run.standardOutput).object()["compute"].toObject();
        QCOMPARE(compute["where"].toString(), QString("here"));
        QVERIFY(compute["reason"].toString().contains("reader may not make working tables"));
        QFile::remove(out);
        const ProgramRun forced
                = overlay(address, out, { "--compute", "server" }, { "PGPASSWORD=reads" });
        QCOMPARE(forced.exitCode, 4);
        QVERIFY2(forced.standardError.contains("GRANT CREATE ON SCHEMA"), forced.standardError);
        QVERIFY(!QFileInfo::exists(out));
    }

    void wrongUse_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no such place") << QStringList{ "--compute", "moon" };
        QTest::newRow("zones as subjects")
                << QStringList{ "--subject", "zones", "--compute", "server" };
    }
    void wrongUse()
    {
        QFETCH(QStringList, arguments);
        QCOMPARE(overlay(m_address, m_folder.filePath("x.csv"), arguments).exitCode, 2);
        QVERIFY(!QFileInfo::exists(m_folder.filePath("x.csv")));
    }

    void aFileHasNoServer()
    {
        const QString file = m_folder.filePath("t.sqlite");
        QCOMPARE(runSpp({ "territory", "create", file, "--profile", "can-tho" }).exitCode, 0);
        const ProgramRun run = overlay(file, m_folder.filePath("x.csv"), { "--compute", "server" });
        QCOMPARE(run.exitCode, 2);
        QVERIFY2(run.standardError.contains("is a file"), run.standardError);
    }

    void brokenItLeavesNothing_data()
    {
        QTest::addColumn<QString>("how");
        QTest::newRow("asked to stop") << "stop";
        QTest::newRow("killed") << "kill";
        QTest::newRow("the server killed") << "server";
    }
    void brokenItLeavesNothing()
    {
        QFETCH(QString, how);
        QDir(m_folder.path()).mkpath(how);
        const QString out = m_folder.filePath(how + "/o.gpkg");
        QProcess process;
        QVERIFY(isCaughtAtWork(process,
                { "overlay", m_address, "--subject", "parcels", "--with", "parcels", "--out", out,
                        "--compute", "server", "--lang", "en" },
                out));
        if (how == "server")
            server().kill();
        else if (how == "kill")
            process.kill();
        else
            process.terminate();
        QVERIFY(process.waitForFinished(patience_ms));
        if (how != "kill")
            QCOMPARE(process.exitCode(), how == "server" ? 4 : 130);
        if (how == "server") {
            const QString failed = server().restart();
            QVERIFY2(failed.isEmpty(), qPrintable(failed));
        }
        QVERIFY(QDir(m_folder.filePath(how)).isEmpty());
        const QString left = "SELECT count(*) FROM pg_class WHERE relname LIKE 'spp_overlay%'";
        SPP_TRY_COMPARE(server().sql(left), QString("0"));
        QCOMPARE(overlay(m_address, out).exitCode, 0);
    }

private:
    /// Starts the program until it is seen at work on the server: on a quick machine it may be done
    /// before anybody looks.
    static bool isCaughtAtWork(QProcess &process, const QStringList &arguments, const QString &out)
    {
        const QString working = "SELECT count(*) FROM pg_stat_activity WHERE query LIKE '%spp"
                                "_overlay%' AND state = 'active' AND pid <> pg_backend_pid()";
        for (int attempt = 0; attempt < 20; ++attempt) {
            // What an earlier one left behind on the server must not be taken for this one.
            for (int wait = 0; wait < 200 && server().sql(working) != "0"; ++wait)
                QTest::qSleep(50);
            process.start(sppProgram(), arguments);
            if (!process.waitForStarted(patience_ms))
                return false;
            while (!process.waitForFinished(1) && process.state() == QProcess::Running) {
                if (server().sql(working) != "0")
                    return true;
            }
            QFile::remove(out);
        }
        return false;
    }

    static ProgramRun overlay(const QString &address, const QString &out,
            const QStringList &arguments = {}, const QStringList &environment = {})
    {
        QStringList all{ "overlay", address, "--with", "parcels", "--out", out };
        if (!arguments.contains("--subject"))
            all += QStringList{ "--subject", "parcels" };
        return runSpp(all + arguments, environment);
    }

    QTemporaryDir m_folder;
    QString m_schema;
    QString m_address;
};

std::unique_ptr<QObject> makePushDownCommandTest()
{
    return std::make_unique<PushDownCommandTest>();
}

#include "test_pushdowncommand.moc"
