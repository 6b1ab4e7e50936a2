// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "proposalwindow.h"
#include "support/patience.h"

#include <QComboBox>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QListWidget>
#include <QPushButton>
#include <QUndoStack>

#include <qgsapplication.h>

using spp::test::FloodWindow;
using spp::test::patience_ms;
using spp::test::ProposalTown;
using spp::test::ProposalWindow;

class TestPairWindow : public QObject {
    Q_OBJECT

private slots:
    void runsAPair();
    void differsByNothingWithoutAnEdit();
    void stopsAndLeavesThingsAsTheyWere();
    void goesOnWithAStoppedRun();
};

namespace {

/// Whether there is something to go on with.
bool hasCheckpoint(const ProposalTown &town)
{
    const QDir folder(QFileInfo(town.base()).path());
    const QStringList left = folder.entryList({ QStringLiteral("*.pair") }, QDir::Dirs);
    return !left.isEmpty()
            && !QDir(folder.filePath(left.first()))
                        .entryList({ QStringLiteral("*.checkpoint") }, QDir::Files)
                        .isEmpty();
}

/// "title|detail|below" of the rows of the list of floods.
QStringList listed(FloodWindow &window)
{
    QStringList rows;
    const auto *list = window.find<QListWidget>("scenarios");
    for (int i = 0; i < list->count(); ++i) {
        QString row
                = list->item(i)->text() + '|' + list->item(i)->data(Qt::UserRole + 1).toString();
        if (list->item(i)->data(Qt::UserRole + 2).toBool())
            row += QLatin1String("|below");
        rows.append(row);
    }
    return rows;
}

QJsonObject pairOf(const ProposalTown &town, const char *folder)
{
    return QJsonDocument::fromJson(town.read((QByteArray(folder) + "/pair.json").constData()))
            .object();
}

} // namespace

void TestPairWindow::runsAPair()
{
    ProposalWindow flood(QStringLiteral("base.yaml"));
    QCOMPARE(flood.why(), QString());
    FloodWindow &window = flood.window();
    flood.drawFill();
    SPP_TRY_VERIFY(window.text("floodEstimate").contains(QLatin1String("600")));
    window.press("floodRunPair");
    SPP_TRY_VERIFY(!window.text("floodRunResult").isEmpty());
    QVERIFY2(window.text("floodRunResult").contains(QLatin1String("base-proposal-proposal")),
            qPrintable(window.text("floodRunResult")));
    QCOMPARE(flood.scenarios(),
            QStringList({ QStringLiteral("base-proposal-base"),
                    QStringLiteral("base-proposal-proposal") }));
    const QJsonObject change = pairOf(flood.town(), "base-proposal")
                                       .value(QStringLiteral("changes"))
                                       .toArray()
                                       .first()
                                       .toObject();
    // The water that the fill drives away stands higher beside it.
    QVERIFY(change.value(QStringLiteral("greatest_rise_m")).toDouble() > 0.001);
    QVERIFY(change.value(QStringLiteral("greatest_fall_m")).toDouble() < -0.001);
    // Each is listed once, the proposal below its base, and the run with its moments is shown.
    const QStringList rows = listed(window);
    QCOMPARE(rows,
            QStringList({ QStringLiteral("Town in the rain|base of base-proposal"),
                    QStringLiteral("Proposal on Town in the rain|proposal base-proposal|below") }));
    QCOMPARE(window.find<QListWidget>("scenarios")->currentRow(), 1);
    auto *before = window.find<QComboBox>("before");
    QCOMPARE(before->count(), 3); // nothing, base, proposal
    QCOMPARE(before->currentText(), QStringLiteral("Town in the rain"));
    window.find<QListWidget>("scenarios")->setCurrentRow(0);
    SPP_TRY_COMPARE(window.find<QListWidget>("scenarios")->currentRow(), 0);
    QCOMPARE(listed(window), rows);
    // Removed from the territory, it does not come back as a run.
    window.press("removeScenario");
    window.press("removeYes");
    SPP_TRY_COMPARE(listed(window).size(), 1);
    QCOMPARE(flood.scenarios(), QStringList{ QStringLiteral("base-proposal-proposal") });
    // The next run gets another name.
    QCOMPARE(window.find<QLineEdit>("floodRunName")->text(), QStringLiteral("base-proposal-2"));
}

void TestPairWindow::differsByNothingWithoutAnEdit()
{
    ProposalWindow flood(QStringLiteral("base.yaml"));
    QCOMPARE(flood.why(), QString());
    FloodWindow &window = flood.window();
    flood.drawFill();
    flood.history()->undo();
    QCOMPARE(flood.drawn(), 0);
    window.press("floodRunPair");
    SPP_TRY_VERIFY(!window.text("floodRunResult").isEmpty());
    const QJsonObject change = pairOf(flood.town(), "base-proposal")
                                       .value(QStringLiteral("changes"))
                                       .toArray()
                                       .first()
                                       .toObject();
    QCOMPARE(change.value(QStringLiteral("greatest_rise_m")).toDouble(-1.0), 0.0);
    QCOMPARE(change.value(QStringLiteral("greatest_fall_m")).toDouble(-1.0), 0.0);
    QCOMPARE(change.value(QStringLiteral("changed_m2")).toDouble(-1.0), 0.0);
    // The same bytes twice are still two rows, each with its own run.
    QCOMPARE(listed(window).size(), 2);
    QCOMPARE(window.find<QListWidget>("scenarios")->currentRow(), 1);
    QCOMPARE(window.find<QComboBox>("before")->currentIndex(), 1);
}

void TestPairWindow::stopsAndLeavesThingsAsTheyWere()
{
    ProposalWindow flood(QStringLiteral("long.yaml"));
    QCOMPARE(flood.why(), QString());
    FloodWindow &window = flood.window();
    flood.drawFill();
    const QByteArray before = flood.town().read("long-proposal.yaml");
    auto *primary = window.find<QPushButton>("floodRunPair");
    const QString run = primary->text();
    window.press("floodRunPair");
    QVERIFY(primary->text() != run);
    SPP_TRY_VERIFY(hasCheckpoint(flood.town()));
    QVERIFY(window.text("floodRunResult").isEmpty());
    window.press("floodRunPair");
    // The window answers, whatever the run still does.
    QCOMPARE(primary->text(), QString::fromUtf8("Stopping …"));
    SPP_TRY_COMPARE(primary->text(), run);
    QVERIFY(window.text("floodRunResult").startsWith(QLatin1String("Stopped")));
    QVERIFY(!QDir(flood.town().file("long-proposal")).exists());
    QVERIFY(flood.scenarios().isEmpty());
    QCOMPARE(flood.town().read("long-proposal.yaml"), before);
    // What was computed is offered to go on with.
    SPP_TRY_VERIFY(window.find<QPushButton>("floodResume")->isVisible());
}

void TestPairWindow::goesOnWithAStoppedRun()
{
    ProposalWindow flood(QStringLiteral("day.yaml"));
    QCOMPARE(flood.why(), QString());
    FloodWindow &window = flood.window();
    flood.drawFill();
    window.press("floodRunPair");
    SPP_TRY_VERIFY(hasCheckpoint(flood.town()));
    window.press("floodRunPair");
    auto *resume = window.find<QPushButton>("floodResume");
    SPP_TRY_VERIFY(resume->isVisible());
    window.press("floodResume");
    SPP_TRY_COMPARE(flood.scenarios().size(), 2);
    QVERIFY(!pairOf(flood.town(), "day-proposal").isEmpty());
}

int main(int argc, char **argv)
{
    QgsApplication program(argc, argv, true);
    TestPairWindow test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_pairwindow.moc"
