// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "gui/review/tablepage.h"

namespace spp::flood {

/// Depths and levels of a model to the centimetre, in the reader's locale; NaN: "–".
QString metresText(double metres);
/// A cell with such a number; empty for NaN.
TableCell metresCell(double metres);

} // namespace spp::flood
