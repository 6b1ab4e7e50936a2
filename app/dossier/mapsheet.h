// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "dossier/dossier_export.h"

#include <QDate>
#include <QImage>
#include <QList>
#include <QString>
#include <QStringList>

#include <qgsrectangle.h>

#include <memory>
#include <optional>

class QgsMapLayer;
class QgsPrintLayout;
class QgsProject;

namespace spp {

/// What a printed map says and shows. Everything is stated here; nothing is read from the clock.
struct MapSheet {
    enum class Paper { A4, A3 };

    QString title;
    Paper paper = Paper::A4;
    bool isLandscape = true;
    QgsRectangle extent; ///< in the project's CRS; its middle stays in the middle
    /// 500 for 1:500. Empty: as large as the whole extent fits, which is then no round scale.
    std::optional<double> scale;
    QList<QgsMapLayer *> layers; ///< topmost first; not owned, and not printed when empty
    QString crs; ///< "EPSG:5897"
    QString operation; ///< datum operation in words
    QDate date;
    QStringList sources; ///< one line each: theme, owner, date; attribution of backdrops
};

/// The print layout of a map sheet: title, map with frame and grid, legend, north arrow, scale bar,
/// and a foot with coordinate system, datum operation, date and sources. In Fonts::plain().
///
/// Window's or program's thread; the layers stay alive as long as the page.
class SPP_DOSSIER_EXPORT MapSheetPage {
public:
    /// Environment error when SPP's fonts cannot be loaded.
    static Result<std::unique_ptr<MapSheetPage>> make(QgsProject &project, const MapSheet &sheet);
    ~MapSheetPage();

    QgsPrintLayout &layout() { return *m_layout; } ///< to print on paper
    double scale() const; ///< denominator that the map has
    QImage preview(int width_px);
    /// Written beside and renamed; replaces a file of that name. Texts stay texts.
    Result<void> writePdf(const QString &path);

private:
    MapSheetPage();
    std::unique_ptr<QgsPrintLayout> m_layout;
};

} // namespace spp
