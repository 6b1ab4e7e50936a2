// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "floodwindow.h"
#include "proposaltown.h"

#include "flood/results/openseries.h"
#include "gui/frame/windowworkbench.h"
#include "gui/workbench/workspace.h"

#include <QAbstractItemModel>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>
#include <QUndoStack>

#include <qgsapplication.h>
#include <qgsmapcanvas.h>

using spp::test::FloodWindow;
using spp::test::ProposalTown;

namespace {

constexpr int patience_ms = 60000;

/// The window with a base chosen, as after a start that finds it again.
class ProposalWindow {
public:
    explicit ProposalWindow(const QString &base) { open(base); }

    QString why() const { return m_why; }
    FloodWindow &window() { return m_window; }
    const ProposalTown &town() const { return m_town; }
    QTreeWidget *list() { return m_window.find<QTreeWidget>("floodEdits"); }
    QUndoStack *history() { return m_window.window().workbench().undoStack(); }
    int drawn() { return list()->topLevelItemCount(); }

    void level(const char *text)
    {
        auto *field = m_window.find<QLineEdit>("floodLevel");
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, QLatin1String(text));
    }
    /// 12 m by 12 m in the lower west of the town, to the level 2 m.
    void drawFill()
    {
        m_window.press("floodDrawFillButton");
        level("2");
        m_window.clickMap(2, 2);
        m_window.clickMap(14, 2);
        m_window.clickMap(14, 14);
        m_window.clickMap(2, 14);
        m_window.key(Qt::Key_Return);
    }

private:
    void open(const QString &base)
    {
        m_why = m_window.open(m_town);
        if (!m_why.isEmpty())
            return;
        const QJsonObject proposal{ { QStringLiteral("base"), m_town.file(qPrintable(base)) } };
        m_window.window()
                .parts()
                .workspace(QStringLiteral("flood"))
                ->restore({ { QStringLiteral("proposal"), proposal } });
        auto *draw = m_window.find<QToolButton>("floodDrawFillButton");
        if (!QTest::qWaitFor([draw] { return draw->isEnabled(); }, patience_ms))
            m_why = m_window.text("floodBaseProblem");
    }

    ProposalTown m_town;
    FloodWindow m_window;
    QString m_why;
};

} // namespace

class TestFloodProposal : public QObject {
    Q_OBJECT

private slots:
    void tellsWhatIsWrongWithABase();
    void drawsAFillByClicks();
    void drawsADykeByTypedCorners();
    void saysBeforeTheClickWhatIsOutside();
    void editsAGateWithItsCurve();
    void runsAPair();
    void differsByNothingWithoutAnEdit();
    void stopsAndLeavesThingsAsTheyWere();
};

void TestFloodProposal::tellsWhatIsWrongWithABase()
{
    const ProposalTown town;
    QFile broken(town.file("broken.yaml"));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("scenario: 1\ntitle: Broken\nterrain: {raster: nowhere.tif}\n"
                 "end: {value: 1, unit: h}\n");
    broken.close();
    FloodWindow window;
    QCOMPARE(window.open(town), QString());
    QVERIFY(!window.find<QPushButton>("floodRunPair")->isEnabled());
    QVERIFY(!window.find<QToolButton>("floodDrawFillButton")->isEnabled());
    const QJsonObject proposal{ { QStringLiteral("base"), town.file("broken.yaml") } };
    window.window()
            .parts()
            .workspace(QStringLiteral("flood"))
            ->restore({ { QStringLiteral("proposal"), proposal } });
    QTRY_VERIFY_WITH_TIMEOUT(!window.text("floodBaseProblem").isEmpty(), patience_ms);
    QVERIFY2(window.text("floodBaseProblem").contains(QLatin1String("nowhere.tif")),
            qPrintable(window.text("floodBaseProblem")));
    QVERIFY(!window.find<QToolButton>("floodDrawFillButton")->isEnabled());
}

