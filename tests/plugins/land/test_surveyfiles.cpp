// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/survey/observationfile.h"
#include "land/survey/surveyadjustment.h"
#include "recordtest.h"

#include <cmath>

using namespace spp;
using namespace spp::land;

/// Files of observations: how spreadsheets write them, and what is refused.
class TestSurveyFiles : public QObject {
    Q_OBJECT

private slots:
    void filesOfSpreadsheets_data();
    void filesOfSpreadsheets();
    void angles_data();
    void angles();
    void badFiles_data();
    void badFiles();
    void badSurveys_data();
    void badSurveys();
};

void TestSurveyFiles::filesOfSpreadsheets_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("semicolons, decimal commas")
            << QByteArray("survey;1\r\npoint;P1;1109700,5;585700,25;0,02\r\n");
    QTest::newRow("tabs") << QByteArray("survey\t1\npoint\tP1\t1109700,5\t585700.25\t0.02\n");
    QTest::newRow("commas") << QByteArray("survey,1\npoint,P1,1109700.5,585700.25,0.02");
    QTest::newRow("byte order mark, remarks, empty cells at the end") << QByteArray(
            "\xef\xbb\xbfsurvey;1;;\n# remark\n\n point ; P1;1109700.5;585700.25;0.02;;\n");
    QTest::newRow("capitals and quotes")
            << QByteArray("Survey;1\nPOINT;\"P1\";\"1109700,5\";585700.25;0.02\n");
}

void TestSurveyFiles::filesOfSpreadsheets()
{
    QFETCH(QByteArray, text);
    const auto survey = parseObservations(text, QStringLiteral("x.csv"));
    MUST(survey);
    QCOMPARE(int(survey->points.size()), 1);
    QCOMPARE(survey->points[0].name, QString("P1"));
    QCOMPARE(survey->points[0].place.north_m, 1109700.5);
    QCOMPARE(survey->points[0].place.east_m, 585700.25);
    QCOMPARE(*survey->points[0].sigma_m, 0.02);
}

void TestSurveyFiles::angles_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("unit");
    QTest::addColumn<double>("degrees"); // below 0: none
    const int dms = int(AngleUnit::Sexagesimal);
    QTest::newRow("signs") << QString::fromUtf8("45°30'15\"") << dms << 45.0 + 30.25 / 60.0;
    QTest::newRow("blanks, comma") << "45 30 15,6" << dms << 45.0 + 30.26 / 60.0;
    QTest::newRow("minus signs") << "359-59-59.5" << dms << 359.0 + (59.0 + 59.5 / 60.0) / 60.0;
    QTest::newRow("degrees alone") << "90" << dms << 90.0;
    QTest::newRow("sixty minutes") << "45 60 00" << dms << -1.0;
    QTest::newRow("letters") << "45 3o 00" << dms << -1.0;
    QTest::newRow("gon") << "50,5" << int(AngleUnit::Gon) << 45.45;
    QTest::newRow("degrees") << "45.5" << int(AngleUnit::Degrees) << 45.5;
}

void TestSurveyFiles::angles()
{
    QFETCH(QString, text);
    QFETCH(int, unit);
    QFETCH(double, degrees);
    const std::optional<double> angle = angleFrom(text, AngleUnit(unit));
    QCOMPARE(angle.has_value(), degrees >= 0.0);
    if (angle)
        QVERIFY2(std::abs(*angle - degrees) < 1e-12, qPrintable(text));
}

void TestSurveyFiles::badFiles_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("feature");
    QTest::addColumn<QString>("reason");
    const QByteArray head = "survey;1\nangles;degrees\n";
    QTest::newRow("empty") << QByteArray("\n# nothing\n") << ""
                           << "empty";
    QTest::newRow("a version to come") << QByteArray("survey;2\n") << "line 1"
                                       << "version";
    QTest::newRow("nothing measured") << head << ""
                                      << "no observations";
    QTest::newRow("an unknown record") << head + "shot;A;B;1;2\n"
                                       << "line 3"
                                       << "shot";
    QTest::newRow("a length of zero") << head + "leg;A;B;10;0\n"
                                      << "line 3"
                                      << "above 0";
    QTest::newRow("a negative length") << head + "distance;A;B;-5\n"
                                       << "line 3"
                                       << "above 0";
    QTest::newRow("a vector of zero") << head + "vector;A;B;0;0\n"
                                      << "line 3"
                                      << "longer than 0";
    QTest::newRow("a standard deviation of zero") << head + "distance;A;B;5;0\n"
                                                  << "line 3"
                                                  << "above 0";
    QTest::newRow("a negative standard deviation of an angle") << head + "azimuth;A;B;5;-0.1\n"
                                                               << "line 3"
                                                               << "above 0";
    QTest::newRow("a word for a number") << head + "point;A;x;5\n"
                                         << "line 3"
                                         << "no number";
    QTest::newRow("not a number") << head + "point;A;nan;5\n"
                                  << "line 3"
                                  << "no number";
    QTest::newRow("a missing cell") << head + "leg;A;B;10\n"
                                    << "line 3"
                                    << "Cell 5";
    QTest::newRow("a decimal comma among commas")
            << QByteArray("survey,1\nangles,degrees\nleg,A,B,0,10,2\n") << "line 3"
            << "takes 5";
    QTest::newRow("an angle before its unit") << QByteArray("survey;1\nleg;A;B;10;5\n") << "line 2"
                                              << "unit";
    QTest::newRow("an unknown unit") << QByteArray("survey;1\nangles;radians\n") << "line 2"
                                     << "radians";
    QTest::newRow("a point twice") << head + "point;A;1;2\npoint;A;3;4\n"
                                   << "line 4"
                                   << "line 3";
    QTest::newRow("mixed zones, said so") << head + "crs;EPSG:5897\npoint;A;1;2\ncrs;EPSG:9209\n"
                                          << "line 5"
                                          << "mixes";
    QTest::newRow("a list with a word") << QByteArray("A 1 2\nB x 3\n") << "line 2"
                                        << "coordinates";
    QTest::newRow("a list with a point twice") << QByteArray("A 1 2\nA 2 3\n") << ""
                                               << "twice";
}

