// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QTemporaryDir>

#include <vector>

namespace spp::test {

/// A folder as a run of a flood leaves it, on the grid of FloodTown, with numbers that can be
/// checked by hand: three frames an hour apart, the ground, two gauges.
class RunFolder {
public:
    RunFolder();

    QString path() const { return m_folder.path(); }
    /// Cell i is i/10 m deep at the greatest, and a quarter, a half and three quarters of that at
    /// the steps 0, 1, 2. Cell 0 has no data.
    static std::vector<float> depths(int step);
    static std::vector<float> ground(); ///< cell i at 1 + i/100 m

private:
    QTemporaryDir m_folder;
};

} // namespace spp::test
