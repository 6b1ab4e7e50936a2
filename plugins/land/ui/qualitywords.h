// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "land/ui/qualitypage.h"

/// What the quality inbox calls things, in the language of the user.
namespace spp::land::qualitywords {

QString severity(QualitySeverity severity); ///< "Error"
QString severities(QualitySeverity severity); ///< "Errors"
/// What was measured and what would be allowed, "0,25 m² > 0,01 m²", or what it is about.
QString measure(const QualityDefect &defect);
QString standing(const QualityDefect &defect, const DefectStanding &standing);

} // namespace spp::land::qualitywords
