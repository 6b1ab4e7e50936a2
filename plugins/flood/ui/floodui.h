// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "gui/workbench/pluginui.h"

#include <QObject>

namespace spp::flood {

/// The window half of the flood plugin: its workspace.
class FloodUi final : public QObject, public IPluginUi {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID SPP_PLUGIN_UI_IID FILE "flood-ui.json")
    Q_INTERFACES(spp::IPluginUi)

public:
    Result<void> attach(Workbench &to) override;
};

} // namespace spp::flood
