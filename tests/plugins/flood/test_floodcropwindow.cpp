// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
//
// Crops in the real window; numbers are those of the command.
#include "answerswindow.h"
#include "croptown.h"
#include "filedialog.h"
#include "floodviewactions.h"

#include "gui/language/language.h"
#include "gui/workbench/workspace.h"
#include "support/patience.h"

#include <QAction>
#include <QJsonArray>
#include <QRegularExpression>

#include <qgsapplication.h>
#include <qgscategorizedsymbolrenderer.h>
#include <qgssymbol.h>
#include <qgsvectorlayer.h>

#include <cmath>

using namespace spp;
using namespace spp::test;

namespace {

class CropWindow final : public AnswersWindow {
public:
    QString open(const CropTown &town)
    {
        if (!town.why().isEmpty())
            return town.why();
        return WorkspaceWindow::open(QStringLiteral("flood"), town.territory(), 60.0);
    }
    /// Crops alone, at one stage.
    bool calculateCrops(const QString &stage)
    {
        window().workbench().showDrawerPage("flood.exposure");
        auto *parcels = find<QAction>("measure.parcels");
        if (parcels->isChecked())
            parcels->trigger();
        choose("cropStage", stage);
        return find<QPushButton>("calculateExposure")->isEnabled() && calculate();
    }
    /// Chooses as a hand does what is on the map; empty: nothing.
    void show(const QString &scenario)
    {
        auto *box = find<QComboBox>("exposureMap");
        const int index = box->findData(scenario);
        if (index < 0)
            qFatal("no scenario %s for the map", qPrintable(scenario));
        box->setCurrentIndex(index);
        emit box->activated(index);
    }
    Workspace *flood() { return window().parts().workspace("flood"); }
    void useTable(const QString &path)
    {
        const QJsonObject exposure{ { "cropTable", path } };
        flood()->restore({ { "answers", QJsonObject{ { "exposure", exposure } } } });
    }
};

} // namespace

class TestFloodCropWindow : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void lossesAreThoseOfTheCommand();
    void fieldsAreOnTheMap();
    void communesHaveNames();
    void groundByDepthAndDuration();
    void withoutAStageThereIsNothingToAsk();
    void anotherTableIsLoadedAndLeft();
    void aBadTableSaysWhere();
    void everythingSpeaksVietnamese();
    void aTerritoryWithoutTableHasNoChoice();

private:
    CropTown m_town;
};

void TestFloodCropWindow::initTestCase()
{
    Language::use("en");
    QVERIFY2(m_town.why().isEmpty(), qPrintable(m_town.why()));
}

void TestFloodCropWindow::lossesAreThoseOfTheCommand()
{
    CropWindow window;
    QCOMPARE(window.open(m_town), QString());
    QVERIFY(window.calculateCrops("Crops: Flowering"));
    QStringList said;
    for (const QLabel *label : window.page("floodExposureTable")->findChildren<QLabel *>())
        said.append(label->text());
    QVERIFY(said.contains("Crops alone were measured; see the page Damage."));
    window.window().workbench().showDrawerPage("flood.damage");
    TablePage *page = window.page("floodCrops");
    QVERIFY(page->isVisible());
    const QJsonObject crop = m_town.answer({})["crops"].toObject()["crops"].toArray()[0].toObject();
    const QJsonArray scenarios = crop["scenarios"].toArray();
    QCOMPARE(page->shownRows(), int(scenarios.size()) + 2); // and an average year
    const auto number = [&](int row, int column) {
        return page->shown().index(row, column).data(TablePage::numberRole).toDouble();
    };
    for (int row = 0; row < scenarios.size(); ++row) {
        const QJsonObject one = scenarios[row].toObject();
        QCOMPARE(window.row("floodCrops", row)[2], one["scenario"].toString());
        if (one["lost_ha"].isNull())
            QCOMPARE(window.row("floodCrops", row)[6], QString("unknown"));
        else
            QVERIFY(std::abs(number(row, 6) - one["lost_ha"].toDouble()) < 1e-9);
    }
    QCOMPARE(window.row("floodCrops", 2)[0], QString("Rice: Flowering"));
    QCOMPARE(window.row("floodCrops", 2)[7], QString("2,800") + QChar(QChar::Nbsp) + "VND");
    const QJsonObject year = crop["expected_annual"].toArray()[0].toObject();
    QCOMPARE(window.row("floodCrops", 4)[3], QString("average year, with tail"));
    QVERIFY(std::abs(number(3, 6) - year["without_tail_ha"].toDouble()) < 1e-6);
    QVERIFY(std::abs(number(4, 6) - year["with_tail_ha"].toDouble()) < 1e-6);
    // Buildings were not asked for; the choice is there all the same.
    window.choose("damageSide", "Buildings");
    QVERIFY(!page->isVisible());
    window.choose("damageSide", "Crops");
    const QString kept = qEnvironmentVariable("SPP_TEST_PICTURES");
    QVERIFY(kept.isEmpty() || window.window().grab().save(kept + "/flood-crops.png"));
}

