// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/crs/qgistransformcontext.h"

#include "core/crs/operationcomposer.h"
#include "core/plugin/application.h"

#include <QCoreApplication>

#include <qgscoordinatereferencesystem.h>
#include <qgscoordinatetransformcontext.h>
#include <qgsproject.h>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::QgisTransformContext)
};

QStringList allCrs(const Profile &profile, const QStringList &more)
{
    QStringList all{ profile.crs, profile.datum.datumCrs, QStringLiteral("EPSG:4326"),
        QStringLiteral("OGC:CRS84"), QStringLiteral("EPSG:3857") };
    all << profile.sourceCrsChoices << more;
    if (!profile.communeBoxCrs.isEmpty())
        all << profile.communeBoxCrs;
    all.removeDuplicates();
    return all;
}

Result<QgsCoordinateReferenceSystem> qgisCrs(const QString &code)
{
    const QgsCoordinateReferenceSystem crs(code);
    if (!crs.isValid())
        return Error::crsMismatch(
                Texts::tr("QGIS does not know the coordinate system %1.").arg(code).toStdString());
    return crs;
}

/// Both directions, because QGIS looks for the asked one first and a project may be read by a
/// QGIS that does not look for the other.
Result<void> addPair(QgsCoordinateTransformContext &context, OperationComposer &composer,
        const QString &from, const QString &to)
{
    SPP_ASSIGN(const ComposedOperation operation, composer.compose(from, to));
    if (operation.pipeline == QLatin1String("+proj=noop"))
        return {};
    SPP_ASSIGN(const QgsCoordinateReferenceSystem source, qgisCrs(from));
    SPP_ASSIGN(const QgsCoordinateReferenceSystem target, qgisCrs(to));
    if (!context.addCoordinateOperation(source, target, operation.pipeline, false))
        return Error::crsMismatch(Texts::tr("QGIS refuses the operation %1.")
                                          .arg(operation.description)
                                          .toStdString());
    return {};
}

} // namespace

Result<QgsCoordinateTransformContext> qgisTransformContext(
        const Profile &profile, const QStringList &more)
{
    SPP_TRY(Application::startQgis());
    SPP_ASSIGN(OperationComposer composer, OperationComposer::create(profile.datum));
    QgsCoordinateTransformContext context;
    const QStringList all = allCrs(profile, more);
    for (const QString &from : all) {
        for (const QString &to : all) {
            if (from != to)
                SPP_TRY(addPair(context, composer, from, to));
        }
    }
    return context;
}

Result<void> applyToProject(QgsProject &project, const Profile &profile, const QStringList &more)
{
    SPP_ASSIGN(const QgsCoordinateTransformContext context, qgisTransformContext(profile, more));
    SPP_ASSIGN(const QgsCoordinateReferenceSystem crs, qgisCrs(profile.crs));
    project.setTransformContext(context);
    project.setCrs(crs);
    return {};
}

} // namespace spp
