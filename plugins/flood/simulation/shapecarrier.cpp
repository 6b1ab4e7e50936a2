// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/simulation/shapecarrier.h"

#include "core/crs/gdaltransform.h"
#include "core/import/sourcecrs.h"
#include "flood/rasterdataset.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <ogr_spatialref.h>

#include <memory>
#include <utility>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::ScenarioFile)
};

const QString worldCrs = QStringLiteral("EPSG:4326");

/// The code of the geographic CRS that a CRS is projected from; its own for a geographic one.
Result<QString> geographicOf(const QString &code)
{
    OGRSpatialReference reference;
    if (reference.SetFromUserInput(code.toUtf8().constData()) == OGRERR_NONE) {
        const std::unique_ptr<OGRSpatialReference> geographic(reference.CloneGeogCS());
        const char *authority = geographic ? geographic->GetAuthorityName(nullptr) : nullptr;
        const char *number = geographic ? geographic->GetAuthorityCode(nullptr) : nullptr;
        if (authority && number)
            return QString::fromUtf8(authority) + QLatin1Char(':') + QString::fromUtf8(number);
    }
    return Error::crsMismatch(Texts::tr("The datum of %1 is not known.").arg(code).toStdString());
}

/// With the datum of one of them taken for the local one, an operation between them uses it if and
/// only if they differ.
Result<bool> onOneDatum(const QString &from, const QString &to)
{
    DatumOperation own;
    SPP_ASSIGN(own.datumCrs, geographicOf(from));
    SPP_ASSIGN(const CoordinateOperation operation, CoordinateOperation::create(own, from, to));
    return !operation.usesDatumOperation();
}

/// Whether the territory's operation leads from the one datum to the other all the way.
Result<bool> isPinned(const DatumOperation &datum, const QString &from, const QString &to)
{
    for (const auto &[local, world] : { std::pair(from, to), std::pair(to, from) }) {
        SPP_ASSIGN(const bool isLocal, onOneDatum(local, datum.datumCrs));
        SPP_ASSIGN(const bool isWorld, onOneDatum(world, worldCrs));
        if (isLocal && isWorld)
            return true;
    }
    return false;
}

Error unpinned(const QString &from, const QString &to)
{
    return Error::crsMismatch(
            Texts::tr("The file has %1, the terrain %2, and no operation is pinned between "
                      "their datums.")
                    .arg(from, to)
                    .toStdString())
            .advise(Texts::tr("Name a territory that pins one: \"territory: town.sqlite\"; or "
                              "reproject the file. A GeoJSON file without a CRS is in degrees.")
                            .toStdString());
}

/// Of a WKT, or of a code as territories have it.
Result<QString> codeOf(const Profile &profile, const QString &crs)
{
    OGRSpatialReference reference;
    reference.SetFromUserInput(crs.toUtf8().constData());
    SPP_ASSIGN(const SourceCrs claimed, SourceCrs::claimed(profile, wktOf(&reference), QString()));
    return claimed.code;
}

} // namespace

Result<ShapeCarrier> ShapeCarrier::make(
        ScenarioContext &context, const QString &wkt, const QString &source, Territory *territory)
{
    ShapeCarrier carrier;
    if (wkt.isEmpty())
        context.note(Texts::tr("%1: it states no coordinate system, and was taken to be in that of "
                               "the terrain")
                             .arg(QFileInfo(source).fileName()));
    if (sameCrs(context.crs, wkt, source))
        return carrier;
    const auto inSource = [&](const Error &error) { return error.inFile(source.toStdString()); };
    Profile profile;
    if (territory) {
        SPP_ASSIGN(profile, territory->profile());
    }
    const Result<QString> from = codeOf(profile, wkt);
    const Result<QString> to = codeOf(profile, context.crs);
    if (!from || !to)
        return sameCrs(context.crs, wkt, source).error();
    const Result<bool> plain = onOneDatum(*from, *to);
    if (!plain)
        return inSource(plain.error());
    DatumOperation datum;
    if (*plain) {
        SPP_ASSIGN(datum.datumCrs, geographicOf(*from));
    } else {
        const Result<bool> pinned
                = territory ? isPinned(territory->datum(), *from, *to) : Result<bool>(false);
        if (!pinned || !*pinned)
            return inSource(pinned ? unpinned(*from, *to) : pinned.error());
        datum = territory->datum();
    }
    SPP_ASSIGN(CoordinateOperation operation, CoordinateOperation::create(datum, *from, *to));
    SPP_ASSIGN(CoordinateOperation back, CoordinateOperation::create(datum, *to, *from));
    context.note(
            QStringLiteral("%1: %2").arg(QFileInfo(source).fileName(), operation.description()));
    carrier.m_operation = std::move(operation);
    carrier.m_back = std::move(back);
    return carrier;
}

Result<void> ShapeCarrier::carry(engine::RawShape &shape) const
{
    if (!m_operation)
        return {};
    std::vector<double> x;
    std::vector<double> y;
    for (std::size_t i = 0; i + 1 < shape.xy.size(); i += 2) {
        x.push_back(shape.xy[i]);
        y.push_back(shape.xy[i + 1]);
    }
    SPP_TRY(m_operation->transform(x.data(), y.data(), x.size()));
    for (std::size_t i = 0; i < x.size(); ++i) {
        shape.xy[2 * i] = x[i];
        shape.xy[2 * i + 1] = y[i];
    }
    return {};
}

Result<engine::Box> ShapeCarrier::extentInSource(const engine::Grid &grid) const
{
    const engine::Box extent{ grid.xmin, grid.ymax - grid.rows * grid.cellHeight,
        grid.xmin + grid.columns * grid.cellWidth, grid.ymax };
    return m_back ? m_back->transform(extent) : Result<engine::Box>(extent);
}

} // namespace spp::flood
