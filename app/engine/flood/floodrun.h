// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/feedback.h"
#include "base/result.h"
#include "engine/flood/floodresult.h"
#include "engine/flood/floodsetup.h"

namespace spp::engine {

/// Runs the two-dimensional inundation model.
///
/// Local inertial equations on a staggered grid of square cells (Bates et al. 2010, doi
/// 10.1016/j.jhydrol.2010.03.027; weighting of de Almeida et al. 2012, doi 10.1029/2011WR011570):
/// depths in cells, unit fluxes on faces,
///
///     h_f = max(η₁, η₂) − max(z₁, z₂, crest)
///     q⁺  = [θq + ½(1−θ)(q₋ + q₊) − g h_f Δt Δη/Δx] / [1 + g Δt n² |q| / h_f^(7/3)]
///     h⁺  = h + Δt/Δx (Σ q_in − Σ q_out) + sources
///
/// with |q| of the whole flux vector; no flow where h_f is at most FloodNumbers::driest_m; what
/// leaves a cell is limited to what it holds; |q| is at most h_f √(g h_f). Advection is left out:
/// see FloodResult::manyFast().
///
/// Metres, seconds, m³/s. Works on FloodOptions::threads threads, the calling one included, which
/// alone speaks to `feedback` (may be null); the bytes of the result depend neither on threads nor
/// on the kernel. A wish to cancel is answered within 200 ms. A result whose mass balance is not
/// valid is still given: the caller shows it as such.
///
/// Errors: those of checkSetup(); Cancelled; BadInput when a depth stops being a number, with
/// place and time; Environment for memory, or a checkpoint that cannot be written; those of
/// takeFrame.
Result<FloodResult> runFlood(const FloodSetup &setup, Feedback *feedback = nullptr);

} // namespace spp::engine
