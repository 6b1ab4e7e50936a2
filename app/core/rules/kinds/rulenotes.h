// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/domain/feature.h"
#include "core/domain/theme.h"
#include "core/overlay/themefault.h"
#include "core/rules/rulekind.h"

namespace spp {

/// What rules say beside their numbers. Both languages at once, because a finding carries both and
/// must not depend on the language the program runs in.
namespace notes {

LocalisedText joined(const std::vector<LocalisedText> &sentences);
LocalisedText noGeometry();
LocalisedText notRegistered(const QString &themeId);
LocalisedText absent(const Theme &theme);
LocalisedText stale(const Theme &theme, QDate at);
LocalisedText doubt(const Theme &theme, const QString &reason);
/// A feature that had to be repaired before it could be measured.
LocalisedText repaired(const Theme &theme, const ThemeFault &fault);
/// A feature whose fields do not say whether or how it counts.
LocalisedText missingValue(const Theme &theme, const Feature &feature, const QStringList &fields);
LocalisedText notCovered(const Theme &theme, double area_m2);
LocalisedText severalRasters(const Theme &theme);
LocalisedText noRaster(const Theme &theme);
LocalisedText nothingWithin(const Theme &theme, double distance_m);
LocalisedText straightLine();
LocalisedText sliver(const Theme &theme, const Feature &feature, double area_m2);
LocalisedText betweenCertainAndPossible();
LocalisedText emptyCell(const QString &tableSource, const QStringList &coordinates);
LocalisedText unknownFunction(const QStringList &codes);
LocalisedText moreThan(const QString &number); ///< "hơn 200" / "more than 200"

} // namespace notes

} // namespace spp
