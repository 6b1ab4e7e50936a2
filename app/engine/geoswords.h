// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>

namespace spp::engine {

/// What GEOS says of a geometry or of a failed operation, in the language of the user and with the
/// place that it names: "Self-intersection[571000 1108000]" becomes "the outline crosses itself at
/// 571000 1108000". What is not known here is quoted as the words of GEOS.
std::string geosWords(const std::string &said);

/// geosWords() of what GEOS said about the last call that failed on this thread.
std::string geosReason();

/// geosWords(); empty where it is not known here.
std::string knownGeosWords(const std::string &said);

} // namespace spp::engine
