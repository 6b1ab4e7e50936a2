// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"

#include <QString>

namespace spp {

struct Profile;

/// Styles, layouts, palettes and texts that an office may replace: a file in the profile's folder
/// comes before the one of the same relative name among the shipped resources. Nothing is kept in
/// memory, so that an edited file is used the next time it is asked for.
class SPP_CORE_EXPORT OfficeFiles {
public:
    OfficeFiles() = default; ///< the shipped resources alone
    explicit OfficeFiles(const Profile &profile);

    /// Absolute path of "styles/roads.qml"; empty when there is no such file.
    QString find(const QString &relativeName) const;

private:
    QString m_profileFolder;
};

} // namespace spp
