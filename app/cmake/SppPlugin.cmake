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
  set_target_properties(spp_${id}_parts PROPERTIES
    AUTOMOC ON POSITION_INDEPENDENT_CODE ON CXX_VISIBILITY_PRESET hidden)
  target_compile_features(spp_${id}_parts PUBLIC cxx_std_17)
  if(ARG_PCH)
    target_precompile_headers(spp_${id}_parts REUSE_FROM ${ARG_PCH})
  endif()

  add_library(spp_plugin_${id} MODULE)
  target_link_libraries(spp_plugin_${id} PRIVATE spp_${id}_parts)
  set_target_properties(spp_plugin_${id} PROPERTIES
    PREFIX "" OUTPUT_NAME "spp_${id}" LINKER_LANGUAGE CXX
    LIBRARY_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/lib/spp/plugins"
    INSTALL_RPATH "$ORIGIN/.." INSTALL_RPATH_USE_LINK_PATH ON)
  install(TARGETS spp_plugin_${id}
    LIBRARY DESTINATION "${CMAKE_INSTALL_LIBDIR}/spp/plugins" COMPONENT program)
endfunction()
