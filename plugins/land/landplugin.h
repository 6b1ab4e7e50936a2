// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/plugin/plugin.h"

#include <QObject>

namespace spp::land {

/// Land records: boundary marks, finding and changing parcels, cadastral sheets and papers.
class LandPlugin final : public QObject, public IPlugin {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID SPP_PLUGIN_IID FILE "land.json")
    Q_INTERFACES(spp::IPlugin)

public:
    Result<void> contribute(Contributions &to) override;
};

} // namespace spp::land
