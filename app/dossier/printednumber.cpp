// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "dossier/printednumber.h"

#include "core/domain/writtennumber.h"

namespace spp {

QString printedNumber(double value, int decimals)
{
    return written::number(value, decimals).text();
}

QString printedQuantity(double value, const QString &unit)
{
    return written::quantity(value, unit).text().replace(QLatin1Char(' '), QChar(QChar::Nbsp));
}

} // namespace spp
