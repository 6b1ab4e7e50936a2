// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "flood/ui/proposal/drawtool.h"
#include "flood/ui/proposal/modelplaces.h"

#include <QJsonArray>
#include <QObject>
#include <QPointer>

#include <qgsrubberband.h>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace spp {
class Workbench;
}

namespace spp::flood {

/// What of a base scenario is drawn: its area and places at its rim, as outlines on the map and as
/// corners in the CRS of the terrain.
class BaseDrawing final : public QObject {
    Q_OBJECT

public:
    explicit BaseDrawing(Workbench &workbench);
    ~BaseDrawing() override;

    /// Null: nothing can be drawn.
    void setPlaces(std::optional<ModelPlaces> places);
    bool canDraw() const { return m_places.has_value(); }
    /// Lets an area be drawn; `answer` has its corners, as a scenario file writes them.
    void ask(std::function<void(const QJsonArray &)> answer);
    /// What the map shows, as such corners; an error where it cannot be told in the terrain's CRS.
    Result<QJsonArray> mapView() const;
    /// Shows the outlines of such lists of corners; those that are none are left out.
    void showOutlines(const std::vector<QJsonArray> &outlines);
    void drop(); ///< whatever is in the hand

private:
    void finished(const QVector<QgsPointXY> &corners);
    Result<QJsonArray> cornersOf(const QVector<QgsPointXY> &places) const;

    Workbench &m_workbench;
    std::unique_ptr<DrawTool> m_tool;
    std::optional<ModelPlaces> m_places;
    std::function<void(const QJsonArray &)> m_answer;
    std::vector<QPointer<QgsRubberBand>> m_outlines; ///< owned by the canvas, which may go first
};

} // namespace spp::flood
