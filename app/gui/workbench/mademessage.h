// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "gui/gui_export.h"

#include <QString>

#include <vector>

namespace spp {

class Workbench;

/// A button that opens a file or a folder with the program of the computer for it.
struct OpenButton {
    QString text;
    QString name; ///< of the object
    QString path;
};

/// Says in the message bar what was made, with buttons to look at it.
void SPP_GUI_EXPORT tellMade(
        Workbench &workbench, const QString &text, const std::vector<OpenButton> &buttons);

} // namespace spp
