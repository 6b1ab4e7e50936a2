# SPDX-FileCopyrightText: 2026 SPP contributors
# SPDX-License-Identifier: GPL-2.0-or-later
list(APPEND spp_core_sources
  compat/chartscompat.h
  compat/compat.h
  compat/mapcompat.h
  compat/windowcompat.h
)
