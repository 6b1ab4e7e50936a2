// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <csignal>

#include <sys/resource.h>

namespace spp::test {

/// As long as it lives, a disk with little room left: no file of this program grows beyond `bytes`.
/// Binds the superuser too. What a test prints into a file is cut as well, into a pipe it is not.
class SmallDisk {
public:
    explicit SmallDisk(rlim_t bytes)
        : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        m_isSmall = getrlimit(RLIMIT_FSIZE, &m_before) == 0;
        struct rlimit small = m_before;
        small.rlim_cur = bytes;
        m_isSmall = m_isSmall && setrlimit(RLIMIT_FSIZE, &small) == 0;
    }
    ~SmallDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    bool isSmall() const { return m_isSmall; } ///< false: the system refuses

private:
    void (*m_handler)(int);
    struct rlimit m_before = {};
    bool m_isSmall = false;
};

} // namespace spp::test
