// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/frame/drawer.h"
#include "gui/frame/windowworkbench.h"
#include "gui/language/language.h"
#include "gui/plancompare/plancomparepart.h"
#include "gui/reviewwindow.h"
#include "gui/truncation.h"
#include "support/patience.h"

#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <qgsapplication.h>
#include <qgslayertree.h>
#include <qgsmapcanvas.h>
#include <qgsproject.h>
#include <qgsvectorlayer.h>

using namespace spp;
using namespace spp::test;

namespace {

QgsVectorLayer *layerNamed(const QString &name)
{
    const auto layers = QgsProject::instance()->mapLayersByName(name);
    return layers.isEmpty() ? nullptr : qobject_cast<QgsVectorLayer *>(layers.first());
}

} // namespace

/// Two versions of the sample's plan in the window: the local adjustment raises a block of housing.
class PlanChangesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const QString why = m_window.open();
        QVERIFY2(why.isEmpty(), qPrintable(why));
        m_window.window().drawer()->open("review.plans");
    }
    void cleanupTestCase() { m_window.close(); }

    void theLastTwoVersionsAreChosen()
    {
        QCOMPARE(table().from(), QString("qhct-mau@2023"));
        QCOMPARE(table().to(), QString("qhct-mau@2026-local"));
        QVERIFY(table().compareButton()->isEnabled());
        QVERIFY(!table().exportButton()->isEnabled());
    }

    void oneVersionIsNotComparedWithItself()
    {
        table().toField()->setCurrentIndex(table().fromField()->currentIndex());
        QVERIFY(!table().compareButton()->isEnabled());
        table().toField()->setCurrentIndex(1);
        QVERIFY(table().compareButton()->isEnabled());
    }

    void rowsLayersAndSummary()
    {
        QVERIFY(compare());
        QCOMPARE(table().shownRows(), 67);
        QVERIFY2(table().summary().contains("67 limits only"), qPrintable(table().summary()));
        QgsVectorLayer *parcels = layerNamed("Parcels that change");
        QVERIFY(parcels);
        QCOMPARE(int(parcels->featureCount()), 67);
        QVERIFY(layerNamed("Places that change"));
        QCOMPARE(QgsProject::instance()->layerTreeRoot()->children().first()->name(),
                QString::fromUtf16(u"qhct-mau@2023 → qhct-mau@2026-local"));
        QVERIFY(table().exportButton()->isEnabled());
    }

    void sortsFiltersAndCopies()
    {
        table().table()->sortByColumn(5, Qt::DescendingOrder);
        const QAbstractItemModel *model = table().table()->model();
        const double largest = model->index(0, 5).data(Qt::UserRole + 1).toDouble();
        QVERIFY(largest >= model->index(1, 5).data(Qt::UserRole + 1).toDouble());
        table().filter()->setText("493");
        QCOMPARE(table().shownRows(), 1);
        QVERIFY(table().copyText().contains("493\t"));
        table().filter()->clear();
        QCOMPARE(table().shownRows(), 67);
    }

    void aRowFliesToItsParcelAndPicksIt()
    {
        const QgsRectangle before = m_window.window().canvas()->extent();
        table().table()->setCurrentIndex(table().table()->model()->index(3, 0));
        SPP_TRY_VERIFY(m_window.window().canvas()->extent() != before);
        QSignalSpy picked(&m_window.window().parts(), &Workbench::parcelPicked);
        emit table().opened(table().currentKey());
        QCOMPARE(picked.size(), 1);
        QCOMPARE(picked.first().first().toLongLong(), table().currentKey().toLongLong());
    }

    void filesAreWritten()
    {
        QSignalSpy done(&part(), &PlanComparePart::finished);
        const QString folder = m_window.file("comparison");
        part().exportTo(folder);
        QVERIFY(done.wait(patience_ms));
        QCOMPARE(QDir(folder).entryList(QDir::Files).size(), 6);
    }

    void stopsAndKeepsWhatWasThere()
    {
        QSignalSpy done(&part(), &PlanComparePart::finished);
        QTest::mouseClick(table().compareButton(), Qt::LeftButton);
        QCOMPARE(table().compareButton()->text(), QString("Stop"));
        QTest::mouseClick(table().compareButton(), Qt::LeftButton);
        QVERIFY(done.size() > 0 || done.wait(patience_ms));
        QCOMPARE(table().compareButton()->text(), QString("Compare"));
        QCOMPARE(table().shownRows(), 67);
    }

    void isThereInBothLanguages_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("vi") << "vi";
        QTest::newRow("en") << "en";
    }
    void isThereInBothLanguages()
    {
        QFETCH(QString, language);
        Language::use(language);
        QCoreApplication::processEvents();
        QCOMPARE(table().windowTitle(),
                language == "vi" ? QString::fromUtf8("So sánh quy hoạch")
                                 : QString("Compare plans"));
        const QStringList cut = truncatedTexts(table());
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join('\n')));
    }

    void isGoneWithItsTerritory()
    {
        m_window.window().closeTerritory();
        QVERIFY(!layerNamed("Parcels that change"));
        QCOMPARE(table().shownRows(), 0);
        QVERIFY(!table().compareButton()->isEnabled());
    }

private:
    PlanComparePart &part() { return m_window.review().plans(); }
    PlanChangeTable &table() { return *part().table(); }

    bool compare()
    {
        QSignalSpy done(&part(), &PlanComparePart::finished);
        QTest::mouseClick(table().compareButton(), Qt::LeftButton);
        return done.size() > 0 || done.wait(patience_ms);
    }

    ReviewWindow m_window;
};

int main(int argc, char **argv)
{
    QgsApplication program(argc, argv, true);
    PlanChangesTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_planchanges.moc"
