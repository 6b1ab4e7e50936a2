// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/core_export.h"
#include "core/domain/theme.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace spp {

/// The one datum operation that a profile allows between its datum and WGS 84.
struct DatumOperation {
    QString name; ///< "EPSG:6960", printed in reports; empty when the datum is WGS 84 itself
    QString description; ///< in plain words
    QString datumCrs; ///< geographic CRS of the local datum, "EPSG:4756"
    /// PROJ step from geocentric local to geocentric WGS 84: "+proj=helmert +x=… +convention=…".
    /// Empty: both datums are taken as the same.
    QString helmert;
    QString source; ///< legal source of the numbers
};

/// Where a commune lies, for the guard against a wrong meridian.
struct CommuneBox {
    QString code;
    QString name;
    QString sourceCrs; ///< CRS its cadastre was made in: "EPSG:9209"
    QString formerProvince;
    QString formerUnits; ///< names before the merger, as published
    QString type; ///< "phuong", "xa", …
    QString fullName; ///< with its kind: "Phường Cái Khế"
    QStringList searchNames; ///< searchName() of each of its present names
    engine::Box box; ///< in boxCrs
};

/// Everything specific to one place: meridian, communes, themes, rule packs, languages. Data only;
/// read from a folder with profile.yaml.
struct SPP_CORE_EXPORT Profile {
    QString id;
    QString version;
    LocalisedText title;
    QString folder; ///< where it was read from
    QString sha256; ///< over profile.yaml and the files it names, rule packs included
    QString crs; ///< of the territory: "EPSG:5897"
    DatumOperation datum;
    QString communeBoxCrs;
    std::vector<CommuneBox> communes;
    QStringList languages;
    std::vector<Theme> themes;
    QStringList rulePacks; ///< file paths, absolute
    QStringList commonWords; ///< for the detection of legacy text
    double tolerance_m2 = 1.0; ///< default for small intersections; with source in the file
    QStringList sourceCrsChoices; ///< CRSs that sources of this place may have

    /// A profile by name (a folder of the resources) or by the path of a folder. An unknown name is
    /// refused with the names that exist. Rule packs are not opened here: a pack that is missing
    /// is reported by whoever reads it.
    static Result<Profile> load(const QString &nameOrFolder);
    /// By code, name, full name, with or without marks, either placement of tone marks. Null when
    /// there is none, or when two communes share the name.
    const CommuneBox *commune(const QString &codeOrName) const;
};

} // namespace spp
