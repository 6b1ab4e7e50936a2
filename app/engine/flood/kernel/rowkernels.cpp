// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/flood/kernel/rowkernels.h"

#include "base/words.h"

namespace spp::engine::flood {

std::vector<RowKernel> rowKernels()
{
    std::vector<RowKernel> kernels{ rowKernelBase() };
#ifdef SPP_FLOOD_X86_LEVELS
    __builtin_cpu_init();
    if (!__builtin_cpu_supports("sse4.2") || !__builtin_cpu_supports("popcnt"))
        return kernels;
    kernels.push_back(rowKernelV2());
#if SPP_FLOOD_X86_LEVELS >= 4
    if (!__builtin_cpu_supports("avx2") || !__builtin_cpu_supports("bmi2")
            || !__builtin_cpu_supports("fma"))
        return kernels;
    kernels.push_back(rowKernelV3());
    if (!__builtin_cpu_supports("avx512f") || !__builtin_cpu_supports("avx512bw")
            || !__builtin_cpu_supports("avx512cd") || !__builtin_cpu_supports("avx512dq")
            || !__builtin_cpu_supports("avx512vl"))
        return kernels;
    kernels.push_back(rowKernelV4());
#endif
#endif
    return kernels;
}

Result<RowKernel> rowKernel(const std::string &name)
{
    const std::vector<RowKernel> kernels = rowKernels();
    if (name.empty())
        return kernels.back();
    std::string known;
    for (const RowKernel &kernel : kernels) {
        if (name == kernel.name)
            return kernel;
        known += (known.empty() ? "" : ", ") + std::string(kernel.name);
    }
    return Error::usage(
            filled(translate("spp::engine", "This computer has no flood kernel \"%1\"."), { name }))
            .advise(filled(translate("spp::engine", "It has: %1."), { known }));
}

} // namespace spp::engine::flood
