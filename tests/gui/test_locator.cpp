// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/data/territory.h"
#include "core/plugin/application.h"
#include "gui/frame/windowworkbench.h"
#include "gui/language/language.h"
#include "gui/locator/locatorfield.h"
#include "gui/locator/parcelanswers.h"
#include "gui/look/look.h"
#include "gui/mainwindow.h"
#include "gui/memory/windowmemory.h"
#include "support/patience.h"
#include "support/sampleterritory.h"
#include "support/threadclock.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

#include <qgsapplication.h>
#include <qgstaskmanager.h>

using namespace spp;

/// Finding parcels from the top bar by words and by old numbers, while one types.
class TestLocator : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup() { m_window.reset(); }
    void aLandUserIsFoundAndNotNamed();
    void aHistoricParcelLeadsToThePresentOnes();
    void theLastTextIsAnswered();
    void closingLetsGoOfTheFile();

private:
    void type(const QString &text);
    QStringList answers() const;

    QTemporaryDir m_folder;
    QString m_sample;
    Application m_application;
    std::unique_ptr<MainWindow> m_window;
};

void TestLocator::initTestCase()
{
    QVERIFY(Application::startQgis());
    QVERIFY(Look::use(QStringLiteral("light")));
    QString why;
    const QString made = test::sampleTerritory(&why);
    QVERIFY2(!made.isEmpty(), qPrintable(why));
    m_sample = m_folder.filePath(QStringLiteral("sample.sqlite"));
    QVERIFY(QFile::copy(made, m_sample));
    // 25/243 became two others.
    const auto territory = Territory::open(m_sample, Territory::Access::ReadWrite);
    QVERIFY(territory.ok());
    Database &database = (*territory)->database();
    for (const char *number : { "100", "101" }) {
        QVERIFY(database.run(QStringLiteral(
                                     "INSERT INTO parcel_lineage SELECT 1, a.id, b.id, 10 FROM "
                                     "parcel a, parcel b WHERE a.sheet = '25' AND a.number = '243' "
                                     "AND b.sheet = '25' AND b.number = ?1"),
                                { QString::fromLatin1(number) })
                        .ok());
        QCOMPARE(database.changes(), 1);
    }
    QVERIFY(database.run(QStringLiteral("UPDATE parcel SET end_lifespan = '2026-11-23' WHERE sheet "
                                        "= '25' AND number = '243'"))
                    .ok());
}

void TestLocator::init()
{
    Language::use(QStringLiteral("en"));
    m_window = std::make_unique<MainWindow>(m_application,
            std::make_unique<WindowMemory>(m_folder.filePath(QStringLiteral("window.json"))));
    m_window->resize(1280, 720);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get(), test::patience_ms));
    const Result<void> opened = m_window->openTerritory(m_sample);
    QVERIFY2(opened.ok(), opened ? "" : opened.error().text().c_str());
    SPP_TRY_COMPARE(QgsApplication::taskManager()->countActiveTasks(), 0);
}

void TestLocator::type(const QString &text)
{
    m_window->locator()->setFocus();
    QTest::keyClicks(m_window->locator(), text);
}

QStringList TestLocator::answers() const
{
    QStringList texts;
    const QTreeWidget *list = m_window->locator()->answers();
    for (int i = 0; i < list->topLevelItemCount(); ++i)
        texts.append(
                list->topLevelItem(i)->text(0) + QLatin1Char('|') + list->topLevelItem(i)->text(1));
    return texts;
}

void TestLocator::aLandUserIsFoundAndNotNamed()
{
    type(QStringLiteral("0002 vo van"));
    SPP_TRY_VERIFY(answers().value(0).startsWith(QStringLiteral("Parcel 2, sheet 1|")));
    QVERIFY2(!answers().join(QLatin1Char('\n')).contains(QString::fromUtf8("Võ")),
            qPrintable(answers().join(QLatin1Char('\n'))));
}

void TestLocator::aHistoricParcelLeadsToThePresentOnes()
{
    QSignalSpy picked(&m_window->workbench(), &Workbench::parcelPicked);
    type(QStringLiteral("25/243"));
    SPP_TRY_COMPARE(answers().size(), 3);
    QVERIFY2(answers()[0].contains(
                     QStringLiteral("historic, now parcel 100 sheet 25, parcel 101 sheet 25")),
            qPrintable(answers()[0]));
    QVERIFY(answers()[1].startsWith(QStringLiteral("Parcel 100, sheet 25|")));
    if (const QString picture = qEnvironmentVariable("SPP_PICTURE"); !picture.isEmpty())
        QVERIFY(m_window->grab().save(picture));
    QTest::keyClick(m_window->locator(), Qt::Key_Return);
    QCOMPARE(int(picked.size()), 0); // which of the two is not known
    type(QStringLiteral("25/100"));
    QTest::keyClick(m_window->locator(), Qt::Key_Return);
    SPP_TRY_COMPARE(int(picked.size()), 1);
}

void TestLocator::theLastTextIsAnswered()
{
    ParcelAnswers parcels;
    int answered = 0;
    QString number;
    connect(&parcels, &ParcelAnswers::found, this, [&](const ParcelHits &hits) {
        ++answered;
        number = hits.parcels.empty() ? QString() : hits.parcels.front().number;
    });
    const spp::test::ThreadClock clock;
    for (int i = 1; i <= 50; ++i)
        parcels.search(m_sample, QStringLiteral("25/%1").arg(i), 12);
    const double asked_ms = clock.ms();
    SPP_TRY_COMPARE(answered, 1);
    QCOMPARE(number, QStringLiteral("50"));
    QVERIFY2(asked_ms < 500, qPrintable(QString::number(asked_ms)));
    parcels.search(m_sample, QStringLiteral("25/51"), 12);
    parcels.cancel();
    QTest::qWait(200);
    QCOMPARE(answered, 1);
}

void TestLocator::closingLetsGoOfTheFile()
{
    // Away from the window, whose layers hold theirs.
    const QString copy = m_folder.filePath(QStringLiteral("copy.sqlite"));
    QVERIFY(QFile::copy(m_sample, copy));
    ParcelAnswers parcels;
    QSignalSpy found(&parcels, &ParcelAnswers::found);
    parcels.search(copy, QStringLiteral("25/100"), 12);
    SPP_TRY_COMPARE(int(found.size()), 1);
    parcels.close();
    QVERIFY(!QFile::exists(copy + QStringLiteral("-wal")));
}

int main(int argc, char **argv)
{
    QgsApplication program(argc, argv, true);
    TestLocator test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_locator.moc"