void TestSurveyFiles::badFiles()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, reason);
    const auto survey = parseObservations(text, QStringLiteral("field.csv"));
    QVERIFY(!survey.ok());
    QCOMPARE(int(survey.error().code), int(ErrorCode::BadInput));
    QCOMPARE(survey.error().file, std::string("field.csv"));
    QTEST(QString::fromStdString(survey.error().feature), "feature");
    QVERIFY2(QString::fromStdString(survey.error().reason).contains(reason),
            survey.error().reason.c_str());
}

void TestSurveyFiles::badSurveys_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("named"); // in the reason or the feature
    const QByteArray head = "survey;1\nangles;degrees\nsigma;0.01;0.01\nknown;A;0;0\n";
    const QByteArray ends = head + "known;E;100;100\n";
    QTest::newRow("one leg") << ends + "leg;A;E;45;141\n"
                             << "bowditch"
                             << "two legs";
    QTest::newRow("two legs there and back") << head + "leg;A;B;0;10\nleg;B;A;180;10\n"
                                             << "bowditch"
                                             << "three";
    QTest::newRow("an open traverse") << head + "leg;A;B;0;10\nleg;B;C;90;10\n"
                                      << "bowditch"
                                      << "C";
    QTest::newRow("a start nobody knows") << ends + "leg;X;B;0;10\nleg;B;E;90;10\n"
                                          << "bowditch"
                                          << "X";
    QTest::newRow("a broken traverse") << ends + "leg;A;B;0;10\nleg;C;E;90;10\n"
                                       << "bowditch"
                                       << "line 7";
    QTest::newRow("a station twice")
            << ends + "leg;A;B;0;10\nleg;B;C;90;10\nleg;C;B;90;10\nleg;B;E;0;3\n"
            << "bowditch"
            << "B";
    QTest::newRow("azimuths and turns") << ends + "leg;A;B;0;10\nturn;B;E;90;10\n"
                                        << "bowditch"
                                        << "line 7";
    QTest::newRow("turns without a backsight") << ends + "turn;A;B;0;10\nturn;B;E;90;10\n"
                                               << "bowditch"
                                               << "backsight";
    QTest::newRow("a backsight nobody knows")
            << ends + "backsight;M\nturn;A;B;0;10\nturn;B;E;90;10\n"
            << "bowditch"
            << "M";
    QTest::newRow("a singular network names its stations")
            << ends + "approximate;P;50;50\napproximate;Q;60;60\ndistance;P;Q;14\ndistance;A;P;70\n"
            << "least-squares"
            << "P, Q";
    QTest::newRow("a station once for two") << ends + "distance;A;A;70\n"
                                            << "least-squares"
                                            << "A-A";
    QTest::newRow("no standard deviation")
            << QByteArray("survey;1\nknown;A;0;0\napproximate;P;5;5\ndistance;A;P;7\n")
            << "least-squares"
            << "standard deviation";
    QTest::newRow("a traverse as a list") << ends + "leg;A;B;0;10\nleg;B;E;90;10\n"
                                          << "coordinates"
                                          << "coordinates";
    QTest::newRow("a network by Bowditch")
            << ends + "leg;A;B;0;10\nleg;B;E;90;10\ndistance;A;E;141\n"
            << "bowditch"
            << "line 8";
    QTest::newRow("mixed zones") << QByteArray("P1 1109700 585700\nP2 1109710 640500\n")
                                 << "coordinates"
                                 << "55 km";
}

void TestSurveyFiles::badSurveys()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, method);
    QFETCH(QString, named);
    const auto observations = parseObservations(text, QStringLiteral("field.csv"));
    MUST(observations);
    const auto survey = adjustSurvey(*observations, *methodFrom(method), {});
    QVERIFY(!survey.ok());
    QVERIFY(survey.error().code == ErrorCode::BadInput
            || survey.error().code == ErrorCode::CrsMismatch);
    QCOMPARE(survey.error().file, std::string("field.csv"));
    const QString said
            = QString::fromStdString(survey.error().feature + ' ' + survey.error().reason);
    QVERIFY2(said.contains(named), qPrintable(said));
}

QTEST_GUILESS_MAIN(TestSurveyFiles)
#include "test_surveyfiles.moc"
