// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/flood/eatwins.h"
#include "engine/flood/finishedrun.h"
#include "engine/flood/kernel/rowkernels.h"
#include "support/patience.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <ctime>

using namespace spp;
using namespace spp::engine;
using namespace spp::test;

namespace {

/// Pulls water from one cell to another, at a rate that follows the level with a delay.
class SluggishPump final : public Exchange {
public:
    std::string name() const override { return "pump"; }
    std::optional<CellPlace> first() const override { return CellPlace{ 70, 60 }; }
    std::optional<CellPlace> second() const override { return CellPlace{ 20, 130 }; }
    double volume(const ExchangeStep &step) override
    {
        m_rate = 0.9 * m_rate + 0.1 * step.first->depth_m;
        return m_rate * step.dt_s;
    }
    std::size_t stateSize() const override { return 1; }
    void saveState(double *state) const override { *state = m_rate; }
    void loadState(const double *state) override { m_rate = *state; }

private:
    double m_rate = 0.0;
};

/// Hills, a mask with a bite, dykes, and every kind of forcing, over several tiles in both
/// directions of which some run dry and others are never reached.
FloodSetup allTogether(bool rains)
{
    FloodSetup setup;
    setup.domain = ground(150, 203, 10.0, 0.03, [](double x, double y) {
        return 0.001 * x + 0.3 * std::sin(x / 90.0) * std::sin(y / 70.0);
    });
    FloodDomain &domain = setup.domain;
    domain.inside.assign(domain.cells(), 1);
    for (int row = 30; row < 60; ++row) {
        for (int column = 90; column < 110; ++column)
            domain.inside[domain.at({ row, column })] = 0;
    }
    for (int row = 60; row < 150; ++row)
        domain.crests.push_back({ { { row, 40 }, CellSide::East }, 0.9 });
    std::vector<FacePlace> bite;
    for (int row = 30; row < 60; ++row)
        bite.push_back({ { row, 110 }, CellSide::West });
    setup.boundaries = { { "river", FloodBoundary::Kind::Discharge, westFaces(60, 70),
                                 lines({ { 0.0, 0.0 }, { 600.0, 90.0 }, { 2400.0, 0.0 } }), 0.0 },
        { "out", FloodBoundary::Kind::NormalDepth, eastFaces(100, 149, 203), nullptr, 0.002 },
        { "bite", FloodBoundary::Kind::Stage, bite,
                lines({ { 0.0, 1.3 }, { 1200.0, 1.6 }, { 2400.0, 0.0 } }), 0.0 } };
    setup.inflows.push_back({ "spring", { { 5, 190 }, { 5, 191 } }, constant(2.0) });
    setup.heldCells.push_back(
            { "lake", { { 149, 10 }, { 149, 11 } }, std::make_shared<FormulaCurve>([](double t) {
                 return 0.5 + 0.3 * std::sin(t / 500.0);
             }) });
    setup.exchanges.push_back(std::make_shared<SluggishPump>());
    if (rains)
        setup.verticalSources.push_back(std::make_shared<UniformRain>(1e-5));
    setup.gauges = { { "near", { 65, 5 } }, { "far", { 120, 180 } } };
    setup.options.end_s = isSanitized() ? 300.0 : 3600.0;
    setup.options.gaugeEvery_s = 60.0;
    return setup;
}

/// Cancels after some answers.
class Impatient final : public Feedback {
public:
    explicit Impatient(int patience)
        : m_patience(patience)
    {
    }
    bool isCancelled() const override { return m_wishes || m_asked++ >= m_patience; }
    void progress(long long done, long long total) override
    {
        if (done < m_done || total <= 0)
            m_goesBack = true;
        m_done = done;
    }
    bool goesBack() const { return m_goesBack; }
    long long done() const { return m_done; }
    void wish() { m_wishes = true; }

private:
    int m_patience;
    mutable int m_asked = 0;
    bool m_wishes = false;
    bool m_goesBack = false;
    long long m_done = 0;
};

} // namespace

class TestFloodSame : public QObject {
    Q_OBJECT

private slots:
    void threadsChangeNothing_data();
    void threadsChangeNothing();
    void kernelsChangeNothing_data();
    void kernelsChangeNothing();
    void dryTilesChangeNothing();
    void sameInputGivesNoDifference();
    void resumedRunIsTheSame();
    void killedRunIsTheSame();
    void checkpointOfAnotherRunIsRefused();
    void progressAndCancel();
    void cancelIsAnsweredSoon();
};