void TestFloodProposal::drawsAFillByClicks()
{
    ProposalWindow flood(QStringLiteral("base.yaml"));
    QCOMPARE(flood.why(), QString());
    FloodWindow &window = flood.window();
    QCOMPARE(window.text("floodBaseTitle"), QStringLiteral("Town in the rain"));
    flood.drawFill();
    QCOMPARE(flood.drawn(), 1);
    const QTreeWidgetItem *row = flood.list()->topLevelItem(0);
    QCOMPARE(row->text(1), QStringLiteral("2"));
    // 36 cells of 4 m², the columns 1 to 6 at 1.01 to 1.06 m: 6 x 4 x (12 - 6.21) x … by hand.
    QCOMPARE(row->text(2), QStringLiteral("+139 m³"));
    const QByteArray kept = flood.town().read("base-proposal.yaml");
    QVERIFY2(kept.contains("fill"), kept.constData());

    flood.history()->undo();
    QCOMPARE(flood.drawn(), 0);
    QVERIFY(!flood.town().read("base-proposal.yaml").contains("fill"));
    flood.history()->redo();
    QCOMPARE(flood.drawn(), 1);
    QVERIFY(flood.town().read("base-proposal.yaml").contains("fill"));

    flood.list()->setCurrentItem(flood.list()->topLevelItem(0));
    QTest::keyClick(flood.list(), Qt::Key_Delete);
    QCOMPARE(flood.drawn(), 0);
    flood.history()->undo();
    QCOMPARE(flood.drawn(), 1);
}

void TestFloodProposal::drawsADykeByTypedCorners()
{
    ProposalWindow flood(QStringLiteral("base.yaml"));
    QCOMPARE(flood.why(), QString());
    FloodWindow &window = flood.window();
    window.press("floodDrawDykeButton");
    flood.level("1.8");
    window.keys(QStringLiteral("9300004 700021"));
    window.key(Qt::Key_Return);
    window.keys(QStringLiteral("30"));
    window.key(Qt::Key_Tab);
    window.keys(QStringLiteral("0"));
    window.key(Qt::Key_Return);
    window.key(Qt::Key_Return);
    QCOMPARE(flood.drawn(), 1);
    QCOMPARE(flood.list()->topLevelItem(0)->text(2), QStringLiteral("30.00 m"));
    const QByteArray kept = flood.town().read("base-proposal.yaml");
    QVERIFY2(kept.contains("700021 9300034"), kept.constData());
}

void TestFloodProposal::saysBeforeTheClickWhatIsOutside()
{
    ProposalWindow flood(QStringLiteral("base.yaml"));
    QCOMPARE(flood.why(), QString());
    FloodWindow &window = flood.window();
    window.press("floodDrawWeirButton");
    window.clickMap(30, 30);
    window.clickMap(30, 50); // north of the model
    QCOMPARE(flood.drawn(), 0);
    window.clickMap(30, 36);
    QCOMPARE(flood.drawn(), 0); // the first two points are to be stepped back from
}

void TestFloodProposal::editsAGateWithItsCurve()
{
    ProposalWindow flood(QStringLiteral("base.yaml"));
    QCOMPARE(flood.why(), QString());
    FloodWindow &window = flood.window();
    window.press("floodDrawGateButton");
    window.clickMap(21, 10);
    window.clickMap(29, 10);
    QCOMPARE(flood.drawn(), 1);
    auto *width = window.find<QLineEdit>("flood_width");
    QVERIFY(width->isVisible());
    const QString before = window.text("floodRatingMost");
    QVERIFY(!before.isEmpty());

    width->setFocus();
    width->selectAll();
    QTest::keyClicks(width, QStringLiteral("4"));
    const QString after = window.text("floodRatingMost");
    QVERIFY2(after != before, qPrintable(after));
    QTest::keyClick(width, Qt::Key_Return);
    QVERIFY(flood.town().read("base-proposal.yaml").contains("width: 4"));

    // What cannot work is said at the field and not kept.
    width->selectAll();
    QTest::keyClicks(width, QStringLiteral("-1"));
    QTest::keyClick(width, Qt::Key_Return);
    QVERIFY(width->property("problem").toBool());
    QVERIFY(window.find<QLabel>("floodStructureProblem")->isVisible());
    QVERIFY(flood.town().read("base-proposal.yaml").contains("width: 4"));

    flood.history()->undo();
    QVERIFY(flood.town().read("base-proposal.yaml").contains("width: 2"));
    QCOMPARE(window.text("floodRatingMost"), before);
}

