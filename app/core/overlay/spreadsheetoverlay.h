// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/overlay/overlaywriter.h"

namespace spp {

/// The rows of an overlay as one sheet of a spreadsheet (Office Open XML), with a header that stays
/// in view and a filter. Rows go to a temporary file, so memory does not grow with them.
///
/// A sheet holds 1,048,576 rows with its header; more are refused before any work is done. Packing
/// at the end cannot be stopped half-way.
class SpreadsheetOverlay final : public OverlayWriter {
public:
    static constexpr qlonglong mostRows = 1048575; ///< besides the header

    static Result<std::unique_ptr<OverlayWriter>> create(
            const QString &path, const OverlayColumns &columns, qlonglong rows);
    ~SpreadsheetOverlay() override;

    Result<void> add(const OverlayRecord &record) override;
    Result<void> finish(Feedback &feedback) override;

private:
    SpreadsheetOverlay();
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace spp
