// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/crs/crsshape.h"

#include <QStringList>

#include <cmath>

namespace spp {

namespace {

constexpr double radiansPerDegree = 3.14159265358979323846 / 180.0;

/// Parameters in units that do not depend on how the file wrote them. Read through the API: the
/// database stores some angles as degrees and minutes in one number.
std::map<QString, double> parametersOf(PJ_CONTEXT *context, const PJ *conversion)
{
    std::map<QString, double> parameters;
    const int count = proj_coordoperation_get_param_count(context, conversion);
    for (int i = 0; i < count; ++i) {
        const char *name = nullptr;
        const char *category = nullptr;
        double value = 0.0;
        double factor = 1.0;
        if (!proj_coordoperation_get_param(context, conversion, i, &name, nullptr, nullptr, &value,
                    nullptr, &factor, nullptr, nullptr, nullptr, &category))
            continue;
        const bool isAngle = category && QLatin1String(category) == QLatin1String("angular");
        parameters[QString::fromUtf8(name)] = value * factor / (isAngle ? radiansPerDegree : 1.0);
    }
    return parameters;
}

/// Two standard parallels may be written in either order.
void sortParallels(std::map<QString, double> &parameters)
{
    const auto first = parameters.find(QStringLiteral("Latitude of 1st standard parallel"));
    const auto second = parameters.find(QStringLiteral("Latitude of 2nd standard parallel"));
    if (first != parameters.end() && second != parameters.end() && first->second > second->second)
        std::swap(first->second, second->second);
}

double unitOf(PJ_CONTEXT *context, const PJ *crs)
{
    const PjPtr axes(proj_crs_get_coordinate_system(context, crs));
    double factor = 0.0;
    if (axes)
        proj_cs_get_axis_info(context, axes.get(), 0, nullptr, nullptr, nullptr, &factor, nullptr,
                nullptr, nullptr);
    return factor;
}

bool near(double a, double b, double tolerance) { return std::abs(a - b) <= tolerance; }

} // namespace

std::optional<CrsShape> CrsShape::of(PJ_CONTEXT *context, const PJ *horizontal)
{
    CrsShape shape;
    switch (proj_get_type(horizontal)) {
    case PJ_TYPE_PROJECTED_CRS: {
        const PjPtr conversion(proj_crs_get_coordoperation(context, horizontal));
        const char *method = nullptr;
        if (!conversion
                || !proj_coordoperation_get_method_info(
                        context, conversion.get(), &method, nullptr, nullptr))
            return std::nullopt;
        shape.method = QString::fromUtf8(method);
        shape.parameters = parametersOf(context, conversion.get());
        sortParallels(shape.parameters);
        break;
    }
    case PJ_TYPE_GEOGRAPHIC_2D_CRS:
        break;
    default:
        return std::nullopt;
    }
    shape.unit = unitOf(context, horizontal);
    const PjPtr ellipsoid(proj_get_ellipsoid(context, horizontal));
    const PjPtr meridian(proj_get_prime_meridian(context, horizontal));
    if (!ellipsoid || !meridian)
        return std::nullopt;
    proj_ellipsoid_get_parameters(context, ellipsoid.get(), &shape.semiMajor_m, nullptr, nullptr,
            &shape.inverseFlattening);
    double longitude = 0.0;
    double factor = 1.0;
    proj_prime_meridian_get_parameters(context, meridian.get(), &longitude, &factor, nullptr);
    shape.primeMeridian_deg = longitude * factor / radiansPerDegree;
    return shape;
}

bool CrsShape::matches(const CrsShape &other) const
{
    if (method != other.method || parameters.size() != other.parameters.size()
            || !near(unit, other.unit, 1e-9 * unit) || !near(semiMajor_m, other.semiMajor_m, 1e-4)
            || !near(inverseFlattening, other.inverseFlattening, 1e-6)
            || !near(primeMeridian_deg, other.primeMeridian_deg, 1e-6))
        return false;
    for (const auto &[name, value] : parameters) {
        const auto found = other.parameters.find(name);
        const bool isScale = name.contains(QLatin1String("Scale"));
        if (found == other.parameters.end() || !near(value, found->second, isScale ? 1e-9 : 1e-6))
            return false;
    }
    return true;
}

std::optional<ToWgs84> toWgs84(const QString &helmertStep)
{
    static const QStringList names{ QStringLiteral("+x="), QStringLiteral("+y="),
        QStringLiteral("+z="), QStringLiteral("+rx="), QStringLiteral("+ry="),
        QStringLiteral("+rz="), QStringLiteral("+s=") };
    ToWgs84 values{};
    double sign = 0.0;
    const QStringList words = helmertStep.simplified().split(QLatin1Char(' '));
    for (const QString &word : words) {
        if (word == QLatin1String("+convention=coordinate_frame"))
            sign = -1.0;
        if (word == QLatin1String("+convention=position_vector"))
            sign = 1.0;
        for (size_t i = 0; i < values.size(); ++i) {
            const QString &name = names.at(static_cast<int>(i));
            if (word.startsWith(name))
                values[i] = word.mid(name.size()).toDouble();
        }
    }
    if (sign == 0.0)
        return std::nullopt;
    for (const size_t i : { 3, 4, 5 })
        values[i] *= sign;
    return values;
}

} // namespace spp
