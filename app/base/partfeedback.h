// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/feedback.h"

namespace spp {

/// A part of some work, as a part of the progress of the whole: from `first` to `last` of `total`
/// shares. The whole must live as long.
class PartFeedback final : public Feedback {
public:
    PartFeedback(Feedback &whole, long long first, long long last, long long total)
        : m_whole(whole)
        , m_first(first)
        , m_last(last)
        , m_total(total)
    {
    }

    bool isCancelled() const override { return m_whole.isCancelled(); }
    void progress(long long done, long long total) override
    {
        if (total > 0)
            m_whole.progress(
                    fine * m_first + fine * (m_last - m_first) * done / total, fine * m_total);
    }
    void message(const std::string &text) override { m_whole.message(text); }

private:
    static constexpr long long fine = 1000;

    Feedback &m_whole;
    long long m_first;
    long long m_last;
    long long m_total;
};

} // namespace spp
