// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "engine/cadastre/fabricedit.h"

#include <string_view>

namespace spp::engine {

/// An edit as bytes, the same on every computer, for a journal: about two bytes per corner.
std::string encodeEdit(const FabricEdit &edit);

/// The edit that these bytes hold. BadInput for anything else, also for bytes that are left over;
/// never reads beyond them. Whether it fits a fabric is for ParcelFabric::mismatch() to say.
Result<FabricEdit> decodeEdit(std::string_view bytes);

} // namespace spp::engine
