// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

namespace spp::engine {

/// Of the solver and of all structures, in m/s².
constexpr double gravity = 9.81;

} // namespace spp::engine
