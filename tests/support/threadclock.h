// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <ctime>

namespace spp::test {

/// Time that the processor gave to this thread since the clock was made: what work costs, whatever
/// else the machine does meanwhile.
class ThreadClock {
public:
    double ms() const { return now() - m_start; }

private:
    static double now()
    {
        timespec time = {};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    }

    double m_start = now();
};

} // namespace spp::test
