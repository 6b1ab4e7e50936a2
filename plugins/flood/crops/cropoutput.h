// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/review/geopackagewriter.h"
#include "dossier/spreadsheet/xlsxbook.h"
#include "flood/exposure/exposurereport.h"

namespace spp::flood {

/// Of the ground whose loss is known; empty where there is none.
std::optional<double> lostShare(
        const engine::FieldLoss &loss, const std::optional<double> &lost_m2);

/// One line of the sums of crops: one crop in one scenario, in all of the theme or in a commune.
struct CropLine {
    const CropReport *crop = nullptr; ///< of the report
    const ScenarioUse *use = nullptr; ///< of the report
    QString commune; ///< code; empty for all of the theme
    QString communeName; ///< on the day; empty where it is not known
    bool isTotal = true;
    engine::FieldLoss loss;
    std::optional<double> lost_m2; ///< empty: unknown

    std::optional<double> lostShare() const; ///< of the ground whose loss is known
    std::optional<double> worthPerHectare() const; ///< lost on a hectare of it on the average
};
/// By crop and scenario: all of the theme, then its communes.
std::vector<CropLine> cropLines(const ExposureReport &report);

/// Ground of a crop under water of one class of depth and one of duration.
struct CropClassLine {
    const CropReport *crop = nullptr; ///< of the report
    const ScenarioUse *use = nullptr; ///< of the report
    double depthFrom_m = 0.0;
    std::optional<double> depthTo_m; ///< empty: no end
    std::optional<double> durationFrom_h; ///< empty: not known
    std::optional<double> durationTo_h; ///< empty: no end, or not known
    double area_m2 = 0.0;

    QString depthText() const; ///< "0.3 – under 0.6 m"
    QString durationText() const; ///< "24 – under 72 h", or that it is not known
};
/// By crop, scenario, depth and duration; what holds nothing is left out.
std::vector<CropClassLine> cropClassLines(const ExposureReport &report);

/// "crops" of spp.flood-exposure/1, null where none were asked for:
/// {"sha256" of the table, "crops": [{"crop", "title", "source", "mark", "validity", "valid_from",
/// "valid_to", "theme", "field", "codes", "stage", "stage_title", "between", "features", "area_ha",
/// "partly_features", "partly_ha", "value": null or {"per_ha", "unit", "source", "mark"},
/// "scenarios": [{"scenario", "wet_ha", "dry_ha", "unknown_ha", "lost_ha", "lost_share",
/// "lost_value", "lost_value_per_ha", "beyond_table_ha"}], "communes": [the same with
/// "commune_code" and "commune_name"], "classes": [{"scenario", "depth_from_m", "depth_to_m",
/// "duration_from_h", "duration_to_h", "area_ha"}], "expected_annual": [{"scenarios",
/// "without_tail_ha", "with_tail_ha", "without_tail_value", "with_tail_value", "left_out_ha",
/// "falling_at_years"}]}]}. "wet_ha" is wet ground whose loss is known; "lost_share" is the loss
/// over wet and dry ground; a loss that is not known is null.
QJsonValue cropsJson(const ExposureReport &report);
QString cropsText(const ExposureReport &report); ///< empty without crops
Result<void> writeCropsCsv(const ExposureReport &report, const QString &path);
void writeCropSheets(const ExposureReport &report, XlsxBook &book);
/// A table crop_losses: one row per field and scenario.
Result<void> writeCropLosses(const ExposureReport &report, GeoPackageWriter &writer);
/// Of the fields of a crop in one scenario: "crop rice t100".
QString cropLayerName(const CropReport &crop, const QString &scenario);
/// Those layers; a field is drawn by its share lost, "unknown" where that is not known. Returns
/// their styles by name.
Result<QMap<QString, QString>> writeCropLayers(
        const ExposureReport &report, GeoPackageWriter &writer, Feedback &feedback);

} // namespace spp::flood
