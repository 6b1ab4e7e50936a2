// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/feedback.h"
#include "base/result.h"
#include "core/data/rasterstore.h"
#include "gui/gui_export.h"

#include <QObject>
#include <QString>

namespace spp {

class Workbench;

/// Draws the raster themes: each raster of the open territory becomes a GeoTIFF in the user's cache
/// (made once, by a job) and a layer of the project in the style of its theme. The territory keeps
/// the cells that count; the cache may be deleted.
class SPP_GUI_EXPORT RasterLayers final : public QObject {
    Q_OBJECT

public:
    explicit RasterLayers(Workbench &workbench);

    void load(); ///< for the territory that was just opened

    /// Writes one raster beside its final name and renames it.
    static Result<void> writeGeoTiff(RasterStore &store, const RasterInfo &raster,
            const QString &crs, const QString &path, Feedback &feedback);

signals:
    void shown();

private:
    struct Picture {
        QString theme;
        QString themeTitle;
        RasterInfo raster;
        QString file;
        bool isVisible; ///< as long as nobody chooses: the first of a territory
    };
    void make(const QString &territoryPath, const QString &crs, std::vector<Picture> pictures);
    void show(const Picture &picture);
    static QString fileOf(const QString &territoryId, const RasterInfo &raster);
    static QString titleOf(const Picture &picture);

    Workbench &m_workbench;
};

} // namespace spp
