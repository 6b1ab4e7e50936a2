// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/workbench/workspaces.h"

#include "engine/geometry.h"
#include "gui/map/mapactions.h"
#include "gui/review/reviewpanel.h"
#include "gui/review/reviewworkspace.h"
#include "gui/review/subjectchooser.h"
#include "gui/workbench/workbench.h"

#include <string_view>

namespace spp {

namespace {

/// Drawing and corner tables are ways to the subject of a review.
void connectSites(MapActions &tools, ReviewWorkspace &review, Workbench &workbench)
{
    SubjectChooser *chooser = review.widgets().chooser;
    for (const char *name : { "drawSite", "cornerTable", "snapping" })
        chooser->addSiteAction(tools.action(QLatin1String(name)));
    QObject::connect(&tools, &MapActions::siteMade, &review,
            [&review, &workbench](const QgsGeometry &polygon, const QString &name) {
                const QByteArray wkb = polygon.asWkb();
                const auto outline = engine::Geometry::fromWkb(
                        std::string_view(wkb.constData(), static_cast<size_t>(wkb.size())));
                if (outline)
                    review.reviewSite(*outline, name);
                else
                    workbench.report(name, outline.error());
            });
}

} // namespace

void addWorkspaces(Workbench &workbench)
{
    auto *tools = new MapActions(workbench); // of the workbench from then on
    auto *review = new ReviewWorkspace(workbench);
    workbench.addWorkspace(review);
    connectSites(*tools, *review, workbench);
    workbench.showWorkspace(QStringLiteral("review"));
}

} // namespace spp
