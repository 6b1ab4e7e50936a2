// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
// Pairs whose sub-grid is chosen for the run: the same as where the base says it.
#include "polderpair.h"

#include <QJsonArray>
#include <QTest>

using namespace spp;
using namespace spp::flood;
using namespace spp::test;

namespace {

/// Stops late in the run of the proposal.
class Stop final : public Feedback {
public:
    bool isCancelled() const override { return m_share >= 0.7; }
    void progress(long long done, long long total) override
    {
        m_share = double(done) / double(total);
    }

private:
    double m_share = 0.0;
};

} // namespace

class TestPairSubgrid : public QObject {
    Q_OBJECT

private slots:
    void chosenIsAsStated();
    void offIsTheGround();
    void itMustFit();
    void theEstimateFollows();
    void goneOnWithUnderTheSameChoice();
};

void TestPairSubgrid::chosenIsAsStated()
{
    const Pair stated;
    stated.underSubgrid();
    const PairOutcome said = stated.run();
    Pair chosen;
    chosen.request.subgridCell_m = 10.0;
    const PairOutcome taken = chosen.run();
    for (std::size_t i = 0; i < 2; ++i) {
        const QJsonObject summary = taken.members[i].outcome.summary;
        QCOMPARE(summary["subgrid"]["cell_m"].toDouble(), 10.0);
        QCOMPARE(summary["subgrid"], said.members[i].outcome.summary["subgrid"]);
    }
    QCOMPARE(taken.summary["subgrid"], said.summary["subgrid"]);
    QCOMPARE(taken.summary["limits"], said.summary["limits"]);
    for (const char *name :
            { "base/max_depth.tif", "base/gauges.csv", "proposal/max_velocity.tif", "change.tif" })
        QCOMPARE(contentOf(chosen.file("out/") + text(name)),
                contentOf(stated.file("out/") + text(name)));
}

void TestPairSubgrid::offIsTheGround()
{
    Pair off;
    off.underSubgrid();
    off.request.subgridCell_m = 0.0;
    QVERIFY(off.run().summary["subgrid"].isNull());
    const Pair plain;
    plain.run();
    QCOMPARE(contentOf(off.file("out/change.tif")), contentOf(plain.file("out/change.tif")));
}

void TestPairSubgrid::itMustFit()
{
    Pair pair;
    for (const double cell : { 7.0, 5.0, -10.0, 1000.0 }) {
        pair.request.subgridCell_m = cell;
        QCOMPARE(pair.refusal().code, ErrorCode::Usage);
    }
    QVERIFY(pair.unfinished().isEmpty());
}

void TestPairSubgrid::theEstimateFollows()
{
    Pair pair;
    const auto cells = [&pair](const std::optional<double> &choice) {
        pair.request.subgridCell_m = choice;
        const auto estimate = estimatePair(pair.request);
        return estimate ? estimate->cells : 0.0;
    };
    QVERIFY(cells(10.0) > 0.0);
    QVERIFY(cells(10.0) < 0.5 * cells({}));
}

void TestPairSubgrid::goneOnWithUnderTheSameChoice()
{
    Pair pair;
    pair.lengthen();
    pair.request.subgridCell_m = 10.0;
    Stop stop;
    QVERIFY(!runPair(pair.request, stop).ok());
    pair.request.resume = true;
    pair.request.subgridCell_m.reset();
    QCOMPARE(pair.refusal().code, ErrorCode::Usage); // of this choice nothing is left
    pair.request.subgridCell_m = 10.0;
    const QJsonObject resumed = pair.run().summary;
    QCOMPARE(resumed["subgrid"]["cell_m"].toDouble(), 10.0);
    // And a pair that is done is that of its choice.
    pair.request.subgridCell_m = 20.0;
    QCOMPARE(pair.refusal().code, ErrorCode::BadInput);
}

QTEST_GUILESS_MAIN(TestPairSubgrid)
#include "test_pairsubgrid.moc"
