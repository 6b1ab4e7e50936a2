# SPDX-FileCopyrightText: 2026 SPP contributors
# SPDX-License-Identifier: GPL-2.0-or-later
list(APPEND spp_core_sources
  overview/featuredensity.cpp
  overview/featuredensity.h
  overview/overviewbuilder.cpp
  overview/overviewbuilder.h
  overview/overviewcells.cpp
  overview/overviewcells.h
  overview/overviewlayers.cpp
  overview/overviewlayers.h
  overview/overviewpainter.cpp
  overview/overviewpainter.h
  overview/overviewpalette.cpp
  overview/overviewpalette.h
  overview/overviewpyramid.cpp
  overview/overviewpyramid.h
  overview/overviewrenderer.cpp
  overview/overviewrenderer.h
  overview/overviewrows.cpp
  overview/overviewrows.h
  overview/overviewstore.cpp
  overview/overviewstore.h
  overview/overviewtiles.cpp
  overview/overviewtiles.h
)
