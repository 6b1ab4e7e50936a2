// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "dossier/mapsheet.h"

#include "core/compat/mapcompat.h"
#include "dossier/fonts.h"
#include "dossier/mapsheetparts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <qgslayoutexporter.h>
#include <qgslayoutitemmap.h>
#include <qgsprintlayout.h>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::MapSheet)
};

constexpr double previewDpi = 96.0;

Error notWritten(const QString &path)
{
    return Error::environment(Texts::tr("The map could not be written.").toStdString())
            .inFile(path.toStdString())
            .advise(Texts::tr("Close the file in other programs, or choose a folder with room that "
                              "you may write to.")
                            .toStdString());
}

} // namespace

MapSheetPage::MapSheetPage() = default;
MapSheetPage::~MapSheetPage() = default;

Result<std::unique_ptr<MapSheetPage>> MapSheetPage::make(QgsProject &project, const MapSheet &sheet)
{
    SPP_TRY(Fonts::load());
    std::unique_ptr<MapSheetPage> page(new MapSheetPage);
    page->m_layout = std::make_unique<QgsPrintLayout>(&project);
    page->m_layout->initializeDefaults();
    page->m_layout->setName(sheet.title);
    MapSheetParts(*page->m_layout, sheet).place();
    return Result<std::unique_ptr<MapSheetPage>>(std::move(page));
}

double MapSheetPage::scale() const
{
    const QgsLayoutItemMap *map = m_layout->referenceMap();
    return map ? map->scale() : 0.0;
}

QImage MapSheetPage::preview(int width_px)
{
    QgsLayoutExporter exporter(m_layout.get());
    const QImage page = exporter.renderPageToImage(0, QSize(), previewDpi);
    return page.scaledToWidth(width_px, Qt::SmoothTransformation);
}

Result<void> MapSheetPage::writePdf(const QString &path)
{
    // The exporter would make a folder that is not there, which nobody asked for.
    if (!QFileInfo(path).absoluteDir().exists())
        return notWritten(path);
    const QString beside = path + QStringLiteral(".part");
    QgsLayoutExporter exporter(m_layout.get());
    QgsLayoutExporter::PdfExportSettings settings;
    settings.textRenderFormat = compat::map::TextAsText;
    settings.appendGeoreference = false;
    settings.exportMetadata = false;
    const bool drawn = exporter.exportToPdf(beside, settings) == QgsLayoutExporter::Success;
    // Space that ran out shows in the file, not in the answer of the exporter.
    QFile file(beside);
    bool whole = drawn && file.open(QIODevice::ReadOnly) && file.size() > 64;
    if (whole) {
        file.seek(file.size() - 64);
        whole = file.readAll().contains("%%EOF");
    }
    file.close();
    if (whole) {
        QFile::remove(path);
        if (QFile::rename(beside, path))
            return {};
    }
    QFile::remove(beside);
    return notWritten(path);
}

} // namespace spp
