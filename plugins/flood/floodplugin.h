// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/plugin/plugin.h"

#include <QObject>

namespace spp::flood {

/// Flood risk: hazard, exposure and damage, and what a project changes.
class FloodPlugin final : public QObject, public IPlugin {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID SPP_PLUGIN_IID FILE "flood.json")
    Q_INTERFACES(spp::IPlugin)

public:
    Result<void> contribute(Contributions &to) override;
};

} // namespace spp::flood
