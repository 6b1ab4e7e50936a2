// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/data/territory.h"
#include "core/map/territorylayers.h"
#include "core/plugin/application.h"
#include "gui/workbench/workbench.h"
#include "gui/workbench/workspace.h"

#include <QStringList>
#include <QUndoStack>
#include <QVector>
#include <QWidget>

#include <qgsmapcanvas.h>
#include <qgsmessagebar.h>
#include <qgsproject.h>

#include <memory>
#include <vector>

namespace spp::test {

/// A window of nothing but a canvas: what map tools see, with a record of what they said.
class ToolsWorkbench final : public Workbench {
public:
    explicit ToolsWorkbench(Application &application)
        : m_application(application)
    {
    }

    ~ToolsWorkbench() override { qDeleteAll(children()); } // while the canvas is still there

    Application &application() override { return m_application; }
    Territory *territory() override { return m_territory.get(); }
    bool isReadOnly() const override { return true; }
    QgsMapCanvas *canvas() override { return &m_canvas; }
    QgsMessageBar *messages() override { return &m_messages; }
    QUndoStack *undoStack() override { return &m_history; }
    void addWorkspace(Workspace *) override { }
    void showWorkspace(const QString &) override { }
    void addAction(Place, QAction *action) override { actions.append(action); }
    void addDrawerPage(const DrawerPage &page) override
    {
        pages.append(page.id);
        m_pages.emplace_back(page.widget);
    }
    void addSettingsPage(QWidget *page) override { delete page; }
    void showDrawerPage(const QString &id) override { shownPage = id; }
    void report(const QString &what, const Error &error) override
    {
        reports.append(what + QStringLiteral(": ") + QString::fromStdString(error.text()));
    }
    void tell(const QString &text) override { told.append(text); }
    void flyTo(const QgsGeometry &) override { }
    void pickParcel(qlonglong id) override { picked.append(id); }

    /// Opens a territory and shows it whole; what went wrong, or nothing.
    QString openFile(const QString &path)
    {
        Result<std::unique_ptr<Territory>> opened
                = Territory::open(path, Territory::Access::ReadOnly);
        if (!opened)
            return QString::fromStdString(opened.error().text());
        const auto loaded = TerritoryLayers::load(**opened, *QgsProject::instance());
        if (!loaded)
            return QString::fromStdString(loaded.error().text());
        m_canvas.setDestinationCrs(QgsProject::instance()->crs());
        m_canvas.setLayers(QList<QgsMapLayer *>(loaded->layers.begin(), loaded->layers.end()));
        m_canvas.resize(800, 600);
        m_canvas.show();
        m_canvas.zoomToFullExtent();
        open(std::move(*opened));
        return {};
    }
    void open(std::unique_ptr<Territory> territory)
    {
        m_territory = std::move(territory);
        emit territoryOpened();
    }
    void close()
    {
        emit territoryClosing();
        m_canvas.setLayers({});
        QgsProject::instance()->clear();
        m_territory.reset();
    }

    QVector<qlonglong> picked;
    QStringList reports;
    QStringList told;
    QStringList pages;
    QString shownPage;
    QList<QAction *> actions;

private:
    Application &m_application;
    std::unique_ptr<Territory> m_territory;
    std::vector<std::unique_ptr<QWidget>> m_pages;
    QUndoStack m_history;
    QgsMapCanvas m_canvas;
    QgsMessageBar m_messages;
};

} // namespace spp::test
