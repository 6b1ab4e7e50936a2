// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
// Runs of scenario files: what is written, that nothing is left of a run that was stopped, and
// that threads and a kill in between change no byte.
#include "base/feedback.h"
#include "flood/simulation/rasterfile.h"
#include "flood/simulation/simulation.h"
#include "floodtown.h"
#include "support/patience.h"
#include "support/testdata.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace spp;
using namespace spp::flood;
using namespace spp::test;

namespace {

class Stopped final : public Feedback {
public:
    bool isCancelled() const override { return true; }
};

QJsonObject run(const QString &scenario, const QString &out, int threads = 1)
{
    Result<ScenarioFile> read = ScenarioFile::read(scenario);
    if (!read)
        qFatal("%s", read.error().text().c_str());
    Feedback feedback;
    const Result<SimulationOutcome> outcome = simulate(*read, { out, threads, false }, feedback);
    if (!outcome)
        qFatal("%s", outcome.error().text().c_str());
    return outcome->summary;
}

QString named(const char *name) { return QString::fromLatin1(name); }

} // namespace

class TestSimulate : public QObject {
    Q_OBJECT

private slots:
    void polderBehindAGate();
    void threadsChangeNoByte();
    void stoppedLeavesNothing();
    void neverOverwrites();
    void killedAndResumed();
    void commandLine();
    void fullDiskLeavesNothing();
};

void TestSimulate::polderBehindAGate()
{
    const QTemporaryDir folder;
    const QString out = folder.filePath(named("out"));
    const QJsonObject summary = run(FloodTown(folder.path()).scenario(), out);
    QCOMPARE(summary[named("schema")].toString(), named("spp.flood-simulation/1"));
    QVERIFY(summary[named("mass")][named("valid")].toBool());
    const QMap<QString, QByteArray> files = filesOf(out);
    QCOMPARE(files.keys(),
            QStringList({ named("arrival.tif"), named("duration.tif"), named("end_depth.tif"),
                    named("gauges.csv"), named("ground.tif"), named("max_depth.tif"),
                    named("max_dv.tif"), named("max_velocity.tif"), named("summary.json") }));
    QCOMPARE(QJsonDocument::fromJson(files[named("summary.json")]).object(), summary);
    for (const QJsonValue &output : summary[named("outputs")].toArray()) {
        const QByteArray hash = QCryptographicHash::hash(
                files[output[named("file")].toString()], QCryptographicHash::Sha256);
        QCOMPARE(output[named("sha256")].toString(), QString::fromLatin1(hash.toHex()));
    }
    const Result<RasterCells> depth = readRaster(out + named("/max_depth.tif"), 10000);
    QVERIFY(depth.ok());
    QVERIFY(std::isnan(depth->at(19, 0))); // outside of the model
    QVERIFY(std::abs(depth->at(10, 2) - 1.5) < 0.05); // the river outside of the dyke
    QVERIFY(depth->at(10, 30) < 1.2);
    const Result<RasterCells> ground = readRaster(out + named("/ground.tif"), 10000);
    QVERIFY(ground.ok());
    QCOMPARE(ground->unit, named("m"));
    QVERIFY(std::isnan(ground->at(19, 0)));
    QCOMPARE(ground->at(15, 31), 1.0); // the house plot
    QCOMPARE(ground->at(17, 25), -1.0); // the pond
    QCOMPARE(ground->at(0, 39), 3.0); // the hill
    QCOMPARE(ground->at(10, 19), 0.0); // beside the dyke, which is no ground
    // The gate shut after six minutes, and let more in than out.
    const QJsonObject gate = summary[named("structures")].toArray()[0].toObject();
    QCOMPARE(gate[named("opening")].toDouble(), 0.0);
    QVERIFY(gate[named("forward_m3")].toDouble() > 100.0);
    const QJsonObject mark = summary[named("residuals")][named("marks")].toArray()[0].toObject();
    QVERIFY(std::abs(mark[named("residual_m")].toDouble()
                    - (mark[named("modelled_m")].toDouble() - 0.7))
            < 1e-12);
    QVERIFY(files[named("gauges.csv")].startsWith(
            "time_s,gauge,depth_m,velocity_ms\r\n0,\"inner\","));
}

void TestSimulate::threadsChangeNoByte()
{
    const QTemporaryDir folder;
    const QString scenario = FloodTown(folder.path()).scenario();
    run(scenario, folder.filePath(named("one")), 1);
    run(scenario, folder.filePath(named("two")), 2);
    QVERIFY(filesOf(folder.filePath(named("one"))) == filesOf(folder.filePath(named("two"))));
}

void TestSimulate::stoppedLeavesNothing()
{
    const QTemporaryDir folder;
    Result<ScenarioFile> read = ScenarioFile::read(FloodTown(folder.path()).scenario());
    const QStringList before = QDir(folder.path()).entryList();
    Stopped stopped;
    const auto outcome = simulate(*read, { folder.filePath(named("out")), 1, false }, stopped);
    QVERIFY(!outcome.ok());
    QCOMPARE(outcome.error().code, ErrorCode::Cancelled);
    QCOMPARE(QDir(folder.path()).entryList(), before);
}

