// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "dossier/mapsheet.h"

#include <QRectF>
#include <QString>

class QgsLayoutItem;
class QgsLayoutItemMap;
class QgsTextFormat;

namespace spp {

/// Places the parts of a map sheet on its page: title above, map at the left, legend, north arrow
/// and scale bar at the right, what the map stands on at the foot.
class MapSheetParts {
public:
    MapSheetParts(QgsPrintLayout &layout, const MapSheet &sheet);
    void place();

private:
    void setPage();
    QgsLayoutItemMap *addMap();
    void addGrid(QgsLayoutItemMap *map) const;
    void addNorthArrow(QgsLayoutItemMap *map);
    void addScaleBar(QgsLayoutItemMap *map);
    void addLegend(QgsLayoutItemMap *map);
    void addLabel(const QString &text, const QRectF &box, const QgsTextFormat &letters);
    void put(QgsLayoutItem *item, const QRectF &box);
    QString footText() const;

    QgsPrintLayout &m_layout;
    const MapSheet &m_sheet;
    QRectF m_title; ///< millimetres, so all boxes
    QRectF m_map;
    QRectF m_side;
    QRectF m_foot;
};

} // namespace spp
