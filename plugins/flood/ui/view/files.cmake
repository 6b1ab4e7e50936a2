# SPDX-FileCopyrightText: 2026 SPP contributors
# SPDX-License-Identifier: GPL-2.0-or-later
list(APPEND flood_ui_sources
  view/floodlayer.cpp view/floodlayer.h
  view/floodlayers.cpp view/floodlayers.h
  view/floodmap.cpp view/floodmap.h
  view/floodnote.cpp view/floodnote.h
  view/floodpicture.cpp view/floodpicture.h
  view/floodrows.cpp view/floodrows.h
  view/floodscale.cpp view/floodscale.h
  view/floodshelf.cpp view/floodshelf.h
  view/framesdialog.cpp view/framesdialog.h
  view/framesexport.cpp view/framesexport.h
  view/frameswriter.cpp view/frameswriter.h
  view/legendbox.cpp view/legendbox.h
  view/mapswipe.cpp view/mapswipe.h
  view/openedflood.cpp view/openedflood.h
  view/picturestore.cpp view/picturestore.h
  view/runform.cpp view/runform.h
  view/scenariolist.cpp view/scenariolist.h
  view/swipepicture.cpp view/swipepicture.h
  view/timebar.cpp view/timebar.h
  view/twolinedelegate.cpp view/twolinedelegate.h
  view/viewpart.cpp view/viewpart.h
  view/viewpartfiles.cpp)
