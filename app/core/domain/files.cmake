# SPDX-FileCopyrightText: 2026 SPP contributors
# SPDX-License-Identifier: GPL-2.0-or-later
list(APPEND spp_core_sources
  domain/feature.h
  domain/finding.h
  domain/nearestname.cpp
  domain/nearestname.h
  domain/proposal.cpp
  domain/proposal.h
  domain/subject.h
  domain/theme.h
  domain/domain.cpp
  domain/writtennumber.cpp
  domain/writtennumber.h
  domain/searchname.cpp
  domain/searchname.h
)
