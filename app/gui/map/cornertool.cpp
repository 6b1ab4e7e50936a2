// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/map/cornertool.h"

#include "core/compat/mapcompat.h"
#include "gui/map/cursornote.h"
#include "gui/map/mapink.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QPalette>

#include <qgsmapcanvas.h>
#include <qgsmapmouseevent.h>
#include <qgsrubberband.h>

namespace spp {

namespace {

constexpr int lineWidth_px = 2;
constexpr int markSize_px = 7;
constexpr int fillAlpha = 40;
constexpr double reach_px = 10.0;
constexpr double samePlace_m = 0.001;

} // namespace

CornerTool::CornerTool(QgsMapCanvas *canvas)
    : QgsMapTool(canvas)
    , m_snapping(*canvas)
    , m_note(new CursorNote(canvas))
    , m_line(new QgsRubberBand(canvas, compat::map::Line))
    , m_marks(new QgsRubberBand(canvas, compat::map::Point))
{
    setCursor(Qt::CrossCursor);
    m_line->setWidth(lineWidth_px);
    m_marks->setIcon(QgsRubberBand::ICON_FULL_BOX);
    m_marks->setIconSize(markSize_px);
}

CornerTool::~CornerTool()
{
    delete m_note;
    if (!mCanvas) // the canvas went first and took its items along
        return;
    mCanvas->removeEventFilter(this);
    delete m_line;
    delete m_marks;
}

void CornerTool::setVertices(const QVector<QgsPointXY> &vertices)
{
    m_vertices = vertices;
    redraw();
    emit changed();
}

void CornerTool::setSnaps(bool snaps)
{
    if (snaps == m_snapping.isEnabled())
        return;
    m_snapping.setEnabled(snaps);
    emit snapsChanged(snaps);
}

QString CornerTool::noteText() const { return m_note ? m_note->text() : QString(); }

void CornerTool::activate()
{
    QgsMapTool::activate();
    // Before the window's shortcuts and the canvas's own keys: digits, Tab and Escape belong to
    // the drawing while it goes on.
    mCanvas->installEventFilter(this);
    mCanvas->setFocus();
    redraw();
}

void CornerTool::deactivate()
{
    mCanvas->removeEventFilter(this);
    m_snapping.clearMark();
    m_typed.clear();
    m_hasCursor = false;
    redraw();
    QgsMapTool::deactivate();
}

void CornerTool::canvasMoveEvent(QgsMapMouseEvent *event)
{
    m_cursor = m_snapping.snap(event->mapPoint());
    m_hasCursor = true;
    m_note->follow(event->pos());
    redraw();
}

void CornerTool::canvasReleaseEvent(QgsMapMouseEvent *event)
{
    if (event->button() == Qt::RightButton) {
        close();
        return;
    }
    if (event->button() != Qt::LeftButton)
        return;
    m_cursor = m_snapping.snap(event->mapPoint());
    m_hasCursor = true;
    m_note->follow(event->pos());
    if (!m_typed.isEmpty()) {
        enter();
        return;
    }
    if (isOnFirstCorner(m_cursor))
        close();
    else
        addCorner(m_cursor);
}

bool CornerTool::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != mCanvas
            || (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride))
        return QgsMapTool::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    if (event->type() == QEvent::KeyPress)
        return handleKey(key);
    const bool plain = !(key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    const bool ours = key->key() == Qt::Key_Escape || key->key() == Qt::Key_Tab
            || key->key() == Qt::Key_Backspace || key->key() == Qt::Key_Return
            || key->key() == Qt::Key_Enter
            || (!key->text().isEmpty() && m_typed.accepts(key->text().front()));
    if (plain && ours)
        event->accept(); // then it arrives as an ordinary key
    return plain && ours;
}

bool CornerTool::handleKey(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        if (m_typed.isEmpty())
            stepBack();
        else
            m_typed.clear();
        redraw();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_typed.isEmpty())
            close();
        else
            enter();
        return true;
    case Qt::Key_Backspace:
        return backspace();
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        if (!m_vertices.isEmpty())
            m_typed.otherField();
        redraw();
        return true;
    default:
        break;
    }
    if (event->matches(QKeySequence::Paste))
        return typeText(QApplication::clipboard()->text().simplified());
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return false;
    return typeText(event->text());
}

bool CornerTool::typeText(const QString &text)
{
    bool taken = false;
    for (const QChar letter : text) {
        if (!m_typed.accepts(letter))
            continue;
        m_typed.append(QString(letter));
        taken = true;
    }
    if (taken)
        redraw();
    return taken;
}

