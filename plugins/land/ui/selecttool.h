// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QPoint>

#include <qgsmaptoolpan.h>
#include <qgspointxy.h>

#include <functional>

namespace spp::land {

/// What the mouse does in the workspace while no tool is in hand: a click chooses the parcel under
/// it, Shift or Ctrl adds another, dragging moves the map. Enter takes the preview; Escape and the
/// right button step back.
class SelectTool final : public QgsMapToolPan {
    Q_OBJECT

public:
    explicit SelectTool(QgsMapCanvas *canvas);

    void activate() override;
    void deactivate() override;
    void canvasPressEvent(QgsMapMouseEvent *event) override;
    void canvasReleaseEvent(QgsMapMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

    /// What Escape and the right button do; false when there is nothing to step back from.
    void setStepBack(std::function<bool()> stepBack) { m_stepBack = std::move(stepBack); }

signals:
    void clicked(const QgsPointXY &place, bool adds);
    void taken();

private:
    bool stepBack() const { return m_stepBack && m_stepBack(); }

    QPoint m_pressedAt;
    std::function<bool()> m_stepBack;
};

} // namespace spp::land
