// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/feedback.h"
#include "base/result.h"
#include "dossier/dossier_export.h"
#include "dossier/dossierinput.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <functional>

namespace spp {

class DossierPrinter;
class FeatureSource;

/// What others put into a dossier folder. Both are called with the unfinished folder.
struct DossierParts {
    /// Before the manifest is made: what replay needs goes to inputs/.
    std::function<Result<void>(const QString &folder)> inputs;
    /// After it: seal.json over the exact bytes of manifest.json.
    std::function<Result<void>(const QString &folder, const QByteArray &manifest)> seal;
};

/// Writes a dossier (bộ kết quả) as a folder: dossier.pdf, review.json, review.gpkg with the styles
/// QGIS opens it with, what DossierParts adds, and manifest.json.
///
/// The folder is made beside its name and takes it when it is complete; a failure or a cancel
/// leaves what was there before. Same thread as the printer.
class SPP_DOSSIER_EXPORT DossierWriter {
public:
    explicit DossierWriter(DossierPrinter &printer)
        : m_printer(printer)
    {
    }

    /// Replaces an older dossier of that name; refuses to replace a folder that is none (BadInput).
    Result<void> write(const DossierInput &input, FeatureSource &source, const QString &folder,
            const DossierParts &parts, Feedback &feedback);

    /// True for a folder with a manifest of schema spp.dossier/1 whose files are all there in the
    /// stated sizes.
    static bool isComplete(const QString &folder);
    /// manifest.json of what lies in `folder`: names sorted, no clock, no path. `facts` are further
    /// members beside "schema" and "files".
    static Result<QByteArray> manifest(const QString &folder, const QJsonObject &facts);

private:
    Result<void> fill(const DossierInput &input, FeatureSource &source, const QString &folder,
            const DossierParts &parts, Feedback &feedback);

    DossierPrinter &m_printer;
};

} // namespace spp
