// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "dossier/dossier_export.h"
#include "dossier/papers/paperdata.h"
#include "dossier/papers/papertemplate.h"

namespace spp::paper {

/// Fills a template with data.
class SPP_DOSSIER_EXPORT PaperMaker {
public:
    static Document make(const PaperTemplate &paper, const PaperData &data);
    /// Size of a drawing where the template shows it with such data; null where it does not.
    static QSizeF drawingSize(
            const PaperTemplate &paper, const PaperData &data, const QString &drawing);
    /// The e-mail that goes with it; empty when the template has none. Lines with {row.…} are
    /// repeated for each row of "missing".
    static QString email(const PaperTemplate &paper, const PaperData &data);
};

} // namespace spp::paper
