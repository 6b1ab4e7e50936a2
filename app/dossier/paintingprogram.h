// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "dossier/dossier_export.h"

#include <memory>

class QCoreApplication;

namespace spp {

/// The program object for a command that prints: print layouts need fonts and the graphics scene.
/// Takes Qt's offscreen platform, so that it prints the same with and without a display.
SPP_DOSSIER_EXPORT std::unique_ptr<QCoreApplication> makePaintingProgram(int &argc, char **argv);

} // namespace spp
