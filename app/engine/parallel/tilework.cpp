// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/parallel/tilework.h"

#include "base/words.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <new>
#include <optional>
#include <system_error>
#include <thread>
#include <vector>

namespace spp::engine {

namespace {

constexpr std::chrono::milliseconds between(20);
constexpr int mostThreads = 256;

/// What workers and the calling thread share.
class TileQueue {
public:
    using Work = std::function<Result<void>(std::size_t, int, const StopSign &)>;

    TileQueue(std::size_t tiles, const Work &work)
        : m_tiles(tiles)
        , m_work(work)
    {
    }

    void begin(int workers) { m_running = workers; }

    void run(int worker)
    {
        for (;;) {
            const std::size_t tile = m_next.fetch_add(1);
            if (tile >= m_tiles || m_stop.isSet())
                break;
            Result<void> outcome = attempt(tile, worker);
            m_done.fetch_add(1);
            if (!outcome)
                fail(tile, outcome.error());
        }
        const std::lock_guard<std::mutex> lock(m_mutex);
        if (--m_running == 0)
            m_finished.notify_all();
    }

    /// Waits for the workers, telling `feedback` meanwhile.
    void watch(Feedback *feedback)
    {
        std::unique_lock<std::mutex> lock(m_mutex);
        while (m_running > 0) {
            m_finished.wait_for(lock, between);
            lock.unlock();
            tell(feedback);
            lock.lock();
        }
    }

    Result<void> outcome() const
    {
        if (m_error)
            return *m_error;
        if (m_cancelled)
            return Error::cancelled(translate("spp::engine", "stopped on request"));
        return {};
    }

private:
    Result<void> attempt(std::size_t tile, int worker)
    {
        try {
            return m_work(tile, worker, m_stop);
        } catch (const std::bad_alloc &) {
            return Error::environment(translate("spp::engine", "There is not enough memory."));
        }
    }

    void fail(std::size_t tile, const Error &error)
    {
        const std::lock_guard<std::mutex> lock(m_mutex);
        if (error.code != ErrorCode::Cancelled && (!m_error || tile < m_failedTile)) {
            m_error = error;
            m_failedTile = tile;
        }
        m_stop.set();
    }

    void tell(Feedback *feedback)
    {
        if (!feedback)
            return;
        if (feedback->isCancelled()) {
            m_cancelled = true;
            m_stop.set();
        }
        const std::size_t done = m_done.load();
        if (done != m_told)
            feedback->progress(static_cast<long long>(done), static_cast<long long>(m_tiles));
        m_told = done;
    }

    const std::size_t m_tiles;
    const Work &m_work;
    StopSign m_stop;
    std::atomic<std::size_t> m_next{ 0 };
    std::atomic<std::size_t> m_done{ 0 };
    std::mutex m_mutex; ///< guards the members below
    std::condition_variable m_finished;
    int m_running = 0;
    std::optional<Error> m_error;
    std::size_t m_failedTile = 0;
    // Of the calling thread alone:
    std::size_t m_told = 0;
    bool m_cancelled = false;
};

} // namespace

int threadCount(int threads)
{
    const int wish = threads > 0 ? threads : int(std::thread::hardware_concurrency());
    return std::clamp(wish, 1, mostThreads);
}

Result<void> forEachTile(std::size_t tiles, int threads, Feedback *feedback,
        const std::function<Result<void>(std::size_t, int, const StopSign &)> &work)
{
    if (feedback && feedback->isCancelled())
        return Error::cancelled(translate("spp::engine", "stopped on request"));
    if (tiles == 0)
        return {};
    const int workers = int(std::min<std::size_t>(std::size_t(threadCount(threads)), tiles));
    TileQueue queue(tiles, work);
    queue.begin(workers);
    if (threads == 1 && !feedback) {
        queue.run(0);
        return queue.outcome();
    }
    std::vector<std::thread> pool;
    pool.reserve(std::size_t(workers));
    int started = 0;
    try {
        for (; started < workers; ++started)
            pool.emplace_back([&queue, started] { queue.run(started); });
    } catch (const std::system_error &) {
        // The rest of the work is done by the threads there are, or by this one.
        for (int missing = started; missing < workers; ++missing)
            queue.run(missing);
    }
    queue.watch(feedback);
    for (std::thread &thread : pool)
        thread.join();
    return queue.outcome();
}

} // namespace spp::engine
