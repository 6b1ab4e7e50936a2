// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "cli/terminalfeedback.h"

#include <csignal>
#include <cstdio>

#ifdef _WIN32
#include <io.h>
#define isatty _isatty
#define fileno _fileno
#else
#include <unistd.h>
#endif

namespace spp::cli {

namespace {
volatile std::sig_atomic_t stopRequested = 0;

/// The first request is answered between two steps; a second one ends the program at once.
void requestStop(int signal)
{
    stopRequested = 1;
    std::signal(signal, SIG_DFL);
}
} // namespace

TerminalFeedback::TerminalFeedback()
    : m_isTerminal(isatty(fileno(stderr)) != 0)
{
    std::signal(SIGINT, requestStop);
    std::signal(SIGTERM, requestStop);
#ifdef SIGXFSZ
    // Beyond the limit of a file's size, writing fails as on a full disk, and is told.
    std::signal(SIGXFSZ, SIG_IGN);
#endif
}

TerminalFeedback::~TerminalFeedback() { clearLine(); }

bool TerminalFeedback::isCancelled() const { return stopRequested != 0; }

void TerminalFeedback::progress(long long done, long long total)
{
    if (!m_isTerminal)
        return;
    const auto now = std::chrono::steady_clock::now();
    if (now - m_lastDrawn < std::chrono::milliseconds(100))
        return;
    m_lastDrawn = now;
    if (total > 0)
        std::fprintf(stderr, "\r%3d %%  %lld / %lld", int(100 * done / total), done, total);
    else
        std::fprintf(stderr, "\r%lld", done);
    std::fflush(stderr);
    m_lineOpen = true;
}

void TerminalFeedback::message(const std::string &text)
{
    clearLine();
    std::fprintf(stderr, "%s\n", text.c_str());
}

void TerminalFeedback::clearLine()
{
    if (m_lineOpen)
        std::fprintf(stderr, "\r\033[K");
    m_lineOpen = false;
}

} // namespace spp::cli
