// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "gui/gui_export.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QTabWidget;

namespace spp {

class WindowMemory;
class WindowMenus;
class WindowWorkbench;

/// Language, look, and who works here; and the pages that tools add. What is changed holds at once;
/// the names are written when the dialog closes.
class SPP_GUI_EXPORT SettingsDialog final : public QDialog {
    Q_OBJECT

public:
    SettingsDialog(WindowWorkbench &workbench, WindowMenus &menus, WindowMemory &memory,
            QWidget *parent = nullptr);
    ~SettingsDialog() override;

    void done(int result) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildGeneral(WindowMenus &menus);
    void saveNames();
    void retranslate();

    WindowWorkbench &m_workbench;
    QTabWidget *m_tabs;
    QFormLayout *m_form = nullptr;
    QComboBox *m_language;
    QComboBox *m_look;
    QLineEdit *m_office;
    QLineEdit *m_person;
    QLineEdit *m_identity;
    QLabel *m_profile;
    QPushButton *m_close;
};

} // namespace spp
