// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/review/screentally.h"

#include <QCoreApplication>

#include <cmath>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::Screener)
};

} // namespace

Result<void> ScreenTally::add(const ScreenedParcel &result, std::string_view digest)
{
    const Parcel &parcel = result.parcel;
    ++m_summary.parcels;
    QString lastTheme;
    for (const ScreenedParcel::Row &row : result.rows) {
        ScreenSummary::ThemeCount &count = m_summary.themes[row.theme];
        count.parcels += row.theme == lastTheme ? 0 : 1;
        lastTheme = row.theme;
        ++count.rows;
        count.area_m2 += row.measure.area_m2;
        SPP_TRY(m_sink.overlay(parcel, result.area_m2, row.theme, row.classKey, row.measure));
    }
    for (const Finding &finding : result.findings) {
        ++m_summary.conflicts;
        SPP_TRY(m_sink.finding(parcel, finding));
    }
    for (const ScreenedParcel::Unknown &unknown : result.unknowns) {
        if (unknown.theme.isEmpty())
            ++m_summary.brokenParcels;
        else
            ++m_summary.themes[unknown.theme].unknown;
        SPP_TRY(m_sink.unknown(parcel.id, unknown.theme, unknown.reason));
    }
    if (!result.outcomes.isEmpty() && !m_rules.tally(result.outcomes, m_summary)) {
        return Error::badInput(
                Texts::tr("The rules of the earlier screen are not those of this one.")
                        .toStdString())
                .atFeature(std::to_string(parcel.id));
    }
    return m_sink.endOfParcel(result, digest);
}

void ScreenTally::addGridEffect(const engine::Store &parcels, std::uint32_t record)
{
    const double effect = std::abs(parcels.area_m2(record) - parcels.sourceArea_m2(record));
    m_summary.gridEffect_m2 += effect;
    if (effect > m_summary.largestGridEffect_m2) {
        m_summary.largestGridEffect_m2 = effect;
        m_summary.largestGridEffectParcel = parcels.id(record);
    }
}

} // namespace spp
