// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>

namespace spp {

/// How long work tells its caller how far it is, and learns that it should stop.
///
/// The base class is silent and never cancels. Called from the working thread.
class Feedback {
public:
    virtual ~Feedback() = default;

    virtual bool isCancelled() const { return false; }
    /// `done` of `total` steps; total 0 means that the end is not known.
    virtual void progress(long long done, long long total)
    {
        (void)done;
        (void)total;
    }
    /// One line for the person waiting, UTF-8.
    virtual void message(const std::string &text) { (void)text; }
};

} // namespace spp
