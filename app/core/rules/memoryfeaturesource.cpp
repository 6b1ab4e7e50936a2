// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/rules/memoryfeaturesource.h"

namespace spp {

namespace {

/// The columns or rows [first, last) of `count` cells of `size` that [low, high] meets, when the
/// cells start at `origin` and run upwards.
std::pair<int, int> cellsMet(double low, double high, double origin, double size, int count)
{
    const int first = int(std::floor((low - origin) / size));
    const int last = int(std::ceil((high - origin) / size));
    return { std::clamp(first, 0, count), std::clamp(last, 0, count) };
}

} // namespace

void MemoryFeatureSource::addTheme(const Theme &theme)
{
    m_contents[theme.id] = Content{ theme, {}, {}, {} };
}

void MemoryFeatureSource::addFeature(const QString &themeId, Feature feature)
{
    Content &content = m_contents[themeId];
    for (const QString &name : feature.attributes.keys()) {
        if (!content.theme.field(name)) {
            ThemeField field;
            field.name = name;
            content.theme.fields.push_back(field);
        }
    }
    ++content.theme.featureCount;
    content.features.push_back(std::move(feature));
}

void MemoryFeatureSource::addRaster(
        const QString &themeId, const RasterInfo &info, const RasterWindow &window)
{
    Content &content = m_contents[themeId];
    ++content.theme.featureCount;
    content.rasters.push_back(info);
    m_windows[info.id] = window;
}

void MemoryFeatureSource::addDoubt(const QString &themeId, const QString &reason)
{
    m_contents[themeId].doubts.append(reason);
}

const Theme *MemoryFeatureSource::theme(const QString &id) const
{
    const auto content = m_contents.find(id);
    return content == m_contents.end() ? nullptr : &content->second.theme;
}

std::vector<const Theme *> MemoryFeatureSource::themes() const
{
    std::vector<const Theme *> themes;
    for (const auto &[id, content] : m_contents)
        themes.push_back(&content.theme);
    return themes;
}

Result<std::vector<Feature>> MemoryFeatureSource::features(
        const QString &themeId, const engine::Box &box, QDate)
{
    ++m_featureReads;
    std::vector<Feature> met;
    for (const Feature &feature : m_contents[themeId].features) {
        if (feature.geometry && feature.geometry->bounds().intersects(box))
            met.push_back(feature);
    }
    return met;
}

Result<QStringList> MemoryFeatureSource::doubts(const QString &themeId, const engine::Box &)
{
    return m_contents[themeId].doubts;
}

Result<std::vector<RasterInfo>> MemoryFeatureSource::rasters(const QString &themeId)
{
    return m_contents[themeId].rasters;
}

Result<RasterWindow> MemoryFeatureSource::rasterWindow(qlonglong rasterId, const engine::Box &box)
{
    const RasterWindow &whole = m_windows[rasterId];
    const auto [left, right]
            = cellsMet(box.xmin, box.xmax, whole.xmin, whole.cellWidth_m, whole.columns);
    const auto [top, bottom]
            = cellsMet(-box.ymax, -box.ymin, -whole.ymax, whole.cellHeight_m, whole.rows);
    RasterWindow window = whole;
    window.columns = std::max(0, right - left);
    window.rows = std::max(0, bottom - top);
    window.xmin = whole.xmin + left * whole.cellWidth_m;
    window.ymax = whole.ymax - top * whole.cellHeight_m;
    window.values.clear();
    for (int row = top; row < bottom; ++row) {
        const auto start = whole.values.begin() + row * whole.columns;
        window.values.insert(window.values.end(), start + left, start + right);
    }
    if (window.columns == 0 || window.rows == 0)
        window.columns = window.rows = 0;
    return window;
}

} // namespace spp
