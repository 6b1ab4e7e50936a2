// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>

namespace spp {

/// What a library or the system says of a failure, in its own words: marked as theirs and named,
/// because nobody translates them. `words` may be empty.
std::string saidBy(const std::string &whose, const std::string &words);

} // namespace spp
