// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "flood/ui/view/floodpicture.h"

#include <qgspluginlayer.h>

Q_DECLARE_METATYPE(spp::flood::FloodPicturePtr)

namespace spp::flood {

/// Tells that a drawing has ended, also one that was given up, and what it drew. Of any thread.
class EndedDrawing final : public QObject {
    Q_OBJECT

signals:
    void ended(const spp::flood::FloodPicturePtr &picture, double opacity);
};

/// A flood on the map: draws the picture that it was given, straight from memory, so that the next
/// moment is there at once. Its legend is that of the scale, in the tree as in print.
class FloodLayer final : public QgsPluginLayer {
    Q_OBJECT

public:
    static QString typeName() { return QStringLiteral("spp-flood"); }
    explicit FloodLayer(const QString &name);

    /// Where its pictures lie; those of another flood are no longer drawn.
    void setFlood(DepthSeriesPtr depths, const QString &fallbackCrs);
    void setScale(const FloodScale &scale);
    void setPicture(FloodPicturePtr picture); ///< drawn at once; null: nothing
    FloodPicturePtr picture() const { return m_picture; }
    const FloodScale &scale() const { return m_scale; }
    void relabel(); ///< the language is another one

    FloodLayer *clone() const override;
    QgsMapLayerRenderer *createMapRenderer(QgsRenderContext &context) override;
    void setTransformContext(const QgsCoordinateTransformContext &) override { }
    bool readSymbology(const QDomNode &, QString &, QgsReadWriteContext &,
            StyleCategories = AllStyleCategories) override
    {
        return true;
    }
    bool writeSymbology(QDomNode &, QDomDocument &, QString &, const QgsReadWriteContext &,
            StyleCategories = AllStyleCategories) const override
    {
        return true;
    }

private:
    /// The canvas gives a drawing up, by a change of any layer, without waiting for its end. What
    /// it had drawn comes into the cache then, over what was drawn since.
    void redrawIfStale(const FloodPicturePtr &picture, double opacity);

    std::shared_ptr<EndedDrawing> m_ended; ///< outlives drawings that outlive this layer
    DepthSeriesPtr m_depths;
    FloodScale m_scale;
    FloodPicturePtr m_picture;
};

} // namespace spp::flood
