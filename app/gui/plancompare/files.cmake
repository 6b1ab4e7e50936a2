# SPDX-FileCopyrightText: 2026 SPP contributors
# SPDX-License-Identifier: GPL-2.0-or-later
list(APPEND spp_gui_sources
  plancompare/planchangelayers.cpp plancompare/planchangelayers.h
  plancompare/planchangetable.cpp plancompare/planchangetable.h
  plancompare/plancomparepart.cpp plancompare/plancomparepart.h
)
