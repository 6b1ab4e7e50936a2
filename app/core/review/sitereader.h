// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/core_export.h"
#include "core/domain/subject.h"
#include "core/review/review.h"

#include <optional>

namespace spp {

class Territory;

/// Where a site comes from, and what its file does not say.
struct SiteRequest {
    QString path;
    QString layer; ///< empty: the only one that has polygons
    QString crs; ///< "AUTH:CODE"; needed where the file states none
    std::optional<double> accuracy_m; ///< of the boundary; empty when nobody states it
    QString commune; ///< code or name: the site must lie in its box
};

/// Reads the polygons of a file as one site in the CRS of the territory, through the operation that
/// the territory pins.
///
/// Refused with BadInput: no polygon, geometry that is not valid (naming the feature), no CRS, two
/// CRSs that contradict each other. Refused with CrsMismatch: a site outside its commune, or, where
/// the profile knows communes, outside all of them; the message names the CRS that would fit. A
/// GeoJSON file without "crs" member is in EPSG:4326, as its standard says, unless a CRS is given.
class SPP_CORE_EXPORT SiteReader {
public:
    explicit SiteReader(Territory &territory)
        : m_territory(territory)
    {
    }

    struct Site {
        Subject subject;
        SiteOrigin origin;
    };
    Result<Site> read(const SiteRequest &request);

private:
    Territory &m_territory;
};

} // namespace spp
