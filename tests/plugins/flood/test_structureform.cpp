// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "proposalwindow.h"

#include "gui/language/language.h"
#include "gui/look/look.h"
#include "support/patience.h"

#include <QGraphicsTextItem>
#include <QGraphicsView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

#include <qgsapplication.h>

using namespace spp;
using namespace spp::test;

/// Of the axes; a chart ends them in dots where they have no room.
QStringList cutLabels(const QGraphicsView &chart)
{
    QStringList cut;
    const QList<QGraphicsItem *> items = chart.scene()->items();
    for (const QGraphicsItem *item : items) {
        const auto *label = dynamic_cast<const QGraphicsTextItem *>(item);
        const QString text = label && label->isVisible() ? label->toPlainText() : QString();
        if (text.contains(QLatin1String("...")) || text.contains(QChar(0x2026)))
            cut.append(text);
    }
    return cut;
}

class TestStructureForm : public QObject {
    Q_OBJECT

private slots:
    void fitsASmallWindow_data();
    void fitsASmallWindow();
};

void TestStructureForm::fitsASmallWindow_data()
{
    QTest::addColumn<QString>("look");
    QTest::addColumn<QString>("language");
    for (const char *look : { "light", "sunlight" }) {
        for (const char *language : { "en", "vi" })
            QTest::addRow("%s %s", look, language) << QString(look) << QString(language);
    }
}

void TestStructureForm::fitsASmallWindow()
{
    QFETCH(const QString, look);
    QFETCH(const QString, language);
    ProposalWindow flood(QStringLiteral("base.yaml"));
    QCOMPARE(flood.why(), QString());
    FloodWindow &window = flood.window();
    window.window().resize(1280, 720);
    QVERIFY(Look::use(look).ok());
    Language::use(language);
    int y = 4;
    for (const char *button : { "floodDrawGateButton", "floodDrawCulvertButton",
                 "floodDrawPumpButton", "floodDrawWeirButton" }) {
        window.press(button);
        window.clickMap(21, y);
        window.clickMap(29, y);
        y += 8;
        auto *area = window.find<QScrollArea>("floodStructureValues");
        // Every field is as large as it needs, and within what is seen.
        const auto fits = [area] {
            for (const QLineEdit *field : area->findChildren<QLineEdit *>()) {
                const QPoint corner = field->mapTo(area->viewport(), field->rect().bottomRight());
                if (field->isVisible()
                        && (corner.x() >= area->viewport()->width()
                                || field->height() < field->minimumSizeHint().height()))
                    return false;
            }
            for (const QLabel *label : area->findChildren<QLabel *>()) {
                if (label->isVisible() && label->width() < label->minimumSizeHint().width())
                    return false;
            }
            return area->horizontalScrollBar()->maximum() == 0;
        };
        SPP_TRY_VERIFY(fits());
        // The curve has about half of the width, and height enough to read a number off.
        auto *curve = window.find<QGraphicsView>("ratingCurve");
        const int lines = 6;
        SPP_TRY_VERIFY(curve->height() >= lines * curve->fontMetrics().height());
        SPP_TRY_COMPARE(cutLabels(*curve), QStringList());
        QVERIFY(3 * window.find<QWidget>("ratingChart")->width() > 2 * area->width());
    }
}

int main(int argc, char **argv)
{
    QgsApplication program(argc, argv, true);
    TestStructureForm test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_structureform.moc"
