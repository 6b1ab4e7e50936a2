// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "gui/gui_export.h"

class QgsLocator;

namespace spp {

class WindowWorkbench;

/// What the locator finds beside parcels (see ParcelAnswers): communes by their present and former
/// names, places, coordinates and commands. All filters answer in the window's thread from small
/// tables, within milliseconds.
void SPP_GUI_EXPORT addLocatorFilters(QgsLocator &locator, WindowWorkbench &workbench);

} // namespace spp