/// With the scenario that is chosen, in its colours, and gone when it is taken off.
void TestFloodCropWindow::fieldsAreOnTheMap()
{
    CropWindow window;
    QCOMPARE(window.open(m_town), QString());
    QVERIFY(window.calculateCrops("Crops: Flowering"));
    const auto layer = [&](const QString &scenario) -> QgsVectorLayer * {
        if (window.layers().filter(QRegularExpression("^Flood exposure"))
                != QStringList{ "Flood exposure: " + scenario + "/Crop loss, Rice: Flowering" })
            return nullptr;
        const auto found = QgsProject::instance()->mapLayersByName("Crop loss, Rice: Flowering");
        return found.size() == 1 ? qobject_cast<QgsVectorLayer *>(found.first()) : nullptr;
    };
    window.show("t100");
    SPP_TRY_VERIFY(layer("t100") != nullptr);
    QCOMPARE(int(layer("t100")->featureCount()), 4);
    const auto *renderer = dynamic_cast<QgsCategorizedSymbolRenderer *>(layer("t100")->renderer());
    QVERIFY(renderer != nullptr);
    QCOMPARE(renderer->classAttribute(), QString("class"));
    QStringList legend;
    for (const QgsRendererCategory &one : renderer->categories())
        legend.append(one.label() + ' ' + one.symbol()->color().name());
    QCOMPARE(int(legend.size()), 7);
    QCOMPARE(legend[0], QString("not known #787878"));
    QCOMPARE(legend[2], QString("Up to 20 % lost #ffffb2"));
    // Parcel 6, of which 0.6 is lost.
    SPP_TRY_COMPARE(colourAt(window, 50.0, 32.0), QColor("#fd8d3c"));
    const QString kept = qEnvironmentVariable("SPP_TEST_PICTURES");
    QVERIFY(kept.isEmpty() || window.window().grab().save(kept + "/flood-crop-layer.png"));
    window.show("bare");
    SPP_TRY_VERIFY(layer("bare") != nullptr);
    window.show({});
    SPP_TRY_VERIFY(window.layers().filter(QRegularExpression("^Flood exposure")).isEmpty());
}

void TestFloodCropWindow::communesHaveNames()
{
    CropWindow window;
    QCOMPARE(window.open(m_town), QString());
    QVERIFY(window.calculateCrops("Crops: Flowering"));
    window.choose("cropLevel", "By commune");
    TablePage *page = window.page("floodCrops");
    page->filter()->setText("t100 be");
    QCOMPARE(page->shownRows(), 1);
    QCOMPARE(window.row("floodCrops", 0)[1], QString("Village Be"));
    QCOMPARE(window.row("floodCrops", 0)[6], QString("0.0320"));
}

void TestFloodCropWindow::groundByDepthAndDuration()
{
    CropWindow window;
    QCOMPARE(window.open(m_town), QString());
    QVERIFY(window.calculateCrops("Crops: Flowering"));
    window.choose("cropLevel", "By depth");
    QCOMPARE(window.page("floodCrops")->shownRows(), 6);
    QCOMPARE(window.row("floodCrops", 0).mid(1),
            QStringList({ "bare", QString::fromUtf8("0.5 – under 1 m"), "not known", "0.1200" }));
    QCOMPARE(window.row("floodCrops", 4).mid(1),
            QStringList({ "t100", QString::fromUtf8("0.5 – under 1 m"),
                    QString::fromUtf8("24 – under 72 h"), "0.1200" }));
}

