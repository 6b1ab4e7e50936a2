// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "dossier/dossier_export.h"

#include <QByteArray>
#include <QDate>
#include <QRectF>
#include <QString>

#include <vector>

namespace spp {

/// An empty signature field (ISO 32000-1, 12.7.4.5) that the state's signing tool will fill.
struct PdfSignatureField {
    QString name; ///< ASCII, unique in the document
    QString tooltip;
    int page = 0; ///< from 0
    QRectF box_mm; ///< from the upper left corner of the page
};

/// Adds empty signature fields to a finished PDF as an incremental update: the bytes of the PDF
/// stay in front, new objects, cross-reference table and trailer follow. For PDFs with classic
/// cross-reference tables and without form, as Qt writes them; any other is an Internal error.
Result<QByteArray> SPP_DOSSIER_EXPORT withSignatureFields(
        const QByteArray &pdf, const std::vector<PdfSignatureField> &fields);

/// The same PDF with this date for the moment of its making, so that it holds no clock.
QByteArray SPP_DOSSIER_EXPORT withCreationDate(QByteArray pdf, QDate date);

} // namespace spp
