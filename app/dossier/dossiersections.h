// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/feedback.h"
#include "dossier/dossierinput.h"

namespace spp {

class Territory;

/// What a section of a plugin has to say about a review, as printed.
struct PrintedSection {
    QString title;
    ReportTable table;
};

/// The sections that have something to say, in the language of the print. One that cannot be made
/// says why in its place, as a rule does; a cancel and an error of the computer end it all.
Result<std::vector<PrintedSection>> sectionsOf(
        const DossierInput &input, Territory &territory, Feedback &feedback);

} // namespace spp
