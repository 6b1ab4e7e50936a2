// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/data/territory.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace spp {

namespace {
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::Territory)
};
} // namespace

Result<Profile> Territory::profile() const
{
    const QString folder = meta(QStringLiteral("profile_folder"));
    SPP_ASSIGN(Profile profile, Profile::load(QFileInfo(folder).isDir() ? folder : profileId()));
    if (profile.id == profileId())
        return profile;
    return Error::badInput(Texts::tr("The folder %1 now holds the profile \"%2\", not \"%3\" from "
                                     "which the territory was made.")
                                   .arg(folder, profile.id, profileId())
                                   .toStdString())
            .inFile(path().toStdString());
}

} // namespace spp
