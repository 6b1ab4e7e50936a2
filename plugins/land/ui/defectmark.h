// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <qgsgeometry.h>

#include <memory>

class QgsMapCanvas;
class QgsRubberBand;

namespace spp::land {

/// A place on the map that something is wrong with: a ring around it, and its area where it has
/// one. In the territory's CRS.
class DefectMark {
public:
    explicit DefectMark(QgsMapCanvas *canvas);
    ~DefectMark();

    void show(const QgsPointXY &place, const QgsGeometry &region); ///< region may be null
    void hide();
    bool isShown() const { return m_isShown; }

private:
    QgsMapCanvas *m_canvas;
    std::unique_ptr<QgsRubberBand> m_region;
    std::unique_ptr<QgsRubberBand> m_place;
    bool m_isShown = false;
};

} // namespace spp::land
