// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/data/actor.h"
#include "core/plugin/command.h"
#include "flood/comparison/comparison.h"

namespace spp::flood {

/// spp.flood-comparison/1:
/// {"scheme", "wet_from_m", "threshold_m", "site": null or {"label", "case_number", "area_m2"},
/// "pairs": [{"base", "proposal", "cell_m", "settings": see settingsJson(), "known_m2",
/// "unknown_m2", "known_in_one_m2", "greatest_rise_m", "greatest_fall_m", "mean_change_m",
/// "changed_m2", "newly_wet_m2", "newly_dry_m2", "volume_change_m3", "displaced_m3", "fill_m3",
/// "cut_m3", "transitions":
/// [{"from", "to", "area_m2"}], "neighbours": null or {"parcels", "raised", "unknown",
/// "greatest_rise_m", "list": [{"id", "label", "greatest_rise_m", "mean_change_m", "outside_m2"}]},
/// "damage_change_m2", "damage_unknown_buildings"}], "expected_change": null or {"without_tail_m2",
/// "with_tail_m2"}, "neighbour_rule", "warnings", "manifest"}. "list" holds the most_listed that
/// gain most.
QJsonObject comparisonJson(const Comparison &comparison);
QString comparisonText(const Comparison &comparison);

/// Writes change-N.tif per pair, comparison.gpkg (raised parcels and the site, styled),
/// comparison.csv and comparison.json into a new folder; all of them or none.
Result<void> writeComparison(const Comparison &comparison, const QString &crs, QDate date,
        const QString &folder, Feedback &feedback);

/// Adds one feature per pair to the theme flood-changes, which rule packs read: the site with how
/// many neighbours gain and how much. One of the same name is replaced. Usage error without a site
/// or without parcels. In one transaction, with an entry in the audit log.
Result<void> recordComparison(Territory &territory, const Comparison &comparison,
        const QString &name, QDate date, const Actor &actor);

/// The day of the comparison that is recorded under a name; empty where there is none.
Result<std::optional<QDate>> recordedOn(Territory &territory, const QString &name);
/// The spp.flood-comparison/1 that is recorded under a name; empty where there is none.
Result<QJsonObject> recordedDocument(Territory &territory, const QString &name);
/// Takes a recorded comparison away, with an entry in the audit log. Usage error where there is
/// none.
Result<void> removeRecord(Territory &territory, const QString &name, const Actor &actor);

/// `spp flood compare FILE --base … --proposal …`. spp.flood-comparison/1; violations where a
/// neighbour gains.
Command compareCommand();

} // namespace spp::flood
