// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/domain/feature.h"

#include <QString>

#include <optional>
#include <vector>

namespace spp {

/// One land class of a parcel (loại đất): a parcel has one or more.
struct LandClass {
    QString code; ///< "ODT", "CLN", …
    std::optional<double> area_m2;
    QString term; ///< as recorded: a date, a number of years, or "lâu dài"
    QString origin; ///< code of the origin of use
};

/// A parcel as a review reads it (LADM LA_SpatialUnit).
struct Parcel {
    qlonglong id = 0;
    QString sheet;
    QString number;
    QString communeCode;
    QString communeName;
    std::optional<double> legalArea_m2; ///< from the record; never computed
    std::optional<double> mapArea_m2; ///< computed in the CRS of the source
    std::optional<double> netPlotArea_m2; ///< legal area less road reservation and no-build strips
    std::vector<LandClass> landClasses;
    bool current = true;
    Feature feature;
};

/// What a review is about: parcels of the cadastre, or a drawn or imported site.
struct Subject {
    std::vector<Parcel> parcels; ///< empty for a site
    std::shared_ptr<const engine::Geometry> geometry; ///< union of the parcels, or the site
    std::optional<double> accuracy_m; ///< of its boundary; empty when nobody stated it
    QString label; ///< "Thửa 12, tờ 34, Xã …" or the site file's name
};

} // namespace spp
