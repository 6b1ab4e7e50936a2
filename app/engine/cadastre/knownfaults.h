// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/cadastre/editedview.h"

#include <map>

namespace spp::engine {

/// Tells faults with foreign parcels that were there before an edit from those that it makes, so
/// that the faults of a source do not stop the work beside them.
class KnownFaults {
public:
    /// The view must outlive it.
    explicit KnownFaults(const EditedView &view);

    /// The touched parcels overlapped this foreign one before, and do so no more than before, but
    /// for the half millimetre by which a new node may bend a side.
    bool isOldOverlap(ParcelId foreign) const;
    /// A side of the touched parcels met this foreign side before, other than in a common end.
    bool isOldContact(GridPoint from, GridPoint to) const;

private:
    const EditedView &m_view;
    mutable std::map<ParcelId, bool> m_old; ///< by foreign parcel, as far as asked for
};

/// What two shapes have in common, m²; 0 where a shape is no polygon to GEOS.
double commonArea_m2(const GridRings &one, const GridRings &other);

} // namespace spp::engine
