// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/core_export.h"

#include <QString>

#include <vector>

namespace spp {

/// The elements of a DGN v7 file as their headers tell, without decoding them.
///
/// GDAL ends a layer without an error where it meets an element that it cannot load; this walk
/// tells how many elements there were to read.
struct SPP_CORE_EXPORT DgnStream {
    qint64 fileSize = 0;
    qint64 bytesRead = 0; ///< up to and with the last whole element and the end-of-design mark
    bool hasEndMark = false;
    qint64 strayBytes = 0; ///< behind the end mark, up to the last one that is not filling
    /// Drawn elements in one unbroken chain behind the end mark: the mark is not the end. Shorter
    /// remains are what a longer, earlier version of the file left there.
    int strayDrawn = 0;
    int elements = 0;
    int deleted = 0;
    /// Numbers (from 0, deleted ones counted) of lines, line strings, shapes, ellipses, arcs and
    /// texts that stand for themselves: what a reader must deliver.
    std::vector<int> drawn;

    static Result<DgnStream> read(const QString &path);
    double readPercent() const;
    /// Empty when the file was read to its end; else what is wrong with it.
    QString problem() const;
};

} // namespace spp
