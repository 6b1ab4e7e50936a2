// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/base/basedrawing.h"

#include "core/compat/mapcompat.h"
#include "gui/look/look.h"
#include "gui/workbench/workbench.h"

#include <QStringList>

#include <qgsgeometry.h>
#include <qgsmapcanvas.h>

namespace spp::flood {

namespace {

constexpr int decimals = 2; ///< of metres
constexpr int outlineWidth = 2;

/// "east north", as a scenario file writes a point.
std::optional<MapPoint> pointIn(const QJsonValue &text)
{
    const QStringList parts = text.toString().simplified().split(QLatin1Char(' '));
    bool okX = false;
    bool okY = false;
    MapPoint point;
    if (parts.size() == 2)
        point = { parts[0].toDouble(&okX), parts[1].toDouble(&okY) };
    return okX && okY ? std::optional<MapPoint>(point) : std::nullopt;
}

} // namespace

BaseDrawing::BaseDrawing(Workbench &workbench)
    : m_workbench(workbench)
    , m_tool(std::make_unique<DrawTool>(workbench.canvas()))
{
    connect(m_tool.get(), &DrawTool::finished, this, &BaseDrawing::finished);
    connect(m_tool.get(), &CornerTool::cancelled, this, &BaseDrawing::drop);
    connect(workbench.canvas(), &QgsMapCanvas::mapToolSet, this, [this](QgsMapTool *tool) {
        if (tool != m_tool.get())
            m_answer = {};
    });
}

BaseDrawing::~BaseDrawing() { showOutlines({}); }

void BaseDrawing::setPlaces(std::optional<ModelPlaces> places)
{
    m_places = std::move(places);
    if (!m_places)
        drop();
}

void BaseDrawing::ask(std::function<void(const QJsonArray &)> answer)
{
    if (!m_places)
        return;
    m_workbench.canvas()->setMapTool(m_tool.get());
    m_tool->begin(DrawTool::Shape::Area, {}, {});
    m_answer = std::move(answer);
    m_workbench.canvas()->setFocus();
}

void BaseDrawing::drop()
{
    m_answer = {};
    QgsMapCanvas *canvas = m_workbench.canvas();
    if (canvas->mapTool() == m_tool.get())
        canvas->unsetMapTool(m_tool.get());
}

Result<QJsonArray> BaseDrawing::cornersOf(const QVector<QgsPointXY> &places) const
{
    if (!m_places)
        return Error::usage(tr("No terrain is chosen.").toStdString());
    SPP_ASSIGN(const std::vector<MapPoint> points, m_places->toModel(places));
    QJsonArray corners;
    for (const MapPoint &point : points)
        corners.append(QStringLiteral("%1 %2").arg(
                QString::number(point.x, 'f', decimals), QString::number(point.y, 'f', decimals)));
    return corners;
}

void BaseDrawing::finished(const QVector<QgsPointXY> &corners)
{
    if (!m_answer)
        return;
    const Result<QJsonArray> drawn = cornersOf(corners);
    if (!drawn) {
        m_tool->refuse(QString::fromStdString(drawn.error().text()));
        return;
    }
    const auto answer = m_answer;
    drop();
    answer(*drawn);
}

Result<QJsonArray> BaseDrawing::mapView() const
{
    const QgsRectangle view = m_workbench.canvas()->extent();
    return cornersOf({ { view.xMinimum(), view.yMinimum() }, { view.xMaximum(), view.yMinimum() },
            { view.xMaximum(), view.yMaximum() }, { view.xMinimum(), view.yMaximum() } });
}

void BaseDrawing::showOutlines(const std::vector<QJsonArray> &outlines)
{
    for (const QPointer<QgsRubberBand> &outline : m_outlines)
        delete outline.data();
    m_outlines.clear();
    for (const QJsonArray &outline : outlines) {
        std::vector<MapPoint> corners;
        for (const QJsonValue &text : outline) {
            if (const std::optional<MapPoint> point = pointIn(text))
                corners.push_back(*point);
        }
        if (corners.empty() || !m_places)
            continue;
        const Result<QVector<QgsPointXY>> places = m_places->toMap(corners);
        if (!places)
            continue;
        auto *band = new QgsRubberBand(m_workbench.canvas(), compat::map::Line);
        band->setColor(Look::colour(Role::Accent));
        band->setWidth(outlineWidth);
        QVector<QgsPointXY> ring = *places;
        ring.append(ring.first());
        band->setToGeometry(QgsGeometry::fromPolylineXY(ring), nullptr);
        m_outlines.emplace_back(band);
    }
}

} // namespace spp::flood
