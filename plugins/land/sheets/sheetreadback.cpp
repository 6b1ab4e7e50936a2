// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/sheets/sheetreadback.h"

#include "core/import/opensource.h"
#include "core/sheets/sheetlayer.h"
#include "land/sheets/sheetdrawing.h"
#include "land/sheets/sheetshape.h"

#include <QCoreApplication>
#include <QMultiHash>

namespace spp::land {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::land::SheetReadBack)
};

using Found = QMultiHash<QByteArray, const SheetParcels::Parcel *>;

bool canBear(const SheetParcel &parcel)
{
    for (const SheetPolygon &polygon : parcel.polygons) {
        const engine::Geometry shape = polygonOf(polygon);
        if (shape.isNull() || !shape.isValid())
            return false;
    }
    return !parcel.polygons.empty();
}

/// Empty when one of the parcels of this number is the same in all that a sheet holds.
QString difference(const SheetParcel &parcel, const Found &found)
{
    const QList<const SheetParcels::Parcel *> candidates = found.values(parcel.number.toUtf8());
    if (candidates.isEmpty()) {
        return canBear(parcel) ? Texts::tr("it does not come back")
                               : Texts::tr("it has no outline, or one that crosses itself");
    }
    const engine::Geometry expected = shapeOf(parcel);
    QString reason;
    for (const SheetParcels::Parcel *candidate : candidates) {
        if (!candidate->fault.isEmpty())
            reason = candidate->fault;
        else if (!isSame(expected, normalised(candidate->shape)))
            reason = Texts::tr("its corners come back different");
        else if (candidate->label.area != SheetDrawing::areaText(parcel).toLatin1())
            reason = Texts::tr("its area comes back different");
        else if (candidate->label.landClass != parcel.landUse.trimmed().toUtf8())
            reason = Texts::tr("its land class comes back different");
        else
            return {};
    }
    return reason;
}

} // namespace

Result<void> compareReadBack(const QString &path, const SheetContent &content,
        const SheetStyle &style, SheetReport &report)
{
    SPP_ASSIGN(const OpenSource source,
            OpenSource::open(path, {}, ThemeGeometry::Polygon, false, &style));
    const auto *layer = dynamic_cast<const SheetLayer *>(&source.layer());
    if (!layer)
        return Error::internal("the sheet that was written bears no parcel number");
    if (const QString reason = layer->incompleteReason(); !reason.isEmpty())
        return Error::environment(
                Texts::tr("The sheet cannot be read to its end: %1.").arg(reason).toStdString());
    Found found;
    for (const SheetParcels::Parcel &parcel : layer->parcels().parcels)
        found.insert(parcel.label.number, &parcel);
    for (const SheetParcel &parcel : content.parcels) {
        const QString reason = difference(parcel, found);
        if (reason.isEmpty())
            ++report.readBack;
        else
            report.differences.push_back({ parcel.number, reason });
    }
    if (layer->title().sheet != content.sheet.toLower().toUtf8()) {
        report.warnings.append(Texts::tr("The number of the sheet comes back as \"%1\".")
                                       .arg(QString::fromUtf8(layer->title().sheet)));
    }
    return {};
}

} // namespace spp::land
