// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/proposal/picktool.h"

#include "gui/map/cursornote.h"
#include "gui/map/outline.h"

#include <QApplication>
#include <QKeyEvent>

#include <qgsmapcanvas.h>
#include <qgsmapmouseevent.h>

#include <cmath>

namespace spp::flood {

namespace {

constexpr double reach_px = 9.0;
constexpr double step_m = 1.0;
constexpr double longStep_m = 10.0;

double distance(const QgsPointXY &place, const QgsPointXY &from, const QgsPointXY &to)
{
    const double dx = to.x() - from.x();
    const double dy = to.y() - from.y();
    const double square = dx * dx + dy * dy;
    double share = 0.0;
    if (square > 0.0)
        share = ((place.x() - from.x()) * dx + (place.y() - from.y()) * dy) / square;
    share = std::clamp(share, 0.0, 1.0);
    return place.distance(QgsPointXY(from.x() + share * dx, from.y() + share * dy));
}

} // namespace

PickTool::PickTool(QgsMapCanvas *canvas)
    : QgsMapToolPan(canvas)
    , m_snapping(*canvas)
    , m_cursorNote(new CursorNote(canvas))
{
    mToolName = QStringLiteral("floodPick");
    setCursor(Qt::ArrowCursor);
    m_cursorNote->say({}, {}, {});
}

PickTool::~PickTool()
{
    delete m_cursorNote;
    if (mCanvas)
        mCanvas->removeEventFilter(this);
}

void PickTool::setThings(
        std::function<std::vector<DrawnThing>()> things, std::function<ThingRef()> chosen)
{
    m_things = std::move(things);
    m_chosen = std::move(chosen);
}

void PickTool::activate()
{
    QgsMapToolPan::activate();
    mCanvas->installEventFilter(this);
    mCanvas->setFocus();
}

void PickTool::deactivate()
{
    mCanvas->removeEventFilter(this);
    letGo();
    QgsMapToolPan::deactivate();
}

double PickTool::reach_m() const { return reach_px * mCanvas->mapUnitsPerPixel(); }

bool PickTool::isNear(const QgsPointXY &place, const DrawnThing &thing) const
{
    const int count = int(thing.corners.size());
    if (isArea(thing.kind) && count > 2 && outline::polygon(thing.corners).contains(&place))
        return true;
    const int sides = isArea(thing.kind) ? count : count - 1;
    for (int i = 0; i < sides; ++i) {
        if (distance(place, thing.corners.at(i), thing.corners.at((i + 1) % count)) <= reach_m())
            return true;
    }
    return count == 1 && place.distance(thing.corners.first()) <= reach_m();
}

/// Lines lie above areas, which would cover them.
ThingRef PickTool::thingAt(const QgsPointXY &place) const
{
    const std::vector<DrawnThing> things = m_things ? m_things() : std::vector<DrawnThing>();
    for (const bool wantsArea : { false, true }) {
        for (auto thing = things.rbegin(); thing != things.rend(); ++thing) {
            if (isArea(thing->kind) == wantsArea && isNear(place, *thing))
                return thing->ref;
        }
    }
    return {};
}

/// Corners can be moved of what is chosen, so that nothing is bent by a click that only chooses.
bool PickTool::grip(const QgsPointXY &place)
{
    const ThingRef chosen = m_chosen ? m_chosen() : ThingRef();
    const std::vector<DrawnThing> things = m_things ? m_things() : std::vector<DrawnThing>();
    for (const DrawnThing &thing : things) {
        if (thing.ref != chosen)
            continue;
        for (int i = 0; i < int(thing.corners.size()); ++i) {
            if (thing.corners.at(i).distance(place) <= reach_m()) {
                m_grip = { thing, i };
                return true;
            }
        }
    }
    const ThingRef under = thingAt(place);
    for (const DrawnThing &thing : things) {
        if (under && thing.ref == under) {
            m_grip = { thing, -1 };
            return true;
        }
    }
    return false;
}

void PickTool::canvasPressEvent(QgsMapMouseEvent *event)
{
    m_pressedAt = event->pos();
    m_isMoving = false;
    m_hasGrip = event->button() == Qt::LeftButton && grip(toMapCoordinates(event->pos()));
    if (!m_hasGrip)
        QgsMapToolPan::canvasPressEvent(event);
    else
        emit picked(m_grip.thing.ref);
}

DrawnThing PickTool::drawnTo(const QPoint &pixel)
{
    const QgsPointXY cursor = toMapCoordinates(pixel);
    DrawnThing thing = m_grip.thing;
    if (m_grip.corner >= 0) {
        thing.corners[m_grip.corner] = m_snapping.snap(cursor);
        return thing;
    }
    const QgsPointXY start = toMapCoordinates(m_pressedAt);
    for (QgsPointXY &corner : thing.corners)
        corner = QgsPointXY(
                corner.x() + cursor.x() - start.x(), corner.y() + cursor.y() - start.y());
    return thing;
}

void PickTool::canvasMoveEvent(QgsMapMouseEvent *event)
{
    if (!m_hasGrip) {
        QgsMapToolPan::canvasMoveEvent(event);
        return;
    }
    const bool isFar
            = (event->pos() - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    m_isMoving = m_isMoving || isFar;
    if (!m_isMoving)
        return;
    const DrawnThing thing = drawnTo(event->pos());
    m_cursorNote->follow(event->pos());
    m_cursorNote->say(m_note ? m_note(thing) : QString(), {}, {});
    emit moving(thing);
}

void PickTool::canvasReleaseEvent(QgsMapMouseEvent *event)
{
    if (m_hasGrip) {
        const bool wasMoving = m_isMoving;
        const DrawnThing thing = wasMoving ? drawnTo(event->pos()) : DrawnThing();
        letGo();
        if (wasMoving)
            emit moved(thing);
        return;
    }
    const bool isClick
            = (event->pos() - m_pressedAt).manhattanLength() < QApplication::startDragDistance();
    if (!isClick) {
        QgsMapToolPan::canvasReleaseEvent(event);
        return;
    }
    // A short shake of the mouse may have begun to drag the picture: put it back.
    if (isDragging())
        canvas()->panActionEnd(m_pressedAt);
    canvas()->setCursor(Qt::ArrowCursor);
    emit picked({});
}

void PickTool::letGo()
{
    const bool wasMoving = m_isMoving;
    m_hasGrip = false;
    m_isMoving = false;
    m_snapping.clearMark();
    if (m_cursorNote)
        m_cursorNote->say({}, {}, {});
    if (wasMoving)
        emit moving({});
}

bool PickTool::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != mCanvas || event->type() != QEvent::KeyPress)
        return QgsMapToolPan::eventFilter(watched, event);
    return handleKey(static_cast<QKeyEvent *>(event));
}

