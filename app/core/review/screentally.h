// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/review/screener.h"
#include "core/review/screenrules.h"
#include "engine/store/store.h"

namespace spp {

/// Counts what a screen says of parcels and hands it on: the same for a parcel that was worked out
/// and for one of an earlier screen.
class ScreenTally {
public:
    /// All must outlive it.
    ScreenTally(const ScreenRules &rules, ScreenSink &sink, ScreenSummary &summary)
        : m_rules(rules)
        , m_sink(sink)
        , m_summary(summary)
    {
    }

    /// BadInput when the answers are not those of the rules.
    Result<void> add(const ScreenedParcel &parcel, std::string_view digest);
    void addGridEffect(const engine::Store &parcels, std::uint32_t record);

private:
    const ScreenRules &m_rules;
    ScreenSink &m_sink;
    ScreenSummary &m_summary;
};

} // namespace spp
