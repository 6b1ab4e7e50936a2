// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "land/quality/qualityfix.h"

#include <QDate>
#include <QJsonObject>

namespace spp::land {

/// spp.parcel-check/1: {"schema", "parcels": how many were checked, "counts": {"error", "warning",
/// "note"}, "rules": [{"code", "check", "severity", "group", "title", "fix", "tolerance", "unit",
/// "largest_m2", "coefficient", "scale", "floor_m2", "source", "mark", "found", "checked",
/// "not_checked": reason or null}], "scores": [{"commune_code", "parcels", "right", "complete",
/// "clean", "live", "all"}] in percent of the parcels without error and warning, "defects":
/// [{"code", "kind", "severity", "parcels": [{"id", "sheet", "number", "commune_code"}], "x", "y",
/// "measure", "unit", "tolerance", "detail", "can_fix", "cannot_fix"}], "fixes": …, "record": …}.
/// Places in metres of the territory's CRS. Names no person.
///
/// "fixes" (with --fix only): [{"code", "kind", "parcels": [id], "made", "reason", "before":
/// [parcel], "after": [parcel], "followed": [{"id", "before_m2", "after_m2"}]}], parcels as in
/// spp.record/1; what is told above is the state after them once they are committed, before them
/// with --dry-run. "record": as in spp.record/1, null when nothing was committed.
QJsonObject qualityJson(const QualityRun &run);
QJsonArray fixesJson(const std::vector<FixOutcome> &fixes);

/// Tables of rules and scores, and the first defects.
QString qualityText(const QualityRun &run, const Territory &territory);
QString fixesText(const std::vector<FixOutcome> &fixes);

/// Writes the layers `defect_place` (points), `defect_region` (areas of gaps and overlaps) and the
/// tables `rule` and `score` as GeoPackage. `crs`: "EPSG:5897".
Result<void> writeQualityLayers(
        const QualityRun &run, const QString &crs, QDate date, const QString &path);

/// "34/12, 34/13" of the parcels of a defect.
QString parcelNames(const QualityParcels &parcels, const QualityDefect &defect);

} // namespace spp::land
