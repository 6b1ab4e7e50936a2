# SPDX-FileCopyrightText: 2026 SPP contributors
# SPDX-License-Identifier: GPL-2.0-or-later
list(APPEND spp_core_sources
  crs/communeguard.cpp
  crs/communeguard.h
  crs/coordinateoperation.cpp
  crs/coordinateoperation.h
  crs/crsparts.cpp
  crs/crsparts.h
  crs/crsrecognition.cpp
  crs/crsrecognition.h
  crs/crsshape.cpp
  crs/crsshape.h
  crs/crswords.cpp
  crs/crswords.h
  crs/datumchange.cpp
  crs/datumchange.h
  crs/describedcrs.cpp
  crs/describedcrs.h
  crs/gdaltransform.cpp
  crs/gdaltransform.h
  crs/operationcomposer.cpp
  crs/operationcomposer.h
  crs/pipeline.cpp
  crs/pipeline.h
  crs/projcontext.cpp
  crs/projcontext.h
  crs/qgistransformcontext.cpp
  crs/qgistransformcontext.h
)
