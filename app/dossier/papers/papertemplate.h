// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/domain/theme.h"
#include "core/profile/officefiles.h"
#include "dossier/dossier_export.h"
#include "dossier/papers/paperdocument.h"
#include "dossier/papers/papervocabulary.h"

#include <QDate>
#include <QStringList>

#include <limits>
#include <vector>

namespace spp::paper {

struct TemplateColumn {
    QString title;
    QString text;
    double width = 0.0; ///< share; scaled so that all make up the width
    Alignment alignment = Alignment::Left;
    QString over; ///< title above this and its neighbours that say the same
};

/// One who signs: "TL. GIÁM ĐỐC" over "TRƯỞNG PHÒNG", note in italics, name under the space.
struct TemplateSigner {
    QStringList lines;
    QString note;
    QString name;
    bool dated = false; ///< place for the day above the lines
};

/// How a table shows its rows.
struct TemplateTableLook {
    bool numbers = false; ///< "(1)", "(2)" under the titles
    int fold = 1; ///< so many times its columns side by side, read down one after the other
    int skip = 0; ///< rows left out at the beginning
    int most = std::numeric_limits<int>::max(); ///< rows shown
    QString strong; ///< field that is not empty in rows printed in bold
    QString beside; ///< drawing at the left of all rows
    QString pageBy; ///< field whose change begins a page
    double padding_mm = 1.2;
};

/// One block of a template, as written in the file.
struct TemplateBlock {
    QString kind; ///< see PaperTemplate::blockKinds()
    QString text;
    QString rows; ///< row set; empty: the block is printed once
    QString group; ///< field whose change begins a group with a row of its own
    QString when; ///< flag that must hold; empty: always
    int whenOver = -1; ///< printed only with more rows of `rows`
    int whenAtMost = std::numeric_limits<int>::max(); ///< and with no more
    QString empty; ///< printed instead of a list or table without rows
    int blankRows = 0; ///< rows to fill in by hand when there are none
    double size_pt = 0.0; ///< 0: as usual for the kind
    bool bold = false;
    bool italic = false;
    Alignment alignment = Alignment::Justified;
    bool indent = true;
    std::vector<TemplateColumn> columns;
    std::vector<TemplateSigner> signers;
    int across = 2; ///< signers in a row
    double space_mm = 24.0; ///< to sign in
    TemplateTableLook table;
    QStringList drawings; ///< of the block "drawing", side by side
    QSizeF drawing_mm; ///< of each of them, or of the one beside a table

    bool shownWith(int rowCount) const { return rowCount > whenOver && rowCount <= whenAtMost; }
};

/// A paper as data: texts with placeholders, blocks and their order, signers, recipients.
struct SPP_DOSSIER_EXPORT PaperTemplate {
    QString id; ///< "appraisal-report"; also the name of the files it writes
    LocalisedText title;
    QString source;
    QDate validFrom;
    QDate validTo; ///< invalid: still valid
    QString form; ///< "titled", "letter", "minutes", "sheet"
    QString sign; ///< after the number: "{office.report_sign}"
    QString kind; ///< "BÁO CÁO"
    QString summary; ///< trích yếu
    QString subject; ///< after "V/v"; letters only
    QStringList to;
    QString toRows; ///< addressees from a row set, its field "name"
    QStringList recipients;
    std::vector<TemplateBlock> blocks;
    QString email; ///< plain text; empty: none
    Page page;

    static QStringList blockKinds();
    /// The papers about a reviewed case, by order of use.
    static QStringList ids();
    /// That of the office before the shipped one. BadInput with file and line for a placeholder,
    /// row set or flag that does not exist.
    static Result<PaperTemplate> read(const OfficeFiles &files, const QString &id,
            const PaperVocabulary &vocabulary = PaperVocabulary::ofCases());
    bool isValidOn(QDate day) const;
};

} // namespace spp::paper
