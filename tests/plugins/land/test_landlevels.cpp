// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "landwindow.h"

#include "core/sheets/leveltable.h"
#include "gui/dialogs/shortcutsheet.h"
#include "gui/frame/windowworkbench.h"
#include "gui/workbench/workspace.h"

#include <QAction>
#include <QLineEdit>
#include <QTableWidget>
#include <QTest>
#include <QTreeWidget>

#include <qgsapplication.h>
#include <qgsexpressioncontextutils.h>
#include <qgslayertree.h>
#include <qgsmapcanvas.h>
#include <qgspallabeling.h>
#include <qgsproject.h>
#include <qgsvectorlayer.h>
#include <qgsvectorlayerlabeling.h>

using namespace spp;
using namespace spp::test;

/// Levels of the cadastral map by their numbers, in the real window.
class TestLandLevels : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_test.reset(); }
    void tableTakesNumbersOfTheSheet();
    void numberSwitchesTheParcels();
    void textsStandOnTheParcels();
    void onlyTheseAndRanges();
    void wordsAndWhatIsNotThere();
    void keyStandsInTheSheet();

private:
    QLineEdit *entry() { return m_test->find<QLineEdit>("levelEntry"); }
    void type(const char *text);
    QString state(int level);
    QgsVectorLayer *parcels();
    std::unique_ptr<LandWindow> m_test;
};

void TestLandLevels::init()
{
    m_test = std::make_unique<LandWindow>();
    const QString why = m_test->open();
    QVERIFY2(why.isEmpty(), qPrintable(why));
}

void TestLandLevels::type(const char *text)
{
    entry()->selectAll();
    QTest::keyClicks(entry(), QLatin1String(text));
    QTest::keyClick(entry(), Qt::Key_Return);
}

QString TestLandLevels::state(int level)
{
    entry()->clear();
    auto *list = m_test->find<QTreeWidget>("levelList");
    for (int row = 0; row < list->topLevelItemCount(); ++row) {
        if (list->topLevelItem(row)->text(0).toInt() == level)
            return list->topLevelItem(row)->text(2);
    }
    return {};
}

QgsVectorLayer *TestLandLevels::parcels()
{
    for (QgsMapLayer *layer : QgsProject::instance()->mapLayers()) {
        if (layer->customProperty(QStringLiteral("spp/theme")).toString()
                == QLatin1String("parcels"))
            return qobject_cast<QgsVectorLayer *>(layer);
    }
    return nullptr;
}

void TestLandLevels::tableTakesNumbersOfTheSheet()
{
    const auto table = LevelTable::load(OfficeFiles());
    QVERIFY2(table.ok(), table ? "" : table.error().text().c_str());
    const auto style = SheetStyle::load(OfficeFiles());
    QVERIFY(style.ok());
    const DrawingLevel *number = table->find(style->parcelNumber.level);
    QVERIFY(number && !number->label.isEmpty());
    QVERIFY(table->find(style->frame.level) != nullptr);
    QVERIFY(table->find(0) == nullptr);
    QVERIFY(table->all().size() > 50);
}

void TestLandLevels::numberSwitchesTheParcels()
{
    const QgsLayerTreeLayer *node
            = QgsProject::instance()->layerTreeRoot()->findLayer(parcels()->id());
    QVERIFY(node->isVisible());
    m_test->key(Qt::Key_L);
    QVERIFY(entry()->isVisible());
    QVERIFY(entry()->hasFocus());
    type("10");
    QVERIFY(!node->isVisible());
    type("10");
    QVERIFY(node->isVisible());
    type("-10");
    type("-10"); // hidden is hidden
    QVERIFY(!node->isVisible());
    type("+10");
    QVERIFY(node->isVisible());
    QCOMPARE(m_test->canvas()->currentLayer(), static_cast<QgsMapLayer *>(parcels()));
    QTest::keyClick(entry(), Qt::Key_Escape);
    QVERIFY(!entry()->isVisible());
    QVERIFY(m_test->canvas()->hasFocus());
}

void TestLandLevels::textsStandOnTheParcels()
{
    m_test->key(Qt::Key_L);
    QVERIFY(!parcels()->labelsEnabled());
    type("13,4");
    QVERIFY(parcels()->labelsEnabled());
    QgsExpression expression(parcels()->labeling()->settings().fieldName);
    QVERIFY2(!expression.hasParserError(), qPrintable(expression.parserErrorString()));
    QgsExpressionContext context(QgsExpressionContextUtils::globalProjectLayerScopes(parcels()));
    QgsFeature parcel;
    QVERIFY(parcels()->getFeatures(QStringLiteral("\"number\" = '6'")).nextFeature(parcel));
    context.setFeature(parcel);
    QCOMPARE(expression.evaluate(&context).toString().section(QLatin1Char('\n'), 1),
            QStringLiteral("6")); // the area is level 4, above the number
    type("13");
    QVERIFY(parcels()->labelsEnabled());
    type("4");
    QVERIFY(!parcels()->labelsEnabled());
}

void TestLandLevels::onlyTheseAndRanges()
{
    const QString shown = (m_test->key(Qt::Key_L), state(10));
    type("1-9");
    QVERIFY(parcels()->labelsEnabled());
    QCOMPARE(state(4), shown);
    QVERIFY(state(13) != shown);
    type("=10");
    QVERIFY(!parcels()->labelsEnabled());
    QCOMPARE(state(10), shown);
    QVERIFY(state(4) != shown);
}

void TestLandLevels::wordsAndWhatIsNotThere()
{
    m_test->key(Qt::Key_L);
    const QString nothing = state(20); // no railway in the town
    QVERIFY(nothing != state(10));
    type("20");
    QCOMPARE(state(20), nothing);
    type("so thu tu"); // số thứ tự thửa
    QVERIFY(parcels()->labelsEnabled());
    entry()->selectAll();
    QTest::keyClicks(entry(), QStringLiteral("1"));
    auto *list = m_test->find<QTreeWidget>("levelList");
    QCOMPARE(list->currentItem()->text(0), QStringLiteral("1"));
    QVERIFY(list->topLevelItemCount() > 5); // 1, 10, 11 …
    while (list->currentItem()->text(0) != QLatin1String("13"))
        QTest::keyClick(entry(), Qt::Key_Down);
    QTest::keyClick(entry(), Qt::Key_Return);
    QVERIFY(!parcels()->labelsEnabled());
}

void TestLandLevels::keyStandsInTheSheet()
{
    auto *action = m_test->window().findChild<QAction *>(QStringLiteral("landLevels"));
    if (!action)
        action = m_test->window().parts().current()->findChild<QAction *>(
                QStringLiteral("landLevels"));
    QVERIFY(action);
    QCOMPARE(action->shortcut(), QKeySequence(Qt::Key_L));
    const ShortcutSheet sheet({ action });
    const auto *table = sheet.findChild<QTableWidget *>();
    QCOMPARE(table->item(table->rowCount() - 1, 0)->text(), QStringLiteral("L"));
    m_test->window().workbench().showWorkspace(QStringLiteral("review"));
    QVERIFY(action->shortcut().isEmpty());
}

int main(int argc, char **argv)
{
    QgsApplication program(argc, argv, true);
    TestLandLevels test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_landlevels.moc"
