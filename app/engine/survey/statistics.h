// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

namespace spp::engine {

/// The share of χ² values with so many degrees of freedom (1 or more) that are not above `value`.
double chiSquareShare(double value, int degrees);
/// The χ² value that this share (between 0 and 1) is not above.
double chiSquareQuantile(double share, int degrees);
/// The value of the standard normal distribution that this share (between 0 and 1) is not above.
double normalQuantile(double share);

} // namespace spp::engine
