// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/core_export.h"
#include "core/import/textencoding.h"
#include "core/profile/officefiles.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace spp {

/// Where an element of a DGN V7 file stands and how it looks.
struct DgnLook {
    int level = 0; ///< 0 to 63
    int colour = 0; ///< 0 to 255, of the colour table of the file
    int weight = 0; ///< 0 to 31
    int style = 0; ///< 0 to 7
};

/// What a cadastral sheet has on which level, and what its texts say:
/// `sheets/cadastral-sheet.yaml`. Lengths in millimetres on paper.
struct SPP_CORE_EXPORT SheetStyle {
    DgnLook parcelBoundary;
    DgnLook roadBoundary; ///< stands in for the parcel boundary along roads
    DgnLook waterBank; ///< the same along water
    DgnLook parcelPoint; ///< a point that surely lies inside the parcel
    DgnLook parcelNumber; ///< and the bar under it
    DgnLook parcelArea;
    DgnLook landClass;
    DgnLook frame;

    QStringList roadClasses;
    QStringList waterClasses;

    double labelHeight_mm = 0.0;
    double smallestLabelHeight_mm = 0.0;
    double letterWidth = 0.0; ///< share of the height
    int font = 0;
    TextEncoding encoding = TextEncoding::Tcvn3;

    double frameStep_mm = 0.0;
    double longestFrameSide_mm = 0.0;
    double titleHeight_mm = 0.0;
    double coordinateHeight_mm = 0.0;
    std::vector<int> scales; ///< denominators, ascending

    QString sheetText;
    QString scaleText;
    QString northText;
    QString eastText;
    QStringList sheetBegins; ///< search names
    QStringList communeBegins;
    QStringList metreNames;

    static Result<SheetStyle> read(const QString &path);
    /// The profile's or the shipped file.
    static Result<SheetStyle> load(const OfficeFiles &files);
    /// Levels whose lines bound parcels: boundary, road, bank and frame.
    std::vector<int> boundaryLevels() const;
    /// What the file calls "parcel_number", and so on; null when there is no such role.
    const DgnLook *look(const QString &role) const;
};

/// The encodings that one-byte texts of a DGN V7 file may be written in: tcvn3, vni, viscii,
/// cp1258.
bool SPP_CORE_EXPORT canWriteDesignText(TextEncoding encoding);

} // namespace spp
