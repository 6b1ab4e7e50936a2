// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "dossier/paintingprogram.h"

#include "core/compat/compat.h"

#include <QApplication>

namespace spp {

std::unique_ptr<QCoreApplication> makePaintingProgram(int &argc, char **argv)
{
    // Qt writes the fonts of a PDF in the order of a hash table.
    compat::useOneHashOrder();
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QApplication>(argc, argv);
}

} // namespace spp
