// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "gui/gui_export.h"

#include <QDialog>

#include <vector>

class QAction;

namespace spp {

/// Every command that has a key, with its keys.
class SPP_GUI_EXPORT ShortcutSheet final : public QDialog {
    Q_OBJECT

public:
    explicit ShortcutSheet(const std::vector<QAction *> &actions, QWidget *parent = nullptr);
};

} // namespace spp
