// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/domain/theme.h"
#include "core/review/themecontact.h"

#include <QStringList>

/// The sentences that explain a verdict, in both languages.
namespace spp::verdictreasons {

/// Why a theme cannot be asked on `at`; empty when it can.
LocalisedText notUsable(const Theme &theme, QDate at);
LocalisedText incomplete(const QStringList &doubts);
LocalisedText unreadable(const QString &reason);
LocalisedText touched(const ThemeContact &contact, double site_m2);
LocalisedText belowTolerance(const ThemeContact &contact, double tolerance_m2);
LocalisedText withinAccuracy(double distance_m, double band_m);
LocalisedText nothingFound();
/// No feature touches the site, but what the rule draws around one does.
LocalisedText reachedByRule(const QString &ruleId);
LocalisedText rasterAbove(const RasterContact &contact, double site_m2);
LocalisedText rasterNothing();
LocalisedText rasterNotCovered(double missing_m2);

} // namespace spp::verdictreasons
