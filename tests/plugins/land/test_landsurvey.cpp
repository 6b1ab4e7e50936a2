// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/survey/observationfile.h"
#include "land/survey/surveyadjustment.h"
#include "land/survey/surveyreport.h"
#include "recordtest.h"

#include <QTemporaryDir>

#include <cmath>
#include <random>

using namespace spp;
using namespace spp::land;

namespace {

constexpr double fourDigits = 0.5e-4 + 1e-9;
constexpr double degree = 3.14159265358979323846 / 180.0;

bool isNear(double actual, double expected, double by) { return std::abs(actual - expected) <= by; }

/// engines.md F: the loop of four legs.
QByteArray loop()
{
    return "survey;1\nangles;degrees\nsigma;0.01;0.005\nknown;1;1000;2000\n"
           "leg;1;2;45;100,02\nleg;2;3;135,02;80,01\nleg;3;4;224.99;100.00\nleg;4;1;315.01;79.98\n";
}

Result<AdjustedSurvey> adjusted(const QByteArray &text, std::optional<SurveyMethod> method = {},
        const SurveyTolerances &tolerances = {})
{
    SPP_ASSIGN(const auto observations, parseObservations(text, QStringLiteral("field.csv")));
    return adjustSurvey(observations, method ? *method : usualMethod(observations), tolerances);
}

Result<SurveyTolerances> tolerancesOf(const QByteArray &yaml)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("survey-tolerances.yaml")));
    if (!file.open(QIODevice::WriteOnly) || file.write(yaml) < 0)
        qFatal("no tolerances can be written");
    file.close();
    return SurveyTolerances::read(file.fileName());
}

} // namespace

#define COMPARE_NEAR(actual, expected, by)                                                         \
    QVERIFY2(isNear(actual, expected, by), qPrintable(QString::number(actual, 'g', 12)))

/// Observation files and what they come to, by published numbers.
class TestLandSurvey : public QObject {
    Q_OBJECT

private slots:
    void loopByPublishedNumbers();
    void bowditchByPublishedNumbers();
    void leastSquaresIsBowditch();
    void turningAnglesClose();
    void deviationsFollowFromTheClosure();
    void networkIsPlacedByItsObservations();
    void grossErrorIsNamed();
    void classesJudge();
    void badClasses_data();
    void badClasses();
};

void TestLandSurvey::loopByPublishedNumbers()
{
    const auto survey = adjusted(loop());
    MUST(survey);
    QCOMPARE(int(survey->method), int(SurveyMethod::Bowditch));
    COMPARE_NEAR(survey->closure->misclosure_m, 0.0478, fourDigits);
    QCOMPARE(precisionText(survey->closure->ratio), QLocale().toString(7526).prepend("1:"));
    COMPARE_NEAR(survey->closure->area_m2, 8000.30, 0.005 + 1e-9);
    const double north[] = { 1000.0, 1070.7330, 1014.1441, 943.4292 };
    const double east[] = { 2000.0, 2070.7143, 2127.2618, 2056.5529 };
    QCOMPARE(int(survey->points.size()), 4);
    for (std::size_t i = 0; i < 4; ++i) {
        QCOMPARE(survey->points[i].isKnown, i == 0);
        COMPARE_NEAR(survey->points[i].place.north_m, north[i], fourDigits);
        COMPARE_NEAR(survey->points[i].place.east_m, east[i], fourDigits);
    }
    // Nobody has said what is good enough: that is not a pass.
    QCOMPARE(int(survey->tolerance.verdict), int(ToleranceJudgement::Verdict::NotJudged));
    QVERIFY(!survey->tolerance.isOnRecord);
}

void TestLandSurvey::bowditchByPublishedNumbers()
{
    const auto survey = adjusted("survey;1\nknown;A;0;0\nvector;A;B;225.87;-228.92;121.87\n"
                                 "vector;B;C;-268.25;326.62;199.85\n"
                                 "vector;C;A;43.31;-98.69;245.57\n");
    MUST(survey);
    COMPARE_NEAR(survey->points[1].place.north_m - 225.87, -0.1998, fourDigits);
    COMPARE_NEAR(survey->points[1].place.east_m + 228.92, 0.2127, fourDigits);
    const auto &b = survey->points[1].place;
    const auto &c = survey->points[2].place;
    COMPARE_NEAR(c.north_m - b.north_m + 268.25, -0.3276, fourDigits);
    COMPARE_NEAR(c.east_m - b.east_m - 326.62, 0.3488, fourDigits);
    COMPARE_NEAR(-c.north_m - 43.31, -0.4026, fourDigits);
    COMPARE_NEAR(-c.east_m + 98.69, 0.4286, fourDigits);
}

