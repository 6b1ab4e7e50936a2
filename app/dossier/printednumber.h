// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>

namespace spp {

/// As people write it: "1.234,5" in Vietnamese, "1,234.5" in English (LocalisedText::language());
/// at most `decimals`, zeros at the end cut.
QString printedNumber(double value, int decimals);
/// With its unit: areas always with one decimal in m², everything else to 0.01.
QString printedQuantity(double value, const QString &unit);

} // namespace spp
