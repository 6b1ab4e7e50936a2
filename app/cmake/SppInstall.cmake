# SPDX-FileCopyrightText: 2026 SPP contributors
# SPDX-License-Identifier: GPL-2.0-or-later
#
# What a plugin needs to be built outside of this tree: headers, targets, find_package(Spp).

include(CMakePackageConfigHelpers)
set(spp_package_folder "${CMAKE_INSTALL_LIBDIR}/cmake/Spp")

foreach(part base engine core dossier gui)
  install(DIRECTORY app/${part} DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}/spp" COMPONENT development
    FILES_MATCHING PATTERN "*.h" PATTERN "pch.h" EXCLUDE)
endforeach()
install(EXPORT SppTargets NAMESPACE Spp:: DESTINATION "${spp_package_folder}" COMPONENT development)
configure_package_config_file(app/cmake/SppConfig.cmake.in "${CMAKE_BINARY_DIR}/SppConfig.cmake"
  INSTALL_DESTINATION "${spp_package_folder}" NO_SET_AND_CHECK_MACRO)
write_basic_package_version_file("${CMAKE_BINARY_DIR}/SppConfigVersion.cmake"
  COMPATIBILITY SameMinorVersion)
install(FILES "${CMAKE_BINARY_DIR}/SppConfig.cmake" "${CMAKE_BINARY_DIR}/SppConfigVersion.cmake"
  app/cmake/FindQGIS.cmake app/cmake/SppPlugin.cmake
  DESTINATION "${spp_package_folder}" COMPONENT development)
