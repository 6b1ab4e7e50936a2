// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "gui/gui_export.h"

class QWidget;

namespace spp {

/// The wheel scrolls a form; it never changes a value in passing. For `form` and all lists, numbers
/// and sliders inside of it that are there now: only one that has the focus takes the wheel.
void SPP_GUI_EXPORT keepFromWheel(QWidget *form);

} // namespace spp
