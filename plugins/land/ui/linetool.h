// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "gui/map/cornertool.h"

#include <functional>

namespace spp::land {

/// Draws the line of an operation: a cut, the boundary of a project, the axis of a road. What comes
/// of it is asked for at every movement of the mouse. Enter takes it, Escape and the right button
/// step back one corner and leave the tool from the first.
class LineTool final : public CornerTool {
    Q_OBJECT

public:
    /// What stands beside the cursor.
    struct Answer {
        QString numbers;
        QString warning;
        bool isDone = false; ///< the line does what it is for
    };
    using Ask = std::function<Answer(const QVector<QgsPointXY> &line)>;

    explicit LineTool(QgsMapCanvas *canvas);

    /// Begins another line. `isArea`: the boundary of an area.
    void begin(Ask ask, bool isArea, std::function<std::vector<QgsGeometry>()> outlines);
    /// Adds a corner as if it had been clicked.
    void add(const QgsPointXY &corner) { addCorner(corner); }
    void askAgain() { redraw(); } ///< something else than the line changed

    void canvasReleaseEvent(QgsMapMouseEvent *event) override;
    void deactivate() override; ///< and forgets what was drawn

signals:
    void taken(); ///< Enter: what was shown last is wanted

protected:
    void close() override;
    QString numbers(const QVector<QgsPointXY> &withCursor) const override;
    QString warning(const QVector<QgsPointXY> &withCursor) const override;
    bool isArea() const override { return m_isArea; }

private:
    Ask m_ask;
    bool m_isArea = false;
    mutable Answer m_answer; ///< of the corners that are shown
};

} // namespace spp::land
