// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"
#include "core/review/geopackagewriter.h"
#include "core/review/screener.h"

namespace spp {

/// The result of a screen as a GeoPackage: tables "overlay" (one row per parcel,
/// theme and class; zones of two plans apart),
/// "finding" (conflicts, with the place), "unknown" (what could not be answered), "theme" and
/// "rule" (what was screened, counted).
class SPP_CORE_EXPORT ScreenOutput final : public ScreenSink {
public:
    static Result<std::unique_ptr<ScreenOutput>> create(
            const QString &path, const QString &crs, QDate date);

    Result<void> overlay(const Parcel &parcel, double parcel_m2, const QString &theme,
            const ScreenTheme::ClassKey &classKey, const ClassMeasure &measure) override;
    Result<void> finding(const Parcel &parcel, const Finding &finding) override;
    Result<void> unknown(qlonglong parcelId, const QString &theme, const QString &reason) override;
    /// Writes the counts and gives the file its name.
    Result<void> finish(const ScreenSummary &summary);

    static QJsonObject json(const ScreenSummary &summary); ///< spp.screen/1
    static QString text(const ScreenSummary &summary);

private:
    ScreenOutput() = default;
    Result<void> addTables();

    std::unique_ptr<GeoPackageWriter> m_writer;
    int m_overlay = -1;
    int m_finding = -1;
    int m_unknown = -1;
    int m_theme = -1;
    int m_rule = -1;
};

} // namespace spp
