// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "landtown.h"
#include "landwindow.h"
#include "oldtown.h"

#include "core/data/territory.h"
#include "gui/frame/drawer.h"
#include "gui/frame/windowworkbench.h"
#include "gui/review/tablepage.h"
#include "support/patience.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <qgsapplication.h>
#include <qgsmapcanvas.h>

#include <cpl_conv.h>
#include <gdal.h>

using namespace spp;
using namespace spp::test;

/// The merger workbench, sheets and packages in the real window.
class TestLandTools : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_test.reset(); }
    void migrationIsShownThenDone();
    void migrationSaysWhatIsWrong();
    void stoppedMigrationLeavesNothing();
    void sheetOfTheChosenParcel();
    void recordIsPackedAndDelivered();

private:
    /// Opens a window by its command.
    QDialog *open(const char *command, const char *window);
    template <typename T>
    T *in(QDialog *window, const char *name)
    {
        T *found = window->findChild<T *>(QLatin1String(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }
    void type(QDialog *window, const char *field, const QString &text)
    {
        in<QLineEdit>(window, field)->setText(text);
    }
    void press(QDialog *window, const char *button)
    {
        QTest::mouseClick(in<QPushButton>(window, button), Qt::LeftButton);
    }
    QDialog *migration();
    void isDone(QDialog *window, const QString &running)
    {
        SPP_TRY_VERIFY(in<QPushButton>(window, "toolBegin")->text() != running);
    }
    QString file(const char *name) const { return m_folder->filePath(QLatin1String(name)); }

    OldTown m_town;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LandWindow> m_test;
};

void TestLandTools::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_town.columns = 20;
    m_town.rows = 4;
    makeOldTown(file("old.sqlite"), m_town);
    writeCrosswalk(file("crosswalk.csv"), m_town);
    m_test = std::make_unique<LandWindow>();
    const QString why = m_test->open();
    QVERIFY2(why.isEmpty(), qPrintable(why));
}

QDialog *TestLandTools::open(const char *command, const char *window)
{
    for (QAction *action : m_test->window().parts().actions()) {
        if (action->objectName() == QLatin1String(command))
            action->trigger();
    }
    QDialog *opened = m_test->find<QDialog>(window);
    [&] { QVERIFY(opened->isVisible()); }();
    return opened;
}

QDialog *TestLandTools::migration()
{
    QDialog *window = open("landMigrate", "migrationWindow");
    type(window, "migrationSource", file("old.sqlite"));
    type(window, "migrationCrosswalk", file("crosswalk.csv"));
    type(window, "migrationDecision", QStringLiteral("7/NQ"));
    return window;
}

void TestLandTools::migrationIsShownThenDone()
{
    QDialog *window = migration();
    auto *begin = in<QPushButton>(window, "toolBegin");
    const QString preview = begin->text();
    press(window, "toolBegin");
    SPP_TRY_VERIFY(in<QPushButton>(window, "migrationPreview")->isVisible());
    QVERIFY(begin->text() != preview);
    QCOMPARE(m_test->currentParcels(), 16); // shown, not done
    auto *sheets = in<TablePage>(window, "migrationSheets");
    QVERIFY(sheets->shownRows() > 0);
    const QString facts = in<QLabel>(window, "migrationFacts")->text();
    QVERIFY2(facts.contains(QStringLiteral("như nhau")), qPrintable(facts));
    // Other fields have to be looked at again.
    type(window, "migrationNote", QStringLiteral("x"));
    QCOMPARE(begin->text(), preview);
    press(window, "toolBegin");
    SPP_TRY_VERIFY(in<QPushButton>(window, "migrationPreview")->isVisible());
    press(window, "toolBegin");
    SPP_TRY_VERIFY(m_test->currentParcels() > 16);
    SPP_TRY_COMPARE(begin->text(), preview);
    const auto record = m_test->database().rows(QStringLiteral(
            "SELECT number, decision_number FROM change_record WHERE kind = 'renumber'"));
    QCOMPARE(record->size(), std::size_t(1));
    QCOMPARE(record->front()[1].toString(), QStringLiteral("7/NQ"));
    QVERIFY(in<QLabel>(window, "migrationFacts")->text().contains(record->front()[0].toString()));
    // The register of the window knows it without being opened again.
    m_test->window().drawer()->open(QStringLiteral("land.register"));
    QVERIFY(m_test->find<TablePage>("landRegister")->copyText().contains(QStringLiteral("7/NQ")));
}

