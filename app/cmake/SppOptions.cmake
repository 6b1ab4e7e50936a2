# SPDX-FileCopyrightText: 2026 SPP contributors
# SPDX-License-Identifier: GPL-2.0-or-later

set(SPP_QGIS_PREFIX "$ENV{SPP_QGIS_PREFIX}" CACHE PATH "Where QGIS is installed; empty searches the system")
set(SPP_SANITIZE "" CACHE STRING
  "Build base and engine with sanitizers: address (and undefined behaviour), or thread")
option(SPP_ENGINE_ONLY "Build base, engine and their tests alone" OFF)

set(CMAKE_CXX_STANDARD 17)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
if(NOT CMAKE_BUILD_TYPE)
  set(CMAKE_BUILD_TYPE RelWithDebInfo CACHE STRING "" FORCE)
endif()
# One optimised kind of build; debug information would double the build time on two cores.
set(CMAKE_CXX_FLAGS_RELWITHDEBINFO "-O2 -g1")

set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
set(CMAKE_LIBRARY_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/lib")

find_program(SPP_CCACHE ccache)
if(SPP_CCACHE)
  # A compiler given by its absolute path in -I, and a precompiled header, are both safe to cache
  # once ccache knows that their times may change.
  set(spp_ccache_launcher ${CMAKE_COMMAND} -E env
    "CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime"
    "CCACHE_BASEDIR=${CMAKE_SOURCE_DIR}" "CCACHE_NOHASHDIR=1" ${SPP_CCACHE})
  set(CMAKE_CXX_COMPILER_LAUNCHER ${spp_ccache_launcher})
  set(CMAKE_C_COMPILER_LAUNCHER ${spp_ccache_launcher})
endif()
find_program(SPP_LLD ld.lld)
if(SPP_LLD AND CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang" AND NOT APPLE)
  add_link_options(-fuse-ld=lld)
endif()

add_library(spp_warnings INTERFACE)
if(MSVC)
  target_compile_options(spp_warnings INTERFACE /W4 /WX)
else()
  target_compile_options(spp_warnings INTERFACE
    -Wall -Wextra -Wpedantic -Werror -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
    -ffp-contract=off)
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_compile_options(spp_warnings INTERFACE -fpch-preprocess -Winvalid-pch)
  endif()
endif()
if(SPP_SANITIZE STREQUAL "address")
  set(spp_sanitizers address,undefined)
elseif(SPP_SANITIZE STREQUAL "thread")
  set(spp_sanitizers thread)
elseif(SPP_SANITIZE)
  message(FATAL_ERROR "SPP_SANITIZE is address or thread, not ${SPP_SANITIZE}")
endif()
if(SPP_SANITIZE)
  add_compile_options(-fsanitize=${spp_sanitizers} -fno-sanitize-recover=all -fno-omit-frame-pointer)
  add_link_options(-fsanitize=${spp_sanitizers})
endif()
if(UNIX AND NOT APPLE)
  add_link_options(-Wl,--as-needed)
  if(NOT SPP_SANITIZE)
    add_link_options($<$<STREQUAL:$<TARGET_PROPERTY:TYPE>,SHARED_LIBRARY>:-Wl,-z,defs>)
  endif()
endif()
