// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "gui/gui_export.h"

#include <QtPlugin>

namespace spp {

class Workbench;

/// The window half of a domain plugin: workspaces, pages of the drawer, map tools, commands.
///
/// It is a module of its own, which only programs with a window load, so that the command line
/// never meets a widget: "spp_land.so" lies in lib/spp/plugins, and its window half
/// "spp_land_ui.so" in the folder "ui" below. CMake's spp_add_plugin_ui() makes it. Metadata: "id"
/// of the plugin whose half it is, "version", which must be that of the plugin, and "place", its
/// number in the mode bar from the top (without one: after the others). Created by Qt,
/// never unloaded.
class SPP_GUI_EXPORT IPluginUi {
public:
    virtual ~IPluginUi() = default;

    /// Called once for each window, in the window's thread, after the plugin's headless half was
    /// loaded and contributed. All or nothing: on an error nothing may have been added.
    virtual Result<void> attach(Workbench &to) = 0;
};

/// Loads the window halves of the plugins that are loaded and attaches them by their places. One
/// that fails is reported in the window, and the others go on.
void SPP_GUI_EXPORT attachPluginUis(Workbench &workbench);

} // namespace spp

#define SPP_PLUGIN_UI_IID "org.spp.PluginUi/1"
Q_DECLARE_INTERFACE(spp::IPluginUi, SPP_PLUGIN_UI_IID)
