// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"
#include "core/domain/theme.h"

#include <QString>

#include <optional>

/// Numbers as people write them, the same in the window, on paper and in every text: "1.234,5" in
/// Vietnamese, "1,234.5" in English, with a true minus sign.
namespace spp::written {

enum class Zeros {
    Cut, ///< 4,50 is written 4,5
    Kept,
};

/// At most `decimals`; "∞" for what is not finite.
QString SPP_CORE_EXPORT number(
        double value, int decimals, const QString &language, Zeros zeros = Zeros::Cut);
LocalisedText SPP_CORE_EXPORT number(double value, int decimals);
/// With exactly so many decimals, as in the column of a table, in LocalisedText::language().
QString SPP_CORE_EXPORT fixed(double value, int decimals);
/// "1,2e-15", in LocalisedText::language().
QString SPP_CORE_EXPORT scientific(double value, int decimals);

/// With its unit ("m2" is written m²): areas always with one decimal, everything else to 0.01; a
/// zero is "0". What is not zero does not read as zero: it keeps its first digit, down to 1e-6.
QString SPP_CORE_EXPORT quantity(double value, const QString &unit, const QString &language);
LocalisedText SPP_CORE_EXPORT quantity(double value, const QString &unit);

/// A measured value or its limit without the unit. Where both would read the same although they
/// differ, they get the decimals that tell them apart, down to 1e-6.
QString SPP_CORE_EXPORT beside(double value, const std::optional<double> &other,
        const QString &unit, const QString &language);

/// How the unit of a rule or an input is written: "m²" for "m2", "tầng" or "storeys". A ratio has
/// none in English.
QString SPP_CORE_EXPORT unitSign(const QString &unit, const QString &language);

} // namespace spp::written
