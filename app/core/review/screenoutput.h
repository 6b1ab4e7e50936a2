// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"
#include "core/review/geopackagewriter.h"
#include "core/review/rowdigest.h"
#include "core/review/screener.h"

namespace spp {

/// The result of a screen as a GeoPackage: tables "overlay" (one row per parcel,
/// theme and class; zones of two plans apart),
/// "finding" (conflicts, with the place), "unknown" (what could not be answered), "theme" and
/// "rule" (what was screened, counted), and "basis", "basis_feature" and "basis_parcel": what it
/// was made from, for a later screen that only works out what has changed (see EarlierScreen).
class SPP_CORE_EXPORT ScreenOutput final : public ScreenSink {
public:
    static Result<std::unique_ptr<ScreenOutput>> create(
            const QString &path, const QString &crs, QDate date);

    Result<void> overlay(const Parcel &parcel, double parcel_m2, const QString &theme,
            const ScreenTheme::ClassKey &classKey, const ClassMeasure &measure) override;
    Result<void> finding(const Parcel &parcel, const Finding &finding) override;
    Result<void> unknown(qlonglong parcelId, const QString &theme, const QString &reason) override;
    bool keepsBasis() const override { return true; }
    Result<void> endOfParcel(const ScreenedParcel &parcel, std::string_view digest) override;
    /// Writes the counts and gives the file its name.
    Result<void> finish(const ScreenSummary &summary);

    static QJsonObject json(const ScreenSummary &summary); ///< spp.screen/1
    static QString text(const ScreenSummary &summary);

private:
    ScreenOutput() = default;
    Result<void> addTables();
    Result<void> addRow(
            int table, const engine::Geometry *geometry, const std::vector<QVariant> &values);
    Result<void> addBasis(const ScreenBasis &basis);
    Result<void> addBasisFeatures(const QString &theme,
            const std::vector<ScreenBasis::Feature> &features, bool areRejected);

    std::unique_ptr<GeoPackageWriter> m_writer;
    int m_overlay = -1;
    int m_finding = -1;
    int m_unknown = -1;
    int m_theme = -1;
    int m_rule = -1;
    int m_basis = -1;
    int m_basisFeature = -1;
    int m_basisParcel = -1;
    RowDigest m_content; ///< of the rows of the present parcel
};

} // namespace spp
