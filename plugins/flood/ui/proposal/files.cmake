# SPDX-FileCopyrightText: 2026 SPP contributors
# SPDX-License-Identifier: GPL-2.0-or-later
list(APPEND flood_ui_sources
  proposal/basemodel.cpp proposal/basemodel.h
  proposal/basesection.cpp proposal/basesection.h
  proposal/builtstructure.cpp proposal/builtstructure.h
  proposal/controlform.cpp proposal/controlform.h
  proposal/drawingnumbers.cpp proposal/drawingnumbers.h
  proposal/drawnthing.h
  proposal/drawtool.cpp proposal/drawtool.h
  proposal/editnumbers.cpp proposal/editnumbers.h
  proposal/editsection.cpp proposal/editsection.h
  proposal/entrytable.cpp proposal/entrytable.h
  proposal/linkrow.cpp proposal/linkrow.h
  proposal/modelplaces.cpp proposal/modelplaces.h
  proposal/numberline.cpp proposal/numberline.h
  proposal/pairrunner.cpp proposal/pairrunner.h
  proposal/picktool.cpp proposal/picktool.h
  proposal/proposaldesk.cpp proposal/proposaldesk.h
  proposal/proposaldrawing.cpp proposal/proposaldrawing.h
  proposal/proposalground.cpp proposal/proposalground.h
  proposal/proposaloverlay.cpp proposal/proposaloverlay.h
  proposal/proposalpart.cpp proposal/proposalpart.h
  proposal/proposalrun.cpp proposal/proposalrun.h
  proposal/proposalwords.cpp proposal/proposalwords.h
  proposal/proposedstyle.cpp proposal/proposedstyle.h
  proposal/runsection.cpp proposal/runsection.h
  proposal/sitechoices.cpp proposal/sitechoices.h
  proposal/structureform.cpp proposal/structureform.h
  proposal/structurepage.cpp proposal/structurepage.h)
