// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/review/screenthemes.h"

#include "core/data/territory.h"

#include <QCoreApplication>

namespace spp::screenthemes {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::Screener)
};

} // namespace

bool canBeScreened(const Theme &theme)
{
    return theme.geometry != ThemeGeometry::None && theme.geometry != ThemeGeometry::Raster
            && theme.id != QLatin1String("parcels");
}

Result<std::vector<const Theme *>> asked(const Territory &territory, const QStringList &ids)
{
    std::vector<const Theme *> themes;
    for (const QString &id : ids) {
        const Theme *theme = territory.theme(id);
        if (!theme || !canBeScreened(*theme)) {
            return Error::badInput(Texts::tr("There is no theme %1 with points, lines or polygons.")
                                           .arg(id)
                                           .toStdString());
        }
        themes.push_back(theme);
    }
    if (!ids.isEmpty())
        return themes;
    for (const Theme &theme : territory.themes()) {
        if (canBeScreened(theme))
            themes.push_back(&theme);
    }
    return themes;
}

Result<void> load(FeatureSource &source, OverlayComputer &computer, const engine::Box &extent,
        ScreenLayers &one)
{
    auto loaded = computer.constraints(*one.theme);
    if (!loaded) {
        if (loaded.error().code == ErrorCode::Cancelled
                || loaded.error().code == ErrorCode::Environment)
            return loaded.error();
        one.failure = QString::fromStdString(loaded.error().text());
        return {};
    }
    one.store.emplace(std::move(*loaded));
    SPP_ASSIGN(one.doubts, ThemeDoubts::of(source, *one.store, extent));
    for (ThemeStore::Part &part : one.store->parts()) {
        SPP_ASSIGN(auto layer, computer.layer(std::move(part)));
        one.layers.push_back(std::move(layer));
    }
    return {};
}

} // namespace spp::screenthemes
