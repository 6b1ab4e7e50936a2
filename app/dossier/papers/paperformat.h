// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "dossier/dossier_export.h"

#include <QDate>
#include <QString>

/// Numbers and dates as official papers in Vietnamese write them. The words are part of the
/// paper, not of the running program's language.
namespace spp::paper {

/// "1.234,5": at most so many decimals, zeros at the end cut.
SPP_DOSSIER_EXPORT QString number(double value, int decimals = 2);
/// The same with exactly so many decimals.
SPP_DOSSIER_EXPORT QString fixed(double value, int decimals);
/// With its unit, "12,4 m²"; "%" and no unit too. "m2" becomes "m²".
SPP_DOSSIER_EXPORT QString quantity(double value, const QString &unit);

/// "ngày 05 tháng 01 năm 2027": days below 10 and months 1 and 2 get a zero, month 3 does not.
/// Dots to fill in by hand when the date is not known.
SPP_DOSSIER_EXPORT QString longDate(QDate date);
SPP_DOSSIER_EXPORT QString shortDate(QDate date); ///< "05/01/2027"; empty when not known

/// "Số: 05/BC-SXD": numbers below 10 get a zero, no spaces. Dots for what is not known.
SPP_DOSSIER_EXPORT QString numberLine(const QString &number, const QString &sign);

SPP_DOSSIER_EXPORT QString dots(); ///< to be filled in by hand

} // namespace spp::paper
