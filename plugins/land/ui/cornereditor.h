// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "gui/map/cornertool.h"

#include <functional>

namespace spp::land {

/// Moves a corner of a parcel: pressed on the corner and dragged, or clicked and then typed or
/// clicked elsewhere. Inserts and deletes corners with one click. The neighbours follow while the
/// mouse moves; Enter takes it, Escape and the right button step back.
class CornerEditor final : public CornerTool {
    Q_OBJECT

public:
    enum class What { Move, Insert, Delete };
    struct Answer {
        QString numbers;
        QString warning;
    };
    /// What the editor asks of its maker; places are in the CRS of the map.
    struct Maker {
        /// The corner near a place; nothing when there is none.
        std::function<std::optional<QgsPointXY>(const QgsPointXY &place, double reach_m)> pick;
        /// What would come of moving the picked corner there, or of a click there.
        std::function<Answer(const QgsPointXY &place)> ask;
        std::function<std::vector<QgsGeometry>()> outlines; ///< to snap to as well
    };

    explicit CornerEditor(QgsMapCanvas *canvas);

    void begin(What what, Maker maker);
    What what() const { return m_what; }

    void canvasPressEvent(QgsMapMouseEvent *event) override;
    void canvasMoveEvent(QgsMapMouseEvent *event) override;
    void canvasReleaseEvent(QgsMapMouseEvent *event) override;
    void deactivate() override; ///< and forgets what was drawn

signals:
    void taken(); ///< Enter: what was shown last is wanted
    void dropped(); ///< stepped back: it is not

protected:
    void takeCorners(const QVector<QgsPointXY> &corners, const QString &what) override;
    void close() override { emit taken(); }
    void stepBack() override;
    QString numbers(const QVector<QgsPointXY> &withCursor) const override;
    QString warning(const QVector<QgsPointXY> &withCursor) const override;
    bool isArea() const override { return false; }

private:
    double reach_m() const;

    What m_what = What::Move;
    Maker m_maker;
    bool m_isPlaced = false; ///< the corner was let go: the cursor no longer moves it
    QPoint m_pressedAt;
    bool m_pressedCorner = false;
    mutable Answer m_answer;
};

} // namespace spp::land
