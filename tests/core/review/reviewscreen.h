// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/plugin/plugin.h"
#include "core/review/reviewer.h"
#include "core/review/screener.h"
#include "core/review/territoryfeaturesource.h"

#include <map>

namespace spp::test {

/// What a screen said of one parcel.
struct ScreenedRows {
    double area_m2 = 0.0;
    std::map<QString, std::map<ScreenTheme::ClassKey, ClassMeasure>> rows; ///< by theme
    std::map<QString, Finding> conflicts; ///< by rule
    QStringList unknownThemes;
    bool isBroken = false;
};

/// Screens a territory once and holds reviews of its parcels against what that said.
class ReviewAgainstScreen {
public:
    ReviewAgainstScreen(Territory &territory, QDate at);

    /// Every `step` parcels; of those with a conflict or a doubt four times as many.
    std::vector<qlonglong> parcels(size_t step = 1) const;
    /// What a review of the parcel says otherwise; empty when every number is the same to the last
    /// bit, conflicts have the same place, and what is unknown to the screen is to the review.
    QString difference(qlonglong parcel);
    int rowsCompared() const { return m_rows; }
    int conflictsCompared() const { return m_conflicts; }

private:
    Review reviewOf(Subject subject);
    QString themesDifference(const ScreenedRows &screened, const Review &review);
    QString verdictDifference(
            const ScreenedRows &screened, const Verdict &verdict, const Subject &subject);
    QString findingsDifference(const ScreenedRows &screened, const Review &review);

    Territory &m_territory;
    const QDate m_at;
    const engine::GridOrigin m_grid;
    const double m_tolerance_m2;
    Contributions m_contributions;
    TerritoryFeatureSource m_source;
    std::map<qlonglong, ScreenedRows> m_screened;
    std::vector<PackUse> m_packs;
    ScreenSummary m_summary;
    int m_rows = 0;
    int m_conflicts = 0;
};

} // namespace spp::test
