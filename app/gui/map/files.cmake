# SPDX-FileCopyrightText: 2026 SPP contributors
# SPDX-License-Identifier: GPL-2.0-or-later
list(APPEND spp_gui_sources
  map/backdropdialog.cpp map/backdropdialog.h
  map/backdroplist.cpp map/backdroplist.h
  map/backdropmenu.cpp map/backdropmenu.h
  map/bookmarkpopup.cpp map/bookmarkpopup.h
  map/bookmarks.cpp map/bookmarks.h
  map/cornersnapping.cpp map/cornersnapping.h
  map/cornertabledialog.cpp map/cornertabledialog.h
  map/cornertool.cpp map/cornertool.h
  map/cursornote.cpp map/cursornote.h
  map/identifytool.cpp map/identifytool.h
  map/infopanel.cpp map/infopanel.h
  map/mapactions.cpp map/mapactions.h
  map/mapcorners.cpp map/mapcorners.h
  map/mapdrawing.cpp map/mapdrawing.h
  map/mapink.cpp map/mapink.h
  map/mapnumbers.cpp map/mapnumbers.h
  map/mapmeasurement.cpp map/mapmeasurement.h
  map/measurepanel.cpp map/measurepanel.h
  map/measuretool.cpp map/measuretool.h
  map/outline.cpp map/outline.h
  map/printmapdialog.cpp map/printmapdialog.h
  map/sitedrawtool.cpp map/sitedrawtool.h
  map/typedcorner.cpp map/typedcorner.h
)
