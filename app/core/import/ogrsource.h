// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/core_export.h"
#include "core/import/sourcelayer.h"

#include <QStringList>

namespace spp {

/// A source that GDAL reads.
class SPP_CORE_EXPORT OgrSource {
public:
    /// `readAsStated`: let the driver decode texts by what the file says of itself, instead of
    /// handing out the bytes.
    static Result<OgrSource> open(const QString &path, bool readAsStated);
    ~OgrSource();
    OgrSource(OgrSource &&) noexcept;
    OgrSource &operator=(OgrSource &&) noexcept;

    QString format() const; ///< GDAL's name of the driver
    QStringList files() const; ///< all files that make up the source
    QStringList layerNames() const;
    /// The layer of that name. Without a name the only one, or the only one with features; in a
    /// drawing the name may also be that of drawing layers or level numbers, separated by commas.
    /// The layer must not outlive the source.
    Result<std::unique_ptr<SourceLayer>> layer(const QString &name);

private:
    OgrSource();
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace spp
