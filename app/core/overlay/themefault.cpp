// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/overlay/themefault.h"

#include <cmath>

namespace spp {

namespace {

constexpr double cornerMoves_m = 0.00071; ///< at most: half the diagonal of a cell of the grid

double perimeter_m(const engine::RawShape &shape)
{
    double length = 0.0;
    for (std::size_t path = 0; path < shape.pathEnd.size(); ++path) {
        for (std::size_t i = shape.pathBegin(path) + 1; i < shape.pathEnd[path]; ++i) {
            length += std::hypot(shape.xy[2 * i] - shape.xy[2 * i - 2],
                    shape.xy[2 * i + 1] - shape.xy[2 * i - 1]);
        }
    }
    return length;
}

} // namespace

engine::Box boundsOf(const engine::RawShape &shape)
{
    engine::Box box;
    for (std::size_t i = 0; i + 1 < shape.xy.size(); i += 2) {
        if (std::isfinite(shape.xy[i]) && std::isfinite(shape.xy[i + 1]))
            box.include({ shape.xy[i], shape.xy[i + 1], shape.xy[i], shape.xy[i + 1] });
    }
    return box;
}

std::optional<ThemeFault> ThemeFault::of(
        const engine::FeatureRemark &remark, const engine::RawShape &shape)
{
    const bool isRepair = remark.taken && remark.remark == engine::Remark::Repaired;
    const bool matters = isRepair
            ? std::abs(remark.areaChange_m2) > cornerMoves_m * perimeter_m(shape)
            : !remark.taken || remark.remark == engine::Remark::RingClosed;
    if (!matters)
        return {};
    return ThemeFault{ remark.id, remark.taken, QString::fromStdString(remark.text),
        boundsOf(shape) };
}

} // namespace spp
