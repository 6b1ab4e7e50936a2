// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/error.h"

#include <QString>

namespace spp {

/// An Error for what the server answered: `state` is the SQLSTATE ("28P01"), empty when the
/// connection itself failed; `detail` is the server's own sentence.
Error postgresError(const QString &state, const QString &detail, const QString &place);

} // namespace spp
