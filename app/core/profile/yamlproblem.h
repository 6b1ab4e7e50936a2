// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"

#include <QString>

#include <yaml-cpp/exceptions.h>

namespace spp {

/// What yaml-cpp found wrong, in the language of the user; in quotes where it says something that
/// has no translation.
SPP_CORE_EXPORT QString yamlProblem(const YAML::Exception &error);

/// The same with line and column, where the exception tells them.
SPP_CORE_EXPORT QString yamlProblemAndPlace(const YAML::Exception &error);

} // namespace spp
