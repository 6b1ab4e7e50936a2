// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "dossier/mapframe.h"

#include <QCoreApplication>
#include <QDomDocument>
#include <QFile>
#include <QPainter>

#include <qgslayoutexporter.h>
#include <qgslayoutitemmap.h>
#include <qgslayoutitemmapgrid.h>
#include <qgslayoutitempage.h>
#include <qgslayoutitempicture.h>
#include <qgslayoutpagecollection.h>
#include <qgslayoutrendercontext.h>
#include <qgsprintlayout.h>
#include <qgsreadwritecontext.h>
#include <qgsrectangle.h>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::MapFrame)
};

constexpr double mmPerMetre = 1000.0;
constexpr double gridDistance_mm = 30.0;

/// 1, 2 or 5 times a power of ten, not below `least`.
double roundDistance(double least)
{
    const double power = std::pow(10.0, std::floor(std::log10(least)));
    for (const double factor : { 1.0, 2.0, 5.0 }) {
        if (factor * power >= least * 0.999)
            return factor * power;
    }
    return 10.0 * power;
}

QgsLayoutItemMap *mapOf(const QgsPrintLayout &layout)
{
    return dynamic_cast<QgsLayoutItemMap *>(layout.itemById(QStringLiteral("map")));
}

} // namespace

MapFrame::MapFrame(const DossierLook &look)
    : m_look(look)
{
}

MapFrame::~MapFrame() = default;

Result<std::unique_ptr<MapFrame>> MapFrame::read(
        const QString &name, const OfficeFiles &files, const DossierLook &look, QgsProject &project)
{
    const QString path = files.find(name);
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return Error::environment(Texts::tr("The map layout is missing.").toStdString())
                .inFile(name.toStdString());
    QDomDocument document;
    const QByteArray content = file.readAll();
    std::unique_ptr<MapFrame> frame(new MapFrame(look));
    frame->m_layout = std::make_unique<QgsPrintLayout>(&project);
    bool read = false;
    if (document.setContent(content))
        frame->m_layout->loadFromTemplate(document, QgsReadWriteContext(), true, &read);
    if (!read || !mapOf(*frame->m_layout) || frame->m_layout->pageCollection()->pageCount() < 1
            || !frame->m_layout->itemById(QStringLiteral("legend"))) {
        return Error::badInput(
                Texts::tr("This is no map layout with the items \"map\" and \"legend\".")
                        .toStdString())
                .inFile(path.toStdString());
    }
    auto *north = dynamic_cast<QgsLayoutItemPicture *>(
            frame->m_layout->itemById(QStringLiteral("north")));
    if (north)
        north->setPicturePath(files.find(look.maps.northArrow));
    return frame;
}

double MapFrame::height_mm() const { return m_layout->pageCollection()->page(0)->rect().height(); }

QRectF MapFrame::legendBox_mm() const
{
    const QgsLayoutItem *item = m_layout->itemById(QStringLiteral("legend"));
    return QRectF(item->pos(), item->rect().size());
}

std::pair<QgsRectangle, double> MapFrame::look(const QgsRectangle &what, double fill)
{
    QgsLayoutItemMap *map = mapOf(*m_layout);
    const double width_m = map->rect().width() / mmPerMetre;
    const double height_m = map->rect().height() / mmPerMetre;
    double scale = m_look.maps.scales.back();
    for (const double one : m_look.maps.scales) {
        if (what.width() <= width_m * one * fill && what.height() <= height_m * one * fill) {
            scale = one;
            break;
        }
    }
    // What is larger than the smallest scale allows is shown whole at a round scale.
    const double needed
            = std::max(what.width() / width_m, what.height() / height_m) / std::max(fill, 0.1);
    if (needed > scale)
        scale = roundDistance(needed);
    const QgsPointXY centre = what.center();
    const double halfWidth = width_m * scale / 2;
    const double halfHeight = height_m * scale / 2;
    const QgsRectangle extent(centre.x() - halfWidth, centre.y() - halfHeight,
            centre.x() + halfWidth, centre.y() + halfHeight);
    map->setExtent(extent);
    setGrid(scale);
    return { extent, scale };
}

void MapFrame::setGrid(double scale)
{
    QgsLayoutItemMapGrid *grid = mapOf(*m_layout)->grid();
    if (!grid)
        return;
    const double interval = roundDistance(gridDistance_mm / mmPerMetre * scale);
    grid->setIntervalX(interval);
    grid->setIntervalY(interval);
    // A vertical line carries the east coordinate, which Vietnamese maps call Y.
    const QString expression = QStringLiteral(
            "if(@grid_axis = 'x', '%1', '%2') || ' ' || to_string(round(@grid_number))");
    grid->setAnnotationExpression(expression.arg(m_look.text("east"), m_look.text("north")));
}

void MapFrame::setLayers(const QList<QgsMapLayer *> &layers)
{
    QgsLayoutItemMap *map = mapOf(*m_layout);
    map->setKeepLayerSet(true);
    map->setLayers(layers);
}

void MapFrame::draw(QPainter &painter, QPointF topLeft_mm)
{
    QgsLayoutRenderContext &context = m_layout->renderContext();
    context.setDpi(dotsPerMm * 25.4);
    context.setFlag(QgsLayoutRenderContext::FlagAntialiasing, true);
    context.setFlag(QgsLayoutRenderContext::FlagUseAdvancedEffects, false);
    context.setFlag(QgsLayoutRenderContext::FlagForceVectorOutput, true);
    context.setTextRenderFormat(Qgis::TextRenderFormat::AlwaysText);
    painter.save();
    painter.translate(dots(topLeft_mm.x()), dots(topLeft_mm.y()));
    const QgsLayoutItemPage *page = m_layout->pageCollection()->page(0);
    // As large as the paper: the exporter stretches the region to the whole device.
    const QRectF region(page->pos(),
            QSizeF(painter.device()->width() / double(dotsPerMm),
                    painter.device()->height() / double(dotsPerMm)));
    painter.setClipRect(QRectF(0, 0, dots(page->rect().width()), dots(page->rect().height())));
    QgsLayoutExporter(m_layout.get()).renderRegion(&painter, region);
    painter.restore();
}

} // namespace spp
