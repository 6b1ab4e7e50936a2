// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "land/records/recordregister.h"

#include <QObject>

class QAction;
class QDialog;

namespace spp {
class Workbench;
}

namespace spp::land {

class LandDesk;
class RegisterPage;

/// The windows that the workspace opens for longer work: the merger workbench, a sheet as DGN, the
/// delivery of a record.
class LandTools final : public QObject {
    Q_OBJECT

public:
    LandTools(Workbench &workbench, LandDesk &desk, RegisterPage &registerPage);

    void retranslate();

private:
    QAction *command(const char *name, void (LandTools::*open)());
    void showEnabled();
    void openMigration();
    void openSheet();
    void openDelivery(const RegisterEntry &entry);
    void present(QDialog *window);

    Workbench &m_workbench;
    LandDesk &m_desk;
    QAction *m_migrate;
    QAction *m_sheet;
};

} // namespace spp::land
