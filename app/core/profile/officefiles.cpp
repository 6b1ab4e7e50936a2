// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/profile/officefiles.h"

#include "core/plugin/application.h"
#include "core/profile/profile.h"

#include <QFileInfo>

namespace spp {

OfficeFiles::OfficeFiles(const Profile &profile)
    : m_profileFolder(profile.folder)
{
}

QString OfficeFiles::find(const QString &relativeName) const
{
    for (const QString &folder : { m_profileFolder, Application::resourceFolder() }) {
        const QFileInfo file(folder + QLatin1Char('/') + relativeName);
        if (!folder.isEmpty() && file.isFile())
            return file.absoluteFilePath();
    }
    return {};
}

} // namespace spp