void TestSimulate::neverOverwrites()
{
    const QTemporaryDir folder;
    const QString scenario = FloodTown(folder.path()).scenario();
    run(scenario, folder.filePath(named("out")));
    Result<ScenarioFile> read = ScenarioFile::read(scenario);
    Feedback feedback;
    const auto again = simulate(*read, { folder.filePath(named("out")), 1, false }, feedback);
    QVERIFY(!again.ok());
    QCOMPARE(again.error().code, ErrorCode::BadInput);
}

/// The program ends as by a power cut, some time after its first checkpoint.
void TestSimulate::killedAndResumed()
{
    const QTemporaryDir folder;
    const QString scenario = FloodTown(folder.path())
                                     .scenario(named("end: {value: 10, unit: min}"),
                                             named("end: {value: 8, unit: h}"));
    // The river's series must reach to the end.
    QFile file(scenario);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray text = file.readAll();
    text.replace("times: [0, 5, 10]", "times: [0, 5, 99999]");
    text.replace(
            "checkpoint_every: {value: 20, unit: s}", "checkpoint_every: {value: 20, unit: min}");
    text.replace("gauge_every: {value: 30, unit: s}",
            "gauge_every: {value: 1, unit: h}\n  frame_every: {value: 10, unit: min}");
    file.resize(0);
    file.seek(0);
    file.write(text);
    file.close();
    const QString out = folder.filePath(named("out"));
    const QStringList arguments{ named("flood"), named("simulate"), scenario, named("--out"), out };
    QProcess program;
    program.start(sppProgram(), arguments);
    QVERIFY(program.waitForStarted(patience_ms));
    const auto checkpoints = [&] {
        return QDir(folder.path()).entryList({ named("out.*.checkpoint") }, QDir::Files);
    };
    while (program.state() == QProcess::Running && checkpoints().isEmpty())
        program.waitForFinished(20);
    QCOMPARE(program.state(), QProcess::Running);
    program.kill();
    program.waitForFinished(patience_ms);
    QCOMPARE(checkpoints().size(), 1);
    QVERIFY(!QDir(out).exists());
    const ProgramRun resumed = runSpp(arguments + QStringList{ named("--resume") });
    QVERIFY2(resumed.exitCode == 0, resumed.standardError.constData());
    QVERIFY(checkpoints().isEmpty());
    run(scenario, folder.filePath(named("whole")));
    QVERIFY(filesOf(out) == filesOf(folder.filePath(named("whole"))));
    const auto frames = [&](const char *name) {
        return filesOf(folder.filePath(named(name)) + named("/frames"));
    };
    QVERIFY(frames("out") == frames("whole"));
    QCOMPARE(frames("whole").size(), 49);
    QCOMPARE(frames("whole").lastKey(), named("depth_0000028800s.tif"));
    QVERIFY(QDir(folder.path()).entryList({ named("*.frames"), named("*unfinished") }).isEmpty());
}

void TestSimulate::commandLine()
{
    const QTemporaryDir folder;
    const QString scenario = FloodTown(folder.path()).scenario();
    const QString out = folder.filePath(named("out"));
    const ProgramRun estimate = runSpp(
            { named("flood"), named("simulate"), scenario, named("--estimate"), named("--json") });
    QCOMPARE(estimate.exitCode, 0);
    const QJsonObject json = QJsonDocument::fromJson(estimate.standardOutput).object();
    QCOMPARE(json[named("schema")].toString(), named("spp.flood-estimate/1"));
    QCOMPARE(json[named("cells")].toDouble(), 799.0);
    QVERIFY(!QDir(out).exists());
    const ProgramRun none = runSpp({ named("flood"), named("simulate"), scenario });
    QCOMPARE(none.exitCode, 2);
    const ProgramRun resume = runSpp({ named("flood"), named("simulate"), scenario, named("--out"),
            out, named("--resume") });
    QCOMPARE(resume.exitCode, 2);
    const ProgramRun done = runSpp({ named("flood"), named("simulate"), scenario, named("--out"),
            out, named("--threads"), named("2"), named("--json") });
    QCOMPARE(done.exitCode, 0);
    QVERIFY(QDir(out).exists());
    const QJsonObject summary = QJsonDocument::fromJson(done.standardOutput).object();
    QVERIFY(summary[named("froude")][named("share_above_0_8")].isDouble());
}

/// No file may grow beyond 1 or 4 kB.
void TestSimulate::fullDiskLeavesNothing()
{
    for (const char *limit : { "ulimit -f 1; exec \"$@\"", "ulimit -f 4; exec \"$@\"" }) {
        const QTemporaryDir folder;
        const QString scenario = FloodTown(folder.path())
                                         .scenario(named("outputs:\n"),
                                                 named("outputs:\n  frame_every: {value: 60, unit: "
                                                       "s}\n"));
        const QStringList before = QDir(folder.path()).entryList(QDir::AllEntries);
        QProcess process;
        process.start(named("bash"),
                { named("-c"), QString::fromLatin1(limit), named("full"), sppProgram(),
                        named("flood"), named("simulate"), scenario, named("--out"),
                        folder.filePath(named("out")) });
        QVERIFY(process.waitForFinished(patience_ms));
        const QByteArray said = process.readAllStandardError();
        QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 4, said);
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries), before);
    }
}

QTEST_GUILESS_MAIN(TestSimulate)
#include "test_simulate.moc"
