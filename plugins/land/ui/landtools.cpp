// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/ui/landtools.h"

#include "gui/workbench/workbench.h"
#include "land/ui/deliverywindow.h"
#include "land/ui/landdesk.h"
#include "land/ui/migrationwindow.h"
#include "land/ui/registerpage.h"
#include "land/ui/sheetwindow.h"

#include <QAction>

#include <qgsmapcanvas.h>

namespace spp::land {

LandTools::LandTools(Workbench &workbench, LandDesk &desk, RegisterPage &registerPage)
    : m_workbench(workbench)
    , m_desk(desk)
    , m_migrate(command("landMigrate", &LandTools::openMigration))
    , m_sheet(command("landSheet", &LandTools::openSheet))
{
    connect(&registerPage, &RegisterPage::deliverAsked, this, &LandTools::openDelivery);
    connect(&workbench, &Workbench::territoryOpened, this, &LandTools::showEnabled);
    connect(&desk, &LandDesk::registerChanged, this, &LandTools::showEnabled);
    retranslate();
    showEnabled();
}

QAction *LandTools::command(const char *name, void (LandTools::*open)())
{
    auto *action = new QAction(this);
    action->setObjectName(QLatin1String(name));
    connect(action, &QAction::triggered, this, open);
    m_workbench.addAction(Workbench::Place::Command, action);
    return action;
}

void LandTools::retranslate()
{
    m_migrate->setText(tr("Merger workbench"));
    m_migrate->setToolTip(tr("Bring parcels from another meridian and from before a merger"));
    m_migrate->setProperty("otherNames", tr("Migrate parcels; merge communes; crosswalk"));
    m_sheet->setText(tr("Sheet as DGN"));
    m_sheet->setToolTip(tr("Write a cadastral sheet as DGN from the office’s seed file"));
    m_sheet->setProperty("otherNames", tr("Export sheet; write DGN"));
}

void LandTools::showEnabled()
{
    m_migrate->setEnabled(m_workbench.territory() != nullptr);
    m_sheet->setEnabled(m_workbench.territory() != nullptr);
}

void LandTools::present(QDialog *window)
{
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->show();
    window->raise();
}

void LandTools::openMigration()
{
    if (!m_workbench.territory())
        return;
    auto *window = new MigrationWindow(m_workbench, m_workbench.canvas()->window());
    connect(window, &MigrationWindow::migrated, &m_desk, &LandDesk::showRegister);
    present(window);
}

void LandTools::openSheet()
{
    if (!m_workbench.territory())
        return;
    auto *window = new SheetWindow(m_workbench, m_workbench.canvas()->window());
    if (const auto parcel = m_desk.parcel(m_desk.selected()))
        window->setSheet(parcel->facts.sheet, parcel->facts.communeCode);
    present(window);
}

void LandTools::openDelivery(const RegisterEntry &entry)
{
    if (!m_workbench.territory())
        return;
    auto *window = new DeliveryWindow(m_workbench, entry, m_workbench.canvas()->window());
    connect(window, &DeliveryWindow::delivered, &m_desk, &LandDesk::showRegister);
    present(window);
}

} // namespace spp::land
