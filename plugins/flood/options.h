// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/data/territory.h"
#include "core/plugin/command.h"

#include <QDate>

#include <optional>

namespace spp::flood {

// Arguments that the commands of the plugin share.
CommandArgument fileArgument();
CommandArgument positional(const char *name, const QString &help);
CommandArgument option(const char *name, const char *placeholder, const QString &help);
CommandArgument required(const char *name, const char *placeholder, const QString &help);
CommandArgument repeated(const char *name, const char *placeholder, const QString &help);
CommandArgument flag(const char *name, const QString &help);

Result<std::unique_ptr<Territory>> openTerritory(
        const CommandInput &input, Territory::Access access);
/// Empty where the option is not given; usage error where it is no number.
Result<std::optional<double>> numberOption(const CommandInput &input, const char *name);
/// Invalid where the option is not given; usage error where it is no date.
Result<QDate> dateOption(const CommandInput &input, const char *name);
/// Values parted by commas, over all the times that the option is given.
/// --threads; 0: all. Usage error below 0.
Result<int> threadsOption(const CommandInput &input);
QStringList listOption(const CommandInput &input, const char *name);

/// SHA-256 of a file. BadInput where it cannot be read.
Result<QString> sha256OfFile(const QString &path);

} // namespace spp::flood
