// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
//
// Pairs of runs in bad circumstances: what is said, what is left, and that work goes on.
#include "proposalwindow.h"
#include "support/patience.h"
#include "support/smalldisk.h"

#include <QDir>
#include <QJsonDocument>
#include <QPushButton>

#include <qgsapplication.h>

using namespace spp::test;

class TestPairTrouble : public QObject {
    Q_OBJECT

private slots:
    void aTerritoryToReadIsLeftAsItIs();
    void aFolderThatCannotBeWrittenIsSaid();
    void aFullDiskLeavesNothing_data();
    void aFullDiskLeavesNothing();
    void aBalanceThatDoesNotCloseIsSaid();
};

namespace {

QStringList filesOf(const ProposalTown &town)
{
    return QFileInfo(town.base())
            .dir()
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

/// Clicks "Run pair" and waits until it can be clicked again.
bool run(FloodWindow &window)
{
    auto *primary = window.find<QPushButton>("floodRunPair");
    const QString text = primary->text();
    window.press("floodRunPair");
    return QTest::qWaitFor(
            [&] {
                return primary->isEnabled() && primary->text() == text
                        && !window.text("floodRunResult").isEmpty();
            },
            patience_ms);
}

} // namespace

void TestPairTrouble::aTerritoryToReadIsLeftAsItIs()
{
    ProposalWindow flood(QStringLiteral("base.yaml"), ProposalWindow::ReadOnly());
    QCOMPARE(flood.why(), QString());
    QVERIFY(flood.window().window().workbench().isReadOnly());
    const QByteArray before = flood.town().read("town.sqlite");
    flood.drawFill();
    QVERIFY(run(flood.window()));
    const QString said = flood.window().text("floodRunResult");
    QVERIFY2(said.contains(QLatin1String("Not put into the territory")), qPrintable(said));
    QVERIFY2(said.contains(QLatin1String("can only be read")), qPrintable(said));
    // Where they are is said too, and they are shown.
    QVERIFY2(said.contains(flood.town().file("base-proposal")), qPrintable(said));
    QVERIFY(!flood.town().read("base-proposal/pair.json").isEmpty());
    SPP_TRY_VERIFY(!flood.window().text("floodNoteTitle").isEmpty());
    QCOMPARE(flood.scenarios(), QStringList());
    QVERIFY(flood.town().read("town.sqlite") == before);
}

void TestPairTrouble::aFolderThatCannotBeWrittenIsSaid()
{
    ProposalWindow flood(QStringLiteral("base.yaml"));
    QCOMPARE(flood.why(), QString());
    flood.drawFill();
    const QStringList before = filesOf(flood.town());
    {
        const Locked folder(QFileInfo(flood.town().base()).path());
        QVERIFY(folder.isLocked());
        QVERIFY(run(flood.window()));
    }
    const QString said = flood.window().text("floodRunResult");
    QVERIFY2(said.contains(QLatin1String("cannot be written")), qPrintable(said));
    QCOMPARE(filesOf(flood.town()), before);
    QVERIFY(run(flood.window()));
    QCOMPARE(flood.scenarios().size(), 2);
}

void TestPairTrouble::aFullDiskLeavesNothing_data()
{
    QTest::addColumn<QString>("base");
    QTest::newRow("results") << "base.yaml";
    QTest::newRow("checkpoints") << "day.yaml";
}

void TestPairTrouble::aFullDiskLeavesNothing()
{
    QFETCH(QString, base);
    ProposalWindow flood(base);
    QCOMPARE(flood.why(), QString());
    flood.drawFill();
    const QStringList before = filesOf(flood.town());
    {
        const SmallDisk small(512);
        QVERIFY(small.isSmall());
        QVERIFY(run(flood.window()));
    }
    const QString said = flood.window().text("floodRunResult");
    QVERIFY2(flood.window().find<QLabel>("floodRunResult")->property("problem").toBool(),
            qPrintable(said));
    QCOMPARE(filesOf(flood.town()), before);
    QCOMPARE(flood.scenarios(), QStringList());
    QVERIFY(!flood.window().find<QPushButton>("floodResume")->isVisible());
    QVERIFY(run(flood.window()));
    QCOMPARE(flood.scenarios().size(), 2);
}

void TestPairTrouble::aBalanceThatDoesNotCloseIsSaid()
{
    ProposalWindow flood(QStringLiteral("soaked.yaml"));
    QCOMPARE(flood.why(), QString());
    FloodWindow &window = flood.window();
    flood.drawFill();
    QVERIFY(run(window));
    const QString said = window.text("floodRunResult");
    QVERIFY2(said.contains(QLatin1String("not valid")), qPrintable(said));
    QVERIFY(window.find<QLabel>("floodRunResult")->property("problem").toBool());
    const QJsonObject mass
            = QJsonDocument::fromJson(flood.town().read("soaked-proposal/proposal/summary.json"))
                      .object()[QStringLiteral("mass")]
                      .toObject();
    QVERIFY(!mass[QStringLiteral("valid")].toBool(true));
    QVERIFY(mass[QStringLiteral("relative_error")].toDouble() > 1e-10);
    // It stands beside the flood on the map as well.
    SPP_TRY_VERIFY(window.text("floodNoteWarnings").contains(QLatin1String("not valid")));
}

int main(int argc, char **argv)
{
    obeyPermissions(argv);
    QgsApplication program(argc, argv, true);
    TestPairTrouble test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_pairtrouble.moc"
