// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>

namespace spp::cli {

/// What CLI11 says of a command line that it does not understand, in the language of the user;
/// as it is where it says something that has no translation.
QString mistakeWords(const QString &english);

} // namespace spp::cli
