// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "support/sampleterritory.h"
#include "support/testdata.h"

#include <QTest>

using namespace spp::test;

namespace {

constexpr int conflicts = 1;
constexpr int environmentFailed = 4;

/// Runs spp with a disk of this size at /mnt, which this run alone sees; lists what is left there.
ProgramRun runOnDisk(int kilobytes, const QStringList &arguments)
{
    const QString script = QStringLiteral("mount -t tmpfs -o size=%1k none /mnt && cd \"$0\" || "
                                          "exit 99; \"$@\"; code=$?; ls -A /mnt; exit $code")
                                   .arg(kilobytes);
    return runProgram("unshare",
            QStringList{ "-rm", "bash", "-c", script, binaryFolder(), sppProgram() } + arguments);
}

bool canMount()
{
    return runProgram("unshare", { "-rm", "bash", "-c", "mount -t tmpfs none /mnt" }).exitCode == 0;
}

} // namespace

/// A disk that runs full while results are written, as it fails in the file system itself.
class FullDiskTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QString why;
        m_territory = sampleTerritory(&why);
        QVERIFY2(!m_territory.isEmpty(), qPrintable(why));
        m_canMount = canMount();
    }

    void theDiskIsNamed_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<int>("kilobytes");
        QTest::addColumn<QString>("file"); ///< that did not fit
        const QStringList review{ "review", m_territory, "--parcel", "25/243", "--at", "2026-11-22",
            "--out", "/mnt/out" };
        const QStringList dossier{ "dossier", "create", m_territory, "--parcel", "25/243", "--at",
            "2026-11-22", "--out", "/mnt/out" };
        for (const int kilobytes : { 4, 8, 40, 100, 130 })
            QTest::addRow("review, GeoPackage, %d kB", kilobytes)
                    << review << kilobytes << "review.gpkg";
        QTest::newRow("review, JSON") << review << 220 << "review.json";
        QTest::newRow("dossier, PDF") << dossier << 40 << "dossier.pdf";
    }
    void theDiskIsNamed()
    {
        QFETCH(QStringList, command);
        QFETCH(int, kilobytes);
        QFETCH(QString, file);
        if (!m_canMount) {
            QWARN("no disk of its own can be mounted here");
            return;
        }
        const ProgramRun run = runOnDisk(kilobytes, command);
        const QByteArray &said = run.standardError;
        QVERIFY2(run.exitCode == environmentFailed, said);
        QVERIFY2(said.contains(file.toUtf8()), said);
        QVERIFY2(said.contains("the disk /mnt"), said);
        QVERIFY2(said.contains("Free some space"), said);
        QVERIFY2(!said.contains("Unknown error") && !said.contains("ERROR 1"), said);
        if (command.first() == "dossier")
            QVERIFY2(!run.standardOutput.contains("out"), run.standardOutput);
    }

    void theGeoPackageOfADossierIsNamed()
    {
        if (!m_canMount) {
            QWARN("no disk of its own can be mounted here");
            return;
        }
        const QStringList command{ "dossier", "create", m_territory, "--parcel", "25/243", "--at",
            "2026-11-22", "--out", "/mnt/out" };
        // The size of the PDF differs with the fonts: grow the disk until more than it fits.
        bool wasGeoPackage = false;
        for (int kilobytes = 200; !wasGeoPackage && kilobytes < 8000; kilobytes += 150) {
            const ProgramRun run = runOnDisk(kilobytes, command);
            const QByteArray &said = run.standardError;
            QVERIFY2(run.exitCode > conflicts, "it was made before its GeoPackage did not fit");
            QVERIFY2(run.exitCode == environmentFailed && said.contains("the disk /mnt"), said);
            wasGeoPackage = said.contains("review.gpkg");
        }
        QVERIFY(wasGeoPackage);
    }

private:
    QString m_territory;
    bool m_canMount = false;
};

QTEST_GUILESS_MAIN(FullDiskTest)
#include "test_fulldisk.moc"
