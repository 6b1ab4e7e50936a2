# SPDX-FileCopyrightText: 2026 SPP contributors
# SPDX-License-Identifier: GPL-2.0-or-later
list(APPEND flood_ui_sources
  charts/chartinks.cpp charts/chartinks.h
  charts/chartticks.cpp charts/chartticks.h
  charts/floodchart.cpp charts/floodchart.h
  charts/ratingchart.cpp charts/ratingchart.h)
