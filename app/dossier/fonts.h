// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "dossier/dossier_export.h"

#include <QString>

namespace spp {

/// The fonts that SPP ships, so that every computer shows and prints the same.
class SPP_DOSSIER_EXPORT Fonts {
public:
    /// Makes the files of the resources' fonts folder known to Qt, once; later calls are cheap.
    /// Environment error naming the file that cannot be used, or that lacks Vietnamese letters.
    static Result<void> load();
    /// Sans serif, of the window, maps and dossiers.
    static QString plain() { return QStringLiteral("Open Sans"); }
    /// Of official papers: as wide as Times New Roman, which Decree 30/2020/NĐ-CP asks for.
    static QString official() { return QStringLiteral("Liberation Serif"); }
};

} // namespace spp
