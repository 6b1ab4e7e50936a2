// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/workbench/workspaces.h"

#include "core/data/territory.h"
#include "gui/map/mapactions.h"
#include "gui/map/sitedrawtool.h"
#include "gui/review/reviewworkspace.h"
#include "gui/review/sessionpart.h"
#include "gui/workbench/pluginui.h"
#include "gui/workbench/workbench.h"

#include <QAction>

namespace spp {

namespace {

const QString siteDrawing = QStringLiteral("drawSite");

/// Drawing and corner tables are ways to the subject of a review.
void connectSites(MapActions &tools, ReviewWorkspace &review)
{
    for (const QString &name :
            { siteDrawing, QStringLiteral("cornerTable"), QStringLiteral("snapping") })
        review.addSiteAction(tools.action(name));
    QObject::connect(&tools, &MapActions::siteMade, &review, &ReviewWorkspace::reviewSite);
}

/// An unfinished drawing goes into the journal, and comes back from it after a crash.
void keepDrawing(MapActions &tools, ReviewWorkspace &review, Workbench &workbench)
{
    SiteDrawTool *tool = tools.siteTool();
    QObject::connect(tool, &SiteDrawTool::changed, &review, [tool, &review, &workbench] {
        QVector<QPointF> corners;
        for (const QgsPointXY &corner : tool->vertices())
            corners.append(corner.toQPointF());
        const Territory *territory = workbench.territory();
        review.journal().setDrawing(siteDrawing, territory ? territory->crs() : QString(), corners);
    });
    QObject::connect(&review.journal(), &SessionPart::drawingWanted, &tools,
            [&tools, tool](const QString &name, const QString &, const QVector<QPointF> &corners) {
                if (name != siteDrawing)
                    return;
                tools.action(siteDrawing)->trigger();
                QVector<QgsPointXY> vertices;
                for (const QPointF &corner : corners)
                    vertices.append(QgsPointXY(corner));
                tool->setVertices(vertices);
            });
}

} // namespace

void addWorkspaces(Workbench &workbench)
{
    auto *tools = new MapActions(workbench); // of the workbench from then on
    auto *review = new ReviewWorkspace(workbench);
    workbench.addWorkspace(review);
    connectSites(*tools, *review);
    keepDrawing(*tools, *review, workbench);
    attachPluginUis(workbench);
    workbench.showWorkspace(QStringLiteral("review"));
}

} // namespace spp
