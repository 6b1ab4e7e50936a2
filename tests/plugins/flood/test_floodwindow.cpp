// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "floodwindow.h"

#include <QTest>

#include <qgsapplication.h>

class TestFloodWindow : public QObject {
    Q_OBJECT

private slots:
    void opensOnATownWithoutScenarios();
};

void TestFloodWindow::opensOnATownWithoutScenarios()
{
    const spp::test::FloodTown town;
    spp::test::FloodWindow window;
    QCOMPARE(window.open(town), QString());
    QVERIFY(window.find<QWidget>("floodPanel")->isVisible());
    for (const char *page : { "hydrographPage", "sectionPage" })
        QVERIFY(!window.find<QWidget>(page)->windowTitle().isEmpty());
    QCOMPARE(window.message(), QString());
}

int main(int argc, char **argv)
{
    QgsApplication program(argc, argv, true);
    TestFloodWindow test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_floodwindow.moc"
