# SPDX-FileCopyrightText: 2026 SPP contributors
# SPDX-License-Identifier: GPL-2.0-or-later
list(APPEND spp_core_sources
  cases/caseanswers.cpp cases/caseanswers.h
  cases/calendarreader.cpp cases/calendarreader.h
  cases/casedesk.cpp cases/casedesk.h
  cases/casemoves.cpp
  cases/caseproblem.cpp cases/caseproblem.h
  cases/casequeue.cpp cases/casequeue.h
  cases/casestate.cpp cases/casestate.h
  cases/dateoftext.cpp cases/dateoftext.h
  cases/findinganswer.cpp cases/findinganswer.h
  cases/procedures.cpp cases/procedures.h
  cases/sessiondraft.cpp cases/sessiondraft.h
  cases/sessionstate.cpp
  cases/workingcalendar.cpp cases/workingcalendar.h
)
