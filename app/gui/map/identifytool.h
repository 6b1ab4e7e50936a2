// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "gui/gui_export.h"

#include <QPointer>
#include <QTimer>

#include <qgsmaptoolidentify.h>

class QgsRubberBand;
class QgsVectorLayer;

namespace spp {

class Workbench;

/// The window's ordinary tool: a click picks the parcel and lists what all shown themes have at
/// that point; dragging moves the map; the parcel below the cursor is outlined.
class SPP_GUI_EXPORT IdentifyTool final : public QgsMapToolIdentify {
    Q_OBJECT

public:
    explicit IdentifyTool(Workbench &workbench);
    ~IdentifyTool() override;

    bool hasPin() const; ///< a clicked point is marked
    void clearPin();

    void deactivate() override;
    void canvasPressEvent(QgsMapMouseEvent *event) override;
    void canvasMoveEvent(QgsMapMouseEvent *event) override;
    void canvasReleaseEvent(QgsMapMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

signals:
    /// All features at a clicked point, topmost first; empty when there are none, or when the pin
    /// was cleared.
    void identified(const QList<QgsMapToolIdentify::IdentifyResult> &results);

private:
    QList<IdentifyResult> featuresAt(const QPoint &pixel);
    void identifyAt(const QPoint &pixel);
    void outlineParcelBelow();
    QgsVectorLayer *parcelLayer() const;

    Workbench &m_workbench;
    QgsRubberBand *m_pin; ///< canvas items, taken down with the tool
    QgsRubberBand *m_below;
    QTimer m_rest; ///< the cursor has come to rest
    QPoint m_pressed;
    QgsPointXY m_cursor;
    bool m_moving = false;
};

} // namespace spp
