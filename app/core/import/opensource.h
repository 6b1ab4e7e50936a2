// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/core_export.h"
#include "core/domain/theme.h"
#include "core/import/ogrsource.h"
#include "core/import/sourcelayer.h"

#include <QDate>

#include <optional>

namespace spp {

struct SheetStyle;

/// The one layer of a source that an import reads, whoever reads it.
///
/// A table without geometry is read as a list of coordinates when the theme wants geometry.
class SPP_CORE_EXPORT OpenSource {
public:
    /// With `sheetStyle`, a DGN file that bears parcel numbers is read as a cadastral sheet: its
    /// records are parcels, unless levels are named in `layer`.
    static Result<OpenSource> open(const QString &path, const QString &layer, ThemeGeometry target,
            bool readAsStated, const SheetStyle *sheetStyle = nullptr);

    SourceLayer &layer() const { return *m_layer; }
    const QString &format() const { return m_format; }
    QStringList fileNames() const;
    Result<QString> sha256() const; ///< over all files, in the order of their names
    QDate changedOn() const; ///< the latest of its files

private:
    Result<void> openText(const QString &path, ThemeGeometry target);
    Result<void> openOgr(
            const QString &path, const QString &name, ThemeGeometry target, bool readAsStated);
    Result<void> readAsSheet(const QString &layer, const SheetStyle &style);

    std::optional<OgrSource> m_ogr; // before the layer that needs it
    std::unique_ptr<SourceLayer> m_layer;
    QString m_format;
    QStringList m_files;
};

} // namespace spp
