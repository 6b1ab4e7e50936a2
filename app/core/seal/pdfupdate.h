// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"

#include <QByteArray>

namespace spp {

/// What was appended to a PDF as incremental updates (ISO 32000-1, 7.5.6), the way in which signing
/// tools add a signature: the bytes before stay as they are.
struct SPP_CORE_EXPORT PdfUpdate {
    bool isUpdate = false; ///< the chain of cross-references leads back to the earlier part
    int signatures = 0; ///< dictionaries with /ByteRange that begins at the first byte

    /// `sealedBytes` is the length of the earlier part of `pdf`. The cross-reference sections and
    /// signatures are found, not decoded: a signature itself is for the state's tool to verify.
    static PdfUpdate inspect(const QByteArray &pdf, qint64 sealedBytes);
};

} // namespace spp
