// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "engine/flood/kernel/rowkernel.h"

#include <string>
#include <vector>

namespace spp::engine::flood {

RowKernel rowKernelBase(); ///< what the compiler makes of it for any processor of its kind
RowKernel rowKernelV2(); ///< SSE 4.2
RowKernel rowKernelV3(); ///< AVX2
RowKernel rowKernelV4(); ///< AVX-512

/// The kernels that this program has and this processor runs, slowest first; never empty.
std::vector<RowKernel> rowKernels();

/// The fastest, or that of the name given: "plain", "x86-64-v2", "x86-64-v3", "x86-64-v4". Error:
/// Usage, if the program or the processor does not have it.
Result<RowKernel> rowKernel(const std::string &name = {});

} // namespace spp::engine::flood
