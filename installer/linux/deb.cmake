# SPDX-FileCopyrightText: 2026 SPP contributors
# SPDX-License-Identifier: GPL-2.0-or-later

set(CPACK_GENERATOR DEB)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_PACKAGING_INSTALL_PREFIX "/usr")
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PROGRAM_PACKAGE_NAME "spp")
set(CPACK_DEBIAN_PROGRAM_PACKAGE_SECTION "science")
# Libraries are found by dpkg-shlibdeps. These are used without being linked: data and what QGIS
# loads at run time.
set(CPACK_DEBIAN_PROGRAM_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS_PRIVATE_DIRS
  "${CMAKE_BINARY_DIR}/lib")
set(CPACK_DEBIAN_PROGRAM_PACKAGE_DEPENDS "proj-data, qgis-providers, qgis-providers-common")
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_NAME "spp-dev")
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_SECTION "libdevel")
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_DEPENDS
  "spp (= ${PROJECT_VERSION}), cmake, libqgis-dev, libgdal-dev, libgeos-dev, libproj-dev, libspatialite-dev, libsqlite3-dev, libyaml-cpp-dev, qtbase5-dev, zlib1g-dev")
