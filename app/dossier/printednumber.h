// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>

namespace spp {

/// See written::number, in the language of the print (LocalisedText::language()).
QString printedNumber(double value, int decimals);
/// See written::quantity; never broken between number and unit.
QString printedQuantity(double value, const QString &unit);

} // namespace spp
