// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/core_export.h"
#include "core/domain/theme.h"

#include <QString>
#include <QStringList>

namespace spp {

/// What a format can hold, chosen by the suffix of the output file.
struct ExportFormat {
    QString driver; ///< GDAL's name
    QString suffix;
    int fieldNameLength = 0; ///< 0: any
    bool hasFields = true; ///< a drawing has none
    bool mixesKinds = true; ///< points, lines and areas in one file
    bool needsGeometry = false;
    QString defaultCrs; ///< that the format's standard demands; empty: the territory's
    QStringList layerOptions;

    static Result<ExportFormat> of(const QString &path);
};

/// Names of at most `length` letters, different from one another whatever their case.
QStringList SPP_CORE_EXPORT shortNames(const QStringList &names, int length);

} // namespace spp
