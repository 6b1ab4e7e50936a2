// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"

#include <QString>

#include <optional>

namespace spp {

/// How the numbers of one column are written.
///
/// "1.500" is one and a half, or fifteen hundred where commas part decimals. One value cannot tell;
/// the column can. What stays open after all values were seen is not read.
class SPP_CORE_EXPORT NumberStyle {
public:
    /// Takes a value into account before any is read.
    void learn(const QString &text);
    /// Empty when the text is no number, or could be two.
    std::optional<double> read(const QString &text) const;

private:
    bool m_pointSeen = false; ///< a value where the point can only part decimals
    bool m_commaSeen = false; ///< a value where the comma can only part decimals
};

} // namespace spp
