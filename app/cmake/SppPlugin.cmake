# SPDX-FileCopyrightText: 2026 SPP contributors
# SPDX-License-Identifier: GPL-2.0-or-later

# spp_add_plugin(id SOURCES ... [DEPENDS ...] [PCH target]): the run-time module spp_<id> of the
# folder that calls it, in lib/spp/plugins of the build and of the installation. The sources are
# compiled once, as the object library spp_<id>_parts, which the plugin's tests link. Works the same
# inside SPP and, after find_package(Spp), outside of it.
function(spp_add_plugin id)
  cmake_parse_arguments(ARG "" "PCH" "SOURCES;DEPENDS" ${ARGN})
  add_library(spp_${id}_parts OBJECT ${ARG_SOURCES})
  target_link_libraries(spp_${id}_parts PUBLIC Spp::core ${ARG_DEPENDS})
  if(TARGET spp_warnings)
    target_link_libraries(spp_${id}_parts PRIVATE spp_warnings)
  endif()
  # Own headers are included as "<id>/name.h".
  target_include_directories(spp_${id}_parts PUBLIC "${CMAKE_CURRENT_SOURCE_DIR}/..")
  set_target_properties(spp_${id}_parts PROPERTIES AUTOMOC ON POSITION_INDEPENDENT_CODE ON)
  target_compile_features(spp_${id}_parts PUBLIC cxx_std_17)
  if(ARG_PCH)
    target_precompile_headers(spp_${id}_parts REUSE_FROM ${ARG_PCH})
  endif()

  # Shared, so that the window half uses the same code instead of a copy.
  add_library(spp_plugin_${id} SHARED)
  target_link_libraries(spp_plugin_${id} PUBLIC Spp::core ${ARG_DEPENDS} PRIVATE spp_${id}_parts)
  target_include_directories(spp_plugin_${id} INTERFACE "${CMAKE_CURRENT_SOURCE_DIR}/..")
  set_target_properties(spp_plugin_${id} PROPERTIES
    PREFIX "" OUTPUT_NAME "spp_${id}" LINKER_LANGUAGE CXX WINDOWS_EXPORT_ALL_SYMBOLS ON
    RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/lib/spp/plugins"
    LIBRARY_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/lib/spp/plugins"
    INSTALL_RPATH "$ORIGIN/.." INSTALL_RPATH_USE_LINK_PATH ON)
  install(TARGETS spp_plugin_${id}
    LIBRARY DESTINATION "${CMAKE_INSTALL_LIBDIR}/spp/plugins" COMPONENT program
    RUNTIME DESTINATION "${CMAKE_INSTALL_LIBDIR}/spp/plugins" COMPONENT program)
endfunction()

# spp_add_plugin_ui(id SOURCES ... [DEPENDS ...] [PCH target]): the window half of the plugin `id`,
# which only programs with a window load (gui/workbench/pluginui.h). Called from the folder "ui" of
# the plugin.
function(spp_add_plugin_ui id)
  cmake_parse_arguments(ARG "" "PCH" "SOURCES;DEPENDS" ${ARGN})
  add_library(spp_plugin_${id}_ui MODULE ${ARG_SOURCES})
  target_link_libraries(spp_plugin_${id}_ui PRIVATE spp_plugin_${id} Spp::gui ${ARG_DEPENDS})
  if(TARGET spp_warnings)
    target_link_libraries(spp_plugin_${id}_ui PRIVATE spp_warnings)
  endif()
  target_compile_features(spp_plugin_${id}_ui PRIVATE cxx_std_17)
  if(ARG_PCH)
    target_precompile_headers(spp_plugin_${id}_ui REUSE_FROM ${ARG_PCH})
  endif()
  set_target_properties(spp_plugin_${id}_ui PROPERTIES
    AUTOMOC ON CXX_VISIBILITY_PRESET hidden PREFIX "" OUTPUT_NAME "spp_${id}_ui"
    LIBRARY_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/lib/spp/plugins/ui"
    INSTALL_RPATH "$ORIGIN/..;$ORIGIN/../.." INSTALL_RPATH_USE_LINK_PATH ON)
  install(TARGETS spp_plugin_${id}_ui
    LIBRARY DESTINATION "${CMAKE_INSTALL_LIBDIR}/spp/plugins/ui" COMPONENT program)
endfunction()
