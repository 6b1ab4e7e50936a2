// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/map/sitedrawtool.h"

#include "gui/map/mapnumbers.h"
#include "gui/map/outline.h"

#include <QUndoCommand>
#include <QUndoStack>

#include <qgsmapcanvas.h>

namespace spp {

/// From corners to corners; with `polygon` the step that closes the outline.
class SiteDrawTool::Step final : public QUndoCommand {
public:
    Step(SiteDrawTool *tool, QVector<QgsPointXY> after, QgsGeometry polygon, const QString &what)
        : QUndoCommand(what)
        , m_tool(tool)
        , m_before(tool->vertices())
        , m_after(std::move(after))
        , m_polygon(std::move(polygon))
    {
    }

    void redo() override
    {
        if (!m_tool)
            return setObsolete(true);
        m_tool->show(m_after);
        // Later, because whoever hears of it may add steps of its own to the history.
        if (!m_polygon.isNull())
            QMetaObject::invokeMethod(
                    m_tool.data(),
                    [tool = m_tool, polygon = m_polygon] { emit tool->finished(polygon); },
                    Qt::QueuedConnection);
    }

    void undo() override
    {
        if (!m_tool)
            return setObsolete(true);
        m_tool->show(m_before);
        if (!m_polygon.isNull())
            QMetaObject::invokeMethod(m_tool.data(), &SiteDrawTool::reopened, Qt::QueuedConnection);
    }

private:
    QPointer<SiteDrawTool> m_tool;
    QVector<QgsPointXY> m_before;
    QVector<QgsPointXY> m_after;
    QgsGeometry m_polygon;
};

SiteDrawTool::SiteDrawTool(QgsMapCanvas *canvas, QUndoStack *history)
    : CornerTool(canvas)
    , m_history(history)
{
    mToolName = QStringLiteral("site");
}

void SiteDrawTool::show(const QVector<QgsPointXY> &corners)
{
    m_refusal.clear();
    if (!corners.isEmpty() && !isActive())
        mCanvas->setMapTool(this);
    setVertices(corners);
}

void SiteDrawTool::takeCorners(const QVector<QgsPointXY> &corners, const QString &what)
{
    if (m_history)
        m_history->push(new Step(this, corners, {}, what));
    else
        show(corners);
}

void SiteDrawTool::close()
{
    const QVector<QgsPointXY> corners = vertices();
    if (corners.size() < 3)
        m_refusal = tr("A site needs three corners at least.");
    else if (outline::crossesItself(corners, true))
        m_refusal = tr("The sides cross each other.");
    else
        m_refusal.clear();
    if (!m_refusal.isEmpty()) {
        redraw();
        return;
    }
    const QgsGeometry polygon = outline::polygon(corners);
    if (m_history) {
        m_history->push(new Step(this, {}, polygon, tr("Close the outline")));
        return;
    }
    show({});
    emit finished(polygon);
}

QString SiteDrawTool::numbers(const QVector<QgsPointXY> &withCursor) const
{
    const auto last = withCursor.size() - 1;
    const QgsPointXY &from = withCursor.at(last - 1);
    const QgsPointXY &to = withCursor.at(last);
    QString text = tr("Side %1 · bearing %2")
                           .arg(mapnumbers::length(from.distance(to)),
                                   mapnumbers::bearing(bearingOf(from, to)));
    if (withCursor.size() > 2)
        text += QLatin1Char('\n') + tr("Area %1").arg(mapnumbers::area(outline::area(withCursor)));
    return text;
}

QString SiteDrawTool::warning(const QVector<QgsPointXY> &withCursor) const
{
    if (!m_refusal.isEmpty())
        return m_refusal;
    return outline::crossesItself(withCursor, false) ? tr("This side would cross another one.")
                                                     : QString();
}

} // namespace spp
