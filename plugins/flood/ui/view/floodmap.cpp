// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/view/floodmap.h"

#include "core/data/territory.h"
#include "flood/ui/momenttext.h"
#include "flood/ui/view/floodnote.h"
#include "gui/workbench/workbench.h"

#include <QLocale>

#include <qgscoordinatetransform.h>
#include <qgsexception.h>
#include <qgsmapcanvas.h>
#include <qgsproject.h>

#include <cmath>

namespace spp::flood {

namespace {

const QString separator = QString::fromUtf8(" · ");

} // namespace

FloodMap::FloodMap(Workbench &workbench)
    : m_workbench(workbench)
    , m_swipe(workbench.canvas())
    , m_note(new FloodNote(workbench.canvas()))
{
    connect(&m_pictures, &PictureStore::ready, this, &FloodMap::drawBoth);
    connect(&m_picturesBefore, &PictureStore::ready, this, &FloodMap::drawBoth);
    connect(workbench.canvas(), &QgsMapCanvas::mapCanvasRefreshed, this, &FloodMap::drawBoth);
    connect(&m_pictures, &PictureStore::failed, this, &FloodMap::failed);
    connect(&m_picturesBefore, &PictureStore::failed, this, &FloodMap::failed);
    connect(&m_layers, &FloodLayers::visibilityChanged, this, &FloodMap::showNote);
    connect(workbench.canvas(), &QgsMapCanvas::xyCoordinates, this, &FloodMap::moveCursor);
}

FloodMap::~FloodMap() { delete m_note; }

void FloodMap::show(OpenedFloodPtr flood, OpenedFloodPtr before, const FloodScale &scale)
{
    m_flood = std::move(flood);
    m_before = std::move(before);
    if (m_before && !m_before->canShow(scale))
        m_before.reset();
    m_step = DepthSeries::greatest;
    m_scale = scale;
    if (!m_flood) {
        m_swipe.setLayers(nullptr, nullptr);
        m_layers.clear();
        m_pictures.forget();
        m_picturesBefore.forget();
        showNote();
        return;
    }
    m_pictures.setFlood(m_flood, scale);
    m_picturesBefore.setFlood(m_before, scale);
    putLayers();
    setStep(m_step);
}

void FloodMap::putLayers()
{
    const Territory *territory = m_workbench.territory();
    m_layers.show(m_flood, m_before, territory ? territory->crs() : QString());
    for (FloodLayer *layer : { m_layers.flood(), m_layers.before() }) {
        if (layer)
            layer->setScale(m_scale);
    }
    m_swipe.setLayers(m_layers.before(), m_layers.flood());
    retranslate();
}

void FloodMap::setScale(const FloodScale &scale)
{
    const int step = m_step;
    const bool isOn = m_swipe.isOn();
    show(m_flood, m_before, scale);
    if (scale.isOfMoments())
        setStep(step);
    m_swipe.setOn(isOn);
}

void FloodMap::layersAreGone()
{
    if (!m_flood || m_layers.flood())
        return;
    putLayers();
    setStep(m_step);
}

int FloodMap::stepOfBefore(int step) const
{
    if (!m_before || step == DepthSeries::greatest || !m_before->moves(m_scale))
        return DepthSeries::greatest;
    const DepthSeries &series = *m_flood->depths;
    if (series.hasTimes() && m_before->depths->hasTimes())
        return nearestStep(*m_before->depths, series.time_s(step));
    return std::min(step, m_before->depths->steps() - 1);
}

void FloodMap::setStep(int step)
{
    m_step = step;
    if (m_flood)
        m_pictures.want(step);
    if (m_before)
        m_picturesBefore.want(stepOfBefore(step));
    showCaptions();
}

bool FloodMap::isReady(int step) const
{
    return m_pictures.picture(step) && !m_workbench.canvas()->isDrawing();
}

/// Never while the map is being drawn: what is drawn then would come into the canvas's cache after
/// the layer had said that it changed, and stay there.
void FloodMap::draw(FloodLayer *layer, const PictureStore &pictures, int step)
{
    const FloodPicturePtr picture = pictures.picture(step);
    if (!layer || !picture || layer->picture() == picture || m_workbench.canvas()->isDrawing())
        return;
    layer->setPicture(picture);
    showMoment();
}

void FloodMap::drawBoth()
{
    draw(m_layers.flood(), m_pictures, m_step);
    draw(m_layers.before(), m_picturesBefore, stepOfBefore(m_step));
}

void FloodMap::retranslate()
{
    m_layers.retranslate();
    showCaptions();
    showNote();
}

/// Where the two sides are not of one moment, such as a moment beside the greatest depths, each
/// says of which it is.
void FloodMap::showCaptions()
{
    if (!m_flood || !m_before)
        return;
    QString before = m_before->depths->title();
    QString after = m_flood->depths->title();
    const QString momentBefore = momentText(*m_before->depths, stepOfBefore(m_step));
    const QString moment = momentText(*m_flood->depths, m_step);
    if (m_scale.isOfMoments() && momentBefore != moment) {
        before += separator + momentBefore;
        after += separator + moment;
    }
    m_swipe.setCaptions(tr("Before: %1").arg(before), tr("After: %1").arg(after));
}

void FloodMap::showNote()
{
    if (!m_note)
        return;
    m_note->setVisible(m_flood && m_layers.isVisible());
    if (!m_flood)
        return;
    m_note->setFlood(m_flood->depths->title(), m_flood->warnings(), m_flood->limits());
    showMoment();
}

void FloodMap::showMoment()
{
    const FloodLayer *layer = m_layers.flood();
    if (!m_note || !m_flood || !layer)
        return;
    const FloodPicturePtr picture = layer->picture();
    const int step = picture ? picture->step : m_step;
    QStringList lines{ m_scale.isOfMoments() ? momentText(*m_flood->depths, step)
                                             : m_scale.title() };
    if (!picture)
        lines = QStringList{ tr("Being read …") };
    else if (picture->assumed.speedZero)
        lines.append(tr("Speed not known: classed as still water."));
    else if (picture->assumed.productOfMaxima)
        lines.append(tr("Depth × speed from the greatest of each: an upper bound."));
    m_note->setMoment(lines.join(QLatin1Char('\n')));
    if (m_cursor)
        moveCursor(*m_cursor); // the water there is another now
}

QString FloodMap::depthAt(const FloodLayer *layer, const QgsPointXY &place) const
{
    const FloodPicturePtr picture = layer ? layer->picture() : nullptr;
    if (!picture)
        return {};
    QgsPointXY there = place;
    try {
        there = QgsCoordinateTransform(m_workbench.canvas()->mapSettings().destinationCrs(),
                layer->crs(), QgsProject::instance()->transformContext())
                        .transform(place);
    } catch (const QgsCsException &) {
        return {};
    }
    const long long cell = picture->cellAt(there.x(), there.y());
    if (cell < 0)
        return {};
    const std::size_t i = std::size_t(cell);
    const std::uint8_t number = picture->classes[i];
    if (number == FloodScale::unknown)
        return tr("not known");
    if (number == FloodScale::dry)
        return tr("dry");
    QStringList parts;
    if (!std::isnan(picture->depth_m[i]))
        parts.append(m_scale.depthText(double(picture->depth_m[i])));
    if (!picture->value.empty())
        parts.append(QLocale().toString(double(picture->value[i]), 'f', 2) + QLatin1Char(' ')
                + unitOf(m_scale.measure()));
    if (m_scale.isOfMoments())
        parts.append(m_scale.label(number));
    return parts.join(separator);
}

void FloodMap::moveCursor(const QgsPointXY &place)
{
    m_cursor = place;
    if (!m_note || !m_flood)
        return;
    QString text = depthAt(m_layers.flood(), place);
    const QString before = depthAt(m_layers.before(), place);
    if (!before.isEmpty() && !text.isEmpty())
        text += QLatin1Char('\n') + tr("before: %1").arg(before);
    m_note->setUnderCursor(text);
}

} // namespace spp::flood
