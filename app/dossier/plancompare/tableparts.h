// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "dossier/plancompare/planpaper.h"

#include <vector>

/// The parts that all tables of a plan have: head, unit, notes, signatures.
namespace spp::planprint::parts {

paper::Paragraph line(const QString &text, double size_pt, paper::Alignment alignment,
        bool bold = false, bool italic = false);
paper::Cell cell(const QString &text, double size_pt, paper::Alignment alignment, bool bold = false,
        bool italic = false);
/// A header cell over `span` columns and `rows` rows.
paper::Cell header(const QString &text, double size_pt, int span = 1, int rows = 1);

/// Office and form number, title, what is compared, unit. On further pages of columns the title
/// says that it goes on.
std::vector<paper::Block> head(const PlanPaper &paper, const PlanPrint &print, bool continued);
/// Under the table: slivers, rounding (`rounding_ha`: the largest difference between a printed sum
/// and the sum of what is printed), where the form comes from.
std::vector<paper::Block> notes(const PlanPaper &paper, const PlanPrint &print, double rounding_ha,
        const QStringList &first);
/// Those who sign side by side; dots for place and date where the office's place is not known.
paper::Table signatures(const PlanPaper &paper, const PlanPrint &print);

} // namespace spp::planprint::parts
