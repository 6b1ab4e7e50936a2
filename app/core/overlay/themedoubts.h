// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/overlay/themestore.h"
#include "core/review/featuresource.h"

#include <vector>

namespace spp {

/// Why the numbers of a theme are not certain at a place: what an import rejected there, ground
/// beyond its coverage, and features that the engine refused or repaired.
class ThemeDoubts {
public:
    /// All of `source` and `store` must outlive it. `extent`: the only ground that is asked about.
    static Result<ThemeDoubts> of(
            FeatureSource &source, const ThemeStore &store, const engine::Box &extent);

    /// Nothing is in doubt anywhere in the extent.
    bool isEmpty() const { return !m_hasSourceDoubts && m_faults.empty(); }
    /// Reasons, the first few of them; empty where nothing is in doubt.
    Result<QStringList> reasons(const engine::Box &box) const;

    /// "feature 17 was repaired: …", in the language of the program.
    static QString text(const ThemeFault &fault);

private:
    ThemeDoubts() = default;
    FeatureSource *m_source = nullptr;
    QString m_theme;
    std::vector<const ThemeFault *> m_faults; ///< that may matter in the extent
    bool m_hasSourceDoubts = false;
};

} // namespace spp