bool PickTool::handleKey(QKeyEvent *event)
{
    const double step = event->modifiers() & Qt::ShiftModifier ? longStep_m : step_m;
    switch (event->key()) {
    case Qt::Key_Left:
        return nudge(-step, 0.0);
    case Qt::Key_Right:
        return nudge(step, 0.0);
    case Qt::Key_Up:
        return nudge(0.0, step);
    case Qt::Key_Down:
        return nudge(0.0, -step);
    case Qt::Key_Delete:
        emit deleteAsked();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit editAsked();
        return true;
    case Qt::Key_Escape:
        if (m_isMoving)
            letGo();
        else if (m_chosen && m_chosen())
            emit picked({});
        else
            emit left();
        return true;
    default:
        return false;
    }
}

/// False where nothing is chosen: the arrows then move the map.
bool PickTool::nudge(double east_m, double north_m)
{
    const ThingRef chosen = m_chosen ? m_chosen() : ThingRef();
    for (DrawnThing thing : m_things ? m_things() : std::vector<DrawnThing>()) {
        if (!chosen || thing.ref != chosen)
            continue;
        for (QgsPointXY &corner : thing.corners)
            corner = QgsPointXY(corner.x() + east_m, corner.y() + north_m);
        emit moved(thing);
        return true;
    }
    return false;
}

} // namespace spp::flood
