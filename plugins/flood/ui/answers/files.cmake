# SPDX-FileCopyrightText: 2026 SPP contributors
# SPDX-License-Identifier: GPL-2.0-or-later
list(APPEND flood_ui_sources
  answers/answerchip.cpp answers/answerchip.h
  answers/answernumbers.cpp answers/answernumbers.h
  answers/answerspart.cpp answers/answerspart.h
  answers/changespage.cpp answers/changespage.h
  answers/classbrush.cpp answers/classbrush.h
  answers/comparedesk.cpp answers/comparedesk.h
  answers/comparelayers.cpp answers/comparelayers.h
  answers/comparepanel.cpp answers/comparepanel.h
  answers/comparesummary.cpp answers/comparesummary.h
  answers/damagepage.cpp answers/damagepage.h
  answers/damagetable.cpp answers/damagetable.h
  answers/exposurechart.cpp answers/exposurechart.h
  answers/exposuredesk.cpp answers/exposuredesk.h
  answers/exposurelayers.cpp answers/exposurelayers.h
  answers/exposurepage.cpp answers/exposurepage.h
  answers/exposuretable.cpp answers/exposuretable.h
  answers/layergroup.cpp answers/layergroup.h
  answers/neighbourpage.cpp answers/neighbourpage.h
  answers/recordstep.cpp answers/recordstep.h
  answers/scenariobox.cpp answers/scenariobox.h
  answers/sitefield.cpp answers/sitefield.h
  answers/subjectchoices.cpp answers/subjectchoices.h
  answers/subjectmenu.cpp answers/subjectmenu.h
  answers/territorysites.cpp answers/territorysites.h
  answers/transitionpage.cpp answers/transitionpage.h)
