// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "dossier/papers/sitepicture.h"

#include "core/data/territory.h"
#include "dossier/fonts.h"
#include "dossier/papers/paperformat.h"
#include "dossier/papers/sitelayers.h"

#include <QCoreApplication>
#include <QPainter>

#include <qgslayoutexporter.h>
#include <qgslayoutitemmap.h>
#include <qgslayoutitemmapgrid.h>
#include <qgslayoutitempage.h>
#include <qgslayoutitempicture.h>
#include <qgslayoutpagecollection.h>
#include <qgsprintlayout.h>
#include <qgsproject.h>
#include <qgstextformat.h>

#include <array>
#include <cmath>

namespace spp::paper {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::SitePicture)
};

constexpr double dpi = 300.0;
constexpr double fillShare = 0.6;
constexpr double margin_mm = 5.5; ///< around the map, for the coordinates of the grid
constexpr double gridGap_mm = 40.0;
constexpr std::array<double, 6> scales{ 200, 500, 1000, 2000, 5000, 10000 };

QgsTextFormat textFormat(double size_pt)
{
    QgsTextFormat format;
    format.setFont(QFont(Fonts::plain()));
    format.setSize(size_pt);
    format.setSizeUnit(QgsUnitTypes::decodeRenderUnit(QStringLiteral("Point")));
    format.setColor(Qt::black);
    return format;
}

/// The map layout of one picture; what it adds belongs to the layout.
class MapSheet {
public:
    MapSheet(const Review &review, const QString &crs, QSizeF size_mm)
        : m_size_mm(size_mm)
        , m_layout(&m_project)
    {
        m_project.setCrs(QgsCoordinateReferenceSystem(crs));
        m_layout.initializeDefaults();
        m_layout.pageCollection()->page(0)->setPageSize(
                QgsLayoutSize(size_mm.width(), size_mm.height()));
        const engine::Box box = review.subject.geometry->bounds();
        m_centre = QPointF((box.xmin + box.xmax) / 2.0, (box.ymin + box.ymax) / 2.0);
        m_scale = sitePlanScale(
                box.xmax - box.xmin, box.ymax - box.ymin, mapSize().width(), mapSize().height());
    }

    double scale() const { return m_scale; }

    Result<QImage> draw(const QList<QgsMapLayer *> &layers)
    {
        addMap(layers);
        addGrid();
        addNorthArrow();
        const QSize pixels(
                qRound(m_size_mm.width() / 25.4 * dpi), qRound(m_size_mm.height() / 25.4 * dpi));
        QImage image = QgsLayoutExporter(&m_layout).renderPageToImage(0, pixels, dpi);
        if (image.isNull())
            return Error::environment(Texts::tr("The map cannot be drawn.").toStdString());
        paintScaleBar(image);
        return image.convertToFormat(QImage::Format_Grayscale8);
    }

private:
    QSizeF mapSize() const
    {
        return { m_size_mm.width() - 2.0 * margin_mm, m_size_mm.height() - 2.0 * margin_mm };
    }

    void addMap(const QList<QgsMapLayer *> &layers)
    {
        m_map = new QgsLayoutItemMap(&m_layout);
        m_map->attemptSetSceneRect(QRectF(QPointF(margin_mm, margin_mm), mapSize()));
        m_map->setCrs(m_project.crs());
        m_map->setLayers(layers);
        m_map->setFollowVisibilityPreset(false);
        m_map->setKeepLayerSet(true);
        const double halfWidth = mapSize().width() / 2000.0 * m_scale;
        const double halfHeight = mapSize().height() / 2000.0 * m_scale;
        m_map->setExtent(QgsRectangle(m_centre.x() - halfWidth, m_centre.y() - halfHeight,
                m_centre.x() + halfWidth, m_centre.y() + halfHeight));
        m_map->setFrameEnabled(true);
        m_map->setFrameStrokeWidth(QgsLayoutMeasurement(0.3));
        m_layout.addLayoutItem(m_map);
    }