void TestFloodCropWindow::withoutAStageThereIsNothingToAsk()
{
    CropWindow window;
    QCOMPARE(window.open(m_town), QString());
    QVERIFY(!window.calculateCrops("Crops: not measured")); // neither parcels nor crops
    window.find<QAction>("measure.parcels")->trigger();
    QVERIFY(window.calculate());
    QCOMPARE(window.page("floodCrops")->shownRows(), 0);
    window.window().workbench().showDrawerPage("flood.damage");
    QVERIFY(!window.find<QComboBox>("damageSide")->isVisible());
}

void TestFloodCropWindow::anotherTableIsLoadedAndLeft()
{
    QByteArray table = riceTable();
    table.replace("flowering", "ripening").replace("Flowering", "Ripening");
    table.replace("[0, 0.6, 1]", "[0, 1, 1]");
    const QString path = m_town.text("ripening.yaml", table);
    CropWindow window;
    QCOMPARE(window.open(m_town), QString());
    auto *action = window.find<QAction>("cropFile");
    answerFileDialog(path);
    action->trigger();
    QCOMPARE(window.find<QComboBox>("cropStage")->findText("Crops: Flowering"), -1);
    QVERIFY(window.calculateCrops("Crops: Ripening"));
    // 0.2, 0.6, 0.2 and 1 of 400 m²
    QCOMPARE(window.row("floodCrops", 2)[6], QString("0.0800"));
    const QJsonObject state = window.flood()->state();
    QCOMPARE(state["answers"].toObject()["exposure"].toObject()["cropTable"].toString(), path);
    QCOMPARE(action->text(), QString("Without the table ripening.yaml"));
    action->trigger();
    QVERIFY(window.find<QComboBox>("cropStage")->findText("Crops: Flowering") > 0);
    QCOMPARE(action->text(), QString::fromUtf8("Crop damage table (YAML)…"));
    window.flood()->restore(state);
    QCOMPARE(window.find<QComboBox>("cropStage")->currentText(), QString("Crops: Ripening"));
}

void TestFloodCropWindow::aBadTableSaysWhere()
{
    QByteArray table = riceTable();
    table.replace("[0, 0.6, 1]", "[0, 60, 100]");
    CropWindow window;
    QCOMPARE(window.open(m_town), QString());
    window.useTable(m_town.text("percent.yaml", table));
    const QString problem = window.text("exposureProblem");
    QVERIFY2(problem.contains("percent.yaml") && problem.contains("between 0 and 1"),
            qPrintable(problem));
    QVERIFY(window.find<QComboBox>("cropStage")->findText("Crops: Flowering") > 0);
}

void TestFloodCropWindow::everythingSpeaksVietnamese()
{
    CropWindow window;
    QCOMPARE(window.open(m_town), QString());
    QVERIFY(window.calculateCrops("Crops: Flowering"));
    Language::use("vi");
    QCoreApplication::processEvents();
    QVERIFY(window.row("floodCrops", 0)[0].startsWith(QString::fromUtf8("Lúa: Trổ bông")));
    QVERIFY(window.find<QComboBox>("cropStage")
                    ->currentText()
                    .contains(QString::fromUtf8("Trổ bông")));
    QVERIFY(window.row("floodCrops", 0)[6] != QString("unknown"));
    const QString kept = qEnvironmentVariable("SPP_TEST_PICTURES");
    QVERIFY(kept.isEmpty() || window.window().grab().save(kept + "/flood-crops-vi.png"));
    Language::use("en");
    QCoreApplication::processEvents();
    QCOMPARE(window.row("floodCrops", 0)[6], QString("unknown"));
}

void TestFloodCropWindow::aTerritoryWithoutTableHasNoChoice()
{
    const FilledTown town;
    CropWindow window;
    QCOMPARE(window.FloodWindow::open(town), QString());
    window.window().workbench().showDrawerPage("flood.exposure");
    QVERIFY(!window.find<QComboBox>("cropStage")->isVisible());
    QVERIFY(window.find<QAction>("cropFile") != nullptr);
}

int main(int argc, char **argv)
{
    QgsApplication program(argc, argv, true);
    TestFloodCropWindow test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_floodcropwindow.moc"
