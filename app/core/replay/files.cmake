# SPDX-FileCopyrightText: 2026 SPP contributors
# SPDX-License-Identifier: GPL-2.0-or-later
list(APPEND spp_core_sources
  replay/casejson.cpp
  replay/casejson.h
  replay/exactjson.cpp
  replay/exactjson.h
  replay/inputcomparison.cpp
  replay/inputcomparison.h
  replay/jsondifference.cpp
  replay/jsondifference.h
  replay/recordedfeaturesource.cpp
  replay/recordedfeaturesource.h
  replay/recordedthemes.cpp
  replay/recordedthemes.h
  replay/recordingfeaturesource.cpp
  replay/recordingfeaturesource.h
  replay/replaycomparison.cpp
  replay/replaycomparison.h
  replay/replaytext.cpp
  replay/reviewinputs.cpp
  replay/reviewinputs.h
  replay/reviewreplay.cpp
  replay/reviewreplay.h
  replay/scopedlanguage.cpp
  replay/scopedlanguage.h
  replay/themejson.cpp
)
