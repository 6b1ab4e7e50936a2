# SPDX-FileCopyrightText: 2026 SPP contributors
# SPDX-License-Identifier: GPL-2.0-or-later
#
# Built against the libraries of an OSGeo4W installation (SPP_QGIS_PREFIX names its QGIS); the
# installer puts spp beside them or asks for their folder. Not tried yet on a Windows machine.

set(CPACK_GENERATOR NSIS)
set(CPACK_NSIS_DISPLAY_NAME "SPP")
set(CPACK_NSIS_PACKAGE_NAME "SPP")
set(CPACK_NSIS_MODIFY_PATH ON)
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_NSIS_UNINSTALL_NAME "Uninstall SPP")
