# SPDX-FileCopyrightText: 2026 SPP contributors
# SPDX-License-Identifier: GPL-2.0-or-later
list(APPEND spp_core_sources
  import/areafile.cpp import/areafile.h
  import/communecheck.cpp import/communecheck.h
  import/coordinatecolumns.cpp import/coordinatecolumns.h
  import/coordinatelayer.cpp import/coordinatelayer.h
  import/cornerchecks.cpp import/cornerchecks.h
  import/cornerplace.cpp import/cornerplace.h
  import/cornerrows.cpp import/cornerrows.h
  import/cornertable.cpp import/cornertable.h
  import/csvtable.cpp import/csvtable.h
  import/dgnlayer.cpp import/dgnlayer.h
  import/dgnstream.cpp import/dgnstream.h
  import/encodingdetector.cpp import/encodingdetector.h
  import/exporter.cpp import/exporter.h
  import/exportformat.cpp import/exportformat.h
  import/exportreport.cpp
  import/fieldmapping.cpp import/fieldmapping.h
  import/formatcheck.cpp import/formatcheck.h
  import/gdalmessages.cpp import/gdalmessages.h
  import/geometryintake.cpp import/geometryintake.h
  import/importer.cpp import/importer.h
  import/importfeatures.cpp
  import/importoptions.h
  import/importreport.cpp import/importreport.h
  import/importreporttext.cpp
  import/importrun.h
  import/importtexts.cpp
  import/importwrite.cpp
  import/legacytext.cpp import/legacytext.h
  import/listheader.cpp import/listheader.h
  import/numbertext.cpp import/numbertext.h
  import/ogrlayer.cpp import/ogrlayer.h
  import/ogrparts.cpp import/ogrparts.h
  import/ogrsource.cpp import/ogrsource.h
  import/opensource.cpp import/opensource.h
  import/plainname.cpp import/plainname.h
  import/rastercarry.cpp import/rastercarry.h
  import/rasterimport.cpp import/rasterimport.h
  import/rasterwrite.cpp
  import/sourcecrs.cpp import/sourcecrs.h
  import/sourcelayer.h
  import/textdecoder.cpp import/textdecoder.h
  import/textencoding.cpp import/textencoding.h
  import/themewriter.cpp import/themewriter.h
  import/valueconverter.cpp import/valueconverter.h
  import/planimport.cpp import/planimport.h
)
