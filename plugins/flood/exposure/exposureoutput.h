// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/plugin/command.h"
#include "flood/exposure/exposurereport.h"

namespace spp::flood {

/// spp.flood-exposure/1:
/// {"at", "scheme": {"id", "title", "source", "mark", "confirm", "classes": [{"id", "title",
/// "limits"}]}, "scenarios": [{… as spp.flood-scenarios/1, "assumptions": [text]}],
/// "subjects": [{"subject", "theme", "features", "unit", "totals": [{"scenario", "class", "count",
/// "size", "people"}], "communes": [{"commune_code", "commune_name" (on the day, or
/// null), "scenario", "class", "count", "size", "people"}]}],
/// "areas": [{"theme", "features": [{"id", "label", "scenario", "class", "area_ha"}]}],
/// "people": null or {"in_buildings", "not_placed", "buildings_without"},
/// "damage": null or {"unit", "is_money", "curves": [{"id", "source", "mark"}], "scenarios":
/// [{"scenario", "damage", "unknown_buildings"}], "expected_annual": [{"scenarios",
/// "without_tail", "with_tail", "falling_at_years"}]},
/// "crops": see cropsJson(),
/// "gate_pairs": [{"open", "shut", "subject", "class", "count", "size"}] (shut less open),
/// "sampling", "warnings", "manifest"}. Sizes: m² of polygons, m of lines, a number of points.
/// Classes begin with "unknown" and "dry"; those that hold nothing are left out.
QJsonObject exposureJson(const ExposureReport &report);
QString exposureText(const ExposureReport &report);
/// Which part of a cell speaks for a subject; one sentence.
QString samplingText();

/// Writes exposure.gpkg (a styled layer per subject and scenario), exposure.csv, exposure.xlsx and
/// exposure.json, and where crops were asked for crops.csv, into a new folder; all or none.
Result<void> writeExposure(const ExposureReport &report, const QString &crs, const QString &folder,
        Feedback &feedback);
Result<void> writeExposureGeoPackage(
        const ExposureReport &report, const QString &crs, const QString &path, Feedback &feedback);
/// Of a subject in one scenario: "buildings t100".
QString exposureLayerName(const SubjectReport &subject, const QString &scenario);
Result<void> writeExposureCsv(const ExposureReport &report, const QString &path);
Result<void> writeExposureBook(const ExposureReport &report, const QString &path);
/// A QGIS style (QML) that colours a layer by its field "class" as the scheme says; what is not
/// known is hatched grey, never left out.
QString classStyle(const ExposureReport &report, engine::ShapeKind kind);

/// `spp flood exposure FILE …`. spp.flood-exposure/1.
Command exposureCommand();

} // namespace spp::flood
