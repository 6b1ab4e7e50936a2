// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/data/territory.h"
#include "core/overlay/overlaycomputer.h"
#include "core/plugin/command.h"

#include <QDate>

namespace spp::cli {

/// The positional FILE that most commands begin with.
CommandArgument fileArgument();
CommandArgument positional(const QString &name, const QString &help);
CommandArgument option(const QString &name, const QString &placeholder, const QString &help);
CommandArgument requiredOption(
        const QString &name, const QString &placeholder, const QString &help);

/// Usage error when it is not an ISO date; `fallback` when it was not given.
Result<QDate> dateOption(const CommandInput &input, const QString &name, QDate fallback);

/// --compute: where an overlay is computed.
CommandArgument placeArgument();
Result<OverlayPlace> placeOption(const CommandInput &input);

Result<std::unique_ptr<Territory>> openToRead(const CommandInput &input);
Result<std::unique_ptr<Territory>> openToWrite(const CommandInput &input);

/// "-" for what nobody stated.
QString shown(const QString &text);
QString shown(QDate date);

} // namespace spp::cli
