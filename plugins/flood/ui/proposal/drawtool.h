// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "gui/map/cornertool.h"

#include <functional>

namespace spp::flood {

/// Draws an area, a line, the two ends of a structure, or one place, by clicks or typed corners.
/// Undo takes back a corner while there is one; what was finished is a step of the history.
class DrawTool final : public CornerTool {
    Q_OBJECT

public:
    enum class Shape { Area, Line, Ends, Place };
    struct Answer {
        QString numbers; ///< for the lines beside the cursor
        QString warning; ///< what speaks against the corners
    };
    using Ask = std::function<Answer(const QVector<QgsPointXY> &)>;

    explicit DrawTool(QgsMapCanvas *canvas);

    /// `ask` is asked about the corners with the one that would come next. `outlines`: to snap to.
    void begin(Shape shape, Ask ask, std::function<std::vector<QgsGeometry>()> outlines);
    void finish() { close(); } ///< as Enter does
    void refuse(const QString &reason); ///< until the next corner

    void deactivate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void finished(const QVector<QgsPointXY> &corners); ///< still drawn; begin() anew empties it

protected:
    void takeCorners(const QVector<QgsPointXY> &corners, const QString &what) override;
    void close() override;
    QString numbers(const QVector<QgsPointXY> &withCursor) const override;
    QString warning(const QVector<QgsPointXY> &withCursor) const override;
    bool isArea() const override { return m_shape == Shape::Area; }

private:
    Shape m_shape = Shape::Area;
    Ask m_ask;
    QString m_refusal;
    mutable Answer m_answer; ///< warning() is asked first
};

} // namespace spp::flood
