# SPDX-FileCopyrightText: 2026 SPP contributors
# SPDX-License-Identifier: GPL-2.0-or-later
list(APPEND flood_ui_sources
  charts/chartinks.cpp charts/chartinks.h
  charts/chartlegend.cpp charts/chartlegend.h
  charts/chartlook.cpp charts/chartlook.h
  charts/chartmarks.cpp charts/chartmarks.h
  charts/chartpage.cpp charts/chartpage.h
  charts/chartspart.cpp charts/chartspart.h
  charts/charttext.cpp charts/charttext.h
  charts/chartticks.cpp charts/chartticks.h
  charts/floodchart.cpp charts/floodchart.h
  charts/hydrographdesk.cpp charts/hydrographdesk.h
  charts/hydrographshow.cpp charts/hydrographshow.h
  charts/placechips.cpp charts/placechips.h
  charts/placetool.cpp charts/placetool.h
  charts/ratingchart.cpp charts/ratingchart.h
  charts/sectiondesk.cpp charts/sectiondesk.h
  charts/sectionshow.cpp charts/sectionshow.h
  charts/shownplaces.cpp charts/shownplaces.h)
