// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace spp {

/// What TerritoryCheck asks of a territory on a server, each time over a connection of its own.
class ServerCheck {
public:
    /// BadInput when the schema is gone or holds another territory; Environment when the server
    /// does not answer.
    static Result<void> stillThere(const QString &address, const QString &id);
    /// Environment when another user writes at this moment. Does not wait.
    static Result<void> canBeWritten(const QString &address);
};

} // namespace spp