// Differences of coordinates whose variance grows with the length of the leg.
void TestLandSurvey::leastSquaresIsBowditch()
{
    const auto bowditch = adjusted(loop());
    MUST(bowditch);
    QByteArray text = "survey;1\nknown;1;1000;2000\n";
    const double legs[4][2]
            = { { 45.0, 100.02 }, { 135.02, 80.01 }, { 224.99, 100.00 }, { 315.01, 79.98 } };
    for (int i = 0; i < 4; ++i) {
        const auto leg = engine::TraverseLeg::alongAzimuth(legs[i][0], legs[i][1]);
        text += "difference;" + QByteArray::number(i + 1) + ';'
                + QByteArray::number((i + 1) % 4 + 1) + ';'
                + QByteArray::number(leg.north_m, 'g', 17) + ';'
                + QByteArray::number(leg.east_m, 'g', 17) + ';'
                + QByteArray::number(0.01 * std::sqrt(legs[i][1]), 'g', 17) + '\n';
    }
    const auto squares = adjusted(text);
    MUST(squares);
    QCOMPARE(int(squares->method), int(SurveyMethod::LeastSquares));
    QCOMPARE(squares->network->redundancy, 2);
    for (std::size_t i = 0; i < 4; ++i) {
        COMPARE_NEAR(squares->points[i].place.north_m, bowditch->points[i].place.north_m, 1e-10);
        COMPARE_NEAR(squares->points[i].place.east_m, bowditch->points[i].place.east_m, 1e-10);
    }
}

void TestLandSurvey::turningAnglesClose()
{
    // A square walked clockwise from A, the angles 20" too large in sum; the first one is measured
    // from the leg that closes the loop.
    const QByteArray square = "survey;1\nangles;dms\nsigma;0.001;0 0 5\nknown;A;1000;2000\n"
                              "backsight;D;270\nturn;A;B;270 00 05;100\nturn;B;C;270 00 05;100\n"
                              "turn;C;D;270 00 05;100\nturn;D;A;270 00 05;100\n";
    const auto survey = adjusted(square);
    MUST(survey);
    COMPARE_NEAR(*survey->closure->angle_deg * 3600.0, 20.0, 1e-6);
    QCOMPARE(survey->closure->angles, 4);
    COMPARE_NEAR(survey->closure->misclosure_m, 0.0, 1e-9);
    COMPARE_NEAR(survey->points[2].place.north_m, 1100.0, 1e-9);
    COMPARE_NEAR(survey->points[2].place.east_m, 2100.0, 1e-9);
    // The same by least squares: 4 lengths, 5 directions, 6 unknowns.
    const auto squares = adjusted(square, SurveyMethod::LeastSquares);
    MUST(squares);
    QCOMPARE(squares->network->redundancy, 3);
    COMPARE_NEAR(squares->points[2].place.north_m, 1100.0, 0.01);
    // Seen back to a mark that the traverse does not come to, the angles are not closed.
    const auto open = adjusted(QByteArray(square).replace("backsight;D", "backsight;M"));
    MUST(open);
    QVERIFY(!open->closure->angle_deg);
    QVERIFY(open->closure->misclosure_m > 0.001);
    // Between known points, with a closing line to a third: 10" in two angles and the closing one.
    const auto link = adjusted("survey;1\nangles;dms\nknown;M;900;2000\nknown;A;1000;2000\n"
                               "known;C;1100;2100\nknown;N;1100;2200\nbacksight;M\n"
                               "turn;A;B;180 00 10;100\nturn;B;C;270 00 10;100\n"
                               "closing;N;180 00 10\n");
    MUST(link);
    QVERIFY(!link->closure->isLoop);
    COMPARE_NEAR(*link->closure->angle_deg * 3600.0, 30.0, 1e-6);
    COMPARE_NEAR(link->points[1].place.north_m, 1100.0, 1e-9);
    QVERIFY(link->points[2].isKnown);
}

void TestLandSurvey::deviationsFollowFromTheClosure()
{
    const auto small = adjusted(loop());
    const auto large = adjusted(QByteArray(loop()).replace("100,02", "100.40"));
    MUST(small);
    MUST(large);
    QVERIFY(*small->points[1].sigmaNorth_m > 0.001);
    QVERIFY(*large->points[1].sigmaNorth_m > 5.0 * *small->points[1].sigmaNorth_m);
    // By the formula for the point opposite: v = s² l (L - l) / L, s² = misclosure² / 2 L.
    const double whole = small->closure->length_m;
    const double there = 100.02 + 80.01;
    const double unit2
            = small->closure->misclosure_m * small->closure->misclosure_m / (2.0 * whole);
    COMPARE_NEAR(*small->points[2].sigmaEast_m, std::sqrt(unit2 * there * (whole - there) / whole),
            1e-9);
    const auto list = adjusted("A 1 2\nB 3 4\n");
    MUST(list);
    QVERIFY(!list->points[0].sigmaNorth_m);
}

