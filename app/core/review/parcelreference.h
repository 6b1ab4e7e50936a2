// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/core_export.h"

#include <QString>

namespace spp {

/// How a person names a parcel: SHEET/NUMBER, COMMUNE:SHEET/NUMBER (commune code or name), the
/// 12-character identifier, or #KEY, the key in the territory.
struct SPP_CORE_EXPORT ParcelReference {
    enum class Kind { Key, Code12, SheetNumber };

    Kind kind = Kind::SheetNumber;
    qlonglong key = 0;
    QString code12; ///< lower case
    QString commune; ///< as written; empty when not stated
    QString sheet;
    QString number; ///< may itself hold a slash
    QString text; ///< as written

    static Result<ParcelReference> parse(const QString &text);
};

} // namespace spp
