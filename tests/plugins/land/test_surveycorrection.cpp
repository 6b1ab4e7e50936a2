// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/operations/parceloperations.h"
#include "land/records/recordcommit.h"
#include "land/records/recordtakeback.h"
#include "land/survey/surveycorrection.h"
#include "landtown.h"
#include "recordtest.h"

#include <QJsonArray>
#include <QTemporaryDir>

#include <cmath>
#include <functional>

Q_DECLARE_METATYPE(std::vector<spp::land::SurveyedPoint>)
Q_DECLARE_METATYPE(std::function<void(spp::land::CorrectionRequest &)>)

using namespace spp;
using namespace spp::land;
using namespace spp::test;

namespace {

constexpr double west = 585700.0;
constexpr double south = 1109700.0;
constexpr int side = 4; // parcels in a row, 10 m each

/// A point by metres from the south-western corner of the town.
SurveyedPoint point(const char *name, double x_m, double y_m)
{
    SurveyedPoint made;
    made.name = QString::fromLatin1(name);
    made.place = { south + y_m, west + x_m };
    return made;
}

AdjustedSurvey surveyOf(const std::vector<SurveyedPoint> &points)
{
    AdjustedSurvey survey;
    survey.points = points;
    return survey;
}

double areaOf(const std::vector<ParcelDraft> &parcels)
{
    double area_m2 = 0.0;
    for (const ParcelDraft &parcel : parcels)
        area_m2 += parcel.mapArea_m2;
    return area_m2;
}

const ParcelDraft *versionOf(const Preview &preview, ParcelKey parcel)
{
    for (const ParcelDraft &draft : preview.step.created) {
        if (!draft.parents.empty() && draft.parents.front() == parcel)
            return &draft;
    }
    return nullptr;
}

} // namespace

/// Parcel 6 lies from (10, 10) to (20, 20); its corners are 1 (10, 20), 2 (20, 20), 3 (20, 10) and
/// 4 (10, 10).
class TestSurveyCorrection : public QObject {
    Q_OBJECT

private slots:
    void init();
    void neighboursFollowInOneStep();
    void cornersThatNeedEachOther();
    void legalAreasStayUnlessSaid();
    void areaOfWhatWasNotMeasured();
    void pickedCornersGoBeforeTheNearest();
    void straightSidesStayStraight();
    void groundAcrossTheStreetIsSeen();
    void refusals_data();
    void refusals();
    void outsideOfEveryTolerance();
    void stepsOutliveTheProgram();

private:
    Result<SurveyCorrection> correct(const std::vector<SurveyedPoint> &points,
            const std::function<void(CorrectionRequest &)> &say = {})
    {
        CorrectionRequest request;
        request.parcels = { 6 };
        if (say)
            say(request);
        return correctFromSurvey(*m_session, request, surveyOf(points));
    }
    QTemporaryDir m_folder;
    QString m_fresh; ///< a town that nobody has worked on
    QString m_file;
    int m_count = 0;
    std::unique_ptr<Territory> m_town;
    std::unique_ptr<EditSession> m_session;
};

void TestSurveyCorrection::init()
{
    m_session.reset();
    m_town.reset();
    if (m_fresh.isEmpty()) {
        m_fresh = m_folder.filePath(QStringLiteral("fresh.sqlite"));
        makeLandTown(m_fresh, side);
    }
    m_file = m_folder.filePath(QStringLiteral("%1.sqlite").arg(++m_count));
    QVERIFY(QFile::copy(m_fresh, m_file));
    auto town = Territory::open(m_file, Territory::Access::ReadWrite);
    MUST(town);
    m_town = std::move(*town);
    auto session = EditSession::begin(*m_town, record("boundary"), officer());
    MUST(session);
    m_session = std::move(*session);
}