void TestLandTools::migrationSaysWhatIsWrong()
{
    QDialog *window = open("landMigrate", "migrationWindow");
    press(window, "toolBegin");
    QVERIFY(in<QLabel>(window, "toolProblem")->isVisible());
    type(window, "migrationSource", file("old.sqlite"));
    type(window, "migrationCrosswalk", file("none.csv"));
    QVERIFY(!in<QLabel>(window, "toolProblem")->isVisible());
    press(window, "toolBegin");
    SPP_TRY_VERIFY(in<QLabel>(window, "toolProblem")->isVisible());
    QVERIFY(!in<QPushButton>(window, "migrationPreview")->isVisible());
    QVERIFY(!in<QPushButton>(window, "migrationSave")->isEnabled());
}

void TestLandTools::stoppedMigrationLeavesNothing()
{
    QDialog *window = migration();
    press(window, "toolBegin");
    press(window, "toolBegin"); // stop
    QTest::qWait(500);
    QVERIFY(!in<QLabel>(window, "toolProblem")->isVisible());
    QCOMPARE(m_test->currentParcels(), 16);
}

void TestLandTools::sheetOfTheChosenParcel()
{
    GDALAllRegister();
    const char *seed = CPLFindFile("gdal", "seed_3d.dgn");
    QVERIFY2(seed, "GDAL came without its seed_3d.dgn");
    m_test->clickMap(15, 15);
    QDialog *window = open("landSheet", "sheetWindow");
    QCOMPARE(in<QLineEdit>(window, "sheetNumber")->text(), QStringLiteral("34"));
    press(window, "toolBegin");
    QVERIFY(in<QLabel>(window, "toolProblem")->isVisible());
    type(window, "sheetSeed", QString::fromUtf8(seed));
    type(window, "sheetOutput", file("sheet.dgn"));
    press(window, "toolBegin");
    SPP_TRY_VERIFY(QFileInfo::exists(file("sheet.dgn")));
    SPP_TRY_VERIFY(in<QWidget>(window, "toolReport")->isVisible());
    QVERIFY(!in<QLabel>(window, "toolProblem")->isVisible());
}

void TestLandTools::recordIsPackedAndDelivered()
{
    m_test->clickMap(15, 15);
    m_test->typeSplit(QStringLiteral("1109705 585713"), QStringLiteral("20"), QStringLiteral("0"));
    m_test->key(Qt::Key_Return);
    m_test->press("commitRecord");
    m_test->window().drawer()->open(QStringLiteral("land.register"));
    auto *page = m_test->find<TablePage>("landRegister");
    page->table()->selectRow(0);
    m_test->press("deliverChosen");
    auto *window = m_test->find<QDialog>("deliveryWindow");
    QVERIFY(!in<QPushButton>(window, "deliveryAccepted")->isEnabled()); // not sent yet
    type(window, "packageSeed", {});
    type(window, "packageFolder", file("package"));
    press(window, "toolBegin");
    SPP_TRY_VERIFY(QFileInfo::exists(file("package/manifest.json")));
    SPP_TRY_VERIFY(in<QWidget>(window, "toolReport")->isVisible());
    press(window, "deliverySent");
    QVERIFY(!in<QLabel>(window, "toolProblem")->isVisible());
    QVERIFY(page->copyText().contains(QStringLiteral("Đã gửi")));
    const auto hash = m_test->database().single(
            QStringLiteral("SELECT package_sha256 FROM change_delivery"));
    QCOMPARE(hash->toString().size(), 64);
    // A refusal needs its reason.
    press(window, "deliveryRefused");
    QVERIFY(in<QLabel>(window, "toolProblem")->isVisible());
    type(window, "deliveryComment", QStringLiteral("thiếu giấy"));
    press(window, "deliveryRefused");
    QVERIFY(!in<QLabel>(window, "toolProblem")->isVisible());
    QVERIFY(in<QLabel>(window, "deliveryState")->text().contains(QStringLiteral("thiếu giấy")));
}

int main(int argc, char **argv)
{
    QgsApplication program(argc, argv, true);
    TestLandTools test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_landtools.moc"
