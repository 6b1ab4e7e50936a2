// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "dossier/papers/cornerrows.h"
#include "land/papers/parcelrecords.h"

#include <QPointF>

#include <vector>

namespace spp::land {

/// A side of a parcel from one numbered corner to the next.
struct ParcelSide {
    int from = 0; ///< number of its corner
    int to = 0;
    QPointF start; ///< x east, y north
    QPointF end;
    bool ofHole = false;
    /// Which parcels lie along it in the order in which one meets them, and how much of it each
    /// takes; part of a side may have none.
    struct Contact {
        size_t parcel = 0; ///< of those that were asked about
        double begin_m = 0.0; ///< from the start
        double end_m = 0.0;
    };
    std::vector<Contact> contacts;
    double alone_m = 0.0; ///< length along which no parcel lies

    double length_m() const;
};

/// Corners are numbered through all rings from 1.
std::vector<ParcelSide> sidesOf(const std::vector<paper::SiteRing> &rings);

struct ContactTolerance {
    double across_m = 0.05; ///< between a side and the boundary that runs along it
    double along_m = 0.05; ///< shorter contacts are only touched in a point
};

/// Finds the contacts of all sides by the boundaries that run along them within the tolerance.
void findContacts(std::vector<ParcelSide> &sides, const std::vector<DrawnParcel> &others,
        const ContactTolerance &tolerance = {});

} // namespace spp::land