namespace {

QStringList scenariosOf(FloodWindow &window)
{
    QStringList ids;
    auto statement = window.database().prepare(
            QStringLiteral("SELECT id FROM flood_scenario ORDER BY id"));
    if (!statement)
        return { QString::fromStdString(statement.error().text()) };
    while (true) {
        const auto row = (*statement)->step();
        if (!row || !*row)
            return ids;
        ids.append((*statement)->value(0).toString());
    }
}

QJsonObject pairOf(const ProposalTown &town, const char *folder)
{
    return QJsonDocument::fromJson(town.read((QByteArray(folder) + "/pair.json").constData()))
            .object();
}

} // namespace

void TestFloodProposal::runsAPair()
{
    ProposalWindow flood(QStringLiteral("base.yaml"));
    QCOMPARE(flood.why(), QString());
    FloodWindow &window = flood.window();
    flood.drawFill();
    QTRY_VERIFY_WITH_TIMEOUT(
            window.text("floodEstimate").contains(QLatin1String("600")), patience_ms);
    window.press("floodRunPair");
    QTRY_VERIFY_WITH_TIMEOUT(!window.text("floodRunResult").isEmpty(), patience_ms);
    QVERIFY2(window.text("floodRunResult").contains(QLatin1String("base-proposal-proposal")),
            qPrintable(window.text("floodRunResult")));
    QCOMPARE(scenariosOf(window),
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
    // The next run gets another name.
    QCOMPARE(window.find<QLineEdit>("floodRunName")->text(), QStringLiteral("base-proposal-2"));
}

void TestFloodProposal::differsByNothingWithoutAnEdit()
{
    ProposalWindow flood(QStringLiteral("base.yaml"));
    QCOMPARE(flood.why(), QString());
    FloodWindow &window = flood.window();
    flood.drawFill();
    flood.history()->undo();
    QCOMPARE(flood.drawn(), 0);
    window.press("floodRunPair");
    QTRY_VERIFY_WITH_TIMEOUT(!window.text("floodRunResult").isEmpty(), patience_ms);
    const QJsonObject change = pairOf(flood.town(), "base-proposal")
                                       .value(QStringLiteral("changes"))
                                       .toArray()
                                       .first()
                                       .toObject();
    QCOMPARE(change.value(QStringLiteral("greatest_rise_m")).toDouble(-1.0), 0.0);
    QCOMPARE(change.value(QStringLiteral("greatest_fall_m")).toDouble(-1.0), 0.0);
    QCOMPARE(change.value(QStringLiteral("changed_m2")).toDouble(-1.0), 0.0);
}

void TestFloodProposal::stopsAndLeavesThingsAsTheyWere()
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
    QTest::qWait(1500); // it runs
    QVERIFY(window.text("floodRunResult").isEmpty());
    window.press("floodRunPair");
    QTRY_COMPARE_WITH_TIMEOUT(primary->text(), run, 5000);
    QVERIFY(window.text("floodRunResult").startsWith(QLatin1String("Stopped")));
    QVERIFY(!QDir(flood.town().file("long-proposal")).exists());
    QVERIFY(scenariosOf(window).isEmpty());
    QCOMPARE(flood.town().read("long-proposal.yaml"), before);
    // What was computed is offered to go on with.
    QTRY_VERIFY_WITH_TIMEOUT(window.find<QPushButton>("floodResume")->isVisible(), patience_ms);
}

int main(int argc, char **argv)
{
    QgsApplication program(argc, argv, true);
    TestFloodProposal test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_floodproposal.moc"