void TestLandSurvey::networkIsPlacedByItsObservations()
{
    // P hangs on A by length and azimuth, Q on P by a vector; nobody says where they are.
    const auto survey
            = adjusted("survey;1\nangles;gon\nsigma;0.003;0.001\nknown;A;1000;2000\n"
                       "known;B;1000;2100\ndistance;A;P;50\nazimuth;A;P;50\n"
                       "distance;B;P;73.6813\ndifference;P;Q;10;20\ndistance;B;Q;63.641\n");
    MUST(survey);
    QCOMPARE(int(survey->points.size()), 4);
    COMPARE_NEAR(survey->points[2].place.north_m, 1000.0 + 50.0 * std::cos(45.0 * degree), 0.02);
    QCOMPARE(survey->network->redundancy, 2);
    QVERIFY(*survey->points[3].sigmaMajor_m > 0.0);
    const auto nowhere = adjusted("survey;1\nsigma;0.003\nknown;A;1000;2000\nknown;B;1000;2100\n"
                                  "distance;A;P;70.71\ndistance;B;P;70.71\n");
    QVERIFY(!nowhere.ok());
    QVERIFY(nowhere.error().reason.find("P") != std::string::npos);
    QVERIFY(nowhere.error().advice.find("approximate") != std::string::npos);
}

void TestLandSurvey::grossErrorIsNamed()
{
    // P from four known points; one length is wrong by 0.5 m.
    QByteArray text = "survey;1\nsigma;0.005\napproximate;P;40;60\n";
    const double known[5][2] = { { 0, 0 }, { 0, 100 }, { 100, 100 }, { 100, 0 }, { 150, 60 } };
    for (int i = 0; i < 5; ++i) {
        const QByteArray name(1, char('A' + i));
        text += "known;" + name + ';' + QByteArray::number(known[i][0]) + ';'
                + QByteArray::number(known[i][1]) + '\n';
        const double length = std::hypot(known[i][0] - 40.0, known[i][1] - 60.0);
        text += "distance;" + name + ";P;"
                + QByteArray::number(length + (i == 2 ? 0.5 : 0.0), 'f', 4) + '\n';
    }
    const auto survey = adjusted(text);
    MUST(survey);
    QVERIFY(!survey->network->isGood);
    QCOMPARE(survey->residuals[survey->network->worst].name, QString("distance C-P"));
    QVERIFY(surveyText(*survey).contains(QString("distance C-P")));
}

void TestLandSurvey::classesJudge()
{
    const auto classes = tolerancesOf(
            "classes:\n"
            "  - {id: fine, vi: Tinh, en: Fine, min_ratio: 10000, document: D 1, mark: M}\n"
            "  - {id: usual, vi: Thường, en: Usual, min_ratio: 5000, document: D 2, mark: M}\n");
    MUST(classes);
    using Verdict = ToleranceJudgement::Verdict;
    const auto usual = adjusted(loop(), {}, *classes);
    QCOMPARE(int(usual->tolerance.verdict), int(Verdict::Within));
    QCOMPARE(usual->tolerance.kept->id, QString("usual"));
    const auto poor = adjusted(QByteArray(loop()).replace("100,02", "100.40"), {}, *classes);
    QCOMPARE(int(poor->tolerance.verdict), int(Verdict::Outside));
    // A list closes on nothing: what the class limits is not known.
    const auto list = adjusted("A 1 2\nB 3 4\n", {}, *classes);
    QCOMPARE(int(list->tolerance.verdict), int(Verdict::NotJudged));
    QVERIFY(list->tolerance.isOnRecord);
    // Seconds by the root of the number of angles: 20" of 4 are just within 10", not within 9.9".
    for (const double limit : { 10.0001, 9.9 }) {
        const auto angles = tolerancesOf("classes:\n  - {id: a, vi: a, en: a, angle_closure_s: "
                + QByteArray::number(limit) + ", document: D, mark: M}\n");
        SurveyQuality quality;
        quality.angleClosure_s = 20.0;
        quality.angles = 4;
        QCOMPARE(int(angles->judge(quality).verdict),
                int(limit > 10.0 ? Verdict::Within : Verdict::Outside));
    }
    // Exactly at the limit passes, and so does a perfect closure.
    SurveyQuality exact;
    exact.ratio = 5000.0;
    QCOMPARE(classes->judge(exact).kept->id, QString("usual"));
    exact.ratio = std::numeric_limits<double>::infinity();
    QCOMPARE(classes->judge(exact).kept->id, QString("fine"));
}

void TestLandSurvey::badClasses_data()
{
    QTest::addColumn<QByteArray>("entry");
    QTest::newRow("no limit") << QByteArray("{id: a, vi: a, en: a, document: D, mark: M}");
    QTest::newRow("a limit of zero")
            << QByteArray("{id: a, vi: a, en: a, min_ratio: 0, document: D, mark: M}");
    QTest::newRow("no document") << QByteArray("{id: a, vi: a, en: a, min_ratio: 5, mark: M}");
    QTest::newRow("a key that nobody reads")
            << QByteArray("{id: a, vi: a, en: a, min_rate: 5, document: D, mark: M}");
}

void TestLandSurvey::badClasses()
{
    QFETCH(QByteArray, entry);
    const auto classes = tolerancesOf("classes:\n  - " + entry + '\n');
    QVERIFY(!classes.ok());
    QVERIFY(!classes.error().file.empty());
}

QTEST_GUILESS_MAIN(TestLandSurvey)
#include "test_landsurvey.moc"