    /// Ticks at round coordinates; X is north and Y is east, as on Vietnamese maps.
    void addGrid()
    {
        auto *grid = new QgsLayoutItemMapGrid(QStringLiteral("grid"), m_map);
        const double least = gridGap_mm / 1000.0 * m_scale;
        const double power = std::pow(10.0, std::floor(std::log10(least)));
        const double interval = least <= 2.0 * power ? 2.0 * power
                : least <= 5.0 * power               ? 5.0 * power
                                                     : 10.0 * power;
        grid->setStyle(QgsLayoutItemMapGrid::Cross);
        grid->setCrossLength(2.0);
        grid->setIntervalX(interval);
        grid->setIntervalY(interval);
        grid->setAnnotationEnabled(true);
        grid->setAnnotationTextFormat(textFormat(6.0));
        grid->setAnnotationPrecision(0);
        grid->setAnnotationFormat(QgsLayoutItemMapGrid::CustomFormat);
        grid->setAnnotationExpression(QStringLiteral(
                "if(@grid_axis = 'x', 'Y ', 'X ') || to_string(round(@grid_number))"));
        grid->setAnnotationFrameDistance(0.8);
        for (const auto side : { QgsLayoutItemMapGrid::Left, QgsLayoutItemMapGrid::Right })
            grid->setAnnotationDirection(QgsLayoutItemMapGrid::Vertical, side);
        m_map->grids()->addGrid(grid);
    }

    void addNorthArrow()
    {
        auto *arrow = new QgsLayoutItemPicture(&m_layout);
        arrow->setPicturePath(
                QStringLiteral(":/images/north_arrows/layout_default_north_arrow.svg"));
        arrow->attemptSetSceneRect(
                QRectF(m_size_mm.width() - margin_mm - 13.0, margin_mm + 2.0, 11.0, 14.0));
        m_layout.addLayoutItem(arrow);
    }

    /// Two boxes of 20 mm, lower left. Painted here: the scale bar of QGIS 3.22 cannot be included
    /// as it is installed (its header names a folder that is not there).
    void paintScaleBar(QImage &image) const
    {
        QPainter painter(&image);
        painter.scale(dpi / 25.4, dpi / 25.4);
        const QRectF back(margin_mm + 1.5, m_size_mm.height() - margin_mm - 9.5, 52.0, 8.0);
        painter.fillRect(back, Qt::white);
        painter.setPen(QPen(Qt::black, 0.2));
        QFont font(Fonts::plain());
        font.setPixelSize(100);
        for (int i = 0; i <= 2; ++i) {
            const QPointF at(back.left() + 3.0 + 20.0 * i, back.top() + 5.0);
            if (i < 2)
                painter.fillRect(QRectF(at, QSizeF(20.0, 1.6)), i == 0 ? Qt::black : Qt::white);
            const QString metres
                    = number(m_scale * 0.02 * i) + (i == 2 ? QStringLiteral(" m") : QString());
            painter.save();
            painter.translate(at.x(), at.y() - 1.0);
            painter.scale(0.025, 0.025);
            painter.setFont(font);
            painter.drawText(QRectF(-400.0, -160.0, 800.0, 160.0),
                    Qt::AlignHCenter | Qt::AlignBottom, metres);
            painter.restore();
        }
        painter.drawRect(QRectF(back.left() + 3.0, back.top() + 5.0, 40.0, 1.6));
    }

    QSizeF m_size_mm;
    QgsProject m_project;
    QgsPrintLayout m_layout;
    QgsLayoutItemMap *m_map = nullptr;
    QPointF m_centre;
    double m_scale = 0.0;
};

Result<SitePicture::Shown> draw(const Review &review, Territory &territory, QSizeF size_mm,
        const SiteLayers &layers, const QString &description)
{
    MapSheet sheet(review, territory.crs(), size_mm);
    SPP_ASSIGN(QImage image, sheet.draw(layers.topmostFirst()));
    SitePicture::Shown shown;
    shown.picture = { std::move(image), size_mm.width(), size_mm.height(), description };
    shown.scale = sheet.scale();
    return shown;
}

} // namespace

double sitePlanScale(double width_m, double height_m, double frameWidth_mm, double frameHeight_mm)
{
    const double needed = std::max(width_m * 1000.0 / (frameWidth_mm * fillShare),
            height_m * 1000.0 / (frameHeight_mm * fillShare));
    for (const double scale : scales) {
        if (needed <= scale)
            return scale;
    }
    return std::ceil(needed / scales.back()) * scales.back();
}

Result<SitePicture::Shown> SitePicture::plan(const Review &review, Territory &territory)
{
    SPP_ASSIGN(const SiteLayers layers, SiteLayers::create(review, territory));
    return draw(
            review, territory, QSizeF(165, 165), layers, QStringLiteral("Sơ đồ vị trí khu đất"));
}

Result<SitePicture::Shown> SitePicture::conflict(
        const Review &review, Territory &territory, const Finding &finding)
{
    SPP_ASSIGN(SiteLayers layers, SiteLayers::create(review, territory));
    SPP_TRY(layers.addEvidence(finding));
    return draw(review, territory, QSizeF(165, 105), layers, finding.message.vi);
}

} // namespace spp::paper
