# SPDX-FileCopyrightText: 2026 SPP contributors
# SPDX-License-Identifier: GPL-2.0-or-later
list(APPEND spp_core_sources
  search/communesearch.cpp
  search/communesearch.h
  search/formeridentity.cpp
  search/formeridentity.h
  search/parcelhit.h
  search/parcellineage.cpp
  search/parcellineage.h
  search/parcelquery.cpp
  search/parcelquery.h
  search/parcelreading.cpp
  search/parcelreading.h
  search/parcelrows.cpp
  search/parcelrows.h
  search/parcelsearch.cpp
  search/parcelsearch.h
  search/wordplan.cpp
  search/wordplan.h)
