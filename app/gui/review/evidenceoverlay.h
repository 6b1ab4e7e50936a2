// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "gui/gui_export.h"
#include "gui/review/reviewrun.h"

#include <qgsgeometry.h>
#include <qgsmapcanvasitem.h>

#include <vector>

namespace spp {

/// What a review concerns and what it found, over the map: the subject outlined, each evidence
/// hatched and carrying the number of its finding. Removed with its object, before the canvas.
class SPP_GUI_EXPORT EvidenceOverlay final : public QgsMapCanvasItem {
public:
    explicit EvidenceOverlay(QgsMapCanvas *canvas);

    void setSubject(const engine::Geometry *subject); ///< null: nothing
    /// Conflicts and what is not certain are drawn; the rest only while it is selected.
    void setReview(const ReviewResult &review);
    void select(int number); ///< 0: none
    int selected() const { return m_selected; }
    /// Numbers that are on the map now, for tests and the reader of the screen.
    std::vector<int> numbers() const;

    void paint(QPainter *painter) override;
    void updatePosition() override;

private:
    struct Evidence {
        int number;
        Outcome outcome;
        QgsGeometry place;
        QgsPointXY label;
    };
    bool isShown(const Evidence &evidence) const;
    QPainterPath path(const QgsGeometry &place) const;
    void paintEvidence(QPainter &painter, const Evidence &evidence) const;
    void paintNumbers(QPainter &painter) const;

    QgsGeometry m_subject;
    std::vector<Evidence> m_evidence;
    int m_selected = 0;
};

/// A geometry of the engine for the map.
QgsGeometry SPP_GUI_EXPORT mapGeometry(const engine::Geometry &geometry);

} // namespace spp
