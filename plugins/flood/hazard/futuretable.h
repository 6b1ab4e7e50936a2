// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/domain/theme.h"
#include "core/plugin/command.h"
#include "core/profile/officefiles.h"
#include "engine/flood/risk/yearcurve.h"

namespace spp::flood {

/// How far the sea rises and the ground settles over the years, on one assumption.
struct FuturePathway {
    QString id; ///< "rcp45"
    LocalisedText title;
    LocalisedText source;
    QString mark; ///< V, S or M: how well the numbers are known
    LocalisedText confirm; ///< what an office must confirm; may be empty
    int baseYear = 0; ///< in which both are 0
    engine::YearCurve seaLevel_m;
    engine::YearCurve subsidence_m; ///< without points: not stated
    bool includesSubsidence = false; ///< the rise of the sea is that against the settling ground
};

/// What a pathway says of a span of years.
struct FutureRise {
    double seaLevel_m = 0.0;
    std::optional<double> subsidence_m;
    double together_m() const { return seaLevel_m + subsidence_m.value_or(0.0); }
};

/// The pathways of `flood/future.yaml`.
class FutureTable {
public:
    static Result<FutureTable> read(const QString &path);
    /// The profile's or the shipped file.
    static Result<FutureTable> load(const OfficeFiles &files);

    const std::vector<FuturePathway> &all() const { return m_all; }
    /// Usage error that lists what there is.
    Result<FuturePathway> find(const QString &id) const;

private:
    std::vector<FuturePathway> m_all;
};

/// From one year to another. BadInput for a year that the pathway does not reach.
Result<FutureRise> riseBetween(const FuturePathway &pathway, int from, int to);

/// `spp flood future`: the pathways, or what one says of a year. spp.flood-future/1: {"pathways":
/// [{"id", "title", "source", "mark", "confirm", "base_year", "first_year", "last_year",
/// "includes_subsidence"}], "rise": null or {"pathway", "from_year", "year", "sea_level_m",
/// "subsidence_m", "together_m"}}.
Command futureCommand();

} // namespace spp::flood
