// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/feedback.h"
#include "base/result.h"
#include "core/core_export.h"

#include <QStringList>

namespace spp {

class Territory;
struct Overview;

/// What an overview is to be made of.
struct OverviewRequest {
    QString theme;
    QStringList fields; ///< that the style tells features apart by; see OverviewLayers
    int featuresPerFrame = 0;
    bool isDamaged = false; ///< the present one cannot be read: it is made anew in any case
};

enum class OverviewOutcome {
    UpToDate, ///< nothing had to be done
    Built,
    NotNeeded, ///< the theme is small enough without; one of before is gone
};

/// Whether buildOverview() has something to do, by what the catalogue says of the theme: quick.
Result<bool> SPP_CORE_EXPORT overviewIsCalledFor(
        Territory &territory, const OverviewRequest &request);

/// Makes the overview of a polygon theme, where it is missing or stale.
///
/// Reads the theme twice, the second time place by place, so that memory does not grow with it but
/// for 16 bytes a feature. The territory is locked for writing only while the finished tiles go in.
/// When it is stopped or fails, the territory is as before. Cancelled within 200 ms.
Result<OverviewOutcome> SPP_CORE_EXPORT buildOverview(
        Territory &territory, const OverviewRequest &request, Feedback &feedback);

} // namespace spp
