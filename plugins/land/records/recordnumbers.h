// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/data/database.h"

namespace spp::land {

/// The number after the last one of a year: "2026/0001".
Result<QString> nextRecordNumber(Database &database, const QString &year);

/// Whether a parcel, current or historic, has this number in this sheet.
Result<bool> isNumberTaken(Database &database, const QString &communeCode, const QString &sheet,
        const QString &number);

} // namespace spp::land