void TestSurveyCorrection::neighboursFollowInOneStep()
{
    const QString before = registerDump(*m_town);
    const auto made = correct({ point("P1", 9.9, 20.1), point("P2", 20.2, 20.0),
            point("P3", 20.1, 9.8), point("P4", 10.0, 10.0), point("M", 30.4, -5.0) });
    MUST(made);
    QCOMPARE(int(made->matches.corners.size()), 4);
    QCOMPARE(made->matches.corners[1].corner, 2);
    QCOMPARE(made->matches.unmatched, QStringList("M"));
    const Preview &preview = made->preview;
    QCOMPARE(preview.outerChange_m2, 0.0);
    QVERIFY(!preview.changesOuterEdge);
    // All that have a corner that moved; parcel 5 loses as much as it wins, and only follows.
    QCOMPARE(int(preview.step.created.size()), 7);
    QCOMPARE(int(preview.step.followed.size()), 1);
    QVERIFY(std::abs(areaOf(preview.step.created) - areaOf(preview.step.retired)) < 1e-9);
    // By hand: the shoelace formula over the four points.
    QVERIFY(std::abs(versionOf(preview, 6)->mapArea_m2 - 103.53) < 1e-6);
    QCOMPARE(preview.step.operation, QString("correct-from-survey"));
    MUST(m_session->add(preview.step));
    MUST(m_session->undo());
    MUST(m_session->redo());
    const auto committed = commit(*m_session);
    MUST(committed);
    MUST(takeBack(*m_town, committed->record.id, officer()));
    QCOMPARE(registerDump(*m_town), before);
}

// Corner 2 would come to lie beyond corner 2 of the neighbour, which moves as well.
void TestSurveyCorrection::cornersThatNeedEachOther()
{
    const auto alone = correct({ point("P2", 30.5, 20.5) }, [](CorrectionRequest &request) {
        request.picks = { { QString("P2"), 6, 2 } };
    });
    QVERIFY(!alone.ok());
    const auto together = correct(
            { point("P2", 30.5, 20.5), point("Q2", 34.0, 20.0) }, [](CorrectionRequest &request) {
                request.parcels = { 6, 7 };
                request.picks = { { QString("P2"), 6, 2 }, { QString("Q2"), 7, 2 } };
            });
    MUST(together);
    QCOMPARE(together->preview.outerChange_m2, 0.0);
}

void TestSurveyCorrection::legalAreasStayUnlessSaid()
{
    const std::vector<SurveyedPoint> points{ point("1", 9.9, 20.1), point("2", 20.2, 20.0),
        point("3", 20.1, 9.8), point("4", 10.0, 10.0) };
    const auto kept = correct(points);
    MUST(kept);
    for (const ParcelDraft &parcel : kept->preview.step.created)
        QCOMPARE(*parcel.facts.legalArea_m2, 100.0);
    const auto measured = correct(
            points, [](CorrectionRequest &request) { request.takesMeasuredAreas = true; });
    MUST(measured);
    QCOMPARE(*versionOf(measured->preview, 6)->facts.legalArea_m2, 103.5);
    QCOMPARE(*versionOf(measured->preview, 7)->facts.legalArea_m2, 100.0);
    QCOMPARE(versionOf(measured->preview, 6)->facts.number, QString("6"));
}

void TestSurveyCorrection::areaOfWhatWasNotMeasured()
{
    const auto made = correct({ point("1", 9.9, 20.1), point("3", 20.1, 9.8) },
            [](CorrectionRequest &request) { request.takesMeasuredAreas = true; });
    QVERIFY(!made.ok());
    QCOMPARE(made.error().feature, std::string("34/6: 2, 4"));
    const auto kept = correct({ point("1", 9.9, 20.1), point("3", 20.1, 9.8) });
    MUST(kept);
    QVERIFY(kept->preview.remarks.join(QLatin1Char(' ')).contains(QString("34/6: 2, 4")));
    // Nothing is taken for granted: no tolerance stands on record.
    QVERIFY(kept->preview.remarks.join(QLatin1Char(' ')).contains(QString("not judged")));
}

