// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/robustoverlay.h"
#include "land/records/recordcommit.h"
#include "land/records/recordtakeback.h"
#include "land/survey/surveycorrection.h"
#include "landtown.h"
#include "recordtest.h"

#include <QTemporaryDir>

#include <cmath>
#include <random>

using namespace spp;
using namespace spp::land;
using namespace spp::test;

namespace {

constexpr double west = 585700.0;
constexpr double south = 1109700.0;
constexpr int side = 4; // parcels in a row, 10 m each

} // namespace

/// Random surveys of random parcels, whose corners their neighbours share. SPP_LAND_ROUNDS makes it
/// longer.
class TestSurveyRounds : public QObject {
    Q_OBJECT

private slots:
    void randomSurveysBreakNothing();
};

void TestSurveyRounds::randomSurveysBreakNothing()
{
    const QTemporaryDir folder;
    const auto town = makeLandTown(folder.filePath(QStringLiteral("town.sqlite")), side);
    auto begun = EditSession::begin(*town, record("boundary"), officer());
    MUST(begun);
    const std::unique_ptr<EditSession> session = std::move(*begun);
    const QString before = registerDump(*town);
    std::mt19937 random(20261126);
    std::uniform_real_distribution<double> part(0.0, 1.0);
    int accepted = 0;
    double outer_m2 = 0.0;
    const int stated = qEnvironmentVariableIntValue("SPP_LAND_ROUNDS");
    const int rounds = stated > 0 ? stated : 60;
    for (int round = 0; round < rounds; ++round) {
        const auto place = LocalFabric::within(*session, { west, south, west + 40, south + 40 });
        MUST(place);
        auto parcel = place->parcels().begin();
        std::advance(parcel, std::ptrdiff_t(part(random) * double(place->parcels().size() - 1)));
        CorrectionRequest request;
        request.parcels = { parcel->first };
        AdjustedSurvey survey;
        for (const engine::NodeId node : place->corners(parcel->first)) {
            const QPointF at = place->grid().metres(place->fabric().place(node));
            SurveyedPoint measured;
            measured.name = QString::number(survey.points.size() + 1);
            measured.place
                    = { at.y() + 0.6 * (part(random) - 0.5), at.x() + 0.6 * (part(random) - 0.5) };
            survey.points.push_back(measured);
        }
        request.takesMeasuredAreas = round % 3 == 0;
        const auto made = correctFromSurvey(*session, request, survey);
        if (!made) {
            QVERIFY2(made.error().code == ErrorCode::BadInput, made.error().text().c_str());
            continue;
        }
        ++accepted;
        outer_m2 += made->preview.outerChange_m2;
        MUST(session->add(made->preview.step));
        if (round % 7 == 0) {
            MUST(session->undo());
            MUST(session->redo());
        }
    }
    QVERIFY2(accepted * 5 >= rounds * 4, qPrintable(QString::number(accepted)));
    const auto place = LocalFabric::within(*session, { west, south, west + 40, south + 40 });
    MUST(place);
    QCOMPARE(int(place->parcels().size()), side * side);
    double sum_m2 = 0.0;
    std::vector<engine::Geometry> outlines;
    for (const auto &[key, draft] : place->parcels()) {
        sum_m2 += place->fabric().area_m2(key);
        auto outline = engine::Geometry::fromWkb(draft.outline);
        QVERIFY(outline->isValid());
        outlines.push_back(std::move(*outline));
    }
    const auto all = engine::RobustOverlay::unionOf(outlines);
    QVERIFY(std::abs(all->geometry.area() - sum_m2) < 1e-6); // no overlap
    // No gap: what was won or lost is what the outer edge was reported to have moved.
    QVERIFY(std::abs(sum_m2 - 1600.0 - outer_m2) < 1e-6);
    const auto committed = commit(*session);
    MUST(committed);
    MUST(takeBack(*town, committed->record.id, officer()));
    QCOMPARE(registerDump(*town), before);
}

QTEST_GUILESS_MAIN(TestSurveyRounds)
#include "test_surveyrounds.moc"