void TestFloodSame::threadsChangeNothing_data()
{
    QTest::addColumn<bool>("rains");
    QTest::newRow("without rain") << false;
    QTest::newRow("with rain") << true;
}

void TestFloodSame::threadsChangeNothing()
{
    QFETCH(bool, rains);
    FloodSetup setup = allTogether(rains);
    setup.options.threads = 1;
    const FloodResult one = finish(setup);
    QVERIFY(one.steps > 50);
    for (const int threads : { 2, 3, 8 }) {
        FloodSetup again = allTogether(rains);
        again.options.threads = threads;
        QVERIFY2(areSame(one, finish(again)), qPrintable(QString::number(threads)));
    }
}

void TestFloodSame::kernelsChangeNothing_data()
{
    QTest::addColumn<QString>("kernel");
    for (const char *name : { "plain", "x86-64-v2", "x86-64-v3", "x86-64-v4" })
        QTest::newRow(name) << name;
}

void TestFloodSame::kernelsChangeNothing()
{
    QFETCH(QString, kernel);
    if (!flood::rowKernel(kernel.toStdString())) {
        qInfo("This processor has no %s: not compared.", qPrintable(kernel));
        return;
    }
    FloodSetup setup = allTogether(true);
    setup.options.kernel = "plain";
    FloodSetup other = allTogether(true);
    other.options.kernel = kernel.toStdString();
    QVERIFY(areSame(finish(setup), finish(other)));
}

/// What lies beside a model must not be seen in it: the same model alone, and in a corner of a
/// grid with much dry land.
void TestFloodSame::dryTilesChangeNothing()
{
    const FloodSetup small = ea1Twin();
    FloodSetup large = ea1Twin();
    FloodDomain &domain = large.domain;
    domain.rows = 300;
    domain.columns = 500;
    domain.bed_m.assign(domain.cells(), 50.0);
    domain.depth_m.assign(domain.cells(), 0.0);
    for (int row = 0; row < 10; ++row) {
        for (int column = 0; column < 70; ++column) {
            const std::size_t from = small.domain.at({ row, column });
            domain.bed_m[domain.at({ row, column })] = small.domain.bed_m[from];
            domain.depth_m[domain.at({ row, column })] = small.domain.depth_m[from];
        }
    }
    large.options.bedLimits.cliff_m = 100.0;
    large.options.end_s = 2.0 * 3600.0;
    FloodSetup alone = small;
    alone.options.end_s = large.options.end_s;
    const FloodResult a = finish(alone);
    const FloodResult b = finish(large);
    QCOMPARE(a.steps, b.steps);
    QVERIFY(b.cellSteps < 20 * a.cellSteps); // not all 150,000 cells
    for (int row = 0; row < 10; ++row) {
        for (int column = 0; column < 70; ++column)
            QCOMPARE(b.depth_m[domain.at({ row, column })],
                    a.depth_m[small.domain.at({ row, column })]);
    }
}

void TestFloodSame::sameInputGivesNoDifference()
{
    const FloodResult base = finish(allTogether(false));
    QVERIFY(areSame(base, finish(allTogether(false))));
    FloodSetup filled = allTogether(false);
    filled.domain.bed_m[filled.domain.at({ 66, 8 })] += 0.5;
    QVERIFY(!areSame(base, finish(filled)));
}

void TestFloodSame::resumedRunIsTheSame()
{
    const QTemporaryDir folder;
    FloodSetup whole = allTogether(true);
    const FloodResult expected = finish(whole);
    const std::filesystem::path file = folder.filePath("run.checkpoint").toStdString();
    const double length = whole.options.end_s;

    // Stopped by a wish after a third of the run; what it leaves is its last checkpoint.
    FloodSetup stopped = allTogether(true);
    stopped.options.checkpoints = { file, length / 10.0, false };
    stopped.options.frameEvery_s = length / 3.0;
    int frames = 0;
    stopped.options.takeFrame = [&frames](const FloodFrame &) -> Result<void> {
        return ++frames < 2 ? Result<void>() : Error::cancelled("enough");
    };
    const Result<FloodResult> broken = runFlood(stopped);
    QVERIFY(!broken.ok());
    QCOMPARE(broken.error().code, ErrorCode::Cancelled);
    QVERIFY(std::filesystem::exists(file));

    FloodSetup resumed = allTogether(true);
    resumed.options.threads = 3;
    resumed.options.checkpoints = { file, length / 10.0, true };
    QVERIFY(areSame(expected, finish(resumed)));
}

