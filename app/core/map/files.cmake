# SPDX-FileCopyrightText: 2026 SPP contributors
# SPDX-License-Identifier: GPL-2.0-or-later
list(APPEND spp_core_sources
  map/backdrop.cpp
  map/backdrop.h
  map/landusecolours.cpp
  map/landusecolours.h
  map/maplimits.cpp
  map/maplimits.h
  map/territorylayers.cpp
  map/territorylayers.h
  map/themestyle.cpp
  map/themestyle.h
)
