// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/import/sourcecrs.h"

#include "core/crs/crsrecognition.h"
#include "core/import/gdalmessages.h"

#include <ogr_spatialref.h>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::SourceCrs)
};

constexpr int sureMatch = 90;

QString codeOf(const OGRSpatialReference &reference)
{
    const char *authority = reference.GetAuthorityName(nullptr);
    const char *code = reference.GetAuthorityCode(nullptr);
    if (!authority || !code)
        return {};
    const QString text
            = QStringLiteral("%1:%2").arg(QString::fromUtf8(authority), QString::fromUtf8(code));
    // The same coordinates: longitude and latitude are handed out in this order anyway.
    return text == QLatin1String("OGC:CRS84") ? QStringLiteral("EPSG:4326") : text;
}

/// A foreign CRS under the name that some tool gave it, if PROJ knows it for sure.
QString bestMatch(const QString &wkt)
{
    const GdalMessages messages;
    OGRSpatialReference reference;
    if (reference.importFromWkt(wkt.toUtf8().constData()) != OGRERR_NONE)
        return {};
    const QString code = codeOf(reference);
    if (!code.isEmpty())
        return code;
    std::unique_ptr<OGRSpatialReference> best(reference.FindBestMatch(sureMatch, nullptr, nullptr));
    return best ? codeOf(*best) : QString();
}

} // namespace

Result<SourceCrs> SourceCrs::ofCode(const QString &code)
{
    const GdalMessages messages;
    OGRSpatialReference reference;
    if (reference.SetFromUserInput(code.toUtf8().constData(),
                OGRSpatialReference::SET_FROM_USER_INPUT_LIMITATIONS_get())
            != OGRERR_NONE) {
        return Error::crsMismatch(Texts::tr("\"%1\" is no known CRS.").arg(code).toStdString())
                .advise(Texts::tr("Write it as EPSG:5897.").toStdString());
    }
    SourceCrs crs;
    crs.code = codeOf(reference);
    crs.isProjected = reference.IsProjected();
    crs.unit_m = crs.isProjected ? reference.GetLinearUnits() : 1.0;
    crs.northFirst = reference.EPSGTreatsAsLatLong() || reference.EPSGTreatsAsNorthingEasting();
    if (crs.code.isEmpty() || !(crs.isProjected || reference.IsGeographic())) {
        return Error::crsMismatch(
                Texts::tr("\"%1\" is no horizontal CRS with a code.").arg(code).toStdString());
    }
    return crs;
}

Result<SourceCrs> SourceCrs::claimed(
        const Profile &profile, const QString &wkt, const QString &stated)
{
    QString own;
    if (!wkt.isEmpty()) {
        const Result<std::optional<QString>> known = recogniseCrs(wkt, profile);
        if (!known && stated.isEmpty())
            return known.error();
        own = known && *known ? **known : bestMatch(wkt);
    }
    const QString code = stated.isEmpty() ? own : stated;
    if (code.isEmpty()) {
        return Error::badInput(
                (wkt.isEmpty() ? Texts::tr("The source does not say in which CRS its "
                                           "coordinates are.")
                               : Texts::tr("The CRS of the source is not known."))
                        .toStdString())
                .advise(Texts::tr("State it with --crs; sources here have %1.")
                                .arg(profile.sourceCrsChoices.join(QStringLiteral(", ")))
                                .toStdString());
    }
    SPP_ASSIGN(SourceCrs crs, ofCode(code));
    crs.own = own;
    return crs;
}

} // namespace spp
