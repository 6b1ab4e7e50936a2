// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "landtown.h"
#include "landwindow.h"

#include "core/data/territory.h"
#include "gui/frame/drawer.h"
#include "gui/frame/windowworkbench.h"
#include "gui/review/tablepage.h"
#include "support/patience.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

#include <qgsapplication.h>
#include <qgsmapcanvas.h>

using namespace spp;
using namespace spp::test;

namespace {

QString wkt(double x_m, const QString &corners)
{
    QStringList placed;
    for (const QString &corner : corners.split(QLatin1Char(','))) {
        placed.append(
                QStringLiteral("%1 %2")
                        .arg(585700.0 + x_m + corner.section(QLatin1Char(' '), 0, 0).toDouble(), 0,
                                'f', 4)
                        .arg(1109700.0 + corner.section(QLatin1Char(' '), 1).toDouble(), 0, 'f',
                                4));
    }
    placed.append(placed.first());
    return QStringLiteral("POLYGON((%1))").arg(placed.join(QLatin1Char(',')));
}

/// The town with a gap (1, 2), an overlap (3, 4) and a boundary that crosses itself (5) east of it.
void plant(const QString &path)
{
    const auto town = makeLandTown(path, 4);
    const auto add = [&town](const char *number, double x_m, const char *corners) {
        plantParcel(*town, QStringLiteral("40"), QLatin1String(number),
                wkt(x_m, QLatin1String(corners)), 100.0);
    };
    add("1", 100, "0 0,10 0,10 4,9 4,9 5,10 5,10 10,0 10");
    add("2", 100, "10 0,20 0,20 10,10 10,10 5,10 4");
    add("3", 200, "0 0,10 0,10.7 5,10 10,0 10");
    add("4", 200, "10 0,20 0,20 10,10 10,10 5");
    add("5", 300, "0 0,10 10,10 0,0 12");
}

} // namespace

/// The quality inbox in the real window.
class TestLandQuality : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_test.reset(); }
    void saysWhatWasCheckedAndWhen();
    void choosingFliesToThePlace();
    void fixIsAStepThatCanBeUndone();
    void allShownAreFixedTogether();
    void commitChecksAgain();
    void filterRuleAndScore();
    void theWindowMayGoWhileItChecks();

private:
    bool has(const char *label, const QString &text) { return m_test->text(label).contains(text); }
    /// The summary also tells the time, which holds all kinds of numbers.
    bool hasChecked(int parcels)
    {
        return has("qualitySummary", QStringLiteral(": %1 thửa").arg(parcels));
    }
    TablePage *table() { return m_test->find<TablePage>("landQuality"); }
    void check();
    /// The row with a code as text, cells separated by tabs; empty when there is none.
    QString row(const QString &code);
    void chooseRow(const QString &code);
    std::unique_ptr<LandWindow> m_test;
    QTemporaryDir m_folder;
    int m_count = 0;
};

void TestLandQuality::init()
{
    const QString path = m_folder.filePath(QStringLiteral("%1.sqlite").arg(++m_count));
    plant(path);
    m_test = std::make_unique<LandWindow>();
    const QString why = m_test->open(path);
    QVERIFY2(why.isEmpty(), qPrintable(why));
    m_test->window().drawer()->open(QStringLiteral("land.quality"));
}

void TestLandQuality::check()
{
    m_test->press("qualityCheck");
    SPP_TRY_VERIFY(hasChecked(21));
}

QString TestLandQuality::row(const QString &code)
{
    for (const QString &line : table()->copyText().split(QLatin1Char('\n'))) {
        if (line.section(QLatin1Char('\t'), 1, 1) == code)
            return line;
    }
    return {};
}

void TestLandQuality::chooseRow(const QString &code)
{
    const QAbstractItemModel &model = table()->shown();
    for (int i = 0; i < model.rowCount(); ++i) {
        if (model.index(i, 1).data().toString() == code)
            table()->table()->selectRow(i);
    }
}

void TestLandQuality::saysWhatWasCheckedAndWhen()
{
    QCOMPARE(table()->shownRows(), 0);
    const QString before = m_test->text("qualitySummary");
    check();
    QVERIFY(before != m_test->text("qualitySummary"));
    // 21 parcels; the errors come first.
    QVERIFY(!row(QStringLiteral("GEO-01")).isEmpty());
    QVERIFY(!row(QStringLiteral("GEO-03")).isEmpty());
    QVERIFY(!row(QStringLiteral("GEO-04")).isEmpty());
    QCOMPARE(table()->shown().index(0, 0).data().toString(), QStringLiteral("Lỗi"));
    // One sheet alone, where nothing is wrong.
    QTest::keyClicks(m_test->find<QLineEdit>("qualitySheet"), QStringLiteral("34"));
    QTest::keyClick(m_test->find<QLineEdit>("qualitySheet"), Qt::Key_Return);
    SPP_TRY_VERIFY(hasChecked(16));
    QVERIFY(row(QStringLiteral("GEO-04")).isEmpty());
}

