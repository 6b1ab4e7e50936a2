// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/error.h"
#include "engine/survey/network.h"

#include <QString>

namespace spp::land {

/// What the engine says of a survey, in the language of the user.
Error inWordsOfUser(const Error &error);

/// "distance A-B" in the language of the user.
QString observationName(
        const engine::Observation &observation, const std::vector<engine::Station> &stations);

} // namespace spp::land