/// The program below is killed while it runs; the rest is done from what it left.
void TestFloodSame::killedRunIsTheSame()
{
#ifdef Q_OS_UNIX
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("killed.checkpoint"));
    FloodSetup setup = ea2Twin();
    setup.options.end_s = isSanitized() ? 1800.0 : 6.0 * 3600.0;
    const FloodResult expected = finish(setup);

    QProcess program;
    program.start(QStringLiteral(SPP_FLOOD_RUNNER),
            { file, QString::number(setup.options.end_s), QStringLiteral("60") });
    QVERIFY(program.waitForStarted(patience_ms));
    SPP_TRY_VERIFY(QFileInfo::exists(file));
    program.kill(); // SIGKILL
    QVERIFY(program.waitForFinished(patience_ms));
    QCOMPARE(program.exitStatus(), QProcess::CrashExit);

    setup.options.checkpoints = { file.toStdString(), 3600.0, true };
    double startedAt = -1.0;
    setup.options.frameEvery_s = 60.0;
    setup.options.takeFrame = [&startedAt](const FloodFrame &frame) -> Result<void> {
        if (startedAt < 0.0)
            startedAt = frame.time_s;
        return {};
    };
    const FloodResult resumed = finish(setup);
    QVERIFY(startedAt > 0.0);
    QVERIFY(areSame(expected, resumed));
#endif
}

void TestFloodSame::checkpointOfAnotherRunIsRefused()
{
    const QTemporaryDir folder;
    const std::filesystem::path file = folder.filePath("run.checkpoint").toStdString();
    FloodSetup setup = ea1Twin();
    setup.options.end_s = 600.0;
    setup.options.checkpoints = { file, 100.0, false };
    (void)finish(setup);
    FloodSetup other = ea1Twin();
    other.options.end_s = 600.0;
    other.domain.bed_m[35] += 0.01;
    other.options.checkpoints = { file, 100.0, true };
    const Result<FloodResult> result = runFlood(other);
    QVERIFY(!result.ok());
    QVERIFY(!result.error().file.empty());
}

void TestFloodSame::progressAndCancel()
{
    FloodSetup setup = allTogether(false);
    Impatient patient(1 << 30);
    QVERIFY(runFlood(setup, &patient).ok());
    QVERIFY(!patient.goesBack());
    QCOMPARE(patient.done(), 10000LL);
    for (const int patience : { 0, 1, 7, 50 }) {
        FloodSetup again = allTogether(false);
        Impatient feedback(patience);
        const Result<FloodResult> result = runFlood(again, &feedback);
        QVERIFY(!result.ok());
        QCOMPARE(result.error().code, ErrorCode::Cancelled);
    }
}

/// On a grid whose single step takes long.
void TestFloodSame::cancelIsAnsweredSoon()
{
    FloodSetup setup;
    const int side = isSanitized() ? 400 : 2000;
    setup.domain = ground(side, side, 10.0, 0.03, [](double, double) { return 0.0; });
    setup.domain.depth_m.assign(setup.domain.cells(), 1.0);
    setup.options.end_s = 1e6;

    // Time of the processor, so that a busy computer does not matter; from the last answer that was
    // no, as the wish may have come right after it.
    class Switch final : public Feedback {
    public:
        bool isCancelled() const override
        {
            const std::clock_t now = std::clock();
            if (now - m_begun > 7 * CLOCKS_PER_SEC / 10)
                return true;
            m_lastNo = now;
            return false;
        }
        std::clock_t lastNo() const { return m_lastNo; }

    private:
        std::clock_t m_begun = std::clock();
        mutable std::clock_t m_lastNo = m_begun;
    };
    setup.options.threads = 1;
    Switch feedback;
    const Result<FloodResult> result = runFlood(setup, &feedback);
    const qint64 elapsed = 1000 * qint64(std::clock() - feedback.lastNo()) / CLOCKS_PER_SEC;
    QVERIFY(!result.ok());
    QCOMPARE(result.error().code, ErrorCode::Cancelled);
    QVERIFY2(elapsed < 200, qPrintable(QString::number(elapsed)));
}

QTEST_GUILESS_MAIN(TestFloodSame)
#include "test_floodsame.moc"
