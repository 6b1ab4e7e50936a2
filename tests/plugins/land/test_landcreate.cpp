// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "landwindow.h"

#include "core/data/database.h"
#include "gui/map/cornertabledialog.h"
#include "support/patience.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QTest>

#include <qgsapplication.h>
#include <qgsmapcanvas.h>

using namespace spp;
using namespace spp::test;

/// Making a parcel in the real window.
class TestLandCreate : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_test.reset(); }
    void drawnBesideTheTown();
    void typedCorners();
    void takenGroundIsRefused();
    void pastedTable();

private:
    bool has(const char *label, const QString &text) { return m_test->text(label).contains(text); }
    bool isShown(const char *widget) { return m_test->find<QWidget>(widget)->isVisible(); }
    std::unique_ptr<LandWindow> m_test;
};

void TestLandCreate::init()
{
    m_test = std::make_unique<LandWindow>();
    const QString why = m_test->open();
    QVERIFY2(why.isEmpty(), qPrintable(why));
    m_test->canvas()->setExtent(QgsRectangle(585695, 1109695, 585765, 1109745));
}

/// Clicks near the corners of the town hit them: the new parcel shares its side.
void TestLandCreate::drawnBesideTheTown()
{
    m_test->key(Qt::Key_N);
    m_test->clickMap(40.2, 0.1);
    m_test->clickMap(55, 0);
    m_test->clickMap(55, 10);
    m_test->clickMap(40.2, 10.1);
    QVERIFY2(isShown("acceptPreview"), qPrintable(m_test->text("previewProblem")));
    QVERIFY2(has("previewTable", QStringLiteral("17")), qPrintable(m_test->text("previewTable")));
    QCOMPARE(m_test->find<QLineEdit>("newSheet")->text(), QStringLiteral("34")); // the neighbour's
    auto *landUse = m_test->find<QComboBox>("newLandUse");
    landUse->setFocus();
    QTest::keyClicks(landUse->lineEdit(), QStringLiteral("XYZ"));
    QVERIFY(has("previewProblem", QStringLiteral("XYZ")));
    landUse->lineEdit()->selectAll();
    QTest::keyClicks(landUse->lineEdit(), QStringLiteral("CLN"));
    QVERIFY2(isShown("acceptPreview"), qPrintable(m_test->text("previewProblem")));
    m_test->key(Qt::Key_Return);
    auto *kind = m_test->find<QComboBox>("recordKind");
    if (kind->currentData().toString().isEmpty())
        kind->setCurrentIndex(1);
    m_test->press("commitRecord");
    QCOMPARE(m_test->currentParcels(), 17);
    const auto made = m_test->database().rows(
            QStringLiteral("SELECT sheet, land_use, map_area_m2 FROM parcel WHERE number = '17'"));
    QCOMPARE(made->front()[0].toString(), QStringLiteral("34"));
    QCOMPARE(made->front()[1].toString(), QStringLiteral("CLN"));
    QVERIFY(std::abs(made->front()[2].toDouble() - 150.0) < 5.0);
}

void TestLandCreate::typedCorners()
{
    m_test->key(Qt::Key_N);
    for (const char *corner :
            { "1109700 585740", "1109700 585750", "1109710 585750", "1109710 585740" }) {
        m_test->keys(QLatin1String(corner));
        m_test->key(Qt::Key_Return);
    }
    QVERIFY2(has("previewTable", QStringLiteral("100.0")),
            qPrintable(m_test->text("previewTable") + m_test->text("previewProblem")));
    m_test->key(Qt::Key_Return);
    QVERIFY(isShown("sessionSteps"));
    QVERIFY(!isShown("previewCard"));
}

void TestLandCreate::takenGroundIsRefused()
{
    m_test->key(Qt::Key_N);
    for (const char *corner : { "1109700 585735", "1109700 585750", "1109710 585750" }) {
        m_test->keys(QLatin1String(corner));
        m_test->key(Qt::Key_Return);
    }
    QVERIFY(isShown("previewProblem"));
    QVERIFY(!isShown("acceptPreview"));
    m_test->key(Qt::Key_Return);
    QVERIFY(!isShown("sessionSteps")); // nothing was taken
}

void TestLandCreate::pastedTable()
{
    m_test->key(Qt::Key_N);
    m_test->press("newCornerTable");
    auto *dialog = m_test->find<CornerTableDialog>("cornerTable");
    dialog->setText(QStringLiteral("1\t1109700.00\t585740.00\n2\t1109710.00\t585740.00\n"
                                   "3\t1109710.00\t585752.00\n4\t1109700.00\t585752.00\n"));
    SPP_TRY_VERIFY(dialog->findChild<QAbstractButton *>(QStringLiteral("use"))->isEnabled());
    QTest::mouseClick(dialog->findChild<QAbstractButton *>(QStringLiteral("use")), Qt::LeftButton);
    QVERIFY2(has("previewTable", QStringLiteral("120.0")),
            qPrintable(m_test->text("previewTable") + m_test->text("previewProblem")));
    // What the form says is tried again with the same outline.
    QTest::keyClicks(m_test->find<QLineEdit>("newLegalArea"), QStringLiteral("118"));
    QVERIFY(has("previewTable", QStringLiteral("118.0")));
    m_test->press("acceptPreview");
    QVERIFY(isShown("sessionSteps"));
}

int main(int argc, char **argv)
{
    QgsApplication program(argc, argv, true);
    TestLandCreate test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_landcreate.moc"
