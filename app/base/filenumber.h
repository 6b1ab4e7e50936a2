// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>

namespace spp {

/// A number as YAML and CSV files have it, with a point in every language: for what a message
/// quotes from a file, or tells to write into one. As few digits as read back as the same number.
/// spokenNumber() is for what was measured.
std::string fileNumber(double value);

} // namespace spp
