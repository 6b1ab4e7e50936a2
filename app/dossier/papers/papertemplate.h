// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/domain/theme.h"
#include "core/profile/officefiles.h"
#include "dossier/dossier_export.h"
#include "dossier/papers/paperdocument.h"

#include <QDate>
#include <QStringList>

#include <vector>

namespace spp::paper {

struct TemplateColumn {
    QString title;
    QString text;
    double width = 0.0; ///< share; scaled so that all make up the width
    Alignment alignment = Alignment::Left;
};

/// One who signs: "TL. GIÁM ĐỐC" over "TRƯỞNG PHÒNG", note in italics, name under the space.
struct TemplateSigner {
    QStringList lines;
    QString note;
    QString name;
};

/// One block of a template, as written in the file.
struct TemplateBlock {
    QString kind; ///< see PaperTemplate::blockKinds()
    QString text;
    QString rows; ///< row set; empty: the block is printed once
    QString group; ///< field whose change begins a group with a row of its own
    QString when; ///< flag that must hold; empty: always
    QString empty; ///< printed instead of a list or table without rows
    int blankRows = 0; ///< rows to fill in by hand when there are none
    double size_pt = 0.0; ///< 0: as usual for the kind
    bool bold = false;
    bool italic = false;
    Alignment alignment = Alignment::Justified;
    bool indent = true;
    std::vector<TemplateColumn> columns;
    std::vector<TemplateSigner> signers;
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

    static QStringList blockKinds();
    /// All templates, those of the office before the shipped ones of the same id, by order of use.
    static QStringList ids();
    /// BadInput with file and line for a placeholder, row set or flag that does not exist.
    static Result<PaperTemplate> read(const OfficeFiles &files, const QString &id);
};

} // namespace spp::paper
