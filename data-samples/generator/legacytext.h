// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>

namespace spp::samples {

/// UTF-8 to the bytes old offices keep. Letters an encoding has no code for stop the program: the
/// sample must not hold text that cannot be restored.
std::string toTcvn3(const std::string &utf8);
std::string toVni(const std::string &utf8);

} // namespace spp::samples
