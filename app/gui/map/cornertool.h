// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "gui/gui_export.h"
#include "gui/map/cornersnapping.h"
#include "gui/map/typedcorner.h"

#include <QPointer>
#include <QVector>

#include <qgsmaptool.h>
#include <qgspointxy.h>

#include <optional>

class QKeyEvent;
class QgsRubberBand;

namespace spp {

class CursorNote;

/// A map tool that sets corner after corner, by clicks that snap or by typing: digits for the
/// distance, Tab for the bearing, or X (north), a blank and Y (east). Enter sets what was typed.
///
/// Corners are in the CRS of the map, which is the territory's. They stay when another tool is
/// taken up, so that one can pan or identify while drawing.
class SPP_GUI_EXPORT CornerTool : public QgsMapTool {
    Q_OBJECT

public:
    explicit CornerTool(QgsMapCanvas *canvas);
    ~CornerTool() override;

    const QVector<QgsPointXY> &vertices() const { return m_vertices; }
    /// Shows corners that were kept, for a drawing that a crash interrupted. Not a step of history.
    virtual void setVertices(const QVector<QgsPointXY> &vertices);

    bool snaps() const { return m_snapping.isEnabled(); }
    void setSnaps(bool snaps);
    const TypedCorner &typed() const { return m_typed; }
    QString noteText() const; ///< what stands beside the cursor

    void activate() override;
    void deactivate() override;
    void canvasMoveEvent(QgsMapMouseEvent *event) override;
    void canvasReleaseEvent(QgsMapMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void changed(); ///< the corners are others now
    void snapsChanged(bool snaps);
    void cancelled(); ///< Escape where nothing is left to step back from

protected:
    /// Every step from corners to corners goes through here.
    virtual void takeCorners(const QVector<QgsPointXY> &corners, const QString &what);
    virtual void close() = 0; ///< Enter, right click, or a click on the first corner
    virtual void stepBack(); ///< Escape, after typed text was cleared
    virtual QString numbers(const QVector<QgsPointXY> &withCursor) const = 0;
    virtual QString warning(const QVector<QgsPointXY> &withCursor) const = 0;
    virtual bool isArea() const = 0; ///< whether the line closes to its first corner

    CornerSnapping &snapping() { return m_snapping; }
    void addCorner(const QgsPointXY &corner);
    void removeCorner();
    QVector<QgsPointXY> withCursor() const; ///< the corners and the one that would come next
    void redraw();

private:
    bool handleKey(QKeyEvent *event);
    bool enter();
    bool backspace();
    bool typeText(const QString &text);
    std::optional<QgsPointXY> lastCorner() const;
    std::optional<QgsPointXY> typedPlace() const;
    bool isOnFirstCorner(const QgsPointXY &point) const;
    QString typedLine() const;
    QColor ink(bool warned) const;

    CornerSnapping m_snapping;
    TypedCorner m_typed;
    QVector<QgsPointXY> m_vertices;
    QgsPointXY m_cursor;
    bool m_hasCursor = false;
    QPointer<CursorNote> m_note; ///< owned by the canvas
    QgsRubberBand *m_line; ///< canvas items, taken down with the tool
    QgsRubberBand *m_marks;
};

} // namespace spp
