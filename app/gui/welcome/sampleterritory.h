// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/feedback.h"
#include "base/result.h"
#include "gui/gui_export.h"

#include <QString>

namespace spp {

/// The sample territory, made from the sample data that come with the program by the commands of
/// its import.txt, which the program `spp` runs.
class SPP_GUI_EXPORT SampleTerritory {
public:
    static QString sourceFolder(); ///< of the sample data; empty when they are not installed
    static QString defaultFile(); ///< in the user's documents
    /// Makes the territory beside `path` and renames it. Away from the window's thread. Replaces
    /// nothing: answers at once when the file is there.
    static Result<QString> make(const QString &path, Feedback &feedback);
};

} // namespace spp
