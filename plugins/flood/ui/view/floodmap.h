// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "flood/ui/view/floodlayers.h"
#include "flood/ui/view/mapswipe.h"
#include "flood/ui/view/picturestore.h"

#include <QPointer>

#include <qgspointxy.h>

#include <optional>

namespace spp {
class Workbench;
}

namespace spp::flood {

class FloodNote;

/// The map's side of the workspace: layers, pictures of the moments, swipe and note.
class FloodMap final : public QObject {
    Q_OBJECT

public:
    explicit FloodMap(Workbench &workbench);
    ~FloodMap() override;

    /// Null: nothing. The moment is then the greatest depth.
    void show(OpenedFloodPtr flood, OpenedFloodPtr before, const FloodScale &scale);
    void setScale(const FloodScale &scale);
    void setStep(int step); ///< drawn as soon as its picture is made
    void layersAreGone(); ///< the project was emptied: puts them there again
    void retranslate();
    bool isReady(int step) const; ///< can be drawn without waiting
    FloodLayer *layer() const { return m_layers.flood(); }
    FloodLayers &layers() { return m_layers; }
    MapSwipe &swipe() { return m_swipe; }
    const FloodScale &scale() const { return m_scale; }

signals:
    void failed(const Error &error);

private:
    void draw(FloodLayer *layer, const PictureStore &pictures, int step);
    void drawBoth();
    int stepOfBefore(int step) const;
    void putLayers();
    void showNote();
    void showCaptions();
    void showMoment();
    void moveCursor(const QgsPointXY &place);
    QString depthAt(const FloodLayer *layer, const QgsPointXY &place) const;

    Workbench &m_workbench;
    FloodLayers m_layers;
    PictureStore m_pictures;
    PictureStore m_picturesBefore;
    MapSwipe m_swipe;
    QPointer<FloodNote> m_note; ///< owned by the canvas
    OpenedFloodPtr m_flood;
    OpenedFloodPtr m_before;
    FloodScale m_scale;
    std::optional<QgsPointXY> m_cursor; ///< in the CRS of the map
    int m_step = DepthSeries::greatest;
};

} // namespace spp::flood
