// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "gui/gui_export.h"

#include <QString>

#include <qgspointxy.h>

/// Numbers as the reader's locale writes them, with their unit.
namespace spp::mapnumbers {

SPP_GUI_EXPORT QString length(double metres); ///< "12,50 m": sides are kept to the centimetre
/// "412,6 m²": square metres at any size, as cadastral areas are stated.
SPP_GUI_EXPORT QString area(double squareMetres);
SPP_GUI_EXPORT QString bearing(double degrees); ///< 45°30'00"
/// "X (Bắc) 1.109.718,59 · Y (Đông) 585.713,49".
SPP_GUI_EXPORT QString coordinates(const QgsPointXY &point);

} // namespace spp::mapnumbers