void TestSurveyCorrection::pickedCornersGoBeforeTheNearest()
{
    // 1.5 m away from any corner, and named for the one that is not the nearest.
    const auto made = correct({ point("P", 18.0, 20.0) }, [](CorrectionRequest &request) {
        request.picks = { { QString("P"), 6, 2 } };
    });
    MUST(made);
    QCOMPARE(made->matches.corners[0].corner, 2);
    QVERIFY(std::abs(made->matches.corners[0].moved_m() - 2.0) < 1e-9);
    QCOMPARE(versionOf(made->preview, 6)->mapArea_m2, 90.0);
}

// The boundary of a neighbour that was split meets the side of parcel 6 between its corners.
void TestSurveyCorrection::straightSidesStayStraight()
{
    const auto split
            = splitByLine(*m_session, 7, { { west + 19, south + 14 }, { west + 31, south + 14 } });
    MUST(split);
    MUST(m_session->add(split->step));
    const auto made = correct({ point("1", 10.0, 20.0), point("2", 20.4, 20.0),
                                      point("3", 20.0, 10.0), point("4", 10.0, 10.0) },
            [](CorrectionRequest &request) { request.takesMeasuredAreas = true; });
    MUST(made);
    const CornerMatch &onSide = made->matches.corners.back();
    QVERIFY(onSide.point.isEmpty());
    QVERIFY(std::abs(onSide.to.x() - (west + 20.16)) < 1e-6);
    QCOMPARE(made->preview.outerChange_m2, 0.0);
    QCOMPARE(versionOf(made->preview, 6)->mapArea_m2, 102.0);
}

void TestSurveyCorrection::groundAcrossTheStreetIsSeen()
{
    plantParcel(*m_town, QStringLiteral("34"), QStringLiteral("99"),
            QStringLiteral("POLYGON((585743 1109700, 585753 1109700, 585753 1109710, 585743 "
                           "1109710, 585743 1109700))"),
            100.0);
    const auto say = [](CorrectionRequest &request) {
        request.parcels = { 4 };
        request.picks = { { QString("P"), 4, 2 } };
    };
    MUST(correct({ point("P", 42.0, 10.0) }, say));
    const auto made = correct({ point("P", 45.0, 9.0) }, say);
    QVERIFY(!made.ok());
    QVERIFY2(QString::fromStdString(made.error().reason).contains(QString("overlap")),
            made.error().reason.c_str());
    // So it is when the corner is moved by hand, or the side for an area.
    QVERIFY(!moveCorner(*m_session, 4, 2, { west + 45.0, south + 9.0 }).ok());
    QVERIFY(!adjustBoundary(*m_session, 4, 2, 150.0, engine::AdjustMode::Parallel).ok());
}

void TestSurveyCorrection::refusals_data()
{
    using Points = std::vector<SurveyedPoint>;
    using Say = std::function<void(CorrectionRequest &)>;
    QTest::addColumn<Points>("points");
    QTest::addColumn<Say>("say");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("said");
    const int bad = int(ErrorCode::BadInput);
    const int usage = int(ErrorCode::Usage);
    const int crs = int(ErrorCode::CrsMismatch);
    const Say nothing;
    QTest::newRow("no point near a corner")
            << Points{ point("P", 15, 15) } << nothing << bad << "within 0.5 m";
    QTest::newRow("two corners near a point")
            << Points{ point("P", 15, 20) }
            << Say([](CorrectionRequest &request) { request.tolerance_m = 6.0; }) << bad
            << "corner 1 or corner 2";
    QTest::newRow("two points at one corner")
            << Points{ point("P", 10.1, 20), point("Q", 10, 20.1) } << nothing << bad << "P and Q";
    QTest::newRow("nothing moves") << Points{ point("P", 10, 20) } << nothing << bad << "nothing";
    QTest::newRow("a picked corner that is not there")
            << Points{ point("P", 10, 20) } << Say([](CorrectionRequest &request) {
                   request.picks = { { QString("P"), 6, 5 } };
               })
            << usage << "1 to 4";
    QTest::newRow("a picked point that is not there")
            << Points{ point("P", 10, 20) } << Say([](CorrectionRequest &request) {
                   request.picks = { { QString("R"), 6, 1 } };
               })
            << usage << "R";
    QTest::newRow("a point for two corners")
            << Points{ point("P", 10, 20) } << Say([](CorrectionRequest &request) {
                   request.picks = { { QString("P"), 6, 1 }, { QString("P"), 6, 2 } };
               })
            << usage << "two corners";
    QTest::newRow("a parcel that is not there")
            << Points{ point("P", 10, 20) }
            << Say([](CorrectionRequest &request) { request.parcels = { 77 }; }) << usage << "77";
    QTest::newRow("a tolerance of zero")
            << Points{ point("P", 10, 20) }
            << Say([](CorrectionRequest &request) { request.tolerance_m = 0.0; }) << usage << "0 m";
    QTest::newRow("sides that cross")
            << Points{ point("P", 25, 5) } << Say([](CorrectionRequest &request) {
                   request.picks = { { QString("P"), 6, 1 } };
               })
            << bad << "";
    QTest::newRow("corners that exchange their places") << Points{ point("P", 20, 20),
        point("Q", 10, 20) } << Say([](CorrectionRequest &request) {
        request.picks = { { QString("P"), 6, 1 }, { QString("Q"), 6, 2 } };
    }) << bad << "";
    QTest::newRow("another meridian")
            << Points{ point("P", 55000, 20) } << nothing << crs << "far away";
    SurveyedPoint turned = point("P", 10, 20);
    std::swap(turned.place.north_m, turned.place.east_m);
    QTest::newRow("X and Y exchanged") << Points{ turned } << nothing << crs << "far away";
}

