// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/overlay/overlayrows.h"

#include <map>

namespace spp {

Result<void> OverlayRows::each(size_t record, const Row &row) const
{
    OverlayRecord out;
    out.subject = m_subjects.id(record);
    const double whole_m2 = m_subjects.area_m2(record);
    std::uint64_t at = m_table.rowOffset[record];
    const std::uint64_t end = m_table.rowOffset[record + 1];
    for (size_t i = 0; i < m_themes.size(); ++i) {
        const OverlayTheme &with = m_themes[i];
        out.theme = with.name;
        SPP_TRY(eachRaster(i, record, out, row));
        const auto last = std::int32_t(with.firstLayer + with.layers.size());
        const std::uint64_t first = at;
        while (at < end && m_table.row[at].layer < last)
            ++at;
        SPP_TRY(eachClass(i, first, at, whole_m2, out, row));
    }
    return {};
}

Result<void> OverlayRows::eachRaster(
        size_t theme, size_t record, OverlayRecord &out, const Row &row) const
{
    const OverlayTheme &with = m_themes[theme];
    for (size_t raster = 0; raster < with.rasters.size(); ++raster) {
        const engine::RasterSummary &values = with.rasters[raster].summary[record];
        if (!(values.data_m2 > 0.0))
            continue;
        out.classValue = with.rasterNames[raster];
        out.area_m2 = values.data_m2;
        out.share = values.data_m2 / m_subjects.area_m2(record);
        out.values = OverlayRecord::Values{ values.mean(), values.minimum, values.maximum };
        SPP_TRY(row(theme, out));
    }
    out.values.reset();
    return {};
}

/// Rows of one theme; the kinds of geometry that a class has are one row.
Result<void> OverlayRows::eachClass(size_t theme, std::uint64_t first, std::uint64_t last,
        double whole_m2, OverlayRecord &out, const Row &row) const
{
    const OverlayTheme &with = m_themes[theme];
    const auto tell = [&](const engine::OverlayRow &one) -> Result<void> {
        out.classValue = with.classes[size_t(one.classId)].first;
        out.plan = with.classes[size_t(one.classId)].second;
        out.area_m2 = one.area_m2;
        out.share = one.area_m2 / whole_m2;
        out.length_m = one.length_m;
        out.count = one.count;
        return row(theme, out);
    };
    if (with.layers.size() <= 1) {
        for (std::uint64_t i = first; i < last; ++i)
            SPP_TRY(tell(m_table.row[i]));
    } else {
        std::map<std::int32_t, engine::OverlayRow> classes;
        for (std::uint64_t i = first; i < last; ++i) {
            engine::OverlayRow &sum = classes[m_table.row[i].classId];
            sum.classId = m_table.row[i].classId;
            sum.area_m2 += m_table.row[i].area_m2;
            sum.length_m += m_table.row[i].length_m;
            sum.count += m_table.row[i].count;
        }
        for (const auto &[classId, sum] : classes)
            SPP_TRY(tell(sum));
    }
    out.plan = {};
    out.length_m = 0.0;
    out.count = 0;
    return {};
}

engine::Box boxInMetres(const engine::Store &store, const engine::GridBox &box)
{
    if (box.isEmpty())
        return {};
    const engine::GridOrigin &origin = store.origin();
    const auto metres = [](double from, std::int32_t grid) {
        return from + grid / engine::millimetresPerMetre;
    };
    return { metres(origin.x_m, box.xmin), metres(origin.y_m, box.ymin),
        metres(origin.x_m, box.xmax), metres(origin.y_m, box.ymax) };
}

} // namespace spp
