# SPDX-FileCopyrightText: 2026 SPP contributors
# SPDX-License-Identifier: GPL-2.0-or-later
set(spp_spreadsheet_sources
  spreadsheet/xlsxbook.cpp
  spreadsheet/xlsxbook.h
  spreadsheet/xlsxcheck.cpp
  spreadsheet/xlsxcheck.h
)
