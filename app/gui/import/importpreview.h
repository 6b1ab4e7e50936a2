// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/domain/theme.h"
#include "core/import/sourcelayer.h"
#include "gui/gui_export.h"

#include <QStringList>

#include <vector>

#include <qgsgeometry.h>

namespace spp {

struct Profile;

/// The beginning of a source as an import would read it: fields, the first rows with their texts
/// decoded, and their shapes in the source's own coordinates.
struct SPP_GUI_EXPORT ImportPreview {
    static constexpr int mostRows = 50;

    QString format;
    std::vector<SourceField> fields;
    std::vector<QStringList> rows;
    std::vector<QgsGeometry> shapes;
    QString ownCrs; ///< that the source states: "EPSG:9209"; empty when it states none
    QString encoding; ///< detected or stated, as --encoding names it

    /// Names of its layers; empty for a table of text.
    static Result<QStringList> layers(const QString &path);
    /// `theme` is null while none is chosen; a cadastral sheet is then read as parcels too.
    static Result<ImportPreview> read(const QString &path, const QString &layer, const Theme *theme,
            const QString &encoding, const Profile &profile);
};

} // namespace spp
