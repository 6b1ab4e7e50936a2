# SPDX-FileCopyrightText: 2026 SPP contributors
# SPDX-License-Identifier: GPL-2.0-or-later
#
# Finds the QGIS libraries and tells which Qt they were built with.
#   SPP_QGIS_PREFIX         where to look first
#   QGIS_PREFIX             where they were found; QgsApplication::setPrefixPath wants it
#   QGIS_QT_VERSION_MAJOR   5 or 6
#   QGIS::Core QGIS::Gui QGIS::Analysis

if(SPP_QGIS_PREFIX)
  set(qgis_find NO_DEFAULT_PATH)
endif()
foreach(part core gui analysis)
  find_library(QGIS_${part}_LIBRARY qgis_${part} HINTS "${SPP_QGIS_PREFIX}/lib" ${qgis_find})
endforeach()
find_path(QGIS_INCLUDE_DIR qgsconfig.h HINTS "${SPP_QGIS_PREFIX}/include/qgis" PATH_SUFFIXES qgis ${qgis_find})
unset(qgis_find)

if(QGIS_INCLUDE_DIR)
  file(STRINGS "${QGIS_INCLUDE_DIR}/qgsconfig.h" qgis_version_line REGEX "define VERSION \"")
  string(REGEX MATCH "[0-9]+\\.[0-9]+\\.[0-9]+" QGIS_VERSION "${qgis_version_line}")
endif()
if(QGIS_core_LIBRARY)
  # The library names the Qt it needs; a build of one Qt cannot use a QGIS of the other.
  file(STRINGS "${QGIS_core_LIBRARY}" qgis_needs REGEX "libQt[0-9]Core\\.so" LIMIT_COUNT 1)
  string(REGEX MATCH "Qt([0-9])Core" qgis_needs "${qgis_needs}")
  set(QGIS_QT_VERSION_MAJOR "${CMAKE_MATCH_1}")
endif()
if(SPP_QGIS_PREFIX)
  set(QGIS_PREFIX "${SPP_QGIS_PREFIX}")
else()
  set(QGIS_PREFIX "/usr")
endif()

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(QGIS
  REQUIRED_VARS QGIS_core_LIBRARY QGIS_gui_LIBRARY QGIS_analysis_LIBRARY QGIS_INCLUDE_DIR QGIS_QT_VERSION_MAJOR
  VERSION_VAR QGIS_VERSION)

if(QGIS_FOUND AND NOT TARGET QGIS::Core)
  message(STATUS "QGIS ${QGIS_VERSION} on Qt ${QGIS_QT_VERSION_MAJOR} in ${QGIS_PREFIX}")
  foreach(part Core Gui Analysis)
    string(TOLOWER ${part} qgis_library)
    add_library(QGIS::${part} SHARED IMPORTED)
    set_target_properties(QGIS::${part} PROPERTIES
      IMPORTED_LOCATION "${QGIS_${qgis_library}_LIBRARY}"
      INTERFACE_INCLUDE_DIRECTORIES "${QGIS_INCLUDE_DIR}"
      INTERFACE_SYSTEM_INCLUDE_DIRECTORIES "${QGIS_INCLUDE_DIR}")
  endforeach()
  set_property(TARGET QGIS::Core APPEND PROPERTY INTERFACE_LINK_LIBRARIES
    Qt${QGIS_QT_VERSION_MAJOR}::Core Qt${QGIS_QT_VERSION_MAJOR}::Gui Qt${QGIS_QT_VERSION_MAJOR}::Xml
    Qt${QGIS_QT_VERSION_MAJOR}::Network Qt${QGIS_QT_VERSION_MAJOR}::Sql)
  # Headers of QGIS core name widget types although nothing of them is used without a window.
  set_property(TARGET QGIS::Core APPEND PROPERTY INTERFACE_INCLUDE_DIRECTORIES
    "$<TARGET_PROPERTY:Qt${QGIS_QT_VERSION_MAJOR}::Widgets,INTERFACE_INCLUDE_DIRECTORIES>")
  set_property(TARGET QGIS::Gui APPEND PROPERTY INTERFACE_LINK_LIBRARIES
    QGIS::Core Qt${QGIS_QT_VERSION_MAJOR}::Widgets Qt${QGIS_QT_VERSION_MAJOR}::Svg)
  set_property(TARGET QGIS::Analysis APPEND PROPERTY INTERFACE_LINK_LIBRARIES QGIS::Core)
endif()
