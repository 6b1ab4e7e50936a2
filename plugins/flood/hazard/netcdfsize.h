// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace spp::flood {

/// BadInput for a classic NetCDF file (CDF-1, CDF-2, CDF-5) that ends before its last value. The
/// library reads zeros there, which are dry ground to everybody after it. Other files, and headers
/// that this does not understand, pass: their readers see by themselves where they end.
Result<void> checkNetCdfSize(const QString &path);

} // namespace spp::flood