bool CornerTool::enter()
{
    const std::optional<QgsPointXY> corner = typedPlace();
    if (!corner)
        return false; // the note says what is missing
    m_typed.clear();
    addCorner(*corner);
    return true;
}

bool CornerTool::backspace()
{
    if (m_typed.isEmpty())
        removeCorner();
    else
        m_typed.removeLast();
    redraw();
    return true;
}

void CornerTool::stepBack()
{
    if (m_vertices.isEmpty())
        emit cancelled();
    else
        removeCorner();
}

void CornerTool::addCorner(const QgsPointXY &corner)
{
    const std::optional<QgsPointXY> last = lastCorner();
    if (last && last->distance(corner) < samePlace_m)
        return; // the second half of a double click
    takeCorners(m_vertices + QVector<QgsPointXY>{ corner }, tr("Set corner"));
}

void CornerTool::removeCorner()
{
    if (!m_vertices.isEmpty())
        takeCorners(m_vertices.mid(0, m_vertices.size() - 1), tr("Remove corner"));
}

void CornerTool::takeCorners(const QVector<QgsPointXY> &corners, const QString &)
{
    setVertices(corners);
}

std::optional<QgsPointXY> CornerTool::lastCorner() const
{
    return m_vertices.isEmpty() ? std::nullopt : std::optional<QgsPointXY>(m_vertices.last());
}

std::optional<QgsPointXY> CornerTool::typedPlace() const
{
    const bool complete = m_typed.isCoordinates()
            || (!m_typed.distanceText().isEmpty() && !m_typed.bearingText().isEmpty());
    if (!complete && !m_hasCursor)
        return std::nullopt; // the cursor, which gives the rest, has not been on the map
    return m_typed.place(lastCorner(), m_cursor);
}

bool CornerTool::isOnFirstCorner(const QgsPointXY &point) const
{
    return isArea() && m_vertices.size() > 2
            && point.distance(m_vertices.first()) < reach_px * mCanvas->mapUnitsPerPixel();
}

QVector<QgsPointXY> CornerTool::withCursor() const
{
    if (!m_typed.isEmpty()) {
        const std::optional<QgsPointXY> place = typedPlace();
        return place ? m_vertices + QVector<QgsPointXY>{ *place } : m_vertices;
    }
    if (!m_hasCursor || isOnFirstCorner(m_cursor))
        return m_vertices;
    return m_vertices + QVector<QgsPointXY>{ m_cursor };
}

QString CornerTool::typedLine() const
{
    if (m_typed.isEmpty() && m_typed.field() == TypedCorner::Field::Distance)
        return {};
    if (m_typed.isCoordinates())
        return tr("X (north) Y (east): %1").arg(m_typed.distanceText());
    if (m_vertices.isEmpty())
        return tr("X (north) Y (east): %1 … then a blank").arg(m_typed.distanceText());
    const bool atBearing = m_typed.field() == TypedCorner::Field::Bearing;
    const QString open = QStringLiteral("_");
    return tr("Distance %1 m · bearing %2")
            .arg(m_typed.distanceText() + (atBearing ? QString() : open),
                    m_typed.bearingText() + (atBearing ? open : QString()));
}

QColor CornerTool::ink(bool warned) const { return warned ? mapink::warning() : mapink::accent(); }

void CornerTool::redraw()
{
    const QVector<QgsPointXY> corners = withCursor();
    const QString warned = isActive() ? warning(corners) : QString();
    const bool area = isArea() && corners.size() > 2;
    m_line->reset(area ? compat::map::Polygon : compat::map::Line);
    const QColor colour = ink(!warned.isEmpty());
    m_line->setStrokeColor(colour);
    m_line->setFillColor(mapink::faint(colour, fillAlpha));
    // Not by colour alone.
    m_line->setLineStyle(warned.isEmpty() ? Qt::SolidLine : Qt::DashLine);
    // Only a point that is told to update gives the band its bounds.
    for (int i = 0; i < static_cast<int>(corners.size()); ++i)
        m_line->addPoint(corners.at(i), i + 1 == static_cast<int>(corners.size()));
    m_marks->reset(compat::map::Point);
    m_marks->setStrokeColor(colour);
    m_marks->setFillColor(colour);
    for (const QgsPointXY &corner : std::as_const(m_vertices))
        m_marks->addPoint(corner);
    if (m_note)
        m_note->say(isActive() && corners.size() > 1 ? numbers(corners) : QString(),
                isActive() ? typedLine() : QString(), warned);
}

} // namespace spp
