// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/review/review.h"
#include "dossier/dossier_export.h"
#include "dossier/papers/paperdata.h"

namespace spp {

class Territory;

namespace paper {

/// Makes one kind of paper of a review and writes its files into a folder: KIND.docx, KIND.pdf, and
/// KIND.txt where it has an e-mail. Existing files of these names are replaced, each as a whole.
struct SPP_DOSSIER_EXPORT PaperWriter {
    bool docx = true;
    bool pdf = true;

    /// Paths of the files written. Usage error for an unknown kind, or one whose template is not
    /// valid on the day of the review.
    Result<QStringList> write(const QString &kind, const Review &review, Territory &territory,
            const PaperCase &facts, const QString &folder) const;
};

} // namespace paper
} // namespace spp
