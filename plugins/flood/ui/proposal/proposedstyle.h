// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/profile/officefiles.h"
#include "flood/ui/proposal/drawnthing.h"

#include "base/result.h"

#include <QColor>

#include <array>

namespace spp::flood {

/// Colours and hatching of what a proposal draws: flood/proposed.yaml of the profile or of the
/// resources.
struct ProposedStyle {
    struct Look {
        QColor colour = Qt::black;
        Qt::BrushStyle hatch = Qt::NoBrush; ///< of areas
    };
    static constexpr std::size_t kinds = std::size_t(DrawnKind::Pump) + 1;

    QColor model = Qt::black; ///< rim of the model
    std::array<Look, kinds> looks;

    const Look &of(DrawnKind kind) const { return looks[std::size_t(kind)]; }
    /// BadInput naming file and line for a kind that is missing or not known, and for no colour.
    static Result<ProposedStyle> load(const OfficeFiles &files);
};

} // namespace spp::flood
