// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"

#include <QStringList>

namespace spp {

/// The one of `known` that `name` was probably meant to be; empty when none is near: more than a
/// third of its letters would have to change.
SPP_CORE_EXPORT QString nearestName(const QString &name, const QStringList &known);

} // namespace spp
