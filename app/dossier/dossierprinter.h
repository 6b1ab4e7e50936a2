// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/feedback.h"
#include "base/result.h"
#include "dossier/dossier_export.h"
#include "dossier/dossierinput.h"

#include <QMap>
#include <QString>

#include <memory>

namespace spp {

class Territory;

/// Prints reviews of one territory as PDF (A4, shipped font only).
///
/// Keeps the territory's layers, styles and map layout open, so that a batch pays for them once.
/// Same review, same program, same resources: the pages render to the same pixels, and the file
/// holds no clock. Needs a QGuiApplication with fonts (see makePaintingProgram()) and starts QGIS.
/// Lives in one thread; the territory must outlive it.
class SPP_DOSSIER_EXPORT DossierPrinter {
public:
    /// Environment error when a font is missing; BadInput names the layout or style file that
    /// cannot be read.
    static Result<std::unique_ptr<DossierPrinter>> create(Territory &territory);
    ~DossierPrinter();

    enum class Form {
        Full, ///< summary, maps, tables, sources, signatures
        Sheet, ///< one page: summary, situation map, conflicts
    };
    /// Writes the PDF beside `path` and renames. Empty signature fields, one per signer.
    Result<void> print(
            const DossierInput &input, Form form, const QString &path, Feedback &feedback);
    /// QML styles of the layers of review.gpkg by layer name, as the maps draw them.
    QMap<QString, QString> layerStyles();
    Territory &territory();

private:
    DossierPrinter();
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace spp
