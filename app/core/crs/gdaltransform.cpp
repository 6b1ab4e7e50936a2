// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/crs/gdaltransform.h"

#include "core/crs/coordinateoperation.h"
#include "core/crs/pipeline.h"
#include "core/import/gdalmessages.h"

#include <QCoreApplication>

#include <cpl_error.h>
#include <ogr_spatialref.h>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::GdalTransform)
};

Error gdalError(const QString &reason)
{
    return Error::crsMismatch(
            reason.arg(gdalWords(QString::fromUtf8(CPLGetLastErrorMsg()))).toStdString());
}

/// Keeps GDAL's messages out of standard error; the last one is read by gdalError().
class QuietGdal {
public:
    QuietGdal()
    {
        CPLErrorReset();
        CPLPushErrorHandler(CPLQuietErrorHandler);
    }
    ~QuietGdal() { CPLPopErrorHandler(); }
    QuietGdal(const QuietGdal &) = delete;
    QuietGdal &operator=(const QuietGdal &) = delete;
};

/// What GDAL does between data in traditional order and the operation's text.
Result<Pipeline> authorityOrder(const QString &crs)
{
    SPP_ASSIGN(const GdalReference reference, gdalReference(crs));
    const std::vector<int> &mapping = reference->GetDataAxisToSRSAxisMapping();
    const bool exchanged = mapping.size() >= 2 && mapping[0] == 2 && mapping[1] == 1;
    return exchanged ? Pipeline(QStringLiteral("+proj=axisswap +order=2,1")) : Pipeline();
}

} // namespace

void GdalDelete::operator()(OGRCoordinateTransformation *transformation) const
{
    OGRCoordinateTransformation::DestroyCT(transformation);
}

void GdalDelete::operator()(OGRSpatialReference *reference) const { reference->Release(); }

Result<GdalReference> gdalReference(const QString &authorityCode)
{
    const QuietGdal quiet;
    GdalReference reference(new OGRSpatialReference);
    if (reference->SetFromUserInput(authorityCode.toUtf8().constData()) != OGRERR_NONE)
        return gdalError(
                Texts::tr("GDAL does not know the coordinate system %1: %2").arg(authorityCode));
    reference->SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    return reference;
}

QString wktOf(const OGRSpatialReference *reference)
{
    char *text = nullptr;
    if (reference)
        reference->exportToWkt(&text);
    const QString wkt = QString::fromUtf8(text);
    CPLFree(text);
    return wkt;
}

Result<QString> wktOfCode(const QString &authorityCode)
{
    SPP_ASSIGN(const GdalReference reference, gdalReference(authorityCode));
    return wktOf(reference.get());
}

Result<QString> gdalOperation(const CoordinateOperation &operation)
{
    SPP_ASSIGN(const Pipeline before, authorityOrder(operation.from()));
    SPP_ASSIGN(const Pipeline after, authorityOrder(operation.to()));
    return before.then(Pipeline(operation.pipeline())).then(after).text();
}

Result<GdalTransformation> gdalTransformation(const CoordinateOperation &operation)
{
    SPP_ASSIGN(const GdalReference from, gdalReference(operation.from()));
    SPP_ASSIGN(const GdalReference to, gdalReference(operation.to()));
    SPP_ASSIGN(const QString text, gdalOperation(operation));
    const QuietGdal quiet;
    OGRCoordinateTransformationOptions options;
    GdalTransformation made;
    if (options.SetCoordinateOperation(text.toUtf8().constData(), false))
        made.reset(OGRCreateCoordinateTransformation(from.get(), to.get(), options));
    if (!made)
        return gdalError(Texts::tr("GDAL cannot carry out %1: %2").arg(operation.description()));
    return made;
}

Result<QStringList> gdalArguments(const CoordinateOperation &operation)
{
    SPP_ASSIGN(const QString text, gdalOperation(operation));
    return QStringList{ QStringLiteral("-s_srs"), operation.from(), QStringLiteral("-t_srs"),
        operation.to(), QStringLiteral("-ct"), text };
}

Result<QStringList> gdalTransformerOptions(const CoordinateOperation &operation)
{
    SPP_ASSIGN(const QString text, gdalOperation(operation));
    return QStringList{ QStringLiteral("SRC_SRS=") + operation.from(),
        QStringLiteral("DST_SRS=") + operation.to(),
        QStringLiteral("COORDINATE_OPERATION=") + text };
}

} // namespace spp
