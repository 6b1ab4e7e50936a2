// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "gui/gui_export.h"

#include <QColor>

/// Colours of what tools draw over the map.
namespace spp::mapink {

SPP_GUI_EXPORT QColor accent();
SPP_GUI_EXPORT QColor warning();
SPP_GUI_EXPORT QColor faint(QColor colour, int alpha); ///< alpha of 255

} // namespace spp::mapink
