// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "land/papers/landpaperwriter.h"

#include <QDate>

#include <optional>
#include <vector>

namespace spp::land {

/// A parcel before or after a change.
struct ChangedParcel {
    ParcelRecord record; ///< of a new parcel: its temporary number
    std::shared_ptr<const engine::Geometry> outline;
    std::optional<double> frontage_m; ///< side along a road
    QString access; ///< "Trực tiếp ra đường", "Lối đi chung"
    /// Which of the parcels before it came from; more than one in a merge.
    std::vector<size_t> from;
};

/// What a change record says, as papers about it print it. Empty facts are left for handwriting.
struct ChangeFacts {
    QString record; ///< "Tách thửa số 12/2026 ngày 22/11/2026"
    QString boundary; ///< what changed in it
    QString minimumArea; ///< "36 m², mặt tiền 4 m (Quyết định …)"
    QString certificate; ///< số phát hành
    QString certificateEntry; ///< số vào sổ
    std::optional<double> paperArea_m2; ///< of the certificate
    QString paperPurposes;
    std::optional<double> measuredArea_m2; ///< of the new survey
    std::optional<double> declaredIncrease_m2; ///< stated by the land user; never computed
};

/// Parcels before and after, and the record: all that the papers of a change need.
struct ParcelChange {
    std::vector<ChangedParcel> before;
    std::vector<ChangedParcel> after;
    std::vector<DrawnParcel> neighbours;
    std::vector<QPolygonF> splitLines; ///< x east, y north
    std::vector<QPolygonF> paths; ///< access that is hatched
    std::vector<QPolygonF> paperBoundary; ///< by the papers, dashed
    ChangeFacts facts;
};

/// Values, rows "change" with a row of sums, rows "corners", and the drawings "before", "after" in
/// one scale or "parcel" in the sizes that the template gives them. BadInput when nothing stands on
/// one side of the change.
Result<paper::PaperData> changeData(const LandPaperContext &context, const ParcelChange &change,
        const paper::PaperTemplate &paper, double scale = 0.0);

} // namespace spp::land
