# SPDX-FileCopyrightText: 2026 SPP contributors
# SPDX-License-Identifier: GPL-2.0-or-later
list(APPEND flood_ui_sources
  proposal/basemodel.cpp proposal/basemodel.h
  proposal/basesection.cpp proposal/basesection.h
  proposal/builtstructure.cpp proposal/builtstructure.h
  proposal/drawingnumbers.cpp proposal/drawingnumbers.h
  proposal/drawnthing.h
  proposal/drawtool.cpp proposal/drawtool.h
  proposal/editnumbers.cpp proposal/editnumbers.h
  proposal/editsection.cpp proposal/editsection.h
  proposal/modelplaces.cpp proposal/modelplaces.h
  proposal/numberline.cpp proposal/numberline.h
  proposal/picktool.cpp proposal/picktool.h
  proposal/proposaldesk.cpp proposal/proposaldesk.h
  proposal/proposaldrawing.cpp proposal/proposaldrawing.h
  proposal/proposaloverlay.cpp proposal/proposaloverlay.h
  proposal/proposalwords.cpp proposal/proposalwords.h
  proposal/proposedstyle.cpp proposal/proposedstyle.h)
