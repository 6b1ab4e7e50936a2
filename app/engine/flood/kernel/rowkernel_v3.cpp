// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/flood/kernel/rowkernelbody.h"
#include "engine/flood/kernel/rowkernels.h"

namespace spp::engine::flood {

RowKernel rowKernelV3()
{
    return { "x86-64-v3", fluxes, sectionFluxes, limit, depths, sectionSpeeds, record, reach, peaks,
        sectionPeaks };
}

} // namespace spp::engine::flood
