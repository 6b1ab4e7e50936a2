// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/overlay/themedoubts.h"
#include "core/review/screenrules.h"
#include "engine/overlay/constraintlayer.h"

#include <map>
#include <optional>

namespace spp {

/// What the screen knows of one theme.
struct ScreenLayers {
    const Theme *theme = nullptr;
    bool isScreened = false; ///< has rows; others are only there for the rules
    std::optional<ThemeStore> store;
    std::optional<ThemeDoubts> doubts;
    QString failure; ///< why it could not be read
    std::vector<engine::ConstraintLayer> layers; ///< hold the features of the store
    size_t firstLayer = 0; ///< among those of all themes
};

/// The surroundings of one parcel, as the loaded themes show them. The themes, by their ids, must
/// outlive it; of a theme that is not among them anything may be near.
class ThemeNeighbourhood final : public ScreenNeighbourhood {
public:
    ThemeNeighbourhood(const std::map<QString, ScreenLayers> &themes, const engine::GridBox &parcel)
        : m_themes(themes)
        , m_parcel(parcel)
    {
    }
    bool mayMeet(const QString &theme, double reach_m) const override;

private:
    const std::map<QString, ScreenLayers> &m_themes;
    const engine::GridBox m_parcel;
};

} // namespace spp
