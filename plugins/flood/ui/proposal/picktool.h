// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "flood/ui/proposal/drawnthing.h"
#include "gui/map/cornersnapping.h"

#include <QPoint>
#include <QPointer>

#include <qgsmaptoolpan.h>

#include <functional>
#include <vector>

class QKeyEvent;

namespace spp {
class CursorNote;
}

namespace spp::flood {

/// Chooses what was drawn and moves it, or one corner of it; elsewhere dragging moves the map. The
/// arrows move what is chosen by a metre, with Shift by ten; Delete removes it; Enter edits it.
class PickTool final : public QgsMapToolPan {
    Q_OBJECT

public:
    explicit PickTool(QgsMapCanvas *canvas);
    ~PickTool() override;

    /// Asked at every click; what was drawn last lies on top.
    void setThings(
            std::function<std::vector<DrawnThing>()> things, std::function<ThingRef()> chosen);
    /// What stands beside the cursor while corners move.
    void setNote(std::function<QString(const DrawnThing &)> note) { m_note = std::move(note); }

    void activate() override;
    void deactivate() override;
    void canvasPressEvent(QgsMapMouseEvent *event) override;
    void canvasMoveEvent(QgsMapMouseEvent *event) override;
    void canvasReleaseEvent(QgsMapMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void picked(const ThingRef &thing); ///< nothing: beside all of them
    void moving(const DrawnThing &thing); ///< as it would lie; index below 0: no longer
    void moved(const DrawnThing &thing);
    void deleteAsked();
    void editAsked();
    void left(); ///< Escape where nothing is chosen

private:
    struct Grip {
        DrawnThing thing;
        int corner = -1; ///< below 0: the whole
    };
    bool isNear(const QgsPointXY &place, const DrawnThing &thing) const;
    ThingRef thingAt(const QgsPointXY &place) const;
    bool grip(const QgsPointXY &place);
    DrawnThing drawnTo(const QPoint &pixel);
    void letGo();
    bool handleKey(QKeyEvent *event);
    bool nudge(double east_m, double north_m);
    double reach_m() const;

    std::function<std::vector<DrawnThing>()> m_things;
    std::function<ThingRef()> m_chosen;
    std::function<QString(const DrawnThing &)> m_note;
    CornerSnapping m_snapping;
    QPointer<CursorNote> m_cursorNote; ///< owned by the canvas
    Grip m_grip;
    bool m_hasGrip = false;
    bool m_isMoving = false;
    QPoint m_pressedAt;
};

} // namespace spp::flood
