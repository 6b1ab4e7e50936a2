// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/profile/officefiles.h"
#include "dossier/dossierinput.h"
#include "dossier/printedtext.h"
#include "dossier/verdictmark.h"

#include <QColor>
#include <QMap>
#include <QString>

#include <vector>

namespace spp {

/// How a dossier looks and what its fixed texts say: layouts/dossier.yaml, which an office may
/// replace in its profile. Every key must be there; an unknown one is refused with its line.
struct DossierLook {
    struct Page {
        double left_mm = 0;
        double right_mm = 0;
        double top_mm = 0;
        double bottom_mm = 0;
    } page;
    struct Sizes {
        double title_pt = 0;
        double heading_pt = 0;
        double body_pt = 0;
        double table_pt = 0;
        double small_pt = 0;
    } sizes;
    struct Maps {
        QString situation; ///< QGIS layout template, a name for OfficeFiles
        QString conflict;
        QString sheet;
        std::vector<double> scales; ///< denominators, ascending
        double situationFill = 0; ///< largest share of the frame that the subject takes
        double conflictFill = 0;
        QString northArrow;
    } maps;
    QMap<QString, QColor> colours;
    LetterSubstitutes substitutes;
    std::vector<DossierSigner> signers;
    QMap<QString, LocalisedText> texts;

    static Result<DossierLook> read(const OfficeFiles &files);

    QString text(const char *key) const; ///< in the language set by LocalisedText::setLanguage
    QColor colour(const char *name) const;
    QColor colourOf(VerdictMark mark) const;
    TextStyle body() const { return { sizes.body_pt, false, false, colour("ink"), Qt::AlignLeft }; }
    TextStyle table() const
    {
        return { sizes.table_pt, false, false, colour("ink"), Qt::AlignLeft };
    }
    TextStyle tableBold() const
    {
        return { sizes.table_pt, true, false, colour("ink"), Qt::AlignLeft };
    }
    TextStyle small() const
    {
        return { sizes.small_pt, false, false, colour("muted"), Qt::AlignLeft };
    }
    TextStyle heading() const
    {
        return { sizes.heading_pt, true, false, colour("accent"), Qt::AlignLeft };
    }
};

} // namespace spp
