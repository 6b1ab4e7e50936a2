# SPDX-FileCopyrightText: 2026 SPP contributors
# SPDX-License-Identifier: GPL-2.0-or-later
list(APPEND flood_ui_sources
  base/basedrawing.cpp base/basedrawing.h
  base/baseeditor.cpp base/baseeditor.h
  base/basepage.cpp base/basepage.h
  base/curvefield.cpp base/curvefield.h
  base/curvefields.cpp base/curvefields.h
  base/fieldrow.cpp base/fieldrow.h
  base/formcolumn.cpp base/formcolumn.h
  base/groundcolumn.cpp base/groundcolumn.h
  base/quantityfield.cpp base/quantityfield.h
  base/rimcolumn.cpp base/rimcolumn.h
  base/rimplace.cpp base/rimplace.h
  base/scenariowriting.cpp base/scenariowriting.h
  base/skycolumn.cpp base/skycolumn.h
  base/terrainsource.cpp base/terrainsource.h)
