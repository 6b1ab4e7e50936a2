// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/flood/bandteam.h"

#include <chrono>
#include <system_error>

namespace spp::engine::flood {

namespace {

/// Longer than the work between two tasks takes and bands of one size differ; a thread that sleeps
/// needs as long to wake.
constexpr std::chrono::microseconds spinning(300);
constexpr int looks = 256; ///< between two looks at the clock

/// Lets others run meanwhile, if the computer is busy.
template <typename Condition>
bool spinUntil(const Condition &condition)
{
    const auto begin = std::chrono::steady_clock::now();
    do {
        for (int i = 0; i < looks; ++i) {
            if (condition())
                return true;
        }
        std::this_thread::yield();
    } while (std::chrono::steady_clock::now() - begin < spinning);
    return false;
}

} // namespace

BandTeam::BandTeam(int threads)
{
    try {
        for (int piece = 1; piece < threads; ++piece)
            m_threads.emplace_back([this, piece] { serve(piece); });
    } catch (const std::system_error &) {
        // The work is spread over the threads there are.
    }
}

BandTeam::~BandTeam()
{
    {
        const std::lock_guard<std::mutex> lock(m_mutex);
        m_ends.store(true);
        m_task.fetch_add(1);
    }
    m_started.notify_all();
    for (std::thread &thread : m_threads)
        thread.join();
}

void BandTeam::run(int pieces, const std::function<void(int)> &work)
{
    if (pieces > 1 && !m_threads.empty()) {
        m_work = &work;
        m_pieces = pieces;
        m_running.store(int(m_threads.size()));
        {
            const std::lock_guard<std::mutex> lock(m_mutex);
            m_task.fetch_add(1);
        }
        m_started.notify_all();
        work(0);
        awaitWorkers();
        return;
    }
    work(0);
}

void BandTeam::serve(int piece)
{
    unsigned seen = 0;
    for (;;) {
        awaitTask(seen);
        seen = m_task.load();
        if (m_ends.load())
            return;
        if (piece < m_pieces)
            (*m_work)(piece);
        if (m_running.fetch_sub(1) == 1) {
            const std::lock_guard<std::mutex> lock(m_mutex);
            m_finished.notify_one();
        }
    }
}

void BandTeam::awaitTask(unsigned seen)
{
    const auto isThere = [this, seen] { return m_task.load(std::memory_order_acquire) != seen; };
    if (spinUntil(isThere))
        return;
    std::unique_lock<std::mutex> lock(m_mutex);
    m_started.wait(lock, isThere);
}

void BandTeam::awaitWorkers()
{
    const auto areDone = [this] { return m_running.load(std::memory_order_acquire) == 0; };
    if (spinUntil(areDone))
        return;
    std::unique_lock<std::mutex> lock(m_mutex);
    m_finished.wait(lock, areDone);
}

} // namespace spp::engine::flood
