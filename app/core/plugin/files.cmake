# SPDX-FileCopyrightText: 2026 SPP contributors
# SPDX-License-Identifier: GPL-2.0-or-later
list(APPEND spp_core_sources
  plugin/application.cpp
  plugin/application.h
  plugin/command.cpp
  plugin/command.h
  plugin/contributioncheck.cpp
  plugin/contributioncheck.h
  plugin/enginewords.cpp
  plugin/enginewords.h
  plugin/installation.cpp
  plugin/installation.h
  plugin/plugin.cpp
  plugin/plugin.h
  plugin/plugindescription.cpp
  plugin/plugindescription.h
  plugin/pluginmanager.cpp
  plugin/pluginmanager.h
  plugin/texttable.cpp
  plugin/texttable.h
)
