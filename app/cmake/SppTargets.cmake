# SPDX-FileCopyrightText: 2026 SPP contributors
# SPDX-License-Identifier: GPL-2.0-or-later

# spp_add_library(spp_name [DEFINE macro] SOURCES ... DEPENDS ... PRIVATE_DEPENDS ...): a shared
# library, Spp::name to others. With DEFINE only what is marked is exported, without it everything.
function(spp_add_library name)
  cmake_parse_arguments(ARG "" "DEFINE;PCH" "SOURCES;DEPENDS;PRIVATE_DEPENDS" ${ARGN})
  string(REGEX REPLACE "^spp_" "" short_name ${name})
  add_library(${name} SHARED ${ARG_SOURCES})
  add_library(Spp::${short_name} ALIAS ${name})
  target_link_libraries(${name} PUBLIC ${ARG_DEPENDS} PRIVATE spp_warnings ${ARG_PRIVATE_DEPENDS})
  target_include_directories(${name} PUBLIC
    "$<BUILD_INTERFACE:${CMAKE_SOURCE_DIR}/app>" "$<INSTALL_INTERFACE:include/spp>")
  if(ARG_DEFINE)
    target_compile_definitions(${name} PRIVATE ${ARG_DEFINE})
    set_target_properties(${name} PROPERTIES CXX_VISIBILITY_PRESET hidden VISIBILITY_INLINES_HIDDEN ON)
  else()
    set_target_properties(${name} PROPERTIES WINDOWS_EXPORT_ALL_SYMBOLS ON)
  endif()
  if(ARG_PCH)
    target_precompile_headers(${name} REUSE_FROM ${ARG_PCH})
  endif()
  set_target_properties(${name} PROPERTIES
    VERSION ${PROJECT_VERSION} SOVERSION ${PROJECT_VERSION_MAJOR}
    EXPORT_NAME ${short_name} INSTALL_RPATH "$ORIGIN" INSTALL_RPATH_USE_LINK_PATH ON)
  install(TARGETS ${name} EXPORT SppTargets
    LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR}/spp COMPONENT program
      NAMELINK_COMPONENT development
    ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR}/spp COMPONENT development
    RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} COMPONENT program)
endfunction()

# Ends what hangs, not what is slow: a busy machine takes many times longer than an idle one.
set(SPP_TEST_TIMEOUT 1800)

# spp_test_environment(test platform): what a test sees of the computer is the same everywhere, and
# its folders are its own, so that tests which run at the same time do not meet in them.
function(spp_test_environment test platform)
  set(folder "${CMAKE_BINARY_DIR}/tests/home-${test}")
  set_tests_properties(${test} PROPERTIES ENVIRONMENT
    "QT_QPA_PLATFORM=${platform};DISPLAY=;LC_ALL=C.UTF-8;QTEST_FUNCTION_TIMEOUT=1500000;XDG_CONFIG_HOME=${folder}/config;XDG_CACHE_HOME=${folder}/cache;XDG_DATA_HOME=${folder}/data;SPP_SESSION_DIR=${folder}/sessions;TSAN_OPTIONS=suppressions=${CMAKE_SOURCE_DIR}/tests/support/thread-sanitizer.txt")
endfunction()

# spp_add_test(name SOURCES ... DEPENDS ...): a Qt Test program, run without a display.
function(spp_add_test name)
  cmake_parse_arguments(ARG "" "PCH;TIMEOUT" "SOURCES;DEPENDS" ${ARGN})
  add_executable(${name} ${ARG_SOURCES})
  set_target_properties(${name} PROPERTIES AUTOMOC ON
    RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
  target_link_libraries(${name} PRIVATE ${ARG_DEPENDS} spp_test_support
    Qt${QGIS_QT_VERSION_MAJOR}::Test spp_warnings)
  if(ARG_PCH)
    target_precompile_headers(${name} REUSE_FROM ${ARG_PCH})
  endif()
  add_test(NAME ${name} COMMAND ${name})
  if(NOT ARG_TIMEOUT)
    set(ARG_TIMEOUT ${SPP_TEST_TIMEOUT})
  endif()
  # A skipped check fails: what cannot be tested must be said, not passed over.
  set_tests_properties(${name} PROPERTIES TIMEOUT ${ARG_TIMEOUT}
    FAIL_REGULAR_EXPRESSION "SKIP   :")
  spp_test_environment(${name} "")
endfunction()
