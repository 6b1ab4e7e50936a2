// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/profile/officefiles.h"
#include "dossier/dossier_export.h"

#include <QMap>
#include <QStringList>

namespace spp::paper {

/// What an office says about itself in "office.yaml" of its profile. What it does not say stays
/// empty and is printed as dots.
struct SPP_DOSSIER_EXPORT OfficeFacts {
    QMap<QString, QString> values; ///< by the names of names()
    QStringList powers; ///< first lines of the list "Căn cứ": what the office acts on

    /// "parent", "issuer", "place", … in the order of the documentation.
    static QStringList names();
    /// Without a file everything is unknown. BadInput names file and line. `name` is the file of
    /// another desk: "land-office.yaml".
    static Result<OfficeFacts> read(
            const OfficeFiles &files, const QString &name = QStringLiteral("office.yaml"));
};

} // namespace spp::paper
