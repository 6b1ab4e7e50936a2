// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/data/territory.h"
#include "gui/workbench/workbench.h"
#include "reviewwindow.h"
#include "support/patience.h"

#include <QDir>
#include <QStandardPaths>
#include <QTest>

#include <qgsapplication.h>
#include <qgslayertree.h>
#include <qgsproject.h>
#include <qgstaskmanager.h>

using namespace spp;
using namespace spp::test;

namespace {

QDir pictures()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation)
            + QStringLiteral("/spp/rasters");
}

/// Titles of the rasters in the tree of layers that are seen.
QStringList seenRasters(int *count)
{
    *count = 0;
    QStringList seen;
    for (const QgsLayerTreeLayer *node : QgsProject::instance()->layerTreeRoot()->findLayers()) {
        if (!node->layer()->source().startsWith(pictures().path()))
            continue;
        ++*count;
        if (node->isVisible())
            seen << node->name();
    }
    return seen;
}

} // namespace

/// The rasters of a territory in the tree of layers.
class TestRasterLayers : public QObject {
    Q_OBJECT

private slots:
    void oneIsSeenWhicheverPicturesAreMadeAnew();
};

void TestRasterLayers::oneIsSeenWhicheverPicturesAreMadeAnew()
{
    QVERIFY(pictures().removeRecursively());
    ReviewWindow test;
    const QString why = test.open();
    QVERIFY2(why.isEmpty(), qPrintable(why));
    int all = 0;
    for (const Theme &theme : test.window().workbench().territory()->themes()) {
        if (theme.geometry == ThemeGeometry::Raster)
            all += int(theme.featureCount);
    }
    QVERIFY(all > 2);
    int count = 0;
    QStringList seen;
    SPP_TRY_VERIFY((seen = seenRasters(&count), count == all));
    QCOMPARE(seen.size(), 1);
    // As after a scenario was added: the others have theirs in the cache.
    const QString territory = test.territory();
    test.window().closeTerritory();
    SPP_TRY_COMPARE(QgsApplication::taskManager()->countActiveTasks(), 0);
    const QStringList files
            = pictures().entryList({ QStringLiteral("*.tif") }, QDir::Files, QDir::Name);
    QCOMPARE(files.size(), all);
    QVERIFY(QFile::remove(pictures().filePath(files.last())));
    QVERIFY(test.window().openTerritory(territory).ok());
    QStringList again;
    SPP_TRY_VERIFY((again = seenRasters(&count), count == all));
    QCOMPARE(again, seen);
}

int main(int argc, char **argv)
{
    QgsApplication program(argc, argv, true);
    TestRasterLayers test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_rasterlayers.moc"
