// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <atomic>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace spp::engine::flood {

/// Threads that do one piece of work each, many times a second, and wait for one another.
///
/// The calling thread does the first piece. Waiting is a short spin, then sleep, so that a team on
/// a busy computer does not burn what others need.
class BandTeam {
public:
    /// At most `threads`, the calling one included; fewer if the system gives no more.
    explicit BandTeam(int threads);
    ~BandTeam();
    BandTeam(const BandTeam &) = delete;
    BandTeam &operator=(const BandTeam &) = delete;

    int size() const { return int(m_threads.size()) + 1; }
    /// work(0) … work(pieces − 1), each on a thread of its own; returns when all are done. Pieces
    /// beyond size() are not done. `work` must not throw.
    void run(int pieces, const std::function<void(int piece)> &work);

private:
    void serve(int piece);
    void awaitTask(unsigned seen);
    void awaitWorkers();

    std::vector<std::thread> m_threads;
    std::atomic<unsigned> m_task{ 0 }; ///< counts tasks; a new value starts the workers
    std::atomic<int> m_running{ 0 };
    std::atomic<bool> m_ends{ false };
    const std::function<void(int)> *m_work = nullptr;
    int m_pieces = 0;
    std::mutex m_mutex;
    std::condition_variable m_started;
    std::condition_variable m_finished;
};

} // namespace spp::engine::flood
