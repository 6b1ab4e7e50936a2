# SPDX-FileCopyrightText: 2026 SPP contributors
# SPDX-License-Identifier: GPL-2.0-or-later
list(APPEND spp_core_sources
  overlay/cellweights.cpp overlay/cellweights.h
  overlay/contentdigest.cpp
  overlay/contentdigest.h
  overlay/csvoverlay.cpp
  overlay/csvoverlay.h
  overlay/geopackageoverlay.cpp
  overlay/geopackageoverlay.h
  overlay/overlaycomputer.cpp
  overlay/overlaycomputer.h
  overlay/overlayreport.cpp
  overlay/overlayreport.h
  overlay/overlayrows.cpp
  overlay/overlayrows.h
  overlay/overlaywriter.cpp
  overlay/overlaywriter.h
  overlay/plaintable.cpp
  overlay/plaintable.h
  overlay/rasteroverlay.cpp
  overlay/rasteroverlay.h
  overlay/serveroverlay.cpp
  overlay/serveroverlay.h
  overlay/serveroverlaysql.cpp
  overlay/serveroverlaysql.h
  overlay/servershares.cpp
  overlay/servershares.h
  overlay/servertheme.cpp
  overlay/servertheme.h
  overlay/spreadsheetoverlay.cpp
  overlay/spreadsheetoverlay.h
  overlay/themecache.cpp
  overlay/themecache.h
  overlay/themecachefolder.cpp
  overlay/themecachefolder.h
  overlay/themedoubts.cpp
  overlay/themedoubts.h
  overlay/themefault.cpp
  overlay/themefault.h
  overlay/themeoverlay.cpp
  overlay/themeoverlay.h
  overlay/themestore.cpp
  overlay/themestore.h
  overlay/themestorebuilder.cpp
  overlay/themestorebuilder.h
)
