// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "dossier/mapsheetparts.h"

#include "core/compat/mapcompat.h"
#include "core/profile/officefiles.h"
#include "dossier/fonts.h"
#include "dossier/mapsheetbar.h"
#include "dossier/mapsheettext.h"

#include <QCoreApplication>
#include <QLocale>

#include <qgslayertree.h>
#include <qgslayertreemodel.h>
#include <qgslayertreemodellegendnode.h>
#include <qgslayoutexporter.h>
#include <qgslayoutitemlegend.h>
#include <qgslayoutitemmap.h>
#include <qgslayoutitemmapgrid.h>
#include <qgslayoutitempage.h>
#include <qgslayoutitempicture.h>
#include <qgslayoutpagecollection.h>
#include <qgslegendstyle.h>
#include <qgsmaplayerlegend.h>
#include <qgsprintlayout.h>
#include <qgsproject.h>

#include <cmath>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::MapSheet)
};

constexpr double margin = 10.0;
constexpr double gap = 4.0;
constexpr double titleHeight = 10.0;
constexpr double footLine = 3.6;
constexpr double sideWidth = 58.0;
constexpr double northSize = 14.0;
constexpr double scaleBarHeight = 6.0;
constexpr double barShare = 0.6; ///< of the side column; the rest is its label
constexpr double millimetresOfMetre = 1000.0;
constexpr double title_pt = 14.0;
constexpr double text_pt = 8.0;
constexpr double small_pt = 7.0;
constexpr double smallestLegend_pt = 5.0;
constexpr double legendGap = 1.6;
constexpr int legendLetters = 36; ///< of a line
constexpr double measuringDpi = 96.0;
constexpr int gridLines = 4; ///< about as many across the map
constexpr double gridWidth = 0.15;

QgsTextFormat letters(double size_pt, bool isBold = false)
{
    QFont font(Fonts::plain());
    font.setBold(isBold);
    font.setPointSizeF(size_pt);
    QgsTextFormat format;
    format.setFont(font);
    format.setNamedStyle(isBold ? QStringLiteral("Bold") : QStringLiteral("Regular"));
    format.setSize(size_pt);
    format.setSizeUnit(compat::map::Points);
    format.setColor(Qt::black);
    return format;
}

/// 1, 2 or 5 times a power of ten.
double roundStep(double wanted)
{
    const double decade = std::pow(10.0, std::floor(std::log10(wanted)));
    for (const double step : { 5.0, 2.0 }) {
        if (step * decade <= wanted)
            return step * decade;
    }
    return decade;
}

QSizeF pageSize(const MapSheet &sheet)
{
    const QSizeF upright = sheet.paper == MapSheet::Paper::A4 ? QSizeF(210, 297) : QSizeF(297, 420);
    return sheet.isLandscape ? upright.transposed() : upright;
}

/// Breaks a label between words, so that one long name does not make all others small.
QString wrapped(const QString &label)
{
    QStringList lines;
    for (const QString &word : label.split(QLatin1Char(' '))) {
        if (!lines.isEmpty() && lines.last().size() + word.size() < legendLetters)
            lines.last() += QLatin1Char(' ') + word;
        else
            lines.append(word);
    }
    return lines.join(QLatin1Char('\n'));
}

void wrapLabels(QgsLegendModel &model)
{
    for (QgsLayerTreeLayer *layer : model.rootGroup()->findLayers()) {
        const QList<QgsLayerTreeModelLegendNode *> nodes = model.layerLegendNodes(layer, true);
        for (int i = 0; i < static_cast<int>(nodes.size()); ++i) {
            const QString label = nodes.at(i)->data(Qt::DisplayRole).toString();
            if (wrapped(label) != label)
                QgsMapLayerLegendUtils::setLegendNodeUserLabel(layer, i, wrapped(label));
        }
        model.refreshLayerLegend(layer);
    }
}

void shrinkLegend(QgsLayoutItemLegend &legend, double size_pt)
{
    for (const auto style :
            { QgsLegendStyle::Group, QgsLegendStyle::Subgroup, QgsLegendStyle::SymbolLabel })
        compat::map::setLegendLetters(
                legend.rstyle(style), letters(size_pt, style == QgsLegendStyle::Subgroup));
    legend.adjustBoxSize();
}

} // namespace

MapSheetParts::MapSheetParts(QgsPrintLayout &layout, const MapSheet &sheet)
    : m_layout(layout)
    , m_sheet(sheet)
{
    const QSizeF page = pageSize(sheet);
    const double width = page.width() - 2 * margin;
    const double footHeight = footLine * (3.0 + static_cast<double>(sheet.sources.size()));
    m_title = { margin, margin, width, titleHeight };
    m_foot = { margin, page.height() - margin - footHeight, width, footHeight };
    const double top = m_title.bottom() + gap;
    const double height = m_foot.top() - gap - top;
    m_map = { margin, top, width - sideWidth - gap, height };
    m_side = { m_map.right() + gap, top, sideWidth, height };
}

void MapSheetParts::place()
{
    setPage();
    addLabel(m_sheet.title, m_title, letters(title_pt, true));
    QgsLayoutItemMap *map = addMap();
    addNorthArrow(map);
    addScaleBar(map);
    addLegend(map);
    addLabel(footText(), m_foot, letters(small_pt));
}

void MapSheetParts::setPage()
{
    const QSizeF size = pageSize(m_sheet);
    m_layout.pageCollection()->page(0)->setPageSize(
            QgsLayoutSize(size.width(), size.height(), compat::map::Millimetres));
}

