// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/look/look.h"
#include "gui/map/cornertabledialog.h"
#include "gui/map/mapactions.h"
#include "gui/map/sitedrawtool.h"
#include "gui/toolsworkbench.h"
#include "support/patience.h"
#include "support/sampleterritory.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

#include <qgsapplication.h>

using namespace spp;

namespace {

/// Ten metres by twenty near the middle of the sample, as it is copied from a sheet.
QString table(const QgsPointXY &corner, bool exchanged)
{
    const double steps[][2] = { { 0, 0 }, { 20, 0 }, { 20, 10 }, { 0, 10 } };
    const char *sides[] = { "20,00", "10,00", "20,00", "10,00" };
    QString text;
    for (int i = 0; i < 4; ++i) {
        const QString north = QString::number(corner.y() + steps[i][0], 'f', 2);
        const QString east = QString::number(corner.x() + steps[i][1], 'f', 2);
        text += QStringLiteral("%1\t%2\t%3\t%4\n")
                        .arg(QString::number(i + 1), exchanged ? east : north,
                                exchanged ? north : east, QLatin1String(sides[i]))
                        .replace(QLatin1Char('.'), QLatin1Char(','));
    }
    return text;
}

} // namespace

class TestMapToolsTable : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void tableBecomesASite();
    void sideThatDiffersIsNamedInItsRow();
    void exchangedAxesAreMendedWithOneButton();
    void actionsCarryShortcutsInTheirTips();
    void drawnSiteIsAnnounced();

private:
    QgsPointXY corner() const { return m_workbench->canvas()->fullExtent().center(); }

    std::unique_ptr<Application> m_application;
    std::unique_ptr<test::ToolsWorkbench> m_workbench;
};

void TestMapToolsTable::initTestCase()
{
    QVERIFY(Application::startQgis());
    QVERIFY(Look::use(QStringLiteral("light")));
    m_application = std::make_unique<Application>();
    QString why;
    const QString sample = test::sampleTerritory(&why);
    QVERIFY2(!sample.isEmpty(), qPrintable(why));
    m_workbench = std::make_unique<test::ToolsWorkbench>(*m_application);
    const QString failed = m_workbench->openFile(sample);
    QVERIFY2(failed.isEmpty(), qPrintable(failed));
}

void TestMapToolsTable::cleanupTestCase()
{
    m_workbench->close();
    m_workbench.reset();
}

void TestMapToolsTable::tableBecomesASite()
{
    CornerTableDialog dialog(*m_workbench);
    QSignalSpy made(&dialog, &CornerTableDialog::siteMade);
    dialog.show();
    auto *pasted = dialog.findChild<QPlainTextEdit *>(QStringLiteral("pasted"));
    pasted->insertPlainText(table(corner(), false));
    auto *use = dialog.findChild<QPushButton *>(QStringLiteral("use"));
    SPP_TRY_VERIFY(use->isEnabled());
    QCOMPARE(dialog.findChild<QTableWidget *>(QStringLiteral("corners"))->rowCount(), 4);
    QTest::mouseClick(use, Qt::LeftButton);
    QCOMPARE(int(made.count()), 1);
    const auto site = made.first().first().value<QgsGeometry>();
    QVERIFY(std::abs(site.area() - 200.0) < 1e-6);
}

void TestMapToolsTable::sideThatDiffersIsNamedInItsRow()
{
    CornerTableDialog dialog(*m_workbench);
    QString text = table(corner(), false);
    text.replace(text.indexOf(QStringLiteral("10,00")), 5, QStringLiteral("10,55"));
    dialog.setText(text);
    auto *rows = dialog.findChild<QTableWidget *>(QStringLiteral("corners"));
    QCOMPARE(rows->rowCount(), 4);
    QVERIFY(rows->item(0, 5)->text().isEmpty());
    QVERIFY2(!rows->item(1, 5)->text().isEmpty(), "the second side was printed as 10.55");
    if (const QString pictures = qEnvironmentVariable("SPP_TEST_PICTURES"); !pictures.isEmpty()) {
        dialog.show();
        dialog.grab().save(pictures + QStringLiteral("/cornertable.png"));
    }
}

void TestMapToolsTable::exchangedAxesAreMendedWithOneButton()
{
    CornerTableDialog dialog(*m_workbench);
    dialog.show();
    dialog.setText(table(corner(), true));
    auto *mend = dialog.findChild<QPushButton *>(QStringLiteral("mend"));
    QVERIFY(mend->isVisible());
    QTest::mouseClick(mend, Qt::LeftButton);
    QVERIFY(!mend->isVisible());
    QVERIFY(dialog.table()->isUsable());
    QVERIFY(std::abs(dialog.table()->corners.front().north_m - corner().y()) < 0.01);
}

void TestMapToolsTable::actionsCarryShortcutsInTheirTips()
{
    auto *actions = new MapActions(*m_workbench);
    for (QAction *action : m_workbench->actions) {
        QVERIFY2(!action->icon().isNull(), qPrintable(action->objectName()));
        QVERIFY(!action->text().isEmpty());
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        QVERIFY2(action->toolTip().contains(keys), qPrintable(action->toolTip()));
    }
    QVERIFY(m_workbench->actions.size() >= 9);
    QCOMPARE(int(m_workbench->pages.size()), 2);
    delete actions;
    m_workbench->actions.clear();
}

void TestMapToolsTable::drawnSiteIsAnnounced()
{
    auto *actions = new MapActions(*m_workbench);
    QSignalSpy made(actions, &MapActions::siteMade);
    QgsMapCanvas *canvas = m_workbench->canvas();
    QAction *draw = actions->action(QStringLiteral("drawSite"));
    QVERIFY(draw->isEnabled());
    draw->trigger();
    QVERIFY(canvas->mapTool() == actions->siteTool());
    QVERIFY(draw->isChecked());
    const QgsPointXY at = corner();
    QTest::keyClicks(canvas,
            QStringLiteral("%1 %2\r10\t0\r10\t90\r\r")
                    .arg(at.y(), 0, 'f', 2)
                    .arg(at.x(), 0, 'f', 2));
    SPP_TRY_COMPARE(int(made.count()), 1);
    QVERIFY(canvas->mapTool() != actions->siteTool());
    QVERIFY(!draw->isChecked());
    delete actions;
}

int main(int argc, char **argv)
{
    QgsApplication program(argc, argv, true);
    QCoreApplication::setApplicationName(QStringLiteral("test_maptools_table"));
    TestMapToolsTable test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_maptools_table.moc"
