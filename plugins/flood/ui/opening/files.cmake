# SPDX-FileCopyrightText: 2026 SPP contributors
# SPDX-License-Identifier: GPL-2.0-or-later
list(APPEND flood_ui_sources
  opening/openingdialog.cpp opening/openingdialog.h
  opening/openingjobs.cpp opening/openingjobs.h
  opening/sourceform.cpp opening/sourceform.h opening/sourceformchoices.cpp
  opening/sourcewords.cpp opening/sourcewords.h
  opening/statementform.cpp opening/statementform.h
  opening/zonesform.cpp opening/zonesform.h)
