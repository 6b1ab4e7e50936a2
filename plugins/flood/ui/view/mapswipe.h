// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

class QgsMapCanvas;
class QgsMapLayer;
class QgsMapRendererParallelJob;

namespace spp::flood {

class SwipePicture;

/// The line on the map that is dragged, or moved by the arrow keys while it has the focus. Takes
/// the mouse on its own few pixels alone.
class SwipeHandle final : public QWidget {
    Q_OBJECT

public:
    explicit SwipeHandle(QgsMapCanvas *canvas); ///< owned by the canvas

    int x_px() const { return m_x; } ///< in the canvas
    void moveTo(int x_px); ///< kept inside of the canvas
    void fit(); ///< the canvas has another size

signals:
    void moved();
    void left(); ///< Escape

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    int m_x = 0;
    double m_share = 0.5; ///< of the canvas's width
    int m_grip = 0; ///< where in the handle it was taken
};

/// Two states of a flood side by side on one map: left of a handle the map is drawn with the one
/// layer in place of the other. Off until it is switched on.
class MapSwipe final : public QObject {
    Q_OBJECT

public:
    explicit MapSwipe(QgsMapCanvas *canvas);
    ~MapSwipe() override;

    /// Left `before`, right `after`, which the map shows anyway; null switches off.
    void setLayers(QgsMapLayer *before, QgsMapLayer *after);
    void setCaptions(const QString &before, const QString &after);
    bool isOn() const { return m_isOn; }
    void setOn(bool on);
    SwipeHandle *handle() const { return m_handle; }

signals:
    void toggled(bool on);
    void drawn(); ///< the left side is up to date

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void redraw();
    void drawIfNeeded();
    void stop();

    QgsMapCanvas *m_canvas;
    SwipePicture *m_picture; ///< owned by the scene of the canvas
    QPointer<SwipeHandle> m_handle;
    QPointer<QgsMapLayer> m_before;
    QPointer<QgsMapLayer> m_after;
    QgsMapRendererParallelJob *m_job = nullptr;
    bool m_isOn = false;
    bool m_isStale = true; ///< something but the map's place changed
};

} // namespace spp::flood
