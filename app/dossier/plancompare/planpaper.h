// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/domain/theme.h"
#include "core/plancompare/landuseclasses.h"
#include "core/plancompare/plancomparison.h"
#include "core/plancompare/plantablefacts.h"
#include "core/profile/officefiles.h"
#include "dossier/dossier_export.h"
#include "dossier/papers/officefacts.h"
#include "dossier/papers/paperdocument.h"

#include <QDate>
#include <QMap>
#include <QStringList>

#include <vector>

namespace spp::planprint {

/// A printed table of a plan as data: its words in each language, page, signers.
///
/// From "papers/ID.yaml", the office's before the shipped one. What the rows say is computed; what
/// columns and special rows are called is here.
struct SPP_DOSSIER_EXPORT PlanPaper {
    struct Signer {
        LocalisedText lines; ///< one a line
        LocalisedText note;
        bool dated = false; ///< place and date, to be filled in, above the lines
    };

    QString id;
    LocalisedText title; ///< of the kind of paper
    QString source;
    QDate validFrom;
    QDate validTo; ///< invalid: still valid
    paper::Page page;
    double size_pt = 9.0;
    QStringList alwaysShown; ///< codes of groups that have a row even when empty
    QMap<QString, LocalisedText> texts; ///< by the names of textNames()
    std::vector<Signer> signers;

    static QStringList ids(); ///< "land-use-transition", "land-use-balance", "planning-cells"
    /// Texts that a paper must have.
    static QStringList textNames(const QString &id);
    /// BadInput with file and line for a text that is missing, or one that nobody prints.
    static Result<PlanPaper> read(const OfficeFiles &files, const QString &id);
};

/// Everything that the tables are filled with.
struct PlanPrint {
    const PlanComparison &comparison;
    const LandUseClasses &classes;
    PlanTableFacts facts;
    paper::OfficeFacts office;
};

/// A text of a paper in the reader's language with {plan.title}, {from.decision}, {from.date},
/// {from.year}, {to.…}, {tolerance} and those of `more` filled in.
QString filledText(const PlanPaper &paper, const QString &name, const PlanPrint &print,
        const QMap<QString, QString> &more = {});

} // namespace spp::planprint
