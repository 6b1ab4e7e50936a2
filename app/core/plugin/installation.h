// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace spp {

class Application;

/// One thing that SPP needs on this computer, and whether it is there.
struct InstallationCheck {
    QString name; ///< "qt", "gdal", "profile can-tho", "temporary-folder", …
    QString value; ///< version, path or number found
    QString problem; ///< empty: it is well
    QString advice; ///< what to do about the problem
};

/// Looks at libraries, resources, coordinate operations, formats and disk. Starts QGIS.
std::vector<InstallationCheck> SPP_CORE_EXPORT checkInstallation(Application &application);

} // namespace spp