void TestLandQuality::choosingFliesToThePlace()
{
    check();
    chooseRow(QStringLiteral("GEO-04"));
    const QgsPointXY middle = m_test->canvas()->extent().center();
    QVERIFY2(
            std::abs(middle.x() - 585809.5) < 1.0, qPrintable(QString::number(middle.x(), 'f', 2)));
    QVERIFY(has("chosenParcels", QStringLiteral("40")));
    QVERIFY(m_test->find<QAbstractButton>("qualityFix")->isEnabled());
    chooseRow(QStringLiteral("GEO-01"));
    QVERIFY(std::abs(m_test->canvas()->extent().center().x() - 586004.0) < 8.0);
    QVERIFY(!m_test->find<QAbstractButton>("qualityFix")->isEnabled()); // a person has to decide
}

void TestLandQuality::fixIsAStepThatCanBeUndone()
{
    check();
    chooseRow(QStringLiteral("GEO-04"));
    m_test->press("qualityFix");
    QVERIFY(m_test->find<QWidget>("previewCard")->isVisible());
    QUndoStack *history = m_test->window().parts().undoStack();
    QCOMPARE(history->count(), 0); // shown, not done
    // Enter on the row takes what it shows.
    QTest::keyClick(table()->table(), Qt::Key_Return);
    QCOMPARE(history->count(), 1);
    QVERIFY(row(QStringLiteral("GEO-04")).contains(QStringLiteral("Đã sửa")));
    QCOMPARE(m_test->find<QComboBox>("recordKind")->currentData().toString(),
            QStringLiteral("boundary"));
    m_test->key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!row(QStringLiteral("GEO-04")).contains(QStringLiteral("Đã sửa")));
    // Enter again: the same preview.
    chooseRow(QStringLiteral("GEO-03"));
    QTest::keyClick(table()->table(), Qt::Key_Return);
    QVERIFY(m_test->find<QWidget>("acceptPreview")->isVisible());
    QCOMPARE(history->index(), 0);
}

void TestLandQuality::allShownAreFixedTogether()
{
    check();
    m_test->press("qualityFixAll");
    SPP_TRY_VERIFY(row(QStringLiteral("GEO-04")).contains(QStringLiteral("Sẽ được sửa")));
    QVERIFY(row(QStringLiteral("GEO-03")).contains(QStringLiteral("Sẽ được sửa")));
    QUndoStack *history = m_test->window().parts().undoStack();
    QCOMPARE(history->count(), 0);
    // Looking at a place does not lose the preview.
    chooseRow(QStringLiteral("GEO-04"));
    m_test->press("acceptPreview");
    QVERIFY2(history->count() >= 2, qPrintable(QString::number(history->count())));
    QVERIFY(row(QStringLiteral("GEO-03")).contains(QStringLiteral("Đã sửa")));
    QVERIFY(row(QStringLiteral("GEO-04")).contains(QStringLiteral("Đã sửa")));
    QCOMPARE(m_test->currentParcels(), 21); // nobody else sees it yet
}

void TestLandQuality::commitChecksAgain()
{
    check();
    chooseRow(QStringLiteral("GEO-04"));
    m_test->press("qualityFix");
    m_test->press("acceptPreview");
    m_test->press("commitRecord");
    SPP_TRY_VERIFY(row(QStringLiteral("GEO-04")).isEmpty());
    QVERIFY(!row(QStringLiteral("GEO-03")).isEmpty());
    // Not while the page is closed, but when it is seen.
    m_test->window().drawer()->close();
    chooseRow(QStringLiteral("GEO-03"));
    m_test->press("takeBack");
    m_test->press("takeBack");
    QVERIFY(row(QStringLiteral("GEO-04")).isEmpty());
    m_test->window().drawer()->open(QStringLiteral("land.quality"));
    SPP_TRY_VERIFY(!row(QStringLiteral("GEO-04")).isEmpty());
}

void TestLandQuality::filterRuleAndScore()
{
    check();
    const int all = table()->shownRows();
    auto *rule = m_test->find<QComboBox>("qualityRule");
    const int gap = rule->findData(QStringLiteral("GEO-04"));
    QVERIFY(gap > 0);
    rule->setCurrentIndex(gap);
    emit rule->activated(gap);
    QCOMPARE(table()->shownRows(), 1);
    rule->setCurrentIndex(0);
    emit rule->activated(0);
    QCOMPARE(table()->shownRows(), all);
    QTest::keyClicks(table()->filter(), QStringLiteral("khe ho giua"));
    QCOMPARE(table()->shownRows(), 1);
    m_test->press("qualityByCommune");
    auto *scores = m_test->find<TablePage>("landQualityScores");
    QVERIFY(scores->isVisible());
    QCOMPARE(scores->shownRows(), 1);
    QVERIFY2(scores->copyText().contains(QStringLiteral("21\t")), qPrintable(scores->copyText()));
}

/// A check that has not begun ends within cancel(), when the workbench is gone already.
void TestLandQuality::theWindowMayGoWhileItChecks()
{
    m_test->find<QAbstractButton>("qualityCheck")->click();
    m_test->close();
    QTest::qWait(200); // what would still be told comes now
}

int main(int argc, char **argv)
{
    QgsApplication program(argc, argv, true);
    TestLandQuality test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_landquality.moc"
