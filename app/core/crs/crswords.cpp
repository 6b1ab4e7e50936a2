// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/crs/crswords.h"

#include "core/crs/crsshape.h"

#include <cmath>
#include <optional>

namespace spp {

namespace {

QString meridianWords(double degrees)
{
    const long minutes = std::lround(degrees * 60.0);
    return QStringLiteral("%1°%2′")
            .arg(minutes / 60)
            .arg(std::labs(minutes % 60), 2, 10, QLatin1Char('0'));
}

std::optional<QString> zoneWords(const CrsShape &shape)
{
    if (shape.method != QLatin1String("Transverse Mercator"))
        return std::nullopt;
    const auto meridian = shape.parameters.find(QStringLiteral("Longitude of natural origin"));
    const auto scale = shape.parameters.find(QStringLiteral("Scale factor at natural origin"));
    if (meridian == shape.parameters.end() || scale == shape.parameters.end())
        return std::nullopt;
    const QString words = meridianWords(meridian->second);
    if (std::abs(scale->second - 0.9996) > 1e-9)
        return words;
    return QStringLiteral("%1, k 0.9996").arg(words);
}

} // namespace

Result<QString> crsWords(const QString &authorityCode)
{
    SPP_ASSIGN(const std::unique_ptr<ProjContext> context, ProjContext::withDatabase());
    SPP_ASSIGN(const PjPtr crs, context->crs(authorityCode));
    const std::optional<CrsShape> shape = CrsShape::of(context->get(), crs.get());
    const std::optional<QString> zone = shape ? zoneWords(*shape) : std::nullopt;
    return QStringLiteral("%1 (%2)").arg(
            zone ? *zone : QString::fromUtf8(proj_get_name(crs.get())), authorityCode.toUpper());
}

} // namespace spp
