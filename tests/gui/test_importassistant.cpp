// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/data/territory.h"
#include "core/plugin/application.h"
#include "gui/frame/windowworkbench.h"
#include "gui/import/importassistant.h"
#include "gui/language/language.h"
#include "gui/look/look.h"
#include "gui/mainwindow.h"
#include "gui/memory/windowmemory.h"
#include "support/patience.h"
#include "support/sampleterritory.h"
#include "support/testdata.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <qgsapplication.h>
#include <qgsmapcanvas.h>

using namespace spp;

/// A source is brought into a territory with the assistant of the window.
class TestImportAssistant : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void oneLayerComesIntoItsTheme();
    void themeIsGuessedAndThePlaceSaid();
    void cleanupTestCase() { m_window.reset(); }

private:
    QTemporaryDir m_folder;
    QString m_sample;
    Application m_application;
    std::unique_ptr<MainWindow> m_window;
};

void TestImportAssistant::initTestCase()
{
    QVERIFY(Application::startQgis());
    QVERIFY(Look::use(QStringLiteral("light")));
    Language::use(QStringLiteral("en"));
    QString why;
    const QString made = test::sampleTerritory(&why);
    QVERIFY2(!made.isEmpty(), qPrintable(why));
    m_sample = m_folder.filePath(QStringLiteral("sample.sqlite"));
    QVERIFY(QFile::copy(made, m_sample));
    m_window = std::make_unique<MainWindow>(m_application,
            std::make_unique<WindowMemory>(m_folder.filePath(QStringLiteral("window.json"))));
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get(), test::patience_ms));
}

void TestImportAssistant::oneLayerComesIntoItsTheme()
{
    const QString territory = m_folder.filePath(QStringLiteral("new.sqlite"));
    const auto made = test::runSpp({ "territory", "create", territory, "--profile", "can-tho" });
    QVERIFY2(made.exitCode == 0, made.standardError);
    QVERIFY(m_window->openTerritory(territory));
    QTest::keyClick(m_window.get(), Qt::Key_I, Qt::ControlModifier);
    SPP_TRY_VERIFY(m_window->findChild<ImportAssistant *>());
    auto *assistant = m_window->findChild<ImportAssistant *>();
    auto *theme = assistant->findChild<QComboBox *>(QStringLiteral("theme"));
    theme->setCurrentIndex(theme->findData(QStringLiteral("red-lines")));
    auto *file = assistant->findChild<QLineEdit *>(QStringLiteral("file"));
    QTest::keyClicks(file,
            test::sourceFolder()
                    + QStringLiteral("/data-samples/phong-dien/sources/red-lines.geojson"));
    QTest::keyClick(file, Qt::Key_Return);
    auto *import = assistant->findChild<QPushButton *>(QStringLiteral("import"));
    SPP_TRY_VERIFY(import->isEnabled());
    QTest::mouseClick(import, Qt::LeftButton);
    auto *report = assistant->findChild<QPlainTextEdit *>(QStringLiteral("report"));
    auto *problem = assistant->findChild<QLabel *>(QStringLiteral("problem"));
    SPP_TRY_VERIFY2(!report->toPlainText().isEmpty(), qPrintable(problem->text()));
    SPP_TRY_COMPARE(m_window->canvas()->layers().size(), 1);
    QCOMPARE(int(m_window->parts().territory()->theme(QStringLiteral("red-lines"))->featureCount),
            16);
}

void TestImportAssistant::themeIsGuessedAndThePlaceSaid()
{
    QVERIFY(m_window->openTerritory(m_sample));
    ImportAssistant assistant(m_window->workbench());
    auto *theme = assistant.findChild<QComboBox *>(QStringLiteral("theme"));
    auto *import = assistant.findChild<QPushButton *>(QStringLiteral("import"));
    auto *place = assistant.findChild<QLabel *>(QStringLiteral("place"));
    auto *crs = assistant.findChild<QComboBox *>(QStringLiteral("crs"));
    QVERIFY(theme->currentData().toString().isEmpty() && !import->isEnabled());
    assistant.setSource(
            test::sourceFolder() + QStringLiteral("/data-samples/phong-dien/sources/roads.shp"));
    QCOMPARE(theme->currentData().toString(), QStringLiteral("roads"));
    QVERIFY(import->isEnabled());
    QVERIFY2(place->text().contains(QString::fromUtf8("Phong Điền")), qPrintable(place->text()));
    QVERIFY(!place->property("problem").toBool());
    // Of another meridian they would lie tens of kilometres away.
    const int other = crs->findData(QStringLiteral("EPSG:9209"));
    QVERIFY(other > 0);
    crs->setCurrentIndex(other);
    emit crs->activated(other);
    QVERIFY(place->property("problem").toBool());
}

int main(int argc, char **argv)
{
    QgsApplication program(argc, argv, true);
    TestImportAssistant test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_importassistant.moc"
