// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/feedback.h"
#include "base/result.h"
#include "core/core_export.h"

#include <QDate>
#include <QString>

#include <memory>
#include <optional>
#include <string_view>

namespace spp {

/// One row of an overlay. Texts are UTF-8 and belong to the caller.
struct OverlayRecord {
    /// What a raster says of the subject, where cells have data.
    struct Values {
        double mean = 0.0;
        double minimum = 0.0;
        double maximum = 0.0;
    };
    qlonglong subject = 0;
    std::string_view theme; ///< empty: the subject as a whole
    std::string_view classValue; ///< empty: NULL
    std::string_view plan; ///< of zones; empty: NULL
    double area_m2 = 0.0;
    double share = 0.0; ///< of the subject, 0 … 1
    double length_m = 0.0;
    qlonglong count = 0;
    std::optional<Values> values;
    /// Not empty: why nothing certain can be said; then the row has no numbers.
    std::string_view unknown;
};

/// Columns that only some overlays have.
struct OverlayColumns {
    bool plan = false;
    bool values = false;
};

/// A file that takes the rows of an overlay one after the other.
///
/// Columns: subject_id, theme, class, area_m2, share, length_m, count, then plan and mean, minimum,
/// maximum where asked for, then unknown. The same rows give the same bytes. Written beside its
/// name and renamed by finish(); without finish() nothing is left.
class SPP_CORE_EXPORT OverlayWriter {
public:
    /// By the ending of `path`: .gpkg, .csv (UTF-8 with a byte-order mark, so that spreadsheets
    /// read Vietnamese) or .xlsx. Usage error for another ending. `rows`: how many will come;
    /// BadInput with advice when they are more than a spreadsheet can hold.
    static Result<std::unique_ptr<OverlayWriter>> create(const QString &path, const QString &crs,
            QDate date, const OverlayColumns &columns, qlonglong rows);
    /// Whether create() knows the ending; to be asked before any work.
    static Result<void> check(const QString &path);
    virtual ~OverlayWriter() = default;

    virtual Result<void> add(const OverlayRecord &record) = 0;
    /// `feedback` is told of long work at the end.
    virtual Result<void> finish(Feedback &feedback) = 0;
};

} // namespace spp
