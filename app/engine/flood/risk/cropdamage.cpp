// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/flood/risk/cropdamage.h"

#include "base/filenumber.h"
#include "base/words.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <string>

namespace spp::engine {

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

Result<void> checkAxis(
        const std::vector<double> &points, CropDamage::Between between, const std::string &axis)
{
    if (points.empty())
        return Error::badInput(
                filled(translate("spp::engine", "A crop damage table has no %1."), { axis }));
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (!std::isfinite(points[i]) || points[i] < 0.0)
            return Error::badInput(
                    filled(translate("spp::engine", "Each of the %1 must be a number, 0 or more."),
                            { axis }));
        if (i > 0 && points[i] == points[i - 1])
            return Error::badInput(
                    filled(translate("spp::engine", "Among the %1, %2 stands there twice."),
                            { axis, fileNumber(points[i]) }));
        if (i > 0 && points[i] < points[i - 1])
            return Error::badInput(
                    filled(translate("spp::engine", "The %1 must rise; %2 stands after %3."),
                            { axis, fileNumber(points[i]), fileNumber(points[i - 1]) }));
    }
    if (between == CropDamage::Between::Linear && (points.front() != 0.0 || points.size() < 2))
        return Error::badInput(filled(translate("spp::engine",
                                              "Between its points a table can only be linear where "
                                              "its %1 begin at 0 and are two at least."),
                { axis }));
    return {};
}

/// Where a value stands between two breakpoints.
struct Place {
    std::size_t before = 0;
    std::size_t after = 0;
    double share = 0.0; ///< 0 at `before`, 1 at `after`
};

/// `value` is not below the first breakpoint.
Place placeOf(const std::vector<double> &points, double value)
{
    const auto above = std::upper_bound(points.begin(), points.end(), value);
    Place place;
    place.before = std::size_t(above - points.begin()) - 1;
    place.after = std::min(place.before + 1, points.size() - 1);
    if (place.after > place.before)
        place.share = (value - points[place.before]) / (points[place.after] - points[place.before]);
    return place;
}

std::size_t classOf(const std::vector<double> &points, double value)
{
    return std::size_t(std::upper_bound(points.begin(), points.end(), value) - points.begin());
}

} // namespace

Result<CropDamage> CropDamage::create(Definition definition)
{
    SPP_TRY(checkAxis(
            definition.depth_m, definition.between, translate("spp::engine", "depths (m)")));
    SPP_TRY(checkAxis(
            definition.duration_h, definition.between, translate("spp::engine", "durations (h)")));
    const std::size_t columns = definition.duration_h.size();
    if (definition.loss.size() != definition.depth_m.size() * columns)
        return Error::badInput(filled(translate("spp::engine",
                                              "A crop damage table needs a loss for each depth and "
                                              "duration: %1, not %2."),
                { std::to_string(definition.depth_m.size() * columns),
                        std::to_string(definition.loss.size()) }));
    CropDamage damage;
    damage.m_table = std::move(definition);
    for (std::size_t i = 0; i < damage.m_table.loss.size(); ++i) {
        const std::size_t row = i / columns;
        const std::size_t column = i % columns;
        const double loss = damage.m_table.loss[i];
        const Fall here{ damage.m_table.depth_m[row], damage.m_table.duration_h[column] };
        if (!(loss >= 0.0 && loss <= 1.0))
            return Error::badInput(filled(
                    translate("spp::engine", "The loss at %1 m and %2 h must lie between 0 and 1."),
                    { fileNumber(here.depth_m), fileNumber(here.duration_h) }));
        if ((row > 0 && loss < damage.at(row - 1, column))
                || (column > 0 && loss < damage.at(row, column - 1)))
            damage.m_falls.push_back(here);
    }
    return damage;
}

double CropDamage::at(std::size_t depth, std::size_t duration) const
{
    return m_table.loss[depth * m_table.duration_h.size() + duration];
}

double CropDamage::loss(double depth_m, double duration_h) const
{
    if (std::isnan(depth_m))
        return nan;
    if (depth_m <= 0.0)
        return 0.0;
    if (!(duration_h >= 0.0))
        return nan;
    if (m_table.between == Between::Linear)
        return linear(depth_m, duration_h);
    const std::size_t depth = depthClass(depth_m);
    const std::size_t duration = durationClass(duration_h);
    return depth == 0 || duration == 0 ? 0.0 : at(depth - 1, duration - 1);
}

double CropDamage::linear(double depth_m, double duration_h) const
{
    const Place depth = placeOf(m_table.depth_m, depth_m);
    const Place duration = placeOf(m_table.duration_h, duration_h);
    const auto along = [&](std::size_t row) {
        const double first = at(row, duration.before);
        return first + (at(row, duration.after) - first) * duration.share;
    };
    const double shallow = along(depth.before);
    return shallow + (along(depth.after) - shallow) * depth.share;
}

bool CropDamage::isBeyond(double depth_m, double duration_h) const
{
    return m_table.between == Between::Linear && depth_m > 0.0
            && (depth_m > m_table.depth_m.back() || duration_h > m_table.duration_h.back());
}

std::size_t CropDamage::depthClass(double depth_m) const
{
    return classOf(m_table.depth_m, depth_m);
}

std::size_t CropDamage::durationClass(double duration_h) const
{
    return classOf(m_table.duration_h, duration_h);
}

} // namespace spp::engine
