// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>

/// Numbers of the answers as the reader's locale writes them, to the accuracy that they have.
namespace spp::flood::answernumbers {

QString count(qlonglong value);
QString fixed(double value, int decimals); ///< with a true minus sign
QString withSign(double value, int decimals); ///< "+1,5", "−0,2", "0"
/// Cadastral and damage areas: "400 m²".
QString squareMetres(double m2);
/// Other areas: hectares from one on, else square metres.
QString area(double m2);
/// "P 1 % · T 100 years"; empty where it has none.
QString probability(double years);

} // namespace spp::flood::answernumbers
