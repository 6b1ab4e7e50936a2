# SPDX-FileCopyrightText: 2026 SPP contributors
# SPDX-License-Identifier: GPL-2.0-or-later
list(APPEND spp_plan_print_sources
  plancompare/balanceprint.cpp
  plancompare/balanceprint.h
  plancompare/cellprint.cpp
  plancompare/cellprint.h
  plancompare/comparisonbook.cpp
  plancompare/comparisonbook.h
  plancompare/comparisonwriter.cpp
  plancompare/comparisonwriter.h
  plancompare/parcelsheets.cpp
  plancompare/planpaper.cpp
  plancompare/planpaper.h
  plancompare/sheetparts.cpp
  plancompare/sheetparts.h
  plancompare/tableparts.cpp
  plancompare/tableparts.h
  plancompare/transitionprint.cpp
  plancompare/transitionprint.h
  plancompare/transitionrounding.cpp
  plancompare/transitionrows.cpp
  plancompare/transitionsheet.cpp
)
