// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/view/mapswipe.h"

#include "flood/ui/view/swipepicture.h"
#include "gui/look/look.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <qgsmapcanvas.h>
#include <qgsmaprendererparalleljob.h>
#include <qgsproject.h>

#include <algorithm>

namespace spp::flood {

namespace {

constexpr int least_px = 28; ///< of what is gripped
constexpr int inset_px = 4;
constexpr int step_px = 8;
constexpr int bigStep_px = 64;

} // namespace

SwipeHandle::SwipeHandle(QgsMapCanvas *canvas)
    : QWidget(canvas)
{
    setObjectName(QStringLiteral("swipeHandle"));
    setCursor(Qt::SplitHCursor);
    setFocusPolicy(Qt::StrongFocus);
    fit();
    hide();
}

void SwipeHandle::fit()
{
    resize(Look::clickable(least_px), parentWidget()->height());
    moveTo(qRound(m_share * parentWidget()->width()));
}

void SwipeHandle::moveTo(int x_px)
{
    const int whole = std::max(1, parentWidget()->width());
    m_x = std::clamp(x_px, 0, whole);
    m_share = double(m_x) / whole;
    move(m_x - width() / 2, 0);
    emit moved();
}

void SwipeHandle::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double middle = width() / 2.0;
    // Two inks, so that it can be seen on any map.
    const double line_px = Look::palette().outline_px + (hasFocus() ? 2.0 : 1.0);
    painter.setPen(QPen(Look::colour(Role::Panel), line_px + 3.0));
    painter.drawLine(QPointF(middle, 0.0), QPointF(middle, height()));
    painter.setPen(QPen(Look::colour(Role::Accent), line_px));
    painter.drawLine(QPointF(middle, 0.0), QPointF(middle, height()));
    const double grip_px = width() - inset_px;
    const QRectF grip(middle - grip_px / 2.0, height() / 2.0 - grip_px / 2.0, grip_px, grip_px);
    painter.setBrush(hasFocus() ? Look::colour(Role::AccentTint) : Look::colour(Role::Panel));
    painter.drawEllipse(grip);
    const QPointF centre = grip.center();
    for (const int side : { -1, 1 }) {
        painter.drawPolyline(QPolygonF({ centre + QPointF(side * 3.0, -4.0),
                centre + QPointF(side * 7.0, 0.0), centre + QPointF(side * 3.0, 4.0) }));
    }
}

void SwipeHandle::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_grip = event->pos().x() - width() / 2;
}

void SwipeHandle::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        moveTo(mapToParent(event->pos()).x() - m_grip);
}

void SwipeHandle::mouseReleaseEvent(QMouseEvent *) { m_grip = 0; }

void SwipeHandle::keyPressEvent(QKeyEvent *event)
{
    const int step = event->modifiers() & Qt::ShiftModifier ? bigStep_px : step_px;
    switch (event->key()) {
    case Qt::Key_Left:
        moveTo(m_x - step);
        return;
    case Qt::Key_Right:
        moveTo(m_x + step);
        return;
    case Qt::Key_Home:
        moveTo(0);
        return;
    case Qt::Key_End:
        moveTo(parentWidget()->width());
        return;
    case Qt::Key_Escape:
        emit left();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void SwipeHandle::focusInEvent(QFocusEvent *) { update(); }
void SwipeHandle::focusOutEvent(QFocusEvent *) { update(); }

MapSwipe::MapSwipe(QgsMapCanvas *canvas)
    : m_canvas(canvas)
    , m_picture(new SwipePicture(canvas))
    , m_handle(new SwipeHandle(canvas))
{
    m_canvas->installEventFilter(this);
    connect(m_handle, &SwipeHandle::moved, this, [this] { m_picture->setEdge(m_handle->x_px()); });
    connect(m_handle, &SwipeHandle::left, this, [this] { setOn(false); });
    connect(m_canvas, &QgsMapCanvas::mapCanvasRefreshed, this, &MapSwipe::drawIfNeeded);
    connect(m_canvas, &QgsMapCanvas::layersChanged, this, &MapSwipe::redraw);
    // What somebody edits changes on both sides; the flood itself moves on the right alone.
    connect(m_canvas, &QgsMapCanvas::renderStarting, this, [this] {
        const QList<QgsMapLayer *> layers = m_canvas->layers();
        for (QgsMapLayer *layer : layers) {
            if (layer != m_after)
                connect(layer, &QgsMapLayer::repaintRequested, this, &MapSwipe::redraw,
                        Qt::UniqueConnection);
        }
    });
    m_picture->hide();
}

MapSwipe::~MapSwipe()
{
    stop();
    delete m_picture;
    delete m_handle;
}

void MapSwipe::setLayers(QgsMapLayer *before, QgsMapLayer *after)
{
    if (m_before)
        disconnect(m_before, nullptr, this, nullptr);
    m_before = before;
    m_after = after;
    if (!m_before || !m_after) {
        setOn(false);
        return;
    }
    connect(m_before, &QgsMapLayer::repaintRequested, this, &MapSwipe::redraw);
    redraw();
}

void MapSwipe::setCaptions(const QString &before, const QString &after)
{
    m_picture->setCaptions(before, after);
    m_handle->setAccessibleDescription(before + QLatin1Char('\n') + after);
}

void MapSwipe::setOn(bool on)
{
    const bool isPossible = on && m_before && m_after;
    if (isPossible == m_isOn)
        return;
    m_isOn = isPossible;
    stop();
    m_picture->setImage({}, {});
    m_picture->setVisible(m_isOn);
    m_handle->setVisible(m_isOn);
    if (m_isOn) {
        m_handle->fit();
        m_handle->raise();
        m_picture->setEdge(m_handle->x_px());
        redraw();
    }
    emit toggled(m_isOn);
}

void MapSwipe::redraw()
{
    m_isStale = true;
    if (m_isOn && !m_canvas->isDrawing())
        drawIfNeeded();
}

void MapSwipe::drawIfNeeded()
{
    if (!m_isOn || !m_before || !m_after)
        return;
    QgsMapSettings settings = m_canvas->mapSettings();
    if (!m_isStale && m_picture->isOf(settings))
        return;
    QList<QgsMapLayer *> layers = settings.layers();
    const int place = int(layers.indexOf(m_after));
    layers.removeAll(m_before);
    if (place < 0) { // it is switched off in the tree
        m_picture->setImage({}, {});
        return;
    }
    layers.replace(layers.indexOf(m_after), m_before);
    settings.setLayers(layers);
    stop();
    m_isStale = false;
    m_job = new QgsMapRendererParallelJob(settings);
    connect(m_job, &QgsMapRendererJob::finished, this, [this, settings, job = m_job] {
        if (job != m_job)
            return;
        m_picture->setImage(job->renderedImage(), settings);
        m_job = nullptr;
        job->deleteLater();
        emit drawn();
    });
    m_job->start();
}

void MapSwipe::stop()
{
    if (!m_job)
        return;
    QgsMapRendererParallelJob *job = m_job;
    m_job = nullptr;
    connect(job, &QgsMapRendererJob::finished, job, &QObject::deleteLater);
    job->cancelWithoutBlocking();
}

bool MapSwipe::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_canvas && event->type() == QEvent::Resize && m_handle)
        m_handle->fit();
    if (watched == m_canvas && event->type() == QEvent::PaletteChange && m_handle) {
        m_handle->fit();
        m_handle->update();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace spp::flood
