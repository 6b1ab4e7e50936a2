// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "dossier/dossier_export.h"
#include "dossier/papers/drawing.h"

#include <QImage>
#include <QString>

#include <memory>
#include <variant>
#include <vector>

/// A paper as both writers (DOCX and PDF) read it: pages of paragraphs, tables and pictures.
/// Everything that makes a paper official (heading, basis, signatures) is built from these by
/// PaperParts, so that the two files cannot differ in content. Lengths in mm, type in points.
namespace spp::paper {

enum class Alignment { Left, Centre, Right, Justified };

/// A piece of text in one style; "\n" breaks the line, "\t" fills the line with dots to its end.
struct Run {
    QString text;
    bool bold = false;
    bool italic = false;
};

struct Paragraph {
    std::vector<Run> runs;
    Alignment alignment = Alignment::Justified;
    double size_pt = 14.0;
    double firstLine_mm = 0.0; ///< indent of the first line; negative hangs it out
    double left_mm = 0.0;
    double before_pt = 0.0;
    double after_pt = 6.0;
    double lineSpacing = 1.0; ///< times the height of the font
    /// Rule centred under the last line, as a share of the length of the longest line; 0: none.
    double rule = 0.0;
    bool keepWithNext = false;

    QString text() const;
};

struct Picture {
    QImage image;
    double width_mm = 0.0;
    double height_mm = 0.0;
    QString description; ///< what it shows, for those who cannot see it
    /// Instead of the image: stays a drawing where the file allows it.
    std::shared_ptr<const Drawing> drawing = {};

    bool isEmpty() const { return image.isNull() && !drawing; }
};

struct Cell {
    std::vector<Paragraph> paragraphs;
    int span = 1; ///< columns it takes
    /// Rows it takes, in header rows and in tables that are kept together only; the rows below
    /// leave its columns out.
    int rows = 1;
    std::vector<Picture> pictures = {}; ///< under the paragraphs
};

struct Row {
    std::vector<Cell> cells;
    double minimumHeight_mm = 0.0;
};

struct Table {
    std::vector<double> widths; ///< shares of the text width; their sum is 1
    int headerRows = 0; ///< repeated on each page
    bool ruled = true; ///< thin black lines around the cells
    bool keepTogether = false; ///< moves to the next page as a whole
    double padding_mm = 1.2; ///< left and right of the text in a cell, where ruled
    std::vector<Row> rows;
    double after_pt = 6.0;
};

using Block = std::variant<Paragraph, Table, Picture>;

/// Blocks that begin on a page of their own: the paper itself, then each annex. Page numbers begin
/// at 1 in each and are not shown on the first page of the paper.
struct Section {
    std::vector<Block> blocks;
    bool continuesNumbers = false; ///< goes on counting the pages of the section before
};

/// A4 portrait with the margins of Decree 30/2020/NĐ-CP, Annex I.
struct Page {
    double width_mm = 210.0;
    double height_mm = 297.0;
    double top_mm = 20.0;
    double bottom_mm = 20.0;
    double left_mm = 30.0;
    double right_mm = 15.0;
    bool framed = false; ///< a line around the text, on every page
    Alignment numberAt = Alignment::Centre; ///< of the page, in the top margin

    double textWidth_mm() const { return width_mm - left_mm - right_mm; }
    double textHeight_mm() const { return height_mm - top_mm - bottom_mm; }
};

struct SPP_DOSSIER_EXPORT Document {
    QString title; ///< of the file's properties
    Page page;
    std::vector<Section> sections;

    /// All text in reading order, a line for each paragraph and table row (cells between " | ").
    QString plainText() const;
};

} // namespace spp::paper
