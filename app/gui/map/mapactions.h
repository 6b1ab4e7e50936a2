// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "gui/gui_export.h"
#include "gui/map/bookmarks.h"

#include <QList>
#include <QObject>
#include <QPointer>

#include <qgsgeometry.h>

#include <memory>

class QAction;
class QKeySequence;
class QgsMapTool;

namespace spp {

class AttributionCorner;
class BackdropList;
class BackdropMenu;
class BookmarkPopup;
class IdentifyTool;
class MeasurePanel;
class MeasureTool;
class PrintMapDialog;
class SiteDrawTool;
class Workbench;

/// The tools of the map with their buttons, pages of the drawer and corners of the map. Made once
/// for a window, of which it becomes a child; taken down before the canvas.
class SPP_GUI_EXPORT MapActions final : public QObject {
    Q_OBJECT

public:
    explicit MapActions(Workbench &workbench);
    ~MapActions() override;

    IdentifyTool *identifyTool() const { return m_identify.get(); }
    MeasureTool *measureTool() const { return m_measure.get(); }
    SiteDrawTool *siteTool() const { return m_site.get(); }
    Bookmarks &bookmarks() { return *m_bookmarks; }
    BackdropList &backdrops() { return *m_backdrops; }
    /// "identify", "measureLength", "measureArea", "drawSite", "cornerTable", "snapping",
    /// "bookmarks", "backdrops", "printMap".
    QAction *action(const QString &name) const;

signals:
    /// A site was drawn or came from a corner table: a valid polygon in the territory's CRS.
    void siteMade(const QgsGeometry &polygon, const QString &name);
    void drawingReopened(); ///< the closing of a drawn site was undone

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Entry;
    QAction *make(const char *name, const char *icon, const QKeySequence &shortcut);
    void makeTools();
    void makeActions();
    void makeCorners();
    void bindTool(const char *name, QgsMapTool *tool);
    void retranslate();
    void setIcons();
    void setEnabled();
    void territoryOpened();
    void takeUp(QgsMapTool *tool, bool taken);
    void setSnaps(bool snaps);
    void printMap();
    void pasteCorners();
    void showBackdrops();

    Workbench &m_workbench;
    std::unique_ptr<Bookmarks> m_bookmarks;
    std::unique_ptr<BackdropList> m_backdrops;
    std::unique_ptr<IdentifyTool> m_identify;
    std::unique_ptr<MeasureTool> m_measure;
    std::unique_ptr<SiteDrawTool> m_site;
    AttributionCorner *m_attribution = nullptr; ///< owned by the canvas's scene
    MeasurePanel *m_measurePanel = nullptr; ///< owned by the drawer
    QPointer<BookmarkPopup> m_popup;
    QPointer<BackdropMenu> m_backdropMenu;
    QPointer<PrintMapDialog> m_print;
    QList<QAction *> m_actions;
};

} // namespace spp
