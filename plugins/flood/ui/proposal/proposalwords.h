// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "flood/ui/proposal/drawnthing.h"

#include <QString>

/// Words and numbers of a proposal, in the language and locale of the reader.
namespace spp::flood::proposalwords {

QString kind(DrawnKind kind); ///< "Fill"
QString shortKind(DrawnKind kind); ///< for a narrow button
QString iconName(DrawnKind kind);
QString keys(DrawnKind kind); ///< shortcut while the workspace is shown

QString metres(double value); ///< "2.50 m": levels to the centimetre
QString cubicMetres(double value); ///< "1,250 m³"
QString duration(double seconds); ///< "6 h", "2 d 3 h", "45 s"
QString bytes(double value); ///< "1.2 GB"
/// A number for a field: as the reader's locale writes it, without thousands and without zeros.
QString plain(double value);

} // namespace spp::flood::proposalwords
