// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/overview/overviewpalette.h"

#include <QImage>
#include <QPainter>

#include <qgsexpressioncontext.h>
#include <qgsfeature.h>
#include <qgsfillsymbol.h>
#include <qgsfillsymbollayer.h>
#include <qgslinesymbollayer.h>
#include <qgsrendercontext.h>
#include <qgsrenderer.h>
#include <qgssymbol.h>

namespace spp {

namespace {

constexpr int sample_px = 64;
constexpr int frame_px = 512; ///< the outline lies far outside of the sample
/// Neighbours both draw the side they share, a little beside each other.
constexpr double drawnTwice = 1.3;

/// Premultiplied, 0 … 1.
struct Colour {
    double red = 0.0;
    double green = 0.0;
    double blue = 0.0;
    double alpha = 0.0;
};

Colour operator*(const Colour &colour, double by)
{
    return { colour.red * by, colour.green * by, colour.blue * by, colour.alpha * by };
}

Colour operator+(const Colour &a, const Colour &b)
{
    return { a.red + b.red, a.green + b.green, a.blue + b.blue, a.alpha + b.alpha };
}

Colour over(const Colour &below, const Colour &above)
{
    return above + below * (1.0 - above.alpha);
}

QRgb rgbOf(const Colour &colour)
{
    const auto byte = [](double part) { return int(std::clamp(part, 0.0, 1.0) * 255.0 + 0.5); };
    return qRgba(byte(colour.red), byte(colour.green), byte(colour.blue), byte(colour.alpha));
}

Colour of(const QColor &colour)
{
    const Colour solid = { colour.redF(), colour.greenF(), colour.blueF(), 1.0 };
    return solid * colour.alphaF();
}

/// What an area of the symbol looks like from far.
Colour meanFilling(const QgsSymbol &symbol, const QgsRenderContext &context,
        const QgsFields &fields, const QgsFeature &feature)
{
    QImage image(sample_px, sample_px, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    QgsRenderContext sample(context);
    sample.setPainter(&painter);
    const std::unique_ptr<QgsSymbol> own(symbol.clone());
    own->startRender(sample, fields);
    if (auto *fill = dynamic_cast<QgsFillSymbol *>(own.get())) {
        const QRectF area(-frame_px, -frame_px, 2.0 * frame_px, 2.0 * frame_px);
        fill->renderPolygon(QPolygonF(area), nullptr, &feature, sample);
    }
    own->stopRender(sample);
    painter.end();
    Colour sum;
    for (int row = 0; row < sample_px; ++row) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(row));
        for (int column = 0; column < sample_px; ++column) {
            const QRgb pixel = line[column];
            sum = sum
                    + Colour{ double(qRed(pixel)), double(qGreen(pixel)), double(qBlue(pixel)),
                          double(qAlpha(pixel)) };
        }
    }
    return sum * (1.0 / (255.0 * sample_px * sample_px));
}

/// What the outline adds to a pixel that is all boundary.
Colour outline(const QgsSymbol &symbol, const QgsRenderContext &context)
{
    Colour all;
    for (int i = 0; i < symbol.symbolLayerCount(); ++i) {
        const QgsSymbolLayer *layer = symbol.symbolLayer(i);
        double width_px = 0.0;
        QColor colour;
        if (const auto *fill = dynamic_cast<const QgsSimpleFillSymbolLayer *>(layer)) {
            if (fill->strokeStyle() == Qt::NoPen)
                continue;
            width_px = context.convertToPainterUnits(
                    fill->strokeWidth(), fill->strokeWidthUnit(), fill->strokeWidthMapUnitScale());
            colour = fill->strokeColor();
        } else if (const auto *line = dynamic_cast<const QgsLineSymbolLayer *>(layer)) {
            width_px = context.convertToPainterUnits(
                    line->width(), line->widthUnit(), line->widthMapUnitScale());
            colour = line->color();
        }
        const double share = std::min(1.0, drawnTwice * width_px) * symbol.opacity();
        all = over(all, of(colour) * share);
    }
    return all;
}

/// A feature of one class, for the style to judge.
QgsFeature featureOf(const Overview &overview, size_t classIndex, const QgsFields &fields)
{
    QgsFeature feature(fields);
    feature.initAttributes(fields.count());
    const QStringList &values = overview.classes[classIndex];
    for (int i = 0; i < overview.fields.size() && i < values.size(); ++i) {
        const int index = fields.lookupField(overview.fields[i]);
        QVariant value = values[i];
        if (index >= 0 && fields.at(index).convertCompatible(value))
            feature.setAttribute(index, value);
    }
    feature.setValid(true);
    return feature;
}

} // namespace

OverviewPalette::OverviewPalette(const Overview &overview, QgsFeatureRenderer &renderer,
        QgsRenderContext &context, const QgsFields &fields, double outlineStrength)
    : m_colours((overview.classes.size() + 1) * overview::boundarySteps, 0)
{
    struct Look {
        Colour filling;
        Colour outline;
    };
    std::map<const QgsSymbol *, Look> known;
    for (size_t i = 0; i < overview.classes.size(); ++i) {
        const QgsFeature feature = featureOf(overview, i, fields);
        context.expressionContext().setFeature(feature);
        const QgsSymbol *symbol = renderer.originalSymbolForFeature(feature, context);
        if (!symbol)
            continue;
        auto look = known.find(symbol);
        if (look == known.end()) {
            const Look made
                    = { meanFilling(*symbol, context, fields, feature), outline(*symbol, context) };
            look = known.emplace(symbol, made).first;
        }
        for (int step = 0; step < overview::boundarySteps; ++step) {
            const double boundary = outlineStrength * double(step) / (overview::boundarySteps - 1);
            m_colours[(i + 1) * overview::boundarySteps + size_t(step)]
                    = rgbOf(over(look->second.filling, look->second.outline * boundary));
        }
    }
    context.expressionContext().setFeature(QgsFeature());
}

} // namespace spp
