// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"

#include <QString>

namespace spp {

/// A field name without case, marks, blanks and separators: "Số tờ (BĐ)" becomes "sotobd".
QString SPP_CORE_EXPORT plainName(const QString &name);

} // namespace spp
