// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/map/backdrop.h"
#include "gui/gui_export.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace spp {

/// Asks for a map server: its kind, address, and whom to name.
class SPP_GUI_EXPORT BackdropDialog final : public QDialog {
    Q_OBJECT

public:
    explicit BackdropDialog(QWidget *parent = nullptr);

    Backdrop backdrop() const;

private:
    void check();

    QLineEdit *m_name;
    QComboBox *m_kind;
    QLineEdit *m_address;
    QLineEdit *m_layers;
    QLineEdit *m_attribution;
    QLabel *m_problem;
    QPushButton *m_add;
};

} // namespace spp
