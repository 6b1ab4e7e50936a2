// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/crs/describedcrs.h"

#include <cmath>

namespace spp {

namespace {

QString nameOf(const PJ *object)
{
    return object ? QString::fromUtf8(proj_get_name(object)) : QString();
}

/// "VN_2000", "VN-2000", "GCS_VN_2000" → "vn2000".
QString plain(const QString &name)
{
    QString letters;
    for (const QChar c : name.toLower()) {
        if (c.isLetterOrNumber())
            letters += c;
    }
    return letters.startsWith(QLatin1String("gcs")) ? letters.mid(3) : letters;
}

bool areZero(const ToWgs84 &values)
{
    return std::all_of(values.begin(), values.end(), [](double v) { return v == 0.0; });
}

/// `rotationSign` -1 takes the rotations of `a` turned round.
bool agree(const ToWgs84 &a, const ToWgs84 &b, double rotationSign)
{
    constexpr double tolerance = 1e-6;
    for (size_t i = 0; i < a.size(); ++i) {
        const bool isRotation = i >= 3 && i <= 5;
        if (std::abs((isRotation ? rotationSign : 1.0) * a[i] - b[i]) > tolerance)
            return false;
    }
    return true;
}

std::optional<ToWgs84> parametersOf(PJ_CONTEXT *context, const PJ *bound)
{
    const PjPtr way(proj_crs_get_coordoperation(context, bound));
    ToWgs84 values{};
    if (!way
            || !proj_coordoperation_get_towgs84_values(
                    context, way.get(), values.data(), static_cast<int>(values.size()), 0))
        return std::nullopt;
    return values;
}

/// Down to the projected or geographic CRS inside; keeps the TOWGS84 met on the way.
PjPtr descend(PJ_CONTEXT *context, PjPtr crs, std::optional<ToWgs84> &parameters)
{
    if (!crs)
        return crs;
    switch (proj_get_type(crs.get())) {
    case PJ_TYPE_BOUND_CRS:
        parameters = parametersOf(context, crs.get());
        return descend(context, PjPtr(proj_get_source_crs(context, crs.get())), parameters);
    case PJ_TYPE_COMPOUND_CRS:
        return descend(context, PjPtr(proj_crs_get_sub_crs(context, crs.get(), 0)), parameters);
    default:
        return horizontalPart(context, std::move(crs));
    }
}

QString codeOf(const PJ *crs)
{
    const char *authority = proj_get_id_auth_name(crs, 0);
    const char *code = proj_get_id_code(crs, 0);
    if (!authority || !code)
        return {};
    return QStringLiteral("%1:%2").arg(QString::fromUtf8(authority), QString::fromUtf8(code));
}

} // namespace

DescribedCrs DescribedCrs::of(ProjContext &context, const PjPtr &crs)
{
    DescribedCrs described;
    PJ_CONTEXT *ctx = context.get();
    described.horizontal = descend(ctx, PjPtr(proj_clone(ctx, crs.get())), described.parameters);
    if (!described.horizontal)
        return described;
    described.name = nameOf(described.horizontal.get());
    described.code = codeOf(described.horizontal.get());
    const PjPtr datum(proj_crs_get_datum_forced(ctx, described.geographic(context).get()));
    described.datumName = nameOf(datum.get());
    return described;
}

PjPtr DescribedCrs::geographic(ProjContext &context) const
{
    return horizontalPart(
            context.get(), PjPtr(proj_crs_get_geodetic_crs(context.get(), horizontal.get())));
}

bool DescribedCrs::namesOnlyAnEllipsoid() const
{
    const QString datum = plain(datumName);
    return datum.isEmpty() || datum.startsWith(QLatin1String("unknown"))
            || datum.startsWith(QLatin1String("dunknown"))
            || datum.startsWith(QLatin1String("notspecified")) || datum == QLatin1String("wgs84")
            || datum == QLatin1String("wgs1984") || datum == QLatin1String("dwgs1984")
            || datum == QLatin1String("worldgeodeticsystem1984");
}

bool DescribedCrs::isOnDatum(
        ProjContext &context, const CrsParts &local, const std::optional<ToWgs84> &pinned) const
{
    const PjPtr base = geographic(context);
    if (!namesOnlyAnEllipsoid())
        return proj_is_equivalent_to_with_ctx(context.get(), base.get(), local.geographic.get(),
                       PJ_COMP_EQUIVALENT_EXCEPT_AXIS_ORDER_GEOGCRS)
                != 0;
    if (parameters && !areZero(*parameters))
        return pinned && (agree(*parameters, *pinned, 1.0) || agree(*parameters, *pinned, -1.0));
    const QString wanted = plain(local.name);
    return plain(name).startsWith(wanted) || plain(nameOf(base.get())) == wanted;
}

bool DescribedCrs::movesWgs84(ProjContext &context) const
{
    if (!parameters || areZero(*parameters))
        return false;
    const PjPtr base = geographic(context);
    const PjPtr world(
            proj_create_from_database(context.get(), "EPSG", "4326", PJ_CATEGORY_CRS, 0, nullptr));
    return namesOnlyAnEllipsoid()
            || proj_is_equivalent_to_with_ctx(context.get(), base.get(), world.get(),
                       PJ_COMP_EQUIVALENT_EXCEPT_AXIS_ORDER_GEOGCRS)
            != 0;
}

} // namespace spp
