// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/feedback.h"
#include "base/result.h"
#include "core/review/reviewer.h"
#include "gui/gui_export.h"
#include "gui/review/reviewdraft.h"

#include <memory>

namespace spp {

class Contributions;
class Territory;

/// A finished review, shared by the list, the map and the papers; never changed.
using ReviewResult = std::shared_ptr<const Review>;

/// Runs the review that a draft describes.
class SPP_GUI_EXPORT ReviewRun {
public:
    /// Reads the parcels or the site. Of the thread of the territory.
    static Result<Subject> subject(
            Territory &territory, const SubjectChoice &choice, std::optional<SiteOrigin> &origin);
    /// What a draft asks for, with its subject read.
    static Result<ReviewRequest> request(Territory &territory, const ReviewDraft &draft);
    /// Opens the territory of its own, read-only: for any thread.
    static Result<ReviewResult> run(const QString &territoryPath, const ReviewDraft &draft,
            const Contributions &contributions, Feedback &feedback);
};

} // namespace spp