void MapSheetParts::put(QgsLayoutItem *item, const QRectF &box)
{
    m_layout.addLayoutItem(item);
    item->attemptSetSceneRect(box);
}

QgsLayoutItemMap *MapSheetParts::addMap()
{
    auto *map = new QgsLayoutItemMap(&m_layout);
    put(map, m_map);
    map->setCrs(m_layout.project()->crs());
    map->setKeepLayerSet(true);
    map->setLayers(m_sheet.layers);
    map->setFrameEnabled(true);
    map->setBackgroundColor(Qt::white);
    map->zoomToExtent(m_sheet.extent);
    if (m_sheet.scale)
        map->setScale(*m_sheet.scale);
    addGrid(map);
    m_layout.setReferenceMap(map);
    return map;
}

void MapSheetParts::addGrid(QgsLayoutItemMap *map) const
{
    auto *grid = new QgsLayoutItemMapGrid(QStringLiteral("grid"), map);
    const double step = roundStep(map->extent().width() / gridLines);
    grid->setIntervalX(step);
    grid->setIntervalY(step);
    grid->setStyle(QgsLayoutItemMapGrid::Cross);
    grid->setCrossLength(2.0);
    grid->setGridLineWidth(gridWidth);
    grid->setGridLineColor(Qt::darkGray);
    grid->setAnnotationEnabled(true);
    grid->setAnnotationPrecision(0);
    grid->setAnnotationTextFormat(letters(smallestLegend_pt));
    for (const auto border : { QgsLayoutItemMapGrid::Left, QgsLayoutItemMapGrid::Right,
                 QgsLayoutItemMapGrid::Top, QgsLayoutItemMapGrid::Bottom })
        grid->setAnnotationPosition(QgsLayoutItemMapGrid::InsideMapFrame, border);
    map->grids()->addGrid(grid);
}

void MapSheetParts::addNorthArrow(QgsLayoutItemMap *map)
{
    auto *arrow = new QgsLayoutItemPicture(&m_layout);
    put(arrow, { m_side.left(), m_side.top(), northSize, northSize });
    arrow->setPicturePath(OfficeFiles().find(QStringLiteral("icons/north.svg")));
    arrow->setSvgFillColor(Qt::black);
    arrow->setLinkedMap(map);
}

void MapSheetParts::addScaleBar(QgsLayoutItemMap *map)
{
    const QLocale locale;
    const double left = m_side.left() + northSize + gap;
    addLabel(Texts::tr("Scale 1:%1").arg(locale.toString(qRound64(map->scale()))),
            { left, m_side.top(), m_side.right() - left, footLine * 1.5 }, letters(text_pt, true));
    const double room_mm = (m_side.right() - left) * barShare;
    const double length_m = roundStep(room_mm / millimetresOfMetre * map->scale());
    const double width_mm = length_m * millimetresOfMetre / map->scale();
    put(new MapSheetBar(&m_layout, length_m, width_mm, letters(text_pt)),
            { left, m_side.top() + footLine * 1.5, m_side.right() - left, scaleBarHeight });
}

void MapSheetParts::addLegend(QgsLayoutItemMap *map)
{
    const double top = m_side.top() + northSize + 2 * gap;
    auto *legend = new QgsLayoutItemLegend(&m_layout);
    put(legend, { m_side.left(), top, m_side.width(), m_side.bottom() - top });
    legend->setAutoUpdateModel(false);
    legend->model()->rootGroup()->removeAllChildren();
    for (QgsMapLayer *layer : m_sheet.layers)
        legend->model()->rootGroup()->addLayer(layer);
    wrapLabels(*legend->model());
    legend->setTitle(Texts::tr("Legend"));
    legend->setLinkedMap(map);
    legend->setLegendFilterByMapEnabled(true);
    legend->setSymbolWidth(5.0);
    legend->setSymbolHeight(3.0);
    legend->setBoxSpace(0.0);
    for (const auto style : { QgsLegendStyle::Symbol, QgsLegendStyle::Subgroup })
        legend->rstyle(style).setMargin(QgsLegendStyle::Top, legendGap);
    legend->setWrapString(QStringLiteral("\n"));
    compat::map::setLegendLetters(legend->rstyle(QgsLegendStyle::Title), letters(text_pt, true));
    // A legend knows its size only once it was drawn; the map itself is not needed for that.
    map->setExcludeFromExports(true);
    QgsLayoutExporter(&m_layout).renderPageToImage(0, QSize(), measuringDpi);
    map->setExcludeFromExports(false);
    // What does not fit is made smaller rather than cut off.
    for (double size = small_pt; size >= smallestLegend_pt; size -= 0.5) {
        shrinkLegend(*legend, size);
        if (legend->rect().height() <= m_side.bottom() - top
                && legend->rect().width() <= m_side.width())
            break;
    }
}

void MapSheetParts::addLabel(const QString &text, const QRectF &box, const QgsTextFormat &format)
{
    put(new MapSheetText(&m_layout, text, format), box);
}

QString MapSheetParts::footText() const
{
    const QLocale locale;
    QStringList lines;
    const QString operation = m_sheet.operation.isEmpty()
            ? QString()
            : Texts::tr(" · datum operation: %1").arg(m_sheet.operation);
    lines.append(Texts::tr("Coordinate system %1").arg(m_sheet.crs) + operation);
    lines.append(Texts::tr("Printed on %1 · not an official cadastral document")
                         .arg(locale.toString(m_sheet.date, QLocale::ShortFormat)));
    return (lines + m_sheet.sources).join(QLatin1Char('\n'));
}

} // namespace spp
