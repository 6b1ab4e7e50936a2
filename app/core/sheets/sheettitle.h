// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/import/legacytext.h"
#include "core/sheets/sheetelements.h"

namespace spp {

/// What the frame of a sheet says of the whole sheet; the file's own bytes, empty where it is
/// silent.
struct SPP_CORE_EXPORT SheetTitle {
    QByteArray sheet; ///< its number
    QByteArray commune; ///< with the word for its kind: "Xã Phong Điền"

    /// The texts are looked for in each encoding that a sheet may be written in.
    static SheetTitle of(
            const SheetElements &elements, const SheetStyle &style, const LegacyText &tables);
};

} // namespace spp
