// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "dossier/dossier_export.h"

#include <QMap>
#include <QString>
#include <QStringList>

namespace spp::paper {

/// The papers of one desk, and what their templates may ask for. A name that is not here is refused
/// when the template is read, so that a misspelt one never prints as an empty place.
struct SPP_DOSSIER_EXPORT PaperVocabulary {
    QStringList papers; ///< ids, by order of use
    QStringList scalars; ///< "case.number"; "line" is never known: dots to the line's end
    QMap<QString, QStringList> rows; ///< "findings" → "no", "message"; asked for as {row.message}
    QStringList flags; ///< for `when`: "conflicts", "no_conflicts"
    QStringList drawings = {}; ///< of the block "drawing": "parcel"

    /// Of the papers about a reviewed case.
    static const PaperVocabulary &ofCases();
    /// Those of `text` that are neither a scalar nor, as {row.…}, a field of the row set.
    QStringList unknownIn(const QString &text, const QString &rowSet) const;
};

} // namespace spp::paper
