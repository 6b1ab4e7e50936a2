// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "dossier/papers/paperdocument.h"

#include <QVariant>
#include <QXmlStreamWriter>

#include <functional>
#include <initializer_list>
#include <utility>

/// Paragraphs and tables in WordprocessingML.
namespace spp::paper::docx {

QString wordNamespace();
int twips(double mm); ///< twentieths of a point

/// An empty element whose attributes are of the word namespace.
void element(QXmlStreamWriter &xml, const char *name,
        std::initializer_list<std::pair<const char *, QVariant>> attributes);
void headerReference(QXmlStreamWriter &xml, const QString &relationNamespace, const QString &type,
        const QString &id);
void spacing(QXmlStreamWriter &xml, double before_pt, double after_pt, double lineSpacing);

/// `width_mm` is what the text has from margin to margin.
void paragraph(QXmlStreamWriter &xml, const Paragraph &paragraph, double width_mm);
/// `writePicture` writes a paragraph with a picture of a cell.
void table(QXmlStreamWriter &xml, const Table &table, double width_mm,
        const std::function<void(const Picture &)> &writePicture);
/// An empty paragraph of that height.
void gap(QXmlStreamWriter &xml, double height_pt);

} // namespace spp::paper::docx
