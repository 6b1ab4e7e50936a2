// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "gui/gui_export.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;

namespace spp {

class Workbench;

/// A new, empty territory: where its file goes and which profile it is made from. The work is a
/// job; created() is emitted when the file is complete.
class SPP_GUI_EXPORT CreateTerritoryDialog final : public QDialog {
    Q_OBJECT

public:
    explicit CreateTerritoryDialog(Workbench &workbench, QWidget *parent = nullptr);

signals:
    void created(const QString &path);

private:
    void fillProfiles();
    void chooseFile();
    void check();
    void create();

    Workbench &m_workbench;
    QComboBox *m_profile;
    QLineEdit *m_file;
    QLabel *m_facts;
    QLabel *m_problem;
    QPushButton *m_create;
};

} // namespace spp
