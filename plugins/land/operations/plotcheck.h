// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "land/records/officerules.h"
#include "land/records/parceldraft.h"

#include <QDate>

#include <vector>

namespace spp::land {

/// A new parcel held against the smallest plots of the profile (Land Law 31/2024, Art. 220).
struct PlotCheck {
    ParcelKey parcel = 0;
    ParcelFacts facts;
    PlotJudgement judgement;
};

/// Judges the parcels that a split makes by their area on the map. Frontage and depth are judged
/// only where the entry limits neither: which side lies on a public road is not known here.
std::vector<PlotCheck> checkPlots(
        const OfficeRules &rules, const std::vector<ParcelDraft> &parcels, QDate day);

/// "Parcel 17 of sheet 34 would have 31.0 m²; at least 40.0 m² are asked for (35/2026/QĐ-UBND)."
Error toError(const PlotCheck &check);
/// What could not be judged, in a sentence; empty when everything was.
QString plotDoubts(const std::vector<PlotCheck> &checks);

} // namespace spp::land
