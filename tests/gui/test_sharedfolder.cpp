// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "support/patience.h"
#include "support/testdata.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace spp;

/// The window and the command line run under one user and keep QGIS's own files there.
class TestSharedFolder : public QObject {
    Q_OBJECT

private slots:
    void commandLineRunsAfterTheWindow();
    void missingDisplayIsSaid();

private:
    static QString program()
    {
        return QCoreApplication::applicationDirPath() + QStringLiteral("/../bin/spp-desktop");
    }
};

void TestSharedFolder::commandLineRunsAfterTheWindow()
{
    QTemporaryDir folder;
    qputenv("XDG_DATA_HOME", folder.path().toUtf8());
    qunsetenv("QT_QPA_PLATFORM");
    qunsetenv("DISPLAY");
    // A picture needs no display. Twice: QGIS fills its file of styles at the first start and reads
    // it at the next.
    for (int i = 0; i < 2; ++i) {
        const QString picture = folder.filePath(QStringLiteral("window.png"));
        QCOMPARE(QProcess::execute(program(), { QStringLiteral("--screenshot"), picture }), 0);
    }
    const test::ProgramRun doctor = test::runSpp({ QStringLiteral("doctor") });
    QVERIFY2(doctor.exitCode == 0, doctor.standardOutput + doctor.standardError);
}

void TestSharedFolder::missingDisplayIsSaid()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : { "QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY" })
        environment.remove(QLatin1String(name));
    QProcess window;
    window.setProcessEnvironment(environment);
    window.start(program(), QStringList());
    QVERIFY(window.waitForFinished(test::patience_ms));
    QCOMPARE(window.exitStatus(), QProcess::NormalExit);
    QCOMPARE(window.exitCode(), 4);
    QVERIFY(window.readAllStandardError().contains("There is no display"));
}

QTEST_GUILESS_MAIN(TestSharedFolder)
#include "test_sharedfolder.moc"
