// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "flood/ui/view/floodlayer.h"

#include <QObject>
#include <QPointer>

class QgsLayerTreeGroup;

namespace spp::flood {

/// The group "Flood" of the layer tree: what is shown, and below it the state before,
/// which is switched off unless somebody looks at it.
///
/// The territory's own rasters of floods are groups of their themes. While a flood is shown here
/// they are switched off, or water would be drawn over water; they come back afterwards.
class FloodLayers final : public QObject {
    Q_OBJECT

public:
    FloodLayers();
    ~FloodLayers() override;

    /// Adds, changes or removes the layers as the two floods are.
    void show(const OpenedFloodPtr &flood, const OpenedFloodPtr &before, const QString &crs);
    void clear();
    void retranslate();
    FloodLayer *flood() const { return m_flood; } ///< null: none
    FloodLayer *before() const { return m_before; } ///< null: none
    bool isVisible() const; ///< the flood is drawn on the map

signals:
    void visibilityChanged();

private:
    void put(QPointer<FloodLayer> &layer, const OpenedFloodPtr &flood, bool isVisible,
            const QString &crs);
    QString nameOf(const FloodLayer *layer) const;
    void hideThemes();
    void showThemes();

    QPointer<QgsLayerTreeGroup> m_group;
    QPointer<FloodLayer> m_flood; ///< owned by the project
    QPointer<FloodLayer> m_before;
    QString m_floodTitle;
    QString m_beforeTitle;
    QList<QPointer<QgsLayerTreeGroup>> m_hidden; ///< of themes, which were visible
};

} // namespace spp::flood
