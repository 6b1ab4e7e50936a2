// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
//
// Runs the geometry checker of QGIS on one polygon layer: what its plugin does, less the window.
// Writes a line "check feature" for every error to the file named.
#include <qgsapplication.h>
#include <qgsgeometrycheckcontext.h>
#include <qgsgeometrychecker.h>
#include <qgsgeometrycheckerror.h>
#include <qgsgeometryduplicatecheck.h>
#include <qgsgeometrygapcheck.h>
#include <qgsgeometrymissingvertexcheck.h>
#include <qgsgeometryoverlapcheck.h>
#include <qgsgeometryselfintersectioncheck.h>
#include <qgsgeometrysliverpolygoncheck.h>
#include <qgsproject.h>
#include <qgsvectordataproviderfeaturepool.h>
#include <qgsvectorlayer.h>

#include <QFile>

#include <cstdio>
#include <memory>

namespace {

constexpr int precision = 8; ///< decimals; the plugin's usual tolerance
constexpr double largestOverlap_m2 = 1e6;
constexpr double largestGap_m2 = 10.0;
constexpr double sliverThinness = 20.0; ///< perimeter² / (4π area)… as the plugin's usual value
constexpr double largestSliver_m2 = 10.0;

int check(const QString &source, const QString &answers)
{
    QgsVectorLayer layer(source, QStringLiteral("parcels"), QStringLiteral("ogr"));
    if (!layer.isValid())
        return 2;
    // The checker deletes the context, the checks and the pool.
    auto *context = new QgsGeometryCheckContext(precision, layer.crs(),
            QgsProject::instance()->transformContext(), QgsProject::instance());
    QList<QgsGeometryCheck *> checks;
    checks.append(new QgsGeometrySelfIntersectionCheck(context, {}));
    checks.append(new QgsGeometryDuplicateCheck(context, {}));
    checks.append(new QgsGeometryOverlapCheck(
            context, { { QStringLiteral("maxOverlapArea"), largestOverlap_m2 } }));
    checks.append(new QgsGeometryGapCheck(
            context, { { QStringLiteral("gapThreshold"), largestGap_m2 } }));
    checks.append(new QgsGeometryMissingVertexCheck(context, {}));
    checks.append(new QgsGeometrySliverPolygonCheck(context,
            { { QStringLiteral("threshold"), sliverThinness },
                    { QStringLiteral("maxArea"), largestSliver_m2 } }));
    auto *pool = new QgsVectorDataProviderFeaturePool(&layer);
    QFile file(answers);
    if (!file.open(QIODevice::WriteOnly))
        return 2;
    {
        QgsGeometryChecker checker(checks, context, { { layer.id(), pool } });
        QObject::connect(&checker, &QgsGeometryChecker::errorAdded, &layer,
                [&file](QgsGeometryCheckError *error) {
                    file.write(QStringLiteral("%1 %2\n")
                                       .arg(error->check()->id())
                                       .arg(error->featureId())
                                       .toUtf8());
                });
        checker.execute().waitForFinished();
        for (const QString &message : checker.getMessages())
            std::fprintf(stderr, "%s\n", qPrintable(message));
        QCoreApplication::processEvents(); // the errors that its threads have told of
    }
    return 0;
}

} // namespace

/// Usage: geometry_checker LAYER ANSWERS
int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen"); // it draws nothing
    QgsApplication application(argc, argv, false);
    QgsApplication::setPrefixPath(QStringLiteral(SPP_QGIS_PREFIX), true);
    QgsApplication::initQgis();
    const int code = argc == 3 ? check(QString::fromUtf8(argv[1]), QString::fromUtf8(argv[2])) : 2;
    QgsApplication::exitQgis();
    return code;
}
