# SPDX-FileCopyrightText: 2026 SPP contributors
# SPDX-License-Identifier: GPL-2.0-or-later
list(APPEND spp_core_sources
  profile/communenames.cpp
  profile/communenames.h
  profile/communetable.cpp
  profile/communetable.h
  profile/officefiles.cpp
  profile/officefiles.h
  profile/profile.cpp
  profile/profile.h
  profile/profilethemes.cpp
  profile/profilethemes.h
  profile/yamlproblem.cpp
  profile/yamlproblem.h
  profile/yamlreader.cpp
  profile/yamlreader.h
)
