// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "noding.h"

#include <optional>
#include <string>
#include <vector>

namespace spp::samples {

/// One row of land class of a parcel.
struct ClassRow {
    std::string landUse;
    double area_m2 = 0.0;
    std::string term;
    std::string origin;
};

/// A parcel of the sample cadastre.
struct Parcel {
    Plot plot;
    Ring ring;
    std::string sheet;
    std::string number;
    double legalArea_m2 = 0.0; ///< one decimal; differs a little from the drawn area
    std::optional<double> roadReservation_m2;
    std::optional<double> netPlotArea_m2;
    std::string address;
    std::string landUser;
    std::string plantedId; ///< empty: not part of a planted case
    std::vector<ClassRow> classes; ///< empty: plot.landUse is the only one
};

/// Gives map sheets and parcel numbers by the rule of the cadastral map: sheets of 500 m by 500 m,
/// numbers from 1 on each sheet, from north to south in rows that zigzag from west to east and
/// back.
void numberParcels(std::vector<Parcel> &parcels);

/// Fills areas, land classes, users and addresses.
void describeParcels(std::vector<Parcel> &parcels, Random &random);

double tenth(double value); ///< rounded to one decimal

} // namespace spp::samples
