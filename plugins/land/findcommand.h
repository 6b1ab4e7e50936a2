// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/plugin/command.h"

namespace spp::land {

/// `spp parcel find FILE [TEXT...] [--limit N] [--commune C]`.
///
/// spp.parcels/1: {"parcels": [{"id", "sheet", "number", "commune", "commune_code",
/// "former_commune", "land_use", "legal_area_m2", "map_area_m2", "status", "code12"}], "more"};
/// areas in square metres, null where the record says nothing. Names no person.
Command findCommand();

} // namespace spp::land