void TestSurveyCorrection::refusals()
{
    QFETCH(std::vector<SurveyedPoint>, points);
    QFETCH(std::function<void(CorrectionRequest &)>, say);
    QFETCH(QString, said);
    const QString before = registerDump(*m_town);
    const auto made = correct(points, say);
    QVERIFY(!made.ok());
    QTEST(int(made.error().code), "code");
    QVERIFY2(QString::fromStdString(made.error().text()).contains(said),
            made.error().text().c_str());
    QCOMPARE(registerDump(*m_town), before);
    QCOMPARE(m_session->position(), 0);
}

void TestSurveyCorrection::outsideOfEveryTolerance()
{
    AdjustedSurvey survey = surveyOf({ point("P", 10.1, 20) });
    survey.tolerance.isOnRecord = true;
    survey.tolerance.verdict = ToleranceJudgement::Verdict::Outside;
    CorrectionRequest request;
    request.parcels = { 6 };
    const auto made = correctFromSurvey(*m_session, request, survey);
    QVERIFY(!made.ok());
    survey.tolerance.verdict = ToleranceJudgement::Verdict::NotJudged;
    MUST(correctFromSurvey(*m_session, request, survey));
    survey.crs = QStringLiteral("EPSG:9209");
    const auto other = correctFromSurvey(*m_session, request, survey);
    QVERIFY(!other.ok());
    QCOMPARE(int(other.error().code), int(ErrorCode::CrsMismatch));
}

// What the journal keeps is enough to go on without the survey.
void TestSurveyCorrection::stepsOutliveTheProgram()
{
    const auto made = correct({ point("1", 9.9, 20.1), point("3", 20.1, 9.8) });
    MUST(made);
    MUST(m_session->add(made->preview.step));
    const qlonglong id = m_session->id();
    m_session.reset();
    m_town.reset();
    auto town = Territory::open(m_file, Territory::Access::ReadWrite);
    MUST(town);
    m_town = std::move(*town);
    auto session = EditSession::resume(*m_town, id, officer());
    MUST(session);
    m_session = std::move(*session);
    QCOMPARE(m_session->position(), 1);
    const EditStep &step = m_session->steps().front();
    QCOMPARE(step.operation, QString("correct-from-survey"));
    QCOMPARE(step.request["corners"].toArray().size(), 2);
    QCOMPARE(step.created.front().outline, made->preview.step.created.front().outline);
    MUST(commit(*m_session));
}

QTEST_GUILESS_MAIN(TestSurveyCorrection)
#include "test_surveycorrection.moc"
