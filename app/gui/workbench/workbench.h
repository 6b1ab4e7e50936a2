// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/error.h"
#include "gui/gui_export.h"

#include <QObject>
#include <QString>

class QAction;
class QUndoStack;
class QWidget;
class QgsGeometry;
class QgsMapCanvas;
class QgsMessageBar;

namespace spp {

class Application;
class Territory;
class Workspace;
struct DrawerPage;

/// What the window offers to workspaces and tools; they know nothing else of it.
class SPP_GUI_EXPORT Workbench : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    virtual Application &application() = 0;
    /// The open territory, or null. Of the window's thread: work elsewhere opens its own by path.
    virtual Territory *territory() = 0;
    virtual bool isReadOnly() const = 0; ///< the territory cannot be written
    virtual QgsMapCanvas *canvas() = 0;
    virtual QgsMessageBar *messages() = 0;
    virtual QUndoStack *undoStack() = 0; ///< one history for the whole window

    /// Where an action is offered besides the locator and the sheet of shortcuts, which know all.
    enum class Place {
        Command, ///< nowhere else
        MapTool, ///< a button in the line under the map, in every workspace; needs an icon
    };

    virtual void addWorkspace(Workspace *workspace) = 0; ///< takes ownership
    virtual void showWorkspace(const QString &id) = 0;
    /// The action stays its maker's; its text and tool tip are those of the present language. The
    /// locator finds it by its text, and by other words for it in its property "otherNames".
    virtual void addAction(Place place, QAction *action) = 0;
    /// A page of the drawer that every workspace has.
    virtual void addDrawerPage(const DrawerPage &page) = 0;
    /// A page of the settings, which applies at once what is changed on it. Takes ownership; its
    /// windowTitle is the tab.
    virtual void addSettingsPage(QWidget *page) = 0;
    virtual void showDrawerPage(const QString &id) = 0;
    /// What went wrong while doing `what`, in the message bar with advice and copyable details.
    virtual void report(const QString &what, const Error &error) = 0;
    virtual void tell(const QString &text) = 0; ///< something went well
    /// Flies to a place in the territory's CRS and shows it with some ground around it. Escape
    /// goes back to where the map was.
    virtual void flyTo(const QgsGeometry &place) = 0;
    /// Selects a parcel by its row id, as a click on the map or the locator does.
    virtual void pickParcel(qlonglong id) = 0;

signals:
    void territoryOpened();
    void territoryClosing(); ///< let go of layers and statements now
    void parcelPicked(qlonglong id);
    void themesChanged(); ///< an import or another program changed layers
};

} // namespace spp
