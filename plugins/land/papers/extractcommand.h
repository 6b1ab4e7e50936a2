// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/plugin/command.h"

namespace spp::land {

/// `spp parcel extract FILE --paper NAME --out DIR` with what it is about: --parcel ID…, --list
/// LIST, --sheet SHEET, --commune C; registers and statistics without any of them are of the whole
/// territory.
///
/// spp.parcelextract/1: {"paper", "folder", "made", "skipped", "files", "failed": [{"parcel",
/// "reason"}]}. A run that was stopped goes on where it was when it is given again.
Command extractCommand();

} // namespace spp::land
