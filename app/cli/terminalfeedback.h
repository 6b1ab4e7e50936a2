// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/feedback.h"

#include <chrono>

namespace spp::cli {

/// Progress and messages on standard error; cancelled by SIGINT or SIGTERM.
///
/// Progress is drawn only on a terminal, at most ten times a second.
class TerminalFeedback final : public Feedback {
public:
    TerminalFeedback();
    ~TerminalFeedback() override;

    bool isCancelled() const override;
    void progress(long long done, long long total) override;
    void message(const std::string &text) override;

private:
    void clearLine();
    bool m_isTerminal;
    bool m_lineOpen = false;
    std::chrono::steady_clock::time_point m_lastDrawn;
};

} // namespace spp::cli
