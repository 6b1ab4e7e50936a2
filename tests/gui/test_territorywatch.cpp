// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/data/sqlitedatabase.h"
#include "core/data/territory.h"
#include "core/plugin/application.h"
#include "gui/frame/territorywatch.h"
#include "gui/frame/windowworkbench.h"
#include "gui/language/language.h"
#include "gui/mainwindow.h"
#include "gui/memory/windowmemory.h"
#include "support/patience.h"
#include "support/sampleterritory.h"

#include <QFile>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <qgsapplication.h>
#include <qgsmapcanvas.h>
#include <qgsmessagebar.h>
#include <qgsmessagebaritem.h>
#include <qgsproject.h>
#include <qgstaskmanager.h>

using namespace spp;

/// What befalls the file of a territory while the window has it open.
class TestTerritoryWatch : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup() { m_window.reset(); }
    void deletedFileIsSaidAndCanBeOpenedAgain();
    void fileReplacedByGarbageIsSaid();
    void copyInItsPlaceIsAnotherFile();
    void otherWriterIsSaidBeforeWorkThatWrites();

private:
    QString said() const;
    QPushButton *again() const
    {
        return m_window->findChild<QPushButton *>(QStringLiteral("openAgain"));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_sample;
    QString m_file;
    Application m_application;
    std::unique_ptr<MainWindow> m_window;
};

void TestTerritoryWatch::initTestCase()
{
    QVERIFY(Application::startQgis());
    Language::use(QStringLiteral("en"));
    QString why;
    m_sample = test::sampleTerritory(&why);
    QVERIFY2(!m_sample.isEmpty(), qPrintable(why));
}

void TestTerritoryWatch::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(QStringLiteral("open.sqlite"));
    QVERIFY(QFile::copy(m_sample, m_file));
    m_window = std::make_unique<MainWindow>(m_application,
            std::make_unique<WindowMemory>(m_folder->filePath(QStringLiteral("window.json"))));
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get(), test::patience_ms));
    QVERIFY(m_window->openTerritory(m_file));
    SPP_TRY_COMPARE(QgsApplication::taskManager()->countActiveTasks(), 0);
    QVERIFY(m_window->watch()->checkWriting());
    QVERIFY(!again());
}

QString TestTerritoryWatch::said() const
{
    const QgsMessageBarItem *item = m_window->workbench().messages()->currentItem();
    return item ? item->text() : QString();
}

void TestTerritoryWatch::deletedFileIsSaidAndCanBeOpenedAgain()
{
    const int layers = int(QgsProject::instance()->mapLayers().size());
    QVERIFY(layers > 0);
    QVERIFY(QFile::remove(m_file));
    SPP_TRY_VERIFY(again());
    QVERIFY2(said().contains(QStringLiteral("no longer there")), qPrintable(said()));
    QVERIFY(m_window->parts().territory());
    QCOMPARE(int(QgsProject::instance()->mapLayers().size()), layers);
    QVERIFY(!m_window->canvas()->renderFlag());
    QVERIFY(QFile::copy(m_sample, m_file));
    QTest::mouseClick(again(), Qt::LeftButton);
    SPP_TRY_VERIFY(!again());
    QVERIFY(m_window->canvas()->renderFlag());
    QVERIFY(m_window->watch()->check());
}

void TestTerritoryWatch::fileReplacedByGarbageIsSaid()
{
    QVERIFY(QFile::remove(m_file));
    QFile garbage(m_file);
    QVERIFY(garbage.open(QIODevice::WriteOnly));
    garbage.write("this is no territory, this is a letter");
    garbage.close();
    SPP_TRY_VERIFY(again());
    SPP_TRY_VERIFY2(said().contains(QStringLiteral("no database any more")), qPrintable(said()));
    QVERIFY(m_window->parts().territory());
}

void TestTerritoryWatch::copyInItsPlaceIsAnotherFile()
{
    const QString copy = m_folder->filePath(QStringLiteral("copy.sqlite"));
    QVERIFY(QFile::copy(m_sample, copy));
    QCOMPARE(rename(qPrintable(copy), qPrintable(m_file)), 0);
    SPP_TRY_VERIFY(again());
    QVERIFY2(said().contains(QStringLiteral("Another file")), qPrintable(said()));
}

void TestTerritoryWatch::otherWriterIsSaidBeforeWorkThatWrites()
{
    Result<std::unique_ptr<SqliteDatabase>> other
            = SqliteDatabase::open(m_file, SqliteDatabase::Mode::ReadWrite);
    QVERIFY(other.ok());
    QVERIFY((*other)->execute(QStringLiteral("BEGIN EXCLUSIVE")));
    QVERIFY(!m_window->watch()->checkWriting());
    QVERIFY2(said().contains(QStringLiteral("is writing")), qPrintable(said()));
    QVERIFY(m_window->canvas()->renderFlag()); // reading goes on
    QVERIFY((*other)->execute(QStringLiteral("ROLLBACK")));
    QVERIFY(m_window->watch()->checkWriting());
}

int main(int argc, char **argv)
{
    QgsApplication program(argc, argv, true);
    TestTerritoryWatch test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_territorywatch.moc"
