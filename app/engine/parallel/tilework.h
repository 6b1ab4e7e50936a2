// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/feedback.h"
#include "base/result.h"

#include <atomic>
#include <cstddef>
#include <functional>

namespace spp::engine {

/// Tells workers to stop: somebody wishes it, or one of them failed.
class StopSign {
public:
    bool isSet() const { return m_set.load(std::memory_order_relaxed); }
    void set() { m_set.store(true, std::memory_order_relaxed); }

private:
    std::atomic<bool> m_set{ false };
};

/// How many threads a wish for `threads` comes to; 0 stands for those of the hardware.
int threadCount(int threads);

/// Does `work(tile, worker, stop)` for each tile below `tiles`, on up to `threads` threads.
///
/// Tiles are handed out in ascending order, to whichever worker is free; worker is below
/// threadCount(threads). The calling thread does none of the work: it alone speaks to `feedback`
/// (which may be null), every 20 ms, so that work which looks at `stop` at least that often ends
/// within 100 ms of a wish to cancel. Only for one thread without feedback it does all of it.
/// Errors: Cancelled, or that of the first tile that failed among those that ran; memory that runs
/// out is Environment.
Result<void> forEachTile(std::size_t tiles, int threads, Feedback *feedback,
        const std::function<Result<void>(std::size_t tile, int worker, const StopSign &stop)>
                &work);

} // namespace spp::engine
