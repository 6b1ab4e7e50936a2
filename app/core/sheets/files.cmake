# SPDX-FileCopyrightText: 2026 SPP contributors
# SPDX-License-Identifier: GPL-2.0-or-later
list(APPEND spp_core_sources
  sheets/dgnseed.cpp sheets/dgnseed.h
  sheets/dgnwriter.cpp sheets/dgnwriter.h
  sheets/leveltable.cpp sheets/leveltable.h
  sheets/sheetelements.cpp sheets/sheetelements.h
  sheets/sheetfaces.cpp sheets/sheetfaces.h
  sheets/sheetlabels.cpp sheets/sheetlabels.h
  sheets/sheetlayer.cpp sheets/sheetlayer.h
  sheets/sheetparcels.cpp sheets/sheetparcels.h
  sheets/sheetstyle.cpp sheets/sheetstyle.h
  sheets/sheettitle.cpp sheets/sheettitle.h
)
