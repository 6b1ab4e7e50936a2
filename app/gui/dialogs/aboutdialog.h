// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "gui/gui_export.h"

#include <QDialog>

namespace spp {

class Territory;

/// Version, licence, the libraries in use with theirs, and the coordinate operation of the open
/// territory; as one text that can be copied into a report of a fault.
class SPP_GUI_EXPORT AboutDialog final : public QDialog {
    Q_OBJECT

public:
    explicit AboutDialog(const Territory *territory, QWidget *parent = nullptr);

    static QString text(const Territory *territory);
};

} // namespace spp
