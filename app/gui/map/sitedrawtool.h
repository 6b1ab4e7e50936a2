// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "gui/map/cornertool.h"

#include <qgsgeometry.h>

class QUndoStack;

namespace spp {

/// Draws the outline of a site. Every corner, the closing and the giving up are steps of the
/// window's history: undoing the closing takes the drawing up again with all its corners.
class SPP_GUI_EXPORT SiteDrawTool final : public CornerTool {
    Q_OBJECT

public:
    /// `history` outlives the tool, or may be null.
    SiteDrawTool(QgsMapCanvas *canvas, QUndoStack *history);

signals:
    /// The closed outline: a valid polygon in the territory's CRS. The tool is empty by then.
    void finished(const QgsGeometry &polygon);
    void reopened(); ///< the closing was undone: the outline is being drawn again

protected:
    void takeCorners(const QVector<QgsPointXY> &corners, const QString &what) override;
    void close() override;
    QString numbers(const QVector<QgsPointXY> &withCursor) const override;
    QString warning(const QVector<QgsPointXY> &withCursor) const override;
    bool isArea() const override { return true; }

private:
    class Step;
    void show(const QVector<QgsPointXY> &corners); ///< from the history

    QPointer<QUndoStack> m_history;
    QString m_refusal; ///< why the outline could not be closed, until the next corner
};

} // namespace spp
