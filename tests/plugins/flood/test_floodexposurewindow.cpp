// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
//
// Exposure and damage in the real window; numbers are those of the command.
#include "answerswindow.h"

#include "gui/language/language.h"
#include "support/patience.h"

#include <QJsonArray>

#include <qgsapplication.h>
#include <qgsrenderer.h>
#include <qgsvectorlayer.h>

#include <cmath>

using namespace spp;
using namespace spp::test;

class TestFloodExposureWindow : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void exposureSaysWhatTheCommandSays();
    void exposureIsAddedUpByCommuneAndFiltered();
    void damageOfAnAverageYear();
    void classesColourTheMap();

private:
    FilledTown m_town;
};

void TestFloodExposureWindow::initTestCase()
{
    Language::use("en");
    QVERIFY2(m_town.why().isEmpty(), qPrintable(m_town.why()));
}

void TestFloodExposureWindow::exposureSaysWhatTheCommandSays()
{
    AnswersWindow window;
    QCOMPARE(window.open(m_town), QString());
    QVERIFY(window.calculate());
    const QJsonObject report = m_town.answer(
            { "exposure", "--subjects", "parcels,buildings,roads,facilities,people" });
    QJsonArray totals;
    for (const QJsonValue &subject : report["subjects"].toArray()) {
        for (const QJsonValue &one : subject.toObject()["totals"].toArray())
            totals.append(one);
    }
    TablePage *page = window.page("floodExposureTable");
    // No problem, but what the reader must know: a building states no storeys, ….
    QCOMPARE(window.text("exposureProblem"),
            QString("Notes: %1").arg(report["warnings"].toArray().size()));
    QCOMPARE(page->shownRows(), int(totals.size()));
    double count = 0.0;
    double countShown = 0.0;
    double people = 0.0;
    double peopleShown = 0.0;
    for (const QJsonValue &one : totals)
        count += one["count"].toDouble();
    for (const QJsonValue &subject : report["subjects"].toArray()) {
        if (subject["subject"].toString() != "buildings")
            continue;
        for (const QJsonValue &one : subject["totals"].toArray())
            people += one["people"].toDouble();
    }
    for (int row = 0; row < page->shownRows(); ++row) {
        countShown += page->shown().index(row, 5).data(TablePage::numberRole).toDouble();
        peopleShown += page->shown().index(row, 7).data(TablePage::numberRole).toDouble();
    }
    QCOMPARE(countShown, count);
    QCOMPARE(peopleShown, people);
    QVERIFY(people > 0.0);
    QVERIFY(window.row("floodExposureTable", 0).contains(QString::fromUtf8("P 10 % · T 10 years")));
    QVERIFY(window.find<QWidget>("exposureChart")->isVisible());
}

void TestFloodExposureWindow::exposureIsAddedUpByCommuneAndFiltered()
{
    AnswersWindow window;
    QCOMPARE(window.open(m_town), QString());
    window.chooseIds("exposureScenarios", { "t100" });
    QVERIFY(window.calculate());
    window.choose("exposureLevel", "By commune");
    TablePage *page = window.page("floodExposureTable");
    page->filter()->setText("parcels b");
    QCOMPARE(page->shownRows(), 1);
    QCOMPARE(window.row("floodExposureTable", 0).mid(1),
            QStringList({ "B", "t100", QString::fromUtf8("P 1 % · T 100 years"),
                    QString::fromUtf8("0.1 – under 0.7 m"), "3",
                    QString("0.1200") + QChar(QChar::Nbsp) + "ha", QString::fromUtf8("–") }));
}

void TestFloodExposureWindow::damageOfAnAverageYear()
{
    AnswersWindow window;
    QCOMPARE(window.open(m_town), QString());
    window.chooseIds("exposureScenarios", { "t10", "t100" });
    QVERIFY(window.calculate());
    window.window().workbench().showDrawerPage("flood.damage");
    const QJsonObject damage = m_town.answer({ "exposure", "--subjects", "buildings", "--scenario",
            "t10,t100" })["damage"]
                                       .toObject();
    const QJsonObject year = damage["expected_annual"].toArray()[0].toObject();
    TablePage *page = window.page("floodDamageTable");
    QCOMPARE(page->shownRows(), 3);
    const auto number = [&](int row, int column) {
        return page->shown().index(row, column).data(TablePage::numberRole).toDouble();
    };
    QVERIFY(std::abs(
                    number(1, 2) - damage["scenarios"].toArray()[1].toObject()["damage"].toDouble())
            < 1e-6);
    QVERIFY(std::abs(number(2, 4) - year["without_tail"].toDouble()) < 1e-6);
    QVERIFY(std::abs(number(2, 5) - year["with_tail"].toDouble()) < 1e-6);
    QVERIFY(year["with_tail"].toDouble() > 0.0);
}

void TestFloodExposureWindow::classesColourTheMap()
{
    AnswersWindow window;
    QCOMPARE(window.open(m_town), QString());
    QVERIFY(window.calculate());
    auto *map = window.find<QComboBox>("exposureMap");
    map->setCurrentIndex(map->findData("t100"));
    emit map->activated(map->currentIndex());
    QVERIFY(QTest::qWaitFor(
            [&] { return !window.layers().filter("Flood exposure: t100").isEmpty(); },
            patience_ms));
    QCOMPARE(window.layers().filter("Flood exposure: t100").size(), 4);
    int coloured = 0;
    for (const QgsLayerTreeGroup *group : QgsProject::instance()->layerTreeRoot()->findGroups()) {
        for (const QgsLayerTreeLayer *node : group->findLayers()) {
            const auto *layer = qobject_cast<QgsVectorLayer *>(node->layer());
            if (group->name().startsWith("Flood exposure") && layer)
                coloured += layer->renderer()->type() == QLatin1String("categorizedSymbol");
        }
    }
    QCOMPARE(coloured, 4);
    map->setCurrentIndex(0);
    emit map->activated(0);
    QVERIFY(window.layers().filter("Flood exposure").isEmpty());
}

int main(int argc, char **argv)
{
    QgsApplication program(argc, argv, true);
    TestFloodExposureWindow test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_floodexposurewindow.moc"
