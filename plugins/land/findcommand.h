// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/plugin/command.h"

namespace spp::land {

/// `spp parcel find FILE [TEXT...] [--limit N] [--commune C] [--with-personal]`.
///
/// spp.parcels/1: {"parcels": [{"id", "sheet", "number", "commune", "commune_code",
/// "former_commune", "address", "land_use", "legal_area_m2", "map_area_m2", "status", "code12",
/// "former": [{"commune", "commune_code", "sheet", "number"}], "became": [id], "made_of": [id]}],
/// "more"}; areas in square metres, null where the record says
/// nothing. "former": what it was called before a merger, the latest first. "became": the current
/// parcels that hold the land of a historic one; "made_of": all parcels before it that it holds
/// land of. Names no person; with --with-personal each has "land_user", and the audit log gets the
/// entry "search-personal".
Command findCommand();

} // namespace spp::land
