// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/plugin/application.h"
#include "core/plugin/command.h"
#include "land/operations/preview.h"

#include <functional>

namespace spp::land {

/// What an operation made, beside the preview.
struct Made {
    Preview preview;
    std::vector<ParcelKey> inside; ///< of a project boundary
    QJsonObject more = {}; ///< members of the answer beside those of spp.record/1
    QString moreText = {}; ///< and for people, above the table of parcels
};

/// Runs one operation of the command line: in the session that --session names, or in one of its
/// own that is committed at once. With --dry-run nothing stays.
///
/// spp.record/1: {"record": {…} or null, "session": id or null, "committed", "retired": [parcel],
/// "created": [parcel], "followed": [id], "inside": [id], "outer_change_m2", "warnings": [text]};
/// parcel: {"id", "sheet", "number", "commune_code", "land_use", "legal_area_m2", "map_area_m2",
/// "code12", "parents": [id]}. Names no person.
Result<CommandOutput> runStep(Application &application, const CommandInput &input,
        const QString &usualKind,
        const std::function<Result<Made>(EditSession &, const CommandInput &)> &operation);

/// The session that --session names, or a new one of the record that the options state.
Result<std::unique_ptr<EditSession>> sessionFor(Territory &territory, const CommandInput &input,
        const QString &usualKind, const Actor &actor);

/// A parcel as in spp.record/1.
QJsonObject parcelJson(const ParcelDraft &parcel);

} // namespace spp::land
